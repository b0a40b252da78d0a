import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asMarkdown, asText, type Block } from '../../src/render/blocks'

const word = fc.oneof(
  fc.constantFrom(
    '\u001b[2J',
    '\u009b',
    '\u202e',
    '\u2028',
    '::error::x',
    '##[error]',
    '\n::error::x',
    '\n# Kop',
    '- x',
    '@iemand',
    'https://x.test',
    '<b>',
    'zin',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => [...words, 'zin'].join(' '))

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('entry' as const), label: text, text }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(text, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('code' as const),
    text: text.map((part) => JSON.stringify([part], null, 2)),
  }),
)
const blocks = fc.array(block, { minLength: 1, maxLength: 6 })

const ACTIVE = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

describe('whatever the words of a plan or report', () => {
  test('as text, none acts on a terminal or commands a runner', () => {
    fc.assert(
      fc.property(blocks, (parts) => {
        const written = asText(parts)
        expect(written).not.toMatch(ACTIVE)
        expect(written).not.toMatch(/^\s*::/m)
        expect(written).not.toContain('##[')
      }),
    )
  })

  test('as Markdown, each block is itself and nothing more', () => {
    fc.assert(
      fc.property(blocks, (parts) => {
        const written = asMarkdown(parts)
        expect(written).not.toMatch(ACTIVE)
        expect(written).not.toMatch(/^\s*::/m)
        const outside = written.split(/^```.*$/m).filter((_, index) => index % 2 === 0)
        const count = (mark: RegExp): number =>
          outside.reduce((sum, part) => sum + (part.match(mark)?.length ?? 0), 0)
        const of = (kind: Block['kind']): Block[] => parts.filter((part) => part.kind === kind)
        const items = parts.flatMap((part) => (part.kind === 'list' ? part.items : []))
        expect(count(/^#{1,6} /gm)).toBe(of('heading').length)
        expect(count(/^(- |\d+\. )/gm)).toBe(items.length)
        expect(outside.join('')).not.toMatch(/@\w|:\/\/|(^|[^\\])<\w/)
      }),
    )
  })
})
