import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomeKey } from '../../src/diagram/decision'
import { questionsFor, cellsOf, reachableLeaves } from '../../src/diagram/walk'
import {
  conditionHolds,
  impossibleBecause,
  interpretOutcomes,
  standingRules,
} from '../../src/interpret/interpret'
import type { NeedRules, Outcome } from '../../src/pack/types'
import { createRouter } from '../../src/route/router'
import type { Assignment } from '../../src/route/types'
import type { DekkendError } from '../../src/text/error'
import type { Facts } from '../../src/vocabulary/types'
import { NET } from '../kit/small-pack'
import { onlyPossible, partlyKnown, type SmallWorld } from './random-packs'

/** Law 7, sound on the unknown: tried by looking at every valid completion. */

const RUNS = { numRuns: 150 }

/** The outcomes of one full situation: of the rules, else of the safety net. */
const outcomesIn = ({ pack, date }: SmallWorld, situation: Facts): readonly Outcome[] => {
  const outcomes = interpretOutcomes(pack, 'vraag', situation, date)
  return outcomes.length === 0 ? [NET] : outcomes
}

const keysOf = (outcomes: readonly Outcome[]): string[] => [...new Set(outcomes.map(outcomeKey))].sort()

const answer = ({ pack, date }: SmallWorld, situation: Facts): Assignment => {
  const { assignments } = createRouter(pack).route(situation, { needs: ['vraag'], peildatum: date })
  return assignments[0] as Assignment
}

const pick = (situation: Facts, facts: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(situation).filter(([fact]) => facts.includes(fact)))

