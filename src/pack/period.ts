import { guardsOf } from './guards'
import type { Condition, NeedRules, Pack, Validity } from './types'

/** Whether something with these dates holds on a date: from inclusive, until exclusive. */
export const holdsOn = (validity: Validity | undefined, date: string): boolean =>
  (validity?.from ?? '') <= date && (validity?.until === undefined || date < validity.until)

/** A stretch of time in which nothing that matters changes. */
export interface Period {
  /** First date of the period, or the empty string for all time before the first change. */
  readonly from: string
  readonly until?: string
}

/** The periods between two changes of what holds, in order; together they cover all time. */
export const periodsOf = (validities: readonly (Validity | undefined)[]): Period[] => {
  const changes = [...new Set(validities.flatMap((validity) => [validity?.from, validity?.until]))].filter(
    (date) => date !== undefined,
  )
  const starts = ['', ...changes.sort()]
  return starts.map((from, index) => {
    const until = starts[index + 1]
    return until === undefined ? { from } : { from, until }
  })
}

/** The periods of one need: its rules and the exclusions decide where they change. */
export const periodsOfNeed = (need: NeedRules, exclusions: Pack['exclusions']): Period[] =>
  periodsOf([...need.rules, ...exclusions].map(({ valid }) => valid))

export const periodsOfExclusions = (exclusions: Pack['exclusions']): Period[] =>
  periodsOf(exclusions.map(({ valid }) => valid))

export const periodAt = (periods: readonly Period[], date: string): Period =>
  periods.findLast(({ from }) => from <= date) as Period

/** Every condition of a pack outside its rules: of steps, rungs, lists and signals. */
export const conditionsOf = (pack: Pack): Condition[] => guardsOf(pack).map(({ condition }) => condition)
