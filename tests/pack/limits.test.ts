import { describe, expect, test } from 'vitest'
import { LIMITS, LimitError } from '../../src/base/limits'
import { compilePack } from '../../src/diagram/compile'
import type { PackFiles } from '../../src/pack/assemble'
import { checkPackFiles, definePack } from '../../src/pack/define'
import type { Condition, Pack, Rule } from '../../src/pack/types'
import { createRouter } from '../../src/route/router'
import { DekkendError } from '../../src/text/error'
import { tooLarge, type Issue } from '../../src/text/issue'
import type { Fact } from '../../src/vocabulary/types'
import { NET, SOURCES, between, frame, is, oneOf, rule, say, tooComplexPack, yesNo } from '../kit/small-pack'

/** The files of a pack with some facts and rules, and whatever else is told. */
const filesOf = (
  {
    facts = [yesNo('a')],
    conditions = {},
    rules = [when(is('a', true))],
  }: {
    readonly facts?: readonly Fact[]
    readonly conditions?: Readonly<Record<string, Condition>>
    readonly rules?: readonly Rule[]
  },
  more: PackFiles = {},
): PackFiles => ({
  ...frame(),
  'facts.json': { facts },
  'conditions/alle.json': {
    conditions: Object.fromEntries(
      Object.entries(conditions).map(([name, own]) => [name, { title: say(name), conditions: own }]),
    ),
  },
  'needs/vraag.json': {
    need: 'vraag',
    vangnet: { ...NET, route: 'gewoon', ladder: 'gewoon' },
    impliedBy: is('a', true),
    rules,
  },
  ...more,
})

const when = (condition: Condition): Rule =>
  rule({ name: 'r', when: condition, then: { party: 'a', law: 'WET' } })

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** So many rules, each an exception to the one before where they are a chain. */
const rules = (count: number, need = 'vraag', chain = false): Rule[] =>
  times(count, (index) =>
    rule({
      need,
      name: `${need}-${String(index)}`,
      when: is('a', true),
      then: { party: 'a', law: 'WET' },
      ...(chain && index > 0 ? { exceptionTo: [`${need}-${String(index - 1)}`] } : {}),
    }),
  )

const issuesOf = (files: PackFiles): readonly Issue[] => checkPackFiles(files).issues

const namesOf = (count: number): string[] => times(count, (index) => `c${String(index)}`)

/** Named conditions that each stand for the next; the last is a test. */
const chainOfNames = (count: number): Record<string, Condition> =>
  Object.fromEntries(
    namesOf(count).map((name, index, all) => {
      const next = all[index + 1]
      return [name, next === undefined ? is('a', true) : { condition: next }]
    }),
  )

