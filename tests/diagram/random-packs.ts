import fc, { type Arbitrary } from 'fast-check'
import { compilePack, type CompiledPack } from '../../src/diagram/compile'
import { impossibleBecause } from '../../src/interpret/interpret'
import type { Condition, Outcome, Pack, Rule, Validity } from '../../src/pack/types'
import type { BooleanFact, EnumFact, Facts, NumberFact, Value } from '../../src/vocabulary/types'
import {
  NET,
  atLeast,
  below,
  between,
  excluded,
  is,
  moreThan,
  oneOf,
  packThatDecides,
  rule,
  yesNo,
} from '../kit/small-pack'

/** Small packs at random, with every situation they can tell apart: so that laws can be tried by looking everywhere. */

type SmallFact = EnumFact | BooleanFact | NumberFact

const FACTS: readonly SmallFact[] = [
  oneOf('kleur', 'rood', 'geel', 'blauw'),
  oneOf('vorm', 'rond', 'hoekig'),
  yesNo('groot'),
  yesNo('zwaar'),
  between('aantal', 0, 3),
  between('duur', 0, 2, { maxExclusive: true }),
]

/** Two values a number that rules compare with whole numbers cannot tell apart have one of them here. */
const valuesOf = (fact: SmallFact): Value[] => {
  switch (fact.type) {
    case 'enum':
      return fact.values.map(({ id }) => id)
    case 'boolean':
      return [false, true]
    case 'number':
      return Array.from({ length: 2 * (fact.max - fact.min) + 1 }, (_, half) => fact.min + half / 2).filter(
        (value) => fact.maxExclusive !== true || value < fact.max,
      )
  }
}

const situationsOver = (facts: readonly SmallFact[]): Facts[] =>
  facts.reduce<Facts[]>(
    (all, fact) =>
      all.flatMap((situation) => valuesOf(fact).map((value) => ({ ...situation, [fact.id]: value }))),
    [{}],
  )

const testOn = (fact: SmallFact): Arbitrary<Condition> => {
  switch (fact.type) {
    case 'enum': {
      const values = fact.values.map(({ id }) => id)
      return fc.oneof(
        fc
          .tuple(fc.constantFrom('equal' as const, 'notEqual' as const), fc.constantFrom(...values))
          .map(([operator, value]): Condition => ({ fact: fact.id, operator, value })),
        fc
          .tuple(fc.constantFrom('in' as const, 'notIn' as const), fc.subarray(values, { minLength: 1 }))
          .map(([operator, value]): Condition => ({ fact: fact.id, operator, value })),
      )
    }
    case 'boolean':
      return fc.boolean().map((value) => is(fact.id, value))
    case 'number':
      return fc
        .tuple(fc.constantFrom(atLeast, below, moreThan), fc.integer({ min: fact.min, max: fact.max }))
        .map(([compare, at]) => compare(fact.id, at))
  }
}

const conditionsOver = (facts: readonly SmallFact[], named: readonly string[]): Arbitrary<Condition> => {
  const test: Arbitrary<Condition> = fc.oneof(
    ...facts.map(testOn),
    ...named.map((condition) => fc.constant<Condition>({ condition })),
  )
  const some = (parts: Arbitrary<Condition>) => fc.array(parts, { minLength: 1, maxLength: 3 })
  const nested = (parts: Arbitrary<Condition>): Arbitrary<Condition> =>
    fc.oneof(
      { weight: 3, arbitrary: test },
      { weight: 2, arbitrary: some(parts).map((all): Condition => ({ all })) },
      { weight: 2, arbitrary: some(parts).map((any): Condition => ({ any })) },
      { weight: 1, arbitrary: parts.map((not): Condition => ({ not })) },
    )
  return nested(nested(test))
}

const OUTCOMES: readonly Outcome[] = [
  { party: 'a', law: 'WET' },
  { party: 'b', law: 'WET' },
  { party: 'a', law: 'PLAN' },
  NET,
]

