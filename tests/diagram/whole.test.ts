import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countAll, countLeaves, countTrue } from '../../src/diagram/count'
import { whereAnswer, type Answer } from '../../src/diagram/decision'
import { nearest, someSituation } from '../../src/diagram/nearest'
import { situationPerPath } from '../../src/diagram/paths'
import { isLeaf, type Node, type Space } from '../../src/diagram/space'
import type { Variable } from '../../src/diagram/variable'
import { walk } from '../../src/diagram/walk'
import { interpretOutcomes, standingRules } from '../../src/interpret/interpret'
import type { Facts, Value } from '../../src/vocabulary/types'
import { smallWorlds, type SmallWorld } from './random-packs'

/** What a diagram says of full situations, compared with looking at each of them. */

const RUNS = { numRuns: 150 }

const outcomesOf = (answer: Answer): unknown[] => {
  switch (answer.kind) {
    case 'hole':
      return []
    case 'outcome':
      return [answer.outcome]
    case 'conflict':
      return [...answer.outcomes]
  }
}

const decisionIn = ({ compiled, date }: SmallWorld) => compiled.decision('vraag', date)

/** Full situations over the facts of a space: one for each way to choose a grid point for each of them. */
const gridOver = ({ variables }: Space, situations: readonly Facts[]): Facts[] => {
  const seen = new Map<string, Facts>()
  for (const situation of situations) {
    const own = Object.fromEntries(variables.map(({ fact }) => [fact.id, situation[fact.id] as Value]))
    if (Object.values(own).some((value) => typeof value === 'number' && !Number.isInteger(value))) continue
    seen.set(JSON.stringify(own), own)
  }
  return [...seen.values()]
}

/** The nodes a situation passes on its way to a leaf. */
const pathOf = (space: Space, root: Node, situation: Facts): string => {
  const path = [root]
  for (let node = root; !isLeaf(node); path.push(node)) {
    const { fact, cellOf } = space.variables[space.level(node)] as Variable
    node = space.child(node, cellOf(situation[fact.id] as Value))
  }
  return path.join(' ')
}

test(
  'diagram and interpreter name the same rules and outcomes in every full situation',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(smallWorlds(), (world) => {
        const { pack, date, situations } = world
        const decision = decisionIn(world)
        const { space, rules, sets, ruleList, outcomes, answers } = decision
        for (const situation of situations) {
          const set = sets[walk(space, rules, situation) as number] as readonly number[]
          expect(set.map((index) => ruleList[index])).toEqual(standingRules(pack, 'vraag', situation, date))
          const answer = answers[walk(space, outcomes, situation) as number] as Answer
          // Their order says nothing.
          expect(new Set(outcomesOf(answer))).toEqual(
            new Set(interpretOutcomes(pack, 'vraag', situation, date)),
          )
        }
      }),
      RUNS,
    )
  },
)

describe('counting', { timeout: 60_000 }, () => {
  test('gives the number of grid situations where a diagram is true, exactly', () => {
    fc.assert(
      fc.property(smallWorlds(), (world) => {
        const decision = decisionIn(world)
        const { space, outcomes, answers } = decision
        const grid = gridOver(space, world.situations)
        expect(countAll(space)).toBe(BigInt(grid.length))
        const leaves = new Map<number, bigint>()
        for (const situation of grid) {
          const value = walk(space, outcomes, situation) as number
          leaves.set(value, (leaves.get(value) ?? 0n) + 1n)
        }
        // An interval between two neighbours on the grid is reached by no grid point.
        expect(new Map([...countLeaves(space, outcomes)].filter(([, count]) => count > 0n))).toEqual(leaves)
        for (const kind of ['outcome', 'conflict', 'hole'] as const) {
          const expected = grid.filter(
            (situation) => answers[walk(space, outcomes, situation) as number]?.kind === kind,
          )
          expect(
            countTrue(
              space,
              whereAnswer(decision, (answer) => answer.kind === kind),
            ),
          ).toBe(BigInt(expected.length))
        }
      }),
      RUNS,
    )
  })
})

describe('the nearest situation', { timeout: 60_000 }, () => {
  test('is one where the diagram is true, in as few facts from the ordinary one as any', () => {
    const ordinaries = fc.record(
      {
        kleur: fc.constantFrom('rood', 'geel', 'blauw'),
        vorm: fc.constantFrom('rond', 'hoekig'),
        groot: fc.boolean(),
        zwaar: fc.boolean(),
        aantal: fc.integer({ min: 0, max: 3 }),
        duur: fc.integer({ min: 0, max: 1 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(smallWorlds(), ordinaries, (world, drawn) => {
        const ordinary = drawn as Facts
        const decision = decisionIn(world)
        const { space } = decision
        const root = whereAnswer(decision, ({ kind }) => kind === 'outcome')
        const found = nearest(space, root, ordinary)
        // A fact counts as changed when its value lies in another cell than the ordinary one.
        const distance = (situation: Facts): number =>
          space.variables.filter(({ fact: { id }, cellOf }) => {
            const usual = ordinary[id]
            return usual !== undefined && cellOf(usual) !== cellOf(situation[id] as Value)
          }).length
        const all = world.situations.filter((situation) => walk(space, root, situation) === 1)
        const some = someSituation(space, root)
        if (all.length === 0) {
          expect(found).toBeUndefined()
          expect(some).toBeUndefined()
          return
        }
        expect(walk(space, root, some ?? {})).toBe(1)
        expect(walk(space, root, found?.situation ?? {})).toBe(1)
        expect(found?.distance).toBe(Math.min(...all.map(distance)))
        expect(distance(found?.situation ?? {})).toBe(found?.distance)
        for (const { fact, cellOf } of space.variables) {
          const [usual, now] = [ordinary[fact.id], found?.situation[fact.id] as Value]
          if (usual !== undefined && cellOf(usual) === cellOf(now)) expect(now).toBe(usual)
        }
      }),
      RUNS,
    )
  })
})

describe('one situation per path', { timeout: 60_000 }, () => {
  test('is possible and ends at the leaf it says, and no path that a possible situation takes is left out', () => {
    const worlds = smallWorlds().filter((world) => world.possible.length > 0)
    fc.assert(
      fc.property(worlds, (world) => {
        const { space, rules, possible } = decisionIn(world)
        const found = [...situationPerPath(space, rules, possible(), {})]
        for (const { situation, leaf } of found) {
          expect(walk(space, rules, situation)).toBe(leaf)
          expect(walk(space, possible(), situation)).toBe(1)
        }
        const taken = new Set(world.possible.map((situation) => pathOf(space, rules, situation)))
        expect(found.map(({ situation }) => pathOf(space, rules, situation)).sort()).toEqual(
          [...taken].sort(),
        )
      }),
      RUNS,
    )
  })
})
