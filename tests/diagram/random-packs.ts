import fc, { type Arbitrary } from 'fast-check'
import { compilePack, type CompiledPack } from '../../src/diagram/compile'
import { impossibleBecause } from '../../src/interpret/interpret'
import type { Pack } from '../../src/pack/types'
import { packs } from '../../src/testing/index'
import type { BooleanFact, EnumFact, Facts, NumberFact, Value } from '../../src/vocabulary/types'

/** Small packs at random, with every situation they can tell apart: so that laws can be tried by looking everywhere. */

type SmallFact = EnumFact | BooleanFact | NumberFact

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

/** Dates on which different rules of a random pack hold. */
const DATES = ['2021-06-01', '2022-12-31', '2023-01-01', '2024-01-01'] as const

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

/** Packs of one need over three to five facts, with exceptions in no particular order and exclusions. */
export const smallWorlds = (): Arbitrary<SmallWorld> =>
  fc.tuple(packs({ maxNeeds: 1 }), fc.constantFrom(...DATES)).map(([pack, date]): SmallWorld => {
    const situations = situationsOver(pack.facts as readonly SmallFact[])
    return {
      pack,
      compiled: compilePack(pack),
      date,
      situations,
      possible: situations.filter((situation) => impossibleBecause(pack, situation, date).length === 0),
      ...readable({ pack: fc.stringify(pack), date }),
    }
  })

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
