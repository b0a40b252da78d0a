import { openTermValue } from '../pack/condition'
import { holdsOn } from '../pack/period'
import { OPERATORS } from '../pack/operators'
import type { Condition, Exclusion, Outcome, Pack, Rule } from '../pack/types'
import type { Facts } from '../vocabulary/types'

/**
 * The same rules read a second time, in the most obvious way and without diagrams: a referee for
 * the tests. It answers full situations only; an unknown fact is an error here.
 */

/** Whether a condition of a pack holds for a full situation. Throws if a fact it needs is unknown. */
export const conditionHolds = (pack: Pack, condition: Condition, situation: Facts): boolean => {
  if ('all' in condition) return condition.all.every((part) => conditionHolds(pack, part, situation))
  if ('any' in condition) return condition.any.some((part) => conditionHolds(pack, part, situation))
  if ('not' in condition) return !conditionHolds(pack, condition.not, situation)
  if ('condition' in condition) {
    const named = pack.conditions[condition.condition]
    if (named === undefined) throw new Error(`unknown condition \`${condition.condition}\``)
    return conditionHolds(pack, named.conditions, situation)
  }
  const { fact, operator, value } = condition
  const found = situation[fact]
  if (found === undefined) throw new Error(`\`${fact}\` is unknown`)
  return OPERATORS[operator].holds(
    found,
    typeof value === 'object' && 'openTerm' in value ? openTermValue(value.openTerm, pack) : value,
  )
}

/** The exclusions that make a full situation impossible on a date. */
export const impossibleBecause = (pack: Pack, situation: Facts, date: string): Exclusion[] =>
  pack.exclusions.filter(
    (exclusion) => holdsOn(exclusion.valid, date) && conditionHolds(pack, exclusion.conditions, situation),
  )

/** The rules of a need that apply to a full situation on a date and are not defeated. */
export const standingRules = (pack: Pack, need: string, situation: Facts, date: string): Rule[] => {
  const all = (pack.decisions[need]?.rules ?? []).filter((rule) => holdsOn(rule.valid, date))
  const applicable = all.filter((rule) => conditionHolds(pack, rule.conditions, situation))
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
