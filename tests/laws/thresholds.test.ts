import { describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { FALSE, TRUE, type BinaryOperation } from '../../src/diagram/space'
import type { Cut } from '../../src/pack/cuts'
import { cellsOf, reachableLeaves } from '../../src/diagram/walk'
import { inline, testsIn } from '../../src/pack/condition'
import { OPERATORS } from '../../src/pack/operators'
import type { Exclusion } from '../../src/pack/types'
import { datesInWindow } from '../../src/prove/dates'
import { derive } from '../../src/vocabulary/derive'
import { gridStep, type Facts, type NumberFact } from '../../src/vocabulary/types'
import { overOrdinary } from '../kit/casebook'
import { national } from '../kit/packs'

/** A number at which the answer to a need changes for somebody. */
interface Threshold extends Cut {
  readonly fact: NumberFact
}

const DIFFERS: BinaryOperation = {
  leaves: (a, b) => (a === b ? 0 : 1),
  early: (a, b) => (a === b ? FALSE : undefined),
}

/** Examples write a month in four decimals. */
const ROUNDING = 1e-3

const compiled = compilePack(national)

const nameOf = ({ fact, at, after }: Threshold): string => `${fact.id} ${after ? '>' : '>='} ${String(at)}`

/** The last value below a threshold, and the first one past it. */
const sidesOf = ({ fact, at, after }: Threshold): readonly [below: number, above: number] => {
  const step = gridStep(fact)
  return after ? [at, at + step] : [at - step, at]
}

const isBelow = ({ at, after }: Threshold, value: number): boolean => (after ? value <= at : value < at)

/** The cuts of a need where, for a child who can be on either side, the side decides. */
const thresholdsOf = (need: string): readonly Threshold[] => {
  const found = new Map<string, Threshold>()
  for (const date of datesInWindow(national, compiled.periods(need))) {
    const { space, outcomes, possible } = compiled.decision(need, date)
    space.variables.forEach(({ fact, cuts = [] }, level) => {
      cuts.forEach((cut, cell) => {
        const [below, above] = [cell, cell + 1].map((own) =>
          space.variables.map((_, other) => (other === level ? own : -1)),
        ) as [number[], number[]]
        const both = space.and(space.restrict(possible(), below), space.restrict(possible(), above))
        const changed = space.apply(DIFFERS, space.restrict(outcomes, below), space.restrict(outcomes, above))
        const threshold = { ...cut, fact: fact as NumberFact }
        if (space.and(both, changed) !== FALSE) found.set(nameOf(threshold), threshold)
      })
    })
  }
  return [...found.values()]
}

/** By the rules alone: what is stated beside the number, such as compulsory education, stays as it is. */
const answers = (need: string, situation: Facts, date: string): string => {
  const { space, outcomes } = compiled.decision(need, date)
  return [...reachableLeaves(space, outcomes, TRUE, cellsOf(space, situation))].sort().join()
}

/** Whether some example of a need lies on one side, no further than a step, and is another case on the other side. */
const hasExample = (need: string, threshold: Threshold, side: 'below' | 'above'): boolean => {
  const { fact } = threshold
  const [below, above] = sidesOf(threshold)
  return (national.decisions[need]?.rules ?? []).some(({ examples }) =>
    examples.some(({ situation: stated, peildatum = national.verifiedUntil }) => {
      const { facts: situation } = derive(overOrdinary(stated), peildatum, Infinity)
      const value = situation[fact.id] as number
      if (isBelow(threshold, value) !== (side === 'below')) return false
      if (value < below - ROUNDING || value > above + ROUNDING) return false
      const moved = { ...situation, [fact.id]: side === 'below' ? above : below }
      return answers(need, situation, peildatum) !== answers(need, moved, peildatum)
    }),
  )
}

describe.each(Object.keys(national.decisions))('each threshold of %s', (need) => {
  test('has an example on both sides, as near to it as can be', () => {
    const bare = thresholdsOf(need).flatMap((threshold) => {
      const missing = (['below', 'above'] as const).filter((side) => !hasExample(need, threshold, side))
      return missing.map((side) => `${nameOf(threshold)}: none ${side}`)
    })
    expect(bare).toEqual([])
  })
})

/** The thresholds of an exclusion: the numbers it tests. */
const thresholdsOfExclusion = ({ conditions }: Exclusion): readonly Threshold[] => {
  const tests = testsIn(inline(conditions, national)).flatMap(({ fact: id, operator, value }) => {
    const fact = compiled.facts.get(id)
    const after = OPERATORS[operator].cutsAfter
    return fact?.type === 'number' && after !== undefined ? [{ fact, at: value as number, after }] : []
  })
  return [...new Map(tests.map((threshold) => [nameOf(threshold), threshold])).values()]
}

const refused = (situation: Facts): boolean =>
  compiled.impossibleBecause(situation, national.verifiedUntil).length > 0

describe.each(national.exclusions)('each threshold of the exclusion $name', (exclusion) => {
  test('has an example that is refused on one side and not on the other, as near to it as can be', () => {
    const bare = thresholdsOfExclusion(exclusion).filter((threshold) => {
      const { fact } = threshold
      const [below, above] = sidesOf(threshold)
      return !(exclusion.examples ?? []).some(({ situation }) => {
        const value = situation[fact.id] as number | undefined
        if (value === undefined || value < below - ROUNDING || value > above + ROUNDING) return false
        const moved = { ...situation, [fact.id]: isBelow(threshold, value) ? above : below }
        return refused(situation) && !refused(moved)
      })
    })
    expect(bare.map(nameOf)).toEqual([])
  })
})

test('there are thresholds to look at', () => {
  expect(Object.keys(national.decisions).flatMap(thresholdsOf).length).toBeGreaterThan(50)
})
