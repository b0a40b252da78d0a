import fc, { type Arbitrary } from 'fast-check'
import { createRouter, routeCase, type Facts, type Pack } from '../../../src/index'
import { pack as groningen } from '../../../src/packs/groningen'
import { pack as landelijk } from '../../../src/packs/landelijk'
import type { Fact } from '../../../src/vocabulary/types'
import { hiddenWays, otherWays, plainWays, throwingWays } from '../../kit/hostile-values'
import { smallPack } from '../../kit/small-pack'
import { exists } from '../calendar'
import { anything, made, texts, values, type Recipe } from '../recipe'
import { callingWith, insist, isFrozen, target } from '../target'

/** Situations, options and needs for `routeCase`, against an oracle that reads the vocabulary by itself. */

const PACKS: Readonly<Record<string, Pack>> = { klein: smallPack(), landelijk, groningen }

/** Long keys are cut short where they are repeated. */
const cut = (key: string): string => key.slice(0, 60)

const names = (ways: (facts: object) => readonly { readonly name: string }[]): readonly string[] =>
  ways({}).map(({ name }) => name)

const PLAIN: ReadonlySet<string> = new Set(names(plainWays))
const OTHER: ReadonlySet<string> = new Set(names(otherWays))

/** Whether a value of JSON lies in the domain of a fact, as `facts.json` says it. */
const allows = (fact: Fact, value: unknown): boolean => {
  switch (fact.type) {
    case 'boolean':
      return value === true || value === false
    case 'enum':
      return fact.values.some(({ id }) => id === value)
    case 'date':
      return typeof value === 'string' && exists(value)
    case 'number':
      if (typeof value !== 'number' || value < fact.min) return false
      return fact.maxExclusive === true ? value < fact.max : value <= fact.max
  }
}

/** What may still be wrong when each value by itself is right. */
const ABOUT_THE_CASE: ReadonlySet<string> = new Set([
  'impossible-situation',
  'contradicting-facts',
  'born-later',
  'too-old',
  'no-implied-need',
])

const dates: Arbitrary<string> = fc.oneof(
  fc.constantFrom('2026-11-21', '2026-11-22', '2022-01-01', '2021-12-31', '2028-02-29', '2027-02-29'),
  fc
    .tuple(fc.integer({ min: 1890, max: 2210 }), fc.nat(13), fc.nat(32))
    .map(([year, month, day]) =>
      [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'),
    ),
)

const valuesOf = (fact: Fact): Arbitrary<Recipe> => {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...fact.values.map(({ id }) => id))
    case 'date':
      return dates
    case 'number':
      return fc.oneof(
        fc.constantFrom(fact.min, fact.max, fact.min - 1, fact.max + 1e-9),
        fc.integer({ min: fact.min, max: fact.max - 1 }),
        fc.double({ min: fact.min, max: fact.max - 1e-6, noNaN: true }),
      )
  }
}

type Entry = readonly [key: string, value: Recipe]

const entriesOf = (facts: readonly Fact[]): Arbitrary<Entry> =>
  fc.constantFrom(...facts).chain((fact) => valuesOf(fact).map((value): Entry => [fact.id, value]))

const spoilt = (facts: readonly Fact[]): Arbitrary<Entry> => {
  const key = fc.oneof(
    texts,
    fc.constantFrom(...facts.map(({ id }) => id)),
    fc.constantFrom(...facts.map(({ id }) => id.toUpperCase())),
  )
  return fc.tuple(key, values)
}

interface Stated {
  readonly pack: string
  readonly entries: readonly Entry[]
  /** How the facts are given. */
  readonly way: string
  readonly peildatum: string
  readonly needs: readonly Recipe[] | null
}

const stated: Arbitrary<Stated> = fc.constantFrom(...Object.keys(PACKS)).chain((pack) => {
  const { facts, decisions } = PACKS[pack] as Pack
  const needs = Object.keys(decisions)
  return fc.record({
    pack: fc.constant(pack),
    entries: fc
      .tuple(
        fc.array(entriesOf(facts), { maxLength: 12 }),
        fc.oneof(
          { weight: 2, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(spoilt(facts), { maxLength: 2 }) },
        ),
      )
      .map(([right, wrong]) => [...right, ...wrong]),
    way: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PLAIN) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...[otherWays, hiddenWays, throwingWays].flatMap((ways) => names(ways))),
      },
    ),
    peildatum: fc.constantFrom('2022-01-01', '2025-08-01', '2026-11-21'),
    needs: fc.option(fc.uniqueArray(fc.constantFrom(...needs), { minLength: 1, maxLength: 3 })),
  })
})

