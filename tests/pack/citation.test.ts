import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCitation, printCitation } from '../../src/pack/citation'
import type { Source } from '../../src/pack/types'
import { packs } from '../kit/packs'

/** Every source in a pack, wherever it stands. */
const sourcesIn = (value: unknown): Source[] => {
  if (typeof value !== 'object' || value === null) return []
  const { sources, article } = value as { sources?: unknown; article?: unknown }
  return [
    ...(Array.isArray(sources) ? (sources as Source[]) : []),
    ...(typeof article === 'object' ? [article as Source] : []),
    ...Object.values(value).flatMap(sourcesIn),
  ]
}

describe('a citation is one text for one source', () => {
  test.each<[string, Source]>([
    ['JW 2.3 lid 1', { law: 'JW', article: '2.3', paragraph: '1' }],
    [
      'WMO 2.3.2 lid 1 vanaf 2026-01-01',
      { law: 'WMO', article: '2.3.2', paragraph: '1', from: '2026-01-01' },
    ],
    ['WPO 4 (oud) tot 2022-08-01', { law: 'WPO', article: '4 (oud)', until: '2022-08-01' }],
    ['WEC 41 lid 2 onder a', { law: 'WEC', article: '41', paragraph: '2 onder a' }],
    ['LPW 5 onder b', { law: 'LPW', article: '5', paragraph: 'onder b' }],
    ['JW 1.1 begrip jeugdige, 3°', { law: 'JW', article: '1.1', paragraph: 'jeugdige, 3°' }],
    ['AWB 4:17', { law: 'AWB', article: '4:17' }],
    ['ECLI:NL:CRVB:2017:1477', { ruling: 'ECLI:NL:CRVB:2017:1477' }],
    ['ECLI:NL:CRVB:2017:1477, 4.3', { ruling: 'ECLI:NL:CRVB:2017:1477', at: '4.3' }],
    ['uitspraak GPO 106465', { ruling: 'GPO 106465' }],
    [
      'stb-2022-449, art. 1 vanaf 2023-01-01 tot 2024-01-01',
      { document: 'stb-2022-449', at: 'art. 1', from: '2023-01-01', until: '2024-01-01' },
    ],
  ])('%s', (text, source) => {
    expect(parseCitation(text)).toEqual(source)
    expect(printCitation(source)).toBe(text)
  })

  test.each(['', ' JW 2.3', 'JW', 'artikel 3 JW', 'JW 2.3 vanaf 2026-02-30', 'JW 2.3 lid', 'Jeugdwet 2.3'])(
    '"%s" is none',
    (text) => {
      expect(parseCitation(text)).toBeUndefined()
    },
  )

  test('every source of every shipped pack has one, and is read back from it', () => {
    const sources = Object.values(packs).flatMap(sourcesIn)
    expect(sources.length).toBeGreaterThan(1000)
    expect(sources.filter((source) => printCitation(source) === undefined)).toEqual([])
  })

  test('whatever is printed is read back as the same source', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9 .,:()°-]{1,12}$/)
    const date = fc.constantFrom('2022-08-01', '2026-01-01')
    const dates = { from: fc.option(date, { nil: undefined }), until: fc.option(date, { nil: undefined }) }
    const text = (key: string) =>
      fc.oneof(word, fc.constantFrom('JW', '2.3', '1 onder a', 'lid 2', `x ${key}`))
    const source = fc.oneof(
      fc.record(
        { law: text('lid'), article: text('lid'), paragraph: text('begrip'), ...dates },
        { requiredKeys: ['law', 'article'] },
      ),
      fc.record(
        { document: text('a'), at: text(' tot 2020-01-01'), ...dates },
        { requiredKeys: ['document'] },
      ),
      fc.record({ ruling: text('ECLI:1'), at: text(', a'), ...dates }, { requiredKeys: ['ruling'] }),
    )
    fc.assert(
      fc.property(source, (given) => {
        const printed = printCitation(given as Source)
        if (printed !== undefined) expect(parseCitation(printed)).toEqual(JSON.parse(JSON.stringify(given)))
      }),
    )
  })
})
