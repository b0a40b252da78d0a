import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { defeatersOf, type Answer } from '../../src/diagram/decision'
import { variableOrder } from '../../src/diagram/order'
import { cellsOf, questionsFor, reachableLeaves, walk } from '../../src/diagram/walk'
import type { Outcome, Pack } from '../../src/pack/types'
import type { Facts } from '../../src/vocabulary/types'
import { atLeast, below, between, excluded, is, packThatDecides, rule, yesNo } from '../kit/small-pack'

const A: Outcome = { party: 'a', law: 'WET' }
const B: Outcome = { party: 'b', law: 'WET' }
const C: Outcome = { party: 'c', law: 'WET' }

const DATE = '2024-01-01'

const decisionOf = (pack: Pack, date = DATE) => compilePack(pack).decision('vraag', date)

/** The names of the rules that stand in a situation, and what the answer is. */
const standing = (pack: Pack, situation: Facts, date = DATE): { rules: string[]; answer: Answer } => {
  const { space, rules, sets, ruleList, outcomes, answers } = decisionOf(pack, date)
  const set = sets[walk(space, rules, situation) as number] ?? []
  return {
    rules: set.map((index) => ruleList[index]?.name ?? ''),
    answer: answers[walk(space, outcomes, situation) as number] as Answer,
  }
}

describe('an exception', () => {
  const facts = [yesNo('p'), yesNo('q'), yesNo('r')]
  const chain = packThatDecides({
    facts,
    rules: [
      rule({ name: 'algemeen', when: is('p', true), then: A }),
      rule({ name: 'bijzonder', when: is('q', true), then: B, exceptionTo: ['algemeen'] }),
      rule({ name: 'heel-bijzonder', when: is('r', true), then: C, exceptionTo: ['bijzonder'] }),
    ],
  })

  test('defeats the rule it names where both apply, and nothing where it does not apply', () => {
    expect(standing(chain, { p: true, q: true, r: false }).rules).toEqual(['bijzonder'])
    expect(standing(chain, { p: true, q: false, r: false }).rules).toEqual(['algemeen'])
  })

  test('defeats what its own exception is an exception to, even where the one between does not apply', () => {
    expect(standing(chain, { p: true, q: false, r: true }).rules).toEqual(['heel-bijzonder'])
    expect(standing(chain, { p: true, q: true, r: true }).rules).toEqual(['heel-bijzonder'])
  })

  test('still counts when it is defeated itself', () => {
    // `bijzonder` is defeated by `heel-bijzonder`; `algemeen` does not come back.
    expect(standing(chain, { p: true, q: true, r: true }).answer).toEqual({ kind: 'outcome', outcome: C })
  })

  test('reaches no further through a rule that does not hold on the date', () => {
    const gap = packThatDecides({
      facts,
      rules: [
        rule({ name: 'algemeen', when: is('p', true), then: A }),
        rule({
          name: 'bijzonder',
          when: is('q', true),
          then: B,
          exceptionTo: ['algemeen'],
          valid: { until: '2024-01-01' },
        }),
        rule({ name: 'heel-bijzonder', when: is('r', true), then: C, exceptionTo: ['bijzonder'] }),
      ],
    })
    const situation = { p: true, q: true, r: true }
    expect(standing(gap, situation, '2023-12-31').rules).toEqual(['heel-bijzonder'])
    expect(standing(gap, situation, '2024-01-01').rules).toEqual(['algemeen', 'heel-bijzonder'])
  })

  test('is found through any number of others', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const rules = names.map((name, index) => ({ name, exceptionTo: names.slice(index + 1, index + 2) }))
    expect(defeatersOf(rules)).toEqual([[], [0], [0, 1], [0, 1, 2], [0, 1, 2, 3]])
  })
})

describe('rules that both stand', () => {
  const facts = [yesNo('p'), yesNo('q')]

  test('and say the same are one answer, with both rules behind it', () => {
    const pack = packThatDecides({
      facts,
      rules: [
        rule({ name: 'een', when: is('p', true), then: A }),
        rule({ name: 'twee', when: is('q', true), then: A }),
      ],
    })
    expect(standing(pack, { p: true, q: true })).toEqual({
      rules: ['een', 'twee'],
      answer: { kind: 'outcome', outcome: A },
    })
  })

  test.each<[string, Outcome, Outcome]>([
    ['another party', A, B],
    ['another Act', { party: 'a', law: 'PLAN' }, A],
  ])('and name %s are a conflict', (_, one, other) => {
    const pack = packThatDecides({
      facts,
      rules: [
        rule({ name: 'een', when: is('p', true), then: one }),
        rule({ name: 'twee', when: is('q', true), then: other }),
      ],
    })
    expect(standing(pack, { p: true, q: true }).answer).toEqual({
      kind: 'conflict',
      outcomes: expect.toSatisfy(
        (found: Outcome[]) =>
          found.length === 2 &&
          [one, other].every((own) => found.some((it) => it.law === own.law && it.party === own.party)),
      ) as Outcome[],
    })
    expect(standing(pack, { p: true, q: false }).answer).toEqual({ kind: 'outcome', outcome: one })
    expect(standing(pack, { p: false, q: false }).answer).toEqual({ kind: 'hole' })
  })
})

