import { withParts } from '../../src/pack/is-pack'
import { afterAll, describe, expect, test } from 'vitest'
import { createRouter, type Router } from '../../src/index'
import type { NeedRules, Outcome, Pack } from '../../src/pack/types'
import { findConflicts, findGaps } from '../../src/prove/index'
import type { Facts } from '../../src/vocabulary/types'
import { cases, isNotYet, meets } from '../kit/casebook'
import { national } from '../kit/packs'
import { createJudge, noticed, type Verdict } from './judge'
import { mutantsOf, type Kind, type Mutant } from './mutants'

/** The least share of the faults that change something that must be noticed: 93.9% when last measured. */
const SCORE = 0.93
const ENOUGH = 1000
const MINUTES = 60_000

/** So many faults are judged in one test, so that a slow machine fails at a known place. */
const BATCH = 50

const mutants = mutantsOf(national)
const { judge, expectations } = createJudge(national)
const verdicts = new Map<Mutant, Verdict>()

const batches = Array.from({ length: Math.ceil(mutants.length / BATCH) }, (_, at) => ({
  from: at * BATCH,
  batch: mutants.slice(at * BATCH, (at + 1) * BATCH),
}))

interface Score {
  readonly planted: number
  readonly equivalent: number
  readonly killed: number
  readonly laws: number
  readonly examples: number
  readonly casebook: number
}

const scoreOf = (some: readonly Mutant[]): Score => {
  const count = (accept: (verdict: Verdict) => boolean): number =>
    some.filter((mutant) => accept(verdicts.get(mutant) ?? {})).length
  return {
    planted: some.length,
    equivalent: count(({ equivalent }) => equivalent === true),
    killed: count(noticed),
    laws: count(({ laws }) => laws !== undefined),
    examples: count(({ examples }) => examples !== undefined),
    casebook: count(({ casebook }) => casebook !== undefined),
  }
}

const share = ({ planted, equivalent, killed }: Score): number => killed / Math.max(1, planted - equivalent)

const table = (title: string, groups: ReadonlyMap<string, readonly Mutant[]>): string =>
  [
    `${title.padEnd(24)} planted equivalent killed  score | laws examples casebook`,
    ...[...groups].map(([name, some]) => {
      const score = scoreOf(some)
      const { planted, equivalent, killed, laws, examples, casebook } = score
      const columns = [
        [planted, 7],
        [equivalent, 10],
        [killed, 6],
        [`${(100 * share(score)).toFixed(1)}%`, 6],
        ['|', 1],
        [laws, 4],
        [examples, 8],
        [casebook, 8],
      ] as const
      return [name.padEnd(24), ...columns.map(([value, width]) => String(value).padStart(width))].join(' ')
    }),
  ].join('\n')

const grouped = (key: (mutant: Mutant) => string): Map<string, Mutant[]> => {
  const groups = new Map<string, Mutant[]>()
  for (const mutant of mutants) groups.set(key(mutant), [...(groups.get(key(mutant)) ?? []), mutant])
  return groups.set('all', mutants)
}

const words = (outcomes: readonly Outcome[]): string =>
  outcomes.map((outcome) => Object.values(outcome).join(' ')).join(' and ') || 'nobody: the net'

const survivor = (mutant: Mutant): string => {
  const { difference } = verdicts.get(mutant) ?? {}
  const fault = `${mutant.kind}: ${mutant.describe}`
  if (difference === undefined)
    return `${fault}\n    no example can show it: the answer stays, what comes with it is other`
  const { need, date, changed, like, before, after } = difference
  const where = `on ${date}: ${need} like ${like} with ${JSON.stringify(changed)}`
  return words(before) === words(after)
    ? `${fault}\n    no example can show it: only whether this is possible is other, ${where}`
    : `${fault}\n    would be killed by, ${where}\n    today ${words(before)}, with the fault ${words(after)}`
}

const survivors = (): Mutant[] =>
  mutants.filter((mutant) => {
    const verdict = verdicts.get(mutant)
    return verdict !== undefined && verdict.equivalent !== true && !noticed(verdict)
  })

/** A pack with one need, and of the rest only what an answer to it shows. */
const alone = (pack: Pack, need: string): Pack => {
  const decision = pack.decisions[need] as NeedRules
  const assignees = [decision.vangnet, ...decision.rules.map(({ event }) => event.params)]
  const used = <T>(parts: Readonly<Record<string, T>>, key: 'route' | 'ladder'): Record<string, T> =>
    Object.fromEntries(assignees.map((assignee) => [assignee[key], parts[assignee[key]] as T]))
  return withParts(pack, {
    decisions: { [need]: decision },
    routes: used(pack.routes, 'route'),
    ladders: used(pack.ladders, 'ladder'),
    coordinators: pack.coordinators.slice(-1),
    holders: pack.holders.slice(-1),
    signals: [],
    events: [],
  })
}

