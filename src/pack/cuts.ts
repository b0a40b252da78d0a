import type { Fact } from '../vocabulary/types'
import { testsIn, type PlainCondition } from './condition'
import { OPERATORS } from './operators'

/** A place between two numbers where some rule starts to tell them apart. */
export interface Cut {
  readonly at: number
  /** True when `at` itself still lies below the cut. */
  readonly after: boolean
}

/** Where conditions cut each fact that they compare as a number, in order. */
export const cutsIn = (conditions: readonly PlainCondition[]): Map<string, Cut[]> => {
  const cuts = new Map<string, Map<string, Cut>>()
  for (const { fact, operator, value } of conditions.flatMap(testsIn)) {
    const after = OPERATORS[operator].cutsAfter
    if (after === undefined) continue
    const at = value as number
    const known = cuts.get(fact) ?? new Map<string, Cut>()
    cuts.set(fact, known.set(`${String(at)} ${String(after)}`, { at, after }))
  }
  return new Map(
    [...cuts].map(([fact, found]) => [
      fact,
      [...found.values()].sort((a, b) => a.at - b.at || Number(a.after) - Number(b.after)),
    ]),
  )
}

/** The cuts that part the values a number can have: those outside its range part nothing. */
export const cutsInside = (
  { min, max, maxExclusive }: { readonly min: number; readonly max: number; readonly maxExclusive?: boolean },
  cuts: readonly Cut[],
): Cut[] =>
  cuts.filter(({ at, after }) =>
    after ? at >= min && at < max : at > min && (maxExclusive === true ? at < max : at <= max),
  )

/** How many cells a fact has once it is cut. */
export const cellCount = (fact: Fact, cuts: readonly Cut[]): number => {
  switch (fact.type) {
    case 'enum':
      return fact.values.length
    case 'boolean':
      return 2
    case 'number':
      return cutsInside(fact, cuts).length + 1
    case 'date':
      return 0
  }
}
