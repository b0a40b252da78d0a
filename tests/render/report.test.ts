import { describe, expect, test } from 'vitest'
import type { Condition, Pack } from '../../src/pack/types'
import { judge } from '../../src/prove/baseline'
import { check } from '../../src/prove/check'
import { conditionText } from '../../src/render/condition-text'
import { jsonText } from '../../src/render/json-text'
import { countText, shareText } from '../../src/render/number-text'
import { findingText, findingsOf, renderReport } from '../../src/render/report'
import { atLeast, below, between, is, oneOf, packThatDecides, rule, smallPack } from '../kit/small-pack'

/** Nobody is named for whom has no school and is 18 or older. */
const pack = packThatDecides({
  facts: [oneOf('school', 'geen', 'bo', 'vo'), between('leeftijd', 0, 28, { maxExclusive: true })],
  rules: [
    rule({
      name: 'op-school',
      when: { not: is('school', 'geen') },
      then: { party: 'a', law: 'WET' },
    }),
    rule({
      name: 'kind',
      when: { all: [is('school', 'geen'), below('leeftijd', 18)] },
      then: { party: 'b', law: 'WET' },
    }),
  ],
})

const text = (condition: Condition, of: Pack = smallPack()): string => conditionText(condition, of, 'nl')

describe('a condition in words', () => {
  test.each<[string, Condition, string]>([
    ['a value', is('school', 'bo'), 'school: bo'],
    ['another value', { fact: 'school', operator: 'notEqual', value: 'bo' }, 'school: niet bo'],
    ['some values', { fact: 'school', operator: 'in', value: ['bo', 'vo'] }, 'school: bo of vo'],
    ['all but some', { fact: 'school', operator: 'notIn', value: ['bo', 'vo'] }, 'school: niet bo of vo'],
    ['yes', is('ruzie', true), 'ruzie: ja'],
    ['no', is('ruzie', false), 'ruzie: nee'],
    ['a bound', atLeast('leeftijd', 16.5), 'leeftijd: 16,5 stuks of meer'],
    [
      'two bounds',
      { all: [atLeast('leeftijd', 16), below('leeftijd', 18), is('ruzie', true)] },
      'leeftijd: 16 stuks of meer en minder dan 18 stuks; ruzie: ja',
    ],
    [
      'nested',
      { any: [is('ruzie', true), { all: [is('school', 'bo'), is('aangemeld', true)] }] },
      'ruzie: ja of (school: bo; aangemeld: ja)',
    ],
    ['a name', { not: { condition: 'volwassen' } }, 'niet: volwassen'],
    [
      'an open term',
      { fact: 'afstandKm', operator: 'greaterThan', value: { openTerm: 'afstandsgrens' } },
      'afstandKm: meer dan 6 stuks (afstandsgrens)',
    ],
  ])('%s', (_, condition, expected) => {
    expect(text(condition)).toBe(expected)
  })

  test('in English', () => {
    expect(conditionText(atLeast('leeftijd', 16), smallPack(), 'en')).toBe(
      'leeftijd (en): 16 stuks (en) or more',
    )
  })
})

describe('numbers in words', () => {
  test('a count is in full while it is small, and readable when it is not', () => {
    expect(countText(1234n, 'nl')).toBe('1.234')
    expect(countText(206430658059118078080n, 'nl')).toBe('2,06 × 10²⁰')
    expect(countText(9999999999n, 'en')).toBe('1.00 × 10¹⁰')
  })

  test('some is never nothing, and almost all is never all', () => {
    expect(shareText(0n, 10n ** 20n, 'nl')).toBe('0%')
    expect(shareText(1n, 10n ** 20n, 'nl')).toBe('minder dan 0,1%')
    expect(shareText(10n ** 20n - 1n, 10n ** 20n, 'en')).toBe('99.9%')
    expect(shareText(5n, 5n, 'en')).toBe('100%')
  })

  test('JSON stands on one line where it fits, and says the same', () => {
    const value = { name: 'x', list: [1, 2], long: Array.from({ length: 40 }, () => 'woord') }
    expect(JSON.parse(jsonText(value))).toEqual(value)
    expect(jsonText(value)).toContain('  "list": [ 1, 2 ],\n')
  })
})

describe('a report', () => {
  const report = check(pack)
  const dutch = renderReport(report, pack)
  const english = renderReport(report, pack, { lang: 'en' })

  test('has one sentence for each law, with its verdict and its denominator', () => {
    for (let law = 1; law <= 10; law++) expect(dutch).toMatch(new RegExp(`^ +${String(law)}\\. `, 'm'))
    expect(dutch.replace(/\s+/g, ' ')).toContain(
      '1. Volledig: in elke mogelijke situatie noemt bij elke hulpvraag een regel wie verantwoordelijk is; het vangnet telt niet mee – 1 bevinding; 84 situaties, 0 uitgesloten als onmogelijk',
    )
    expect(english.replace(/\s+/g, ' ')).toContain('5. No ping-pong: refusal is modelled')
  })

  test('names the young person, the count, the region and a mend, once for all laws that found it', () => {
    expect(dutch.match(/Gat: geen regel/g)).toHaveLength(1)
    expect(dutch).toContain('Wet 1, 4: Volledig, Eerlijk vangnet – fout')
    expect(dutch).toContain('Bijvoorbeeld: school: geen; leeftijd: 18 stuks; verder is alles gewoon')
    expect(dutch).toContain('Hoeveel situaties: 10 van 84 (11,9%)')
    expect(dutch).toContain('- school: geen; leeftijd: 18 stuks of meer')
    expect(dutch).toContain('"name": "vraag-…"')
  })

  test('says who is responsible in what part, and what only the net covers', () => {
    expect(dutch).toContain('- vraag: alleen vangnet 11,9%, partij a 66,7%, partij b 21,4%')
  })

  test('is the same in Markdown, with the mend as code', () => {
    const markdown = renderReport(report, pack, { as: 'markdown' })
    expect(markdown).toMatch(/^# Controle van klein pack, versie 1\.0\.0$/m)
    expect(markdown).toContain('```json\n{')
  })

  test('says every count in full when asked', () => {
    expect(renderReport(report, pack, { verbose: true })).toContain(`Inhoud (SHA-256): ${report.pack.hash}`)
  })

  test('shows what was accepted, by whom, and what grew since', () => {
    const [gap] = findingsOf(report)
    if (gap === undefined) throw new Error('no gap')
    const accepted = {
      kind: gap.kind,
      subject: gap.subject,
      law: gap.law,
      reason: 'wacht op de wet',
      owner: 'Jo',
    }
    const shown = (count: bigint): string =>
      renderReport(report, pack, { judgement: judge([gap], [{ ...accepted, count }], '2026-01-01') })
    expect(shown(10n)).toContain('Aanvaard door: Jo: wacht op de wet; tot 10 situaties')
    expect(shown(9n)).toContain('Was aanvaard, maar is gegroeid: Jo: wacht op de wet; tot 9 situaties')
  })

  test('a finding fits in one sentence', () => {
    const [gap] = findingsOf(report)
    if (gap === undefined) throw new Error('no gap')
    expect(findingText(gap, pack, 'en')).toBe(
      'Gap: no rule names who is responsible (vraag (en)). For instance: school (en): geen (en); leeftijd (en): 18 stuks (en); all else is ordinary. How many situations: 10 of 84 (11.9%)',
    )
  })
})
