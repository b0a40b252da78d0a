import { describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { FALSE, TRUE, type BinaryOperation } from '../../src/diagram/space'
import type { Cut } from '../../src/diagram/variable'
import { cellsOf, reachableLeaves } from '../../src/diagram/walk'
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
const hasExample = (need: string, { fact, at, after }: Threshold, side: 'below' | 'above'): boolean => {
  const step = gridStep(fact)
  const [below, above] = after ? [at, at + step] : [at - step, at]
  return (national.decisions[need]?.rules ?? []).some(({ examples }) =>
    examples.some(({ situation: stated, peildatum = national.verifiedUntil }) => {
      const { facts: situation } = derive(overOrdinary(stated), peildatum, Infinity)
      const value = situation[fact.id] as number
      const isBelow = after ? value <= at : value < at
      if (isBelow !== (side === 'below')) return false
      if (value < below - ROUNDING || value > above + ROUNDING) return false
      const moved = { ...situation, [fact.id]: isBelow ? above : below }
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

test('there are thresholds to look at', () => {
  expect(Object.keys(national.decisions).flatMap(thresholdsOf).length).toBeGreaterThan(50)
})