describe('what is answered to a partly known situation', { timeout: 60_000 }, () => {
  test('is every outcome of its valid completions, and no other', () => {
    fc.assert(
      fc.property(onlyPossible(partlyKnown()), ({ known, completions, ...world }) => {
        const expected = keysOf(completions.flatMap((full) => outcomesIn(world, full)))
        const found = answer(world, known)
        expect(keysOf(found.status === 'decided' ? [found] : found.candidates)).toEqual(expected)
        expect(found.status).toBe(expected.length === 1 ? 'decided' : 'open')
        if (found.status === 'open') expect(found.candidates).toHaveLength(expected.length)
      }),
      RUNS,
    )
  })

  test('lists exactly the rules that stand in some valid completion, the first in the file first', () => {
    fc.assert(
      fc.property(onlyPossible(partlyKnown()), ({ known, completions, ...world }) => {
        const { pack, date } = world
        const standing = new Set(
          completions.flatMap((full) => standingRules(pack, 'vraag', full, date).map(({ name }) => name)),
        )
        const inFile = (pack.decisions['vraag']?.rules ?? [])
          .map(({ name }) => name)
          .filter((name) => standing.has(name))
        const found = answer(world, known)
        if (found.status === 'decided') {
          expect(found.rules).toEqual(inFile)
          expect(found.rule).toBe(inFile[0] ?? 'vangnet')
        } else expect(found.candidates.flatMap(({ rules }) => rules).sort()).toEqual([...inFile].sort())
      }),
      RUNS,
    )
  })

  test('says there is a conflict exactly when rules contradict each other in some valid completion', () => {
    fc.assert(
      fc.property(onlyPossible(partlyKnown()), ({ known, completions, ...world }) => {
        const found = answer(world, known)
        const clash = completions.some((full) => outcomesIn(world, full).length > 1)
        expect(found.status === 'open' && found.conflict === true).toBe(clash)
      }),
      RUNS,
    )
  })

  test('asks about unknown facts only, and their answers settle it', () => {
    fc.assert(
      fc.property(onlyPossible(partlyKnown()), ({ known, completions, ...world }) => {
        const found = answer(world, known)
        if (found.status === 'decided') return
        const asked = found.questions.map(({ fact }) => fact)
        expect(asked.filter((fact) => fact in known)).toEqual([])
        if (found.conflict === undefined) expect(asked).not.toEqual([])
        for (const full of completions) {
          const then = answer(world, { ...known, ...pick(full, asked) })
          const expected = keysOf(outcomesIn(world, full))
          expect(keysOf(then.status === 'decided' ? [then] : then.candidates)).toEqual(expected)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('names, when it is decided, facts that settle it by themselves', () => {
    fc.assert(
      fc.property(onlyPossible(partlyKnown()), ({ known, ...world }) => {
        const found = answer(world, known)
        if (found.status !== 'decided') return
        const used = Object.fromEntries(found.facts.map(({ fact, value }) => [fact, value]))
        expect(known).toMatchObject(used)
        const again = answer(world, used)
        expect(again.status === 'decided' ? outcomeKey(again) : again).toBe(outcomeKey(found))
      }),
      RUNS,
    )
  })
})

describe('a situation is rejected', { timeout: 60_000 }, () => {
  test('exactly when the exclusions leave it no valid completion', () => {
    fc.assert(
      fc.property(partlyKnown(), ({ known, completions, ...world }) => {
        const because = world.compiled.impossibleBecause(known, world.date)
        expect(because.length > 0).toBe(completions.length === 0)
        if (completions.length === 0)
          expect(() => answer(world, known)).toThrow(
            expect.objectContaining({
              issues: [
                expect.objectContaining({
                  code: 'impossible-situation',
                  params: {
                    exclusions: because.map(({ name }) => name),
                    reasons: because.map(({ reason }) => reason),
                    facts: expect.any(Array) as string[],
                  },
                }),
              ],
            }) as DekkendError,
          )
      }),
      RUNS,
    )
  })

  test('with exclusions that settle it together, and not without any one of them', () => {
    const rejected = partlyKnown().filter(({ completions }) => completions.length === 0)
    fc.assert(
      fc.property(rejected, ({ pack, compiled, date, situations, known }) => {
        const because = compiled.impossibleBecause(known, date).map(({ name }) => name)
        const within = situations.filter((full) =>
          Object.entries(known).every(([fact, value]) => full[fact] === value),
        )
        const leaves = (names: readonly string[]): boolean =>
          within.some((full) => !impossibleBecause(pack, full, date).some(({ name }) => names.includes(name)))
        expect(leaves(because)).toBe(false)
        for (const left of because) expect(leaves(because.filter((name) => name !== left))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the diagram itself', { timeout: 60_000 }, () => {
  test('reaches exactly the leaves that completions reach, and its questions tell those apart', () => {
    fc.assert(
      fc.property(onlyPossible(partlyKnown()), ({ known, completions, compiled, date, pack }) => {
        const decision = compiled.decision('vraag', date)
        const { space, rules, sets } = decision
        const cells = cellsOf(space, known)
        const namesAt = (set: readonly number[]): string =>
          set.map((index) => decision.ruleList[index]?.name).join(' ')
        const found = [...reachableLeaves(space, rules, decision.possible(), cells)].map((leaf) =>
          namesAt(sets[leaf] as readonly number[]),
        )
        const inFull = (full: Facts): string =>
          standingRules(pack, 'vraag', full, date)
            .map(({ name }) => name)
            .join(' ')
        expect(found.sort()).toEqual([...new Set(completions.map(inFull))].sort())

        const asked = questionsFor(space, rules, decision.possible(), cells)
        const byAnswers = new Map<string, Set<string>>()
        for (const full of completions) {
          const answers = JSON.stringify(asked.map((fact) => full[fact]))
          byAnswers.set(answers, (byAnswers.get(answers) ?? new Set()).add(inFull(full)))
        }
        expect([...byAnswers.values()].every((seen) => seen.size === 1)).toBe(true)
      }),
      RUNS,
    )
  })

  test('knows the state of a condition: certainly true, certainly false, or up to unknown facts', () => {
    fc.assert(
      fc.property(partlyKnown(), ({ pack, compiled, situations, known }) => {
        const { impliedBy } = pack.decisions['vraag'] as NeedRules
        const truths = new Set(
          situations
            .filter((full) => Object.entries(known).every(([fact, value]) => full[fact] === value))
            .map((full) => conditionHolds(pack, impliedBy, full)),
        )
        expect(compiled.state(impliedBy, known)).toBe(truths.size === 1 ? truths.has(true) : undefined)
      }),
      RUNS,
    )
  })
})