const VALID: readonly Validity[] = [
  {},
  {},
  { until: '2023-01-01' },
  { from: '2023-01-01' },
  { from: '2022-01-01', until: '2024-01-01' },
]

/** Dates on which different rules of a random pack hold. */
export const DATES = ['2021-06-01', '2022-12-31', '2023-01-01', '2024-01-01'] as const

export interface SmallWorld {
  readonly pack: Pack
  readonly compiled: CompiledPack
  readonly date: string
  /** Every full situation the pack can tell apart, possible or not. */
  readonly situations: readonly Facts[]
  /** Those that no exclusion forbids on the date. */
  readonly possible: readonly Facts[]
}

/** What a failing test prints of a value: what was drawn, not the whole pack. */
const readable = (shown: object) => ({ [fc.toStringMethod]: () => JSON.stringify(shown, undefined, 1) })

const brief = ({ name, conditions, exceptionTo, event: { params }, valid }: Rule): object => ({
  name,
  conditions,
  exceptionTo,
  then: `${params.party} ${params.law}`,
  valid,
})

/** Packs of one need over three to five facts, with exceptions in no particular order and exclusions. */
export const smallWorlds = (): Arbitrary<SmallWorld> =>
  fc.shuffledSubarray([...FACTS], { minLength: 3, maxLength: 5 }).chain((facts) =>
    fc
      .record({
        named: conditionsOver(facts, []),
        rules: fc.array(
          fc.record({
            when: conditionsOver(facts, ['benoemd']),
            then: fc.constantFrom(...OUTCOMES),
            exceptions: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
            valid: fc.constantFrom(...VALID),
            place: fc.nat(),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        exclusions: fc.array(
          fc.record({ when: conditionsOver(facts, ['benoemd']), valid: fc.constantFrom(...VALID) }),
          { maxLength: 3 },
        ),
        date: fc.constantFrom(...DATES),
        impliedBy: conditionsOver(facts, ['benoemd']),
      })
      .map(({ named, rules, exclusions, date, impliedBy }): SmallWorld => {
        const pack = packThatDecides({
          facts,
          impliedBy,
          conditions: { benoemd: named },
          rules: rules
            .map(({ when, then, exceptions, valid, place }, index) => ({
              place,
              rule: rule({
                name: `r${String(index)}`,
                when,
                then,
                valid,
                // To rules that were drawn later only, so that there is no circle.
                exceptionTo: rules.flatMap((_, other) =>
                  other > index && exceptions[other] === true ? [`r${String(other)}`] : [],
                ),
              }),
            }))
            .sort((a, b) => a.place - b.place)
            .map((entry) => entry.rule),
          exclusions: exclusions.map(({ when, valid }, index) => excluded(`x${String(index)}`, when, valid)),
        })
        const situations = situationsOver(facts)
        return {
          pack,
          compiled: compilePack(pack),
          date,
          situations,
          possible: situations.filter((situation) => impossibleBecause(pack, situation, date).length === 0),
          ...readable({ named, rules: pack.decisions['vraag']?.rules.map(brief), exclusions, date }),
        }
      }),
  )

/** A random world, and what is known in it of one of its situations, possible or not. */
export const partlyKnown = (): Arbitrary<
  SmallWorld & { readonly known: Facts; readonly completions: readonly Facts[] }
> =>
  fc
    .tuple(smallWorlds(), fc.nat(), fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }))
    .map(([world, draw, forget]) => {
      const full = world.situations[draw % world.situations.length] as Facts
      const known = Object.fromEntries(Object.entries(full).filter((_, index) => forget[index] === 0))
      return {
        ...world,
        ...readable({ known, world: fc.stringify(world) }),
        known,
        completions: world.possible.filter((situation) =>
          Object.entries(known).every(([fact, value]) => situation[fact] === value),
        ),
      }
    })

/** Keeps what is drawn only where the exclusions leave something. */
export const onlyPossible = <T extends { readonly completions: readonly Facts[] }>(
  drawn: Arbitrary<T>,
): Arbitrary<T> => drawn.filter(({ completions }) => completions.length > 0)
