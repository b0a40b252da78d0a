import { describe, expect, test } from 'vitest'
import { needKeys } from '../../src/prove/need-key'
import type { Condition, Pack } from '../../src/pack/types'
import { atLeast, between, is, packThatDecides, rule, yesNo } from '../kit/small-pack'

const named = (conditions: Readonly<Record<string, Condition>>): Pack['conditions'] =>
  Object.fromEntries(
    Object.entries(conditions).map(([name, own]) => [
      name,
      { title: { nl: name, en: name }, conditions: own },
    ]),
  )

const TERM = {
  name: 'grens',
  title: { nl: 'grens', en: 'limit' },
  type: 'number' as const,
  bounds: { min: 3, max: 10 },
  article: { law: 'WET', article: '1' },
  default: 5,
}

const BASE: Pack = packThatDecides({
  facts: [yesNo('p'), between('n', 0, 20)],
  conditions: { buiten: is('p', true) },
  rules: [
    rule({ name: 'een', when: { condition: 'buiten' }, then: { party: 'a', law: 'WET' } }),
    rule({ name: 'twee', when: is('p', true), then: { party: 'b', law: 'WET' } }),
  ],
})

const pack = (more: Partial<Pack> = {}): Pack => ({
  ...BASE,
  openTerms: [TERM],
  conditions: named({
    buiten: { condition: 'binnen' },
    binnen: { fact: 'n', operator: 'lessThan', value: { openTerm: 'grens' } },
    elders: is('p', false),
  }),
  ...more,
})

const keyOf = (of: Pack): string => needKeys(of)('vraag')

describe('the key of a need', () => {
  test('is the same for the same content', () => {
    expect(keyOf(structuredClone(pack()))).toBe(keyOf(pack()))
  })

  const conditions = (more: Readonly<Record<string, Condition>>): Partial<Pack> => ({
    conditions: { ...pack().conditions, ...named(more) },
  })

  test.each<[string, Partial<Pack>]>([
    ['a named condition that a rule uses through another', conditions({ binnen: is('p', true) })],
    [
      'an open term that becomes the number it stood for',
      conditions({ binnen: { fact: 'n', operator: 'lessThan', value: 5 } }),
    ],
    ['the value of an open term', { terms: { grens: 6 } }],
    ['the bounds of an open term', { openTerms: [{ ...TERM, bounds: { min: 3, max: 11 } }] }],
    ['the values of a fact', { facts: [yesNo('p'), between('n', 0, 30)] }],
    ['the ordinary situation', { ordinary: { p: true } }],
    [
      'an exclusion',
      { exclusions: [{ name: 'x', reason: { nl: 'x', en: 'x' }, conditions: atLeast('n', 9), sources: [] }] },
    ],
    ['the window', { verifiedUntil: '2030-01-01' }],
  ])('is another after an edit of %s', (_, edit) => {
    expect(keyOf(pack(edit))).not.toBe(keyOf(pack()))
  })

  test.each<[string, Partial<Pack>]>([
    ['a named condition that nothing of the need uses', conditions({ elders: is('p', true) })],
    ['the title of the pack', { title: { nl: 'anders', en: 'other' } }],
    ['a signal', { signals: [] }],
  ])('is the same after an edit of %s', (_, edit) => {
    expect(keyOf(pack(edit))).toBe(keyOf(pack()))
  })

  test('is short and quick where named conditions use each other many times', () => {
    const levels = Array.from({ length: 60 }, (_, level) => `c${String(level)}`)
    const tower = Object.fromEntries(
      levels.map((name, level): [string, Condition] => {
        const next = levels[level + 1]
        const below: Condition = next === undefined ? is('p', true) : { condition: next }
        return [name, { any: [below, { not: below }, below] }]
      }),
    )
    const high = pack({ conditions: named({ ...tower, buiten: { condition: 'c0' } }) })
    expect(keyOf(high)).toMatch(/^[0-9a-f]{64}$/)
  })
})