interface Said {
  readonly outcome?: Outcome
  readonly rules: readonly string[]
}

/** What a router says of a situation; no outcome if it is still open. */
const said = ({ route }: Router, need: string, situation: Facts, peildatum: string): Said => {
  const [assignment] = route(situation, { needs: [need], peildatum }).assignments
  return assignment?.status === 'decided' ? { outcome: assignment, rules: assignment.rules } : { rules: [] }
}

test(`at least ${String(ENOUGH)} faults are planted, in every need and of every kind`, () => {
  expect(mutants.length).toBeGreaterThanOrEqual(ENOUGH)
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
  expect(new Set(mutants.flatMap(({ need = [] }) => need))).toEqual(new Set(Object.keys(national.decisions)))
  const kinds: Record<Kind, number> = Object.fromEntries(
    [...grouped(({ kind }) => kind)].map(([kind, some]) => [kind, some.length]),
  ) as Record<Kind, number>
  expect(Object.values(kinds).every((count) => count >= 10)).toBe(true)
  expect(mutantsOf(national).map(({ describe }) => describe)).toEqual(mutants.map(({ describe }) => describe))
})

test('the pack without a fault meets every example and what is certain in the casebook', () => {
  const written = Object.values(national.decisions).flatMap(({ rules }) =>
    rules.flatMap(({ examples }) => examples),
  ).length
  const certain = cases.flatMap((entry) =>
    entry.expect.filter((one) => (one.certainty ?? entry.certainty) === 'hoog' && !isNotYet(entry, one)),
  ).length
  expect(expectations.filter(({ by }) => by === 'examples')).toHaveLength(written)
  const entries = expectations.filter(({ by }) => by === 'casebook')
  expect(entries).toHaveLength(certain)
  // What a fault in a route or a source is seen by: the articles that the casebook names.
  const citing = entries.filter(({ articles }) => articles.length > 0).length
  expect(citing / certain).toBeGreaterThanOrEqual(0.9)
})

describe('faults are noticed by a law, an example or the casebook', () => {
  afterAll(() => {
    const left = survivors().map(survivor)
    console.info(
      [
        table(
          'kind',
          grouped(({ kind }) => kind),
        ),
        '',
        table(
          'need',
          grouped(({ need = '(shared)' }) => need),
        ),
        '',
        'laws: definition and laws 1, 2 and 5; law 3 where nobody else noticed',
        '',
        `${String(left.length)} survivors`,
        ...left,
      ].join('\n'),
    )
  })

  test.each(batches)(
    'from the one numbered $from',
    ({ batch }) => {
      for (const mutant of batch) verdicts.set(mutant, judge(mutant))
      expect(verdicts.size).toBeGreaterThan(0)
    },
    MINUTES,
  )

  test(`at least ${String(100 * SCORE)}% of those that change something`, () => {
    expect(verdicts.size).toBe(mutants.length)
    expect(share(scoreOf(mutants))).toBeGreaterThanOrEqual(SCORE)
  })
})

describe('each rule of the national pack is missed when it is deleted', () => {
  const deleted = mutants.filter(({ kind }) => kind === 'deleted-rule')

  test.each(Object.values(national.decisions).map(({ need, rules }) => ({ need, rules })))(
    '$need, with a situation that replays',
    ({ need, rules }) => {
      const whole = createRouter(alone(national, need))
      for (const { name } of rules) {
        const mutant = deleted.find((one) => one.rule === name)
        if (mutant === undefined) throw new Error(`${name} was not deleted`)
        const { expectation } = verdicts.get(mutant) ?? judge(mutant)
        const without = alone(mutant.mutate(national), need)
        const [finding] = expectation === undefined ? [...findGaps(without), ...findConflicts(without)] : []
        const { situation, date } = expectation ?? finding ?? {}
        if (situation === undefined || date === undefined) throw new Error(`nobody misses ${name}`)
        const [before, after] = [whole, createRouter(without)].map((router) =>
          said(router, need, situation, date),
        )
        expect(after, name).not.toEqual(before)
        if (expectation === undefined) continue
        const right = ({ outcome }: Said): boolean =>
          outcome !== undefined && expectation.accepted.some((accepted) => meets(outcome, accepted))
        expect(
          [before, after].map((one) => one !== undefined && right(one)),
          name,
        ).toEqual([true, false])
      }
    },
    MINUTES,
  )
})