const routers = new Map(Object.entries(PACKS).map(([id, pack]) => [id, createRouter(pack)]))

export const situations = target<Stated>({
  name: 'situations',
  share: 120,
  inputs: stated,
  holds: ({ pack, entries, way, peildatum, needs }) => {
    const { facts } = PACKS[pack] as Pack
    const byId = new Map(facts.map((fact) => [fact.id, fact]))
    const situation = Object.fromEntries(entries)
    const outcome = callingWith(
      [
        { $: way, facts: situation },
        { peildatum, ...(needs === null ? {} : { needs }) },
      ],
      (given, options) => routers.get(pack)?.route(given as Facts, options as object),
    )
    if (outcome === undefined) return
    if ('answer' in outcome) insist(isFrozen(outcome.answer), () => 'an answer that can be written to')
    // An object without keys hides none, and nothing of it is read.
    if (!PLAIN.has(way) && !OTHER.has(way) && entries.length === 0) return
    if (!PLAIN.has(way)) {
      const seen = 'error' in outcome ? outcome.error.issues.map(({ code }) => code) : []
      insist(seen.length > 0, () => `took ${way} for a situation`)
      return
    }
    // `undefined` counts as left out.
    const wrong = new Set(
      Object.entries(situation)
        .filter(([, value]) => made(value) !== undefined)
        .filter(([key, value]) => !(byId.has(key) && allows(byId.get(key) as Fact, made(value))))
        .map(([key]) => cut(key)),
    )
    const refused = new Set(
      'answer' in outcome
        ? []
        : outcome.error.issues
            .filter(({ code }) => !ABOUT_THE_CASE.has(code))
            .map(({ path }) => cut(path[0] as string)),
    )
    for (const key of wrong) insist(refused.has(key), () => `took a wrong value: ${key}`)
    for (const key of refused) insist(wrong.has(key) || !byId.has(key), () => `refused a right value: ${key}`)
  },
})

interface Asked {
  readonly situation: Recipe
  readonly options: Recipe
}

const needRequests: Arbitrary<Recipe> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Recipe[]>('vervoer', 'begeleiding', 'verzuim') },
  { weight: 1, arbitrary: values },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        need: fc.oneof(fc.constantFrom<Recipe[]>('vervoer', 'behandeling'), values),
        facts: fc.oneof(fc.record({ crisis: fc.boolean() }), values),
        extra: values,
      },
      { requiredKeys: [] },
    ),
  },
)

export const options = target<Asked>({
  name: 'options',
  share: 80,
  inputs: fc.record({
    situation: fc.oneof(
      fc.constantFrom<Recipe[]>({}, { leeftijd: 10 }, { geboortedatum: '2014-02-28', schoolsoort: 'bo' }),
      anything,
    ),
    options: fc.oneof(
      anything,
      fc.record(
        {
          needs: fc.oneof(
            { weight: 4, arbitrary: fc.array(needRequests, { maxLength: 4 }) },
            { weight: 1, arbitrary: values },
          ),
          peildatum: fc.oneof({ weight: 3, arbitrary: dates }, { weight: 1, arbitrary: values }),
          pack: values,
          extra: values,
        },
        { requiredKeys: [] },
      ) as Arbitrary<Recipe>,
    ),
  }),
  holds: ({ situation, options: asked }) => {
    const outcome = callingWith([situation, asked], (given, settings) =>
      routeCase(given as Facts, settings as object),
    )
    if (outcome === undefined || 'error' in outcome) return
    insist(isFrozen(outcome.answer), () => 'an answer that can be written to')
    const { needs, peildatum } = (asked ?? {}) as {
      readonly needs?: readonly Recipe[]
      readonly peildatum?: string
    }
    if (peildatum !== undefined) insist(exists(peildatum), () => `took ${peildatum} for a date`)
    if (Array.isArray(needs))
      insist(
        outcome.answer.assignments.length === needs.length,
        () => 'answered another number of needs than was asked',
      )
  },
})