describe('a pack at a limit passes, and one past it is told which and where', () => {
  const namesOfNeeds = (count: number): string[] => times(count, (index) => `n${String(index)}`)
  const needs = (count: number): PackFiles => ({
    'needs.json': {
      needs: ['vraag', ...namesOfNeeds(count)].map((id) => ({ id, label: say(id), asks: say(id) })),
    },
    ...Object.fromEntries(
      times(count, (index) => [
        `needs/n${String(index)}.json`,
        {
          need: `n${String(index)}`,
          vangnet: { ...NET, route: 'gewoon', ladder: 'gewoon' },
          impliedBy: is('a', true),
          // One less in the first: the need that all these packs have holds one.
          rules: rules(LIMITS.rulesOfNeed - (index === 0 ? 1 : 0), `n${String(index)}`),
        },
      ]),
    ),
  })
  const numbers = (cuts: number): PackFiles =>
    filesOf({
      facts: [yesNo('a'), between('n', 0, 5_000)],
      rules: [
        when({
          any: times(cuts, (index) => ({ fact: 'n', operator: 'lessThan', value: index + 1 })),
        }),
      ],
    })
  const choices = (values: number): PackFiles =>
    filesOf({
      facts: [yesNo('a'), oneOf('e', ...times(values, (index) => `v${String(index)}`))],
      rules: [when(is('e', 'v0'))],
    })
  const facts = (count: number): PackFiles =>
    filesOf({
      facts: [yesNo('a'), ...times(count, (index) => yesNo(`f${String(index)}`))],
      rules: [when({ any: times(count, (index) => is(`f${String(index)}`, true)) })],
    })
  const rulesFile = { file: 'needs/vraag.json', path: ['rules'] }

  test.each<[string, (more: number) => PackFiles, Partial<Issue>]>([
    [
      'rulesOfNeed',
      (more) => filesOf({ rules: rules(LIMITS.rulesOfNeed + more) }),
      { ...tooLarge('rulesOfNeed', ['rules']), ...rulesFile },
    ],
    [
      'rulesOfPack',
      (more) => filesOf({ rules: rules(1 + more) }, needs(LIMITS.rulesOfPack / LIMITS.rulesOfNeed)),
      tooLarge('rulesOfPack'),
    ],
    [
      'conditions',
      (more) =>
        filesOf({
          conditions: Object.fromEntries(
            namesOf(LIMITS.conditions + more).map((name) => [name, is('a', true)]),
          ),
        }),
      tooLarge('conditions'),
    ],
    [
      'conditionDepth, through names',
      (more) => filesOf({ conditions: chainOfNames(LIMITS.conditionDepth + more) }),
      { ...tooLarge('conditionDepth', ['conditions', 'c0', 'conditions']), file: 'conditions/alle.json' },
    ],
    [
      'conditionTests, written out',
      (more) =>
        filesOf({
          conditions: { ten: { any: times(10, () => is('a', true)) } },
          rules: [
            when({
              any: [
                ...times(LIMITS.conditionTests / 10, () => ({ condition: 'ten' })),
                ...times(more, () => is('a', true)),
              ],
            }),
          ],
        }),
      { ...tooLarge('conditionTests', ['rules', 0, 'conditions']), file: 'needs/vraag.json' },
    ],
    [
      'exceptionChain',
      (more) => filesOf({ rules: rules(LIMITS.exceptionChain + more, 'vraag', true) }),
      {
        ...tooLarge('exceptionChain', ['rules', LIMITS.exceptionChain, 'exceptionTo'], 'vraag-50'),
        file: 'needs/vraag.json',
      },
    ],
    [
      'cells, of a number',
      (more) => numbers(LIMITS.cells - 1 + more),
      { ...tooLarge('cells', ['rules'], 'n'), ...rulesFile },
    ],
    [
      'cells, of a list',
      (more) => choices(LIMITS.cells + more),
      { ...tooLarge('cells', ['rules'], 'e'), ...rulesFile },
    ],
    [
      'factsOfDecision',
      (more) => facts(LIMITS.factsOfDecision + more),
      { ...tooLarge('factsOfDecision', ['rules']), ...rulesFile },
    ],
  ])('%s', (_, filesWith, issue) => {
    expect(issuesOf(filesWith(0))).toEqual([])
    expect(issuesOf(filesWith(1))).toEqual([issue])
  })

  test('no depth of names or exceptions, nor a circle of them, overflows the stack', () => {
    const names = namesOf(LIMITS.conditions)
    const circle = Object.fromEntries(
      names.map((name, index) => [name, { condition: names[(index + 1) % names.length] as string }]),
    )
    for (const conditions of [chainOfNames(LIMITS.conditions), circle])
      expect(issuesOf(filesOf({ conditions }))).toMatchObject([{ params: { limit: 'conditionDepth' } }])
    expect(issuesOf(filesOf({ rules: rules(LIMITS.rulesOfNeed, 'vraag', true) }))).toMatchObject([
      { params: { limit: 'exceptionChain' } },
    ])
  })

  test('what names write out is counted, not written: three times per level is told at once', () => {
    const names = namesOf(20)
    const conditions = Object.fromEntries(
      names.map((name, index): [string, Condition] => {
        const next = names[index + 1]
        const below: Condition = next === undefined ? is('a', true) : { condition: next }
        return [name, { any: [below, { not: below }, below] }]
      }),
    )
    expect(issuesOf(filesOf({ conditions }))).toMatchObject([{ params: { limit: 'conditionTests' } }])
  })

  test('a circle is still told as a circle', () => {
    const conditions: Record<string, Condition> = { x: { condition: 'y' }, y: { condition: 'x' } }
    expect(issuesOf(filesOf({ conditions }))).toMatchObject([{ code: 'cycle' }])
  })
})

/** Pairs that lie far apart in every order: no order makes this small. */
const pairs = (): Condition => {
  let seed = 1
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647
  const n = times(40, (index) => index)
  return {
    any: n
      .flatMap((i) => n.map((j) => ({ all: [is(`x${String(i)}`, true), is(`y${String(j)}`, true)] })))
      .filter(() => random() < 0.25),
  }
}

const pairFacts = [yesNo('a'), ...times(40, (i) => [yesNo(`x${String(i)}`), yesNo(`y${String(i)}`)]).flat()]

describe('what can only be known by compiling', () => {
  const entry = { title: say('t'), text: say('t'), sources: SOURCES, basis: 'wet' }
  const withSignal = (): Pack =>
    definePack(
      filesOf(
        { facts: pairFacts, rules: [when(is('a', true))] },
        { 'signals.json': { signals: [{ id: 's', when: pairs(), ...entry }] } },
      ),
    )
  const withExclusion = (): Pack =>
    definePack(
      filesOf(
        { facts: pairFacts, rules: [when(is('a', true))] },
        {
          'exclusions.json': {
            exclusions: [{ name: 'paren', reason: say('r'), conditions: pairs(), sources: SOURCES }],
          },
        },
      ),
    )

  test.each<[string, () => Pack, Issue]>([
    ['a need', tooComplexPack, tooLarge('decisionNodes', ['options', 'needs', 0], 'vraag')],
    ['a signal', withSignal, tooLarge('guardNodes', [], 'signals.s.when')],
    ['an exclusion', withExclusion, tooLarge('exclusionNodes', [], 'paren')],
  ])('is told by name, for %s, and not tried again', (_, make, issue) => {
    const pack = make()
    const route = () =>
      createRouter(pack).route(
        { [pack.facts[0]?.id as string]: true },
        { needs: ['vraag'], peildatum: '2026-11-21' },
      )
    const errors = [1, 2].map(() => {
      try {
        route()
      } catch (error) {
        return error as DekkendError
      }
      throw new Error('no error')
    })
    for (const error of errors) {
      expect(error).toBeInstanceOf(DekkendError)
      expect(error.issues).toEqual([issue])
    }
  })

  test('a failure is the same failure the second time: it is remembered, not met again', () => {
    const compiled = compilePack(tooComplexPack())
    const failure = (): unknown => {
      try {
        compiled.compiledDecision('vraag', '2026-11-21')
      } catch (error) {
        return error
      }
      throw new Error('no error')
    }
    const first = failure()
    expect(first).toBeInstanceOf(LimitError)
    expect(failure()).toBe(first)
  })
})
