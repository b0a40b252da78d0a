import { inline, type PlainCondition } from '../pack/condition'
import { holdsOn } from '../pack/period'
import { OPERATORS } from '../pack/operators'
import type { Condition, Exclusion, Outcome, Pack, Rule } from '../pack/types'
import type { Facts } from '../vocabulary/types'

/**
 * The same rules read a second time, in the most obvious way and without diagrams: a referee for
 * the tests. It answers full situations only; an unknown fact is an error here.
 */

const holds = (condition: PlainCondition, situation: Facts): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, situation))
  if ('any' in condition) return condition.any.some((part) => holds(part, situation))
  if ('not' in condition) return !holds(condition.not, situation)
  const found = situation[condition.fact]
  if (found === undefined) throw new Error(`\`${condition.fact}\` is unknown`)
  return OPERATORS[condition.operator].holds(found, condition.value)
}

/** Whether a condition of a pack holds for a full situation. Throws if a fact it needs is unknown. */
export const conditionHolds = (pack: Pack, condition: Condition, situation: Facts): boolean =>
  holds(inline(condition, pack), situation)

/** The exclusions that make a full situation impossible on a date. */
export const impossibleBecause = (pack: Pack, situation: Facts, date: string): Exclusion[] =>
  pack.exclusions.filter(
    (exclusion) => holdsOn(exclusion.valid, date) && conditionHolds(pack, exclusion.conditions, situation),
  )

/** The rules of a need that apply to a full situation on a date and are not defeated. */
export const standingRules = (pack: Pack, need: string, situation: Facts, date: string): Rule[] => {
  const applicable = (pack.decisions[need]?.rules ?? []).filter(
    (rule) => holdsOn(rule.valid, date) && conditionHolds(pack, rule.conditions, situation),
  )
  const all = (pack.decisions[need]?.rules ?? []).filter((rule) => holdsOn(rule.valid, date))
  const defeats = (rule: Rule): Set<string> => {
    const names = new Set(rule.exceptionTo)
    for (const name of names)
      all.find((other) => other.name === name)?.exceptionTo?.forEach((next) => names.add(next))
    return names
  }
  const defeated = new Set(applicable.flatMap((rule) => [...defeats(rule)]))
  return applicable.filter((rule) => !defeated.has(rule.name))
}

/** The different outcomes of the standing rules: one is an answer, none a hole, more a conflict. */
export const interpretOutcomes = (pack: Pack, need: string, situation: Facts, date: string): Outcome[] => {
  const outcomes = standingRules(pack, need, situation, date).map(({ event: { params } }): Outcome => ({
    party: params.party,
    law: params.law,
    ...(params.municipality === undefined ? {} : { municipality: params.municipality }),
    ...(params.sector === undefined ? {} : { sector: params.sector }),
  }))
  return outcomes.filter(
    (outcome, index) =>
      outcomes.findIndex((other) => JSON.stringify(other) === JSON.stringify(outcome)) === index,
  )
}