describe('a decision in time', () => {
  test('changes on the first day a rule holds, and on the first day it no longer does', () => {
    const pack = packThatDecides({
      facts: [yesNo('p')],
      rules: [
        rule({
          name: 'tijdelijk',
          when: is('p', true),
          then: A,
          valid: { from: '2023-01-01', until: '2024-01-01' },
        }),
      ],
    })
    const on = (date: string): string[] => standing(pack, { p: true }, date).rules
    expect(on('2022-12-31')).toEqual([])
    expect(on('2023-01-01')).toEqual(['tijdelijk'])
    expect(on('2023-12-31')).toEqual(['tijdelijk'])
    expect(on('2024-01-01')).toEqual([])
  })

  test('is compiled once for a period between two changes', () => {
    const pack = packThatDecides({
      facts: [yesNo('p')],
      rules: [rule({ name: 'nieuw', when: is('p', true), then: A, valid: { from: '2023-01-01' } })],
    })
    const on = (date: string) => compilePack(pack).compiledDecision('vraag', date)
    expect(on('2023-01-01')).toBe(on('2025-06-01'))
    expect(on('2022-12-31')).not.toBe(on('2023-01-01'))
  })
})

describe('what is impossible', () => {
  // The rule tests only `p`; that `q` settles it takes two exclusions, the second through `r`.
  const through = packThatDecides({
    facts: [yesNo('p'), yesNo('q'), yesNo('r'), yesNo('s')],
    rules: [
      rule({ name: 'wel', when: is('p', true), then: A }),
      rule({ name: 'niet', when: is('p', false), then: B }),
    ],
    exclusions: [
      excluded('q-met-r', { all: [is('q', true), is('r', true)] }),
      excluded('p-zonder-r', { all: [is('p', true), is('r', false)] }),
      excluded('los', { all: [is('s', true), is('s', true)] }),
    ],
  })

  test('settles a decision also through facts that its rules do not test', () => {
    const { space, outcomes, possible, answers } = decisionOf(through)
    const reached = reachableLeaves(space, outcomes, possible(), cellsOf(space, { q: true }))
    expect([...reached].map((leaf) => answers[leaf])).toEqual([{ kind: 'outcome', outcome: B }])
  })

  test('adds the facts of exclusions that bear on a decision, and only those', () => {
    const names = decisionOf(through).space.variables.map(({ fact }) => fact.id)
    expect([...names].sort()).toEqual(['p', 'q', 'r'])
  })

  test('is not asked about where it has settled the answer', () => {
    const { space, outcomes, possible } = decisionOf(through)
    expect(questionsFor(space, outcomes, possible(), cellsOf(space, { q: true }))).toEqual([])
    expect(questionsFor(space, outcomes, possible(), cellsOf(space, {}))).toEqual(['p'])
  })

  test('holds between its own dates', () => {
    const dated = packThatDecides({
      facts: [yesNo('p')],
      rules: [rule({ name: 'wel', when: is('p', true), then: A })],
      exclusions: [excluded('geen-p', is('p', true), { until: '2023-01-01' })],
    })
    const compiled = compilePack(dated)
    expect(compiled.impossibleBecause({ p: true }, '2022-12-31').map(({ name }) => name)).toEqual(['geen-p'])
    expect(compiled.impossibleBecause({ p: true }, '2023-01-01')).toEqual([])
  })
})

describe('a value between two grid points', () => {
  test('is compared as given', () => {
    const pack = packThatDecides({
      facts: [between('n', 0, 10)],
      rules: [
        rule({ name: 'onder', when: below('n', 5), then: A }),
        rule({ name: 'boven', when: atLeast('n', 5), then: B }),
      ],
    })
    expect(standing(pack, { n: 4.999 }).rules).toEqual(['onder'])
    expect(standing(pack, { n: 5 }).rules).toEqual(['boven'])
  })
})

describe('the order of the facts', () => {
  test('has each fact once, whatever groups meet in a condition', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))), (groups) => {
        expect(variableOrder(groups).sort()).toEqual([...new Set(groups.flat())].sort())
      }),
      { numRuns: 100 },
    )
  })

  test('asks first for what most conditions ask for', () => {
    expect(
      variableOrder([
        ['a', 'b'],
        ['c', 'b'],
        ['d', 'b', 'a'],
      ])[0],
    ).toBe('b')
  })

  test('then for what finishes a condition that was begun', () => {
    const groups = ['h a', 'h b', 'h c x y', 'h d x y'].map((group) => group.split(' '))
    expect(variableOrder(groups).slice(0, 3)).toEqual(['h', 'a', 'b'])
  })
})
