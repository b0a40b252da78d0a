import { logText, markdownLine, markdownText, visible } from '../base/safe-text'

/** A plan before it is written down: what stands where, without the marks of one format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A word and what it says: `Grondslag: wet`. */
  | { readonly kind: 'entry'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Kept as it is, line for line. */
  | { readonly kind: 'code'; readonly text: string }

const WIDTH = 96

/** Breaks a text at spaces; later lines are indented like the first. */
const wrap = (text: string, first: string, rest: string): string => {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}

/** Lines kept as they are, but for characters that would act on whoever shows them. */
const keptLines = (text: string): string[] => text.split('\n').map(visible)

/** Blocks as plain text for a terminal. */
export const asText = (blocks: readonly Block[]): string => {
  let indent = ''
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'heading': {
        indent = block.level === 1 ? '' : block.level === 2 ? '  ' : '    '
        const outer = block.level === 3 ? '  ' : ''
        const title = visible(block.text)
        const text = wrap(title, outer, `${outer}   `)
        return `${block.level === 3 ? '' : '\n'}${text}${block.level === 1 ? `\n${'='.repeat(title.length)}` : ''}`
      }
      case 'paragraph':
        return wrap(visible(block.text), indent, indent)
      case 'entry':
        return wrap(visible(`${block.label}: ${block.text}`), '  ', '    ')
      case 'list':
        return block.items
          .map((item, index) => {
            const mark = block.ordered ? `${String(index + 1)}. ` : '- '
            return wrap(visible(item), indent + mark, indent + ' '.repeat(mark.length))
          })
          .join('\n')
      case 'code':
        return keptLines(block.text)
          .map((line) => indent + line)
          .join('\n')
    }
  })
  return logText(`${parts.join('\n').trimStart()}\n`)
}

/** Blocks as Markdown. */
export const asMarkdown = (blocks: readonly Block[]): string => {
  const parts = blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${markdownText(block.text)}\n`
      case 'paragraph':
        return `${markdownLine(block.text)}\n`
      case 'entry':
        return `**${markdownText(block.label)}:** ${markdownText(block.text)}${blocks[index + 1]?.kind === 'entry' ? '  ' : '\n'}`
      case 'list':
        return `${block.items.map((item, at) => `${block.ordered ? `${String(at + 1)}.` : '-'} ${markdownLine(item)}`).join('\n')}\n`
      case 'code':
        return `\`\`\`json\n${keptLines(block.text).join('\n')}\n\`\`\`\n`
    }
  })
  return `${parts.join('\n').trimEnd()}\n`
}
