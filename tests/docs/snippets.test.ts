import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pages, printedBy, type Page } from './snippets'

/** Snippets marked `run` are executed; what they print stands in a block marked `output` after them, if any does. */
const runnable = pages.flatMap(({ path, blocks }) =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    return block.language === 'ts' && block.marks.includes('run')
      ? [
          {
            name: `${path}:${String(block.line)}`,
            code: block.text,
            printed: next?.marks.includes('output') === true ? next.text : '',
          },
        ]
      : []
  }),
)

describe('the snippets in the documentation run', () => {
  test('there are some', () => {
    expect(runnable.length).toBeGreaterThan(0)
  })

  test.each(runnable)(
    '$name',
    async ({ code, printed }) => {
      expect(await printedBy(code)).toBe(printed)
    },
    60_000,
  )
})

/** As GitHub makes them: lower case, no punctuation, spaces to dashes. */
const anchorsOf = ({ text }: Page): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replace(/ /g, '-'),
  )

describe('the links in the documentation resolve', () => {
  test.each(pages.map((page) => ({ name: page.path, page })))('$name', ({ page }) => {
    const prose = page.text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
    const broken = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#')
        const target = path === '' ? page.path : join(dirname(page.path), path)
        if (!existsSync(target)) return true
        const other = pages.find((one) => one.path === target)
        return anchor !== undefined && (other === undefined || !anchorsOf(other).includes(anchor))
      })
    expect(broken).toEqual([])
  })

  test('every page can be reached from the README', () => {
    const reached = new Set(['README.md'])
    for (const path of reached) {
      const page = pages.find((one) => one.path === path)
      for (const [, link = ''] of page?.text.matchAll(/(?:\]\(|`)([^)`\s#]+)/g) ?? [])
        if (!/^[a-z]+:/.test(link)) reached.add(join(dirname(path), link))
    }
    const inFolder = (path: string): boolean => reached.has(`${dirname(path)}/`) || reached.has(dirname(path))
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path) && !inFolder(path))).toEqual([])
  })
})

describe('the JSON in the documentation can be read', () => {
  test.each(
    pages.flatMap(({ path, blocks }) =>
      blocks
        .filter(({ language }) => language === 'json')
        .map(({ text, line }) => ({ name: `${path}:${String(line)}`, text })),
    ),
  )('$name', ({ text }) => {
    // A piece of an object is shown without its braces.
    const whole = /^\s*[[{]/.test(text) ? text : `{${text}}`
    expect(() => JSON.parse(whole) as unknown).not.toThrow()
  })
})
