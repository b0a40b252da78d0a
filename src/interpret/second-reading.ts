import type { Condition, Exclusion, NeedRules, Outcome, Pack, Validity } from '../pack/types'
import type { Facts } from '../vocabulary/types'

/**
 * The rules read once more, for full situations, by code that shares nothing with the diagrams: its
 * own meaning of each operator, of open terms, of dates and of exceptions. A mistake in the table of
 * operators is made by both diagrams and interpreter; here it would have to be made a second time.
 */

const inForce = ({ from, until }: Validity = {}, date: string): boolean =>
  !(from !== undefined && date < from) && !(until !== undefined && date >= until)

/** A stated value; for an open term the number it stands for. */
const valueOf = ({ terms, openTerms }: Pack, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('openTerm' in value)) return value
  const { openTerm } = value
  return terms?.[openTerm as string] ?? openTerms?.find(({ name }) => name === openTerm)?.default
}

/** Whether a condition holds for a situation that states each fact it asks. */
const readsTrue = (pack: Pack, condition: Condition, situation: Facts): boolean => {
  if ('all' in condition) return !condition.all.some((part) => !readsTrue(pack, part, situation))
  if ('any' in condition) return condition.any.some((part) => readsTrue(pack, part, situation))
  if ('not' in condition) return !readsTrue(pack, condition.not, situation)
  if ('condition' in condition) {
    const named = pack.conditions[condition.condition]
    return named !== undefined && readsTrue(pack, named.conditions, situation)
  }
  const found = situation[condition.fact]
  const stated = valueOf(pack, condition.value)
  switch (condition.operator) {
    case 'equal':
      return stated === found
    case 'notEqual':
      return stated !== found
    case 'in':
      return (stated as readonly unknown[]).indexOf(found) >= 0
    case 'notIn':
      return (stated as readonly unknown[]).indexOf(found) < 0
    case 'lessThan':
      return (stated as number) > (found as number)
    case 'lessThanInclusive':
      return !((found as number) > (stated as number))
    case 'greaterThan':
      return (stated as number) < (found as number)
    case 'greaterThanInclusive':
      return !((found as number) < (stated as number))
  }
}

/** The outcomes of the rules that apply and are not set aside by an exception. */
export const readsOutcomes = (
  pack: Pack,
  { rules }: NeedRules,
  situation: Facts,
  date: string,
): readonly Outcome[] => {
  const all = rules.filter(({ valid }) => inForce(valid, date))
  const applying = all.filter(({ conditions }) => readsTrue(pack, conditions, situation))
  const setAside = new Set(applying.flatMap(({ exceptionTo = [] }) => exceptionTo))
  // What is named by a rule that is named is set aside as well; a set grows while it is walked.
  for (const name of setAside)
    for (const { name: other, exceptionTo = [] } of all)
      if (other === name) exceptionTo.forEach((next) => setAside.add(next))
  return applying.filter(({ name }) => !setAside.has(name)).map(({ event }) => event.params)
}

/** Whether none of the exclusions forbids a situation on a date. */
export const readsPossible = (
  pack: Pack,
  exclusions: readonly Exclusion[],
  situation: Facts,
  date: string,
): boolean =>
  !exclusions.some(({ valid, conditions }) => inForce(valid, date) && readsTrue(pack, conditions, situation))

/** Every number that a condition holds a fact against. */
export const numbersIn = (pack: Pack, condition: Condition): (readonly [fact: string, at: number])[] => {
  if ('all' in condition) return condition.all.flatMap((part) => numbersIn(pack, part))
  if ('any' in condition) return condition.any.flatMap((part) => numbersIn(pack, part))
  if ('not' in condition) return numbersIn(pack, condition.not)
  if ('condition' in condition)
    return numbersIn(pack, pack.conditions[condition.condition]?.conditions ?? { all: [] })
  const stated = valueOf(pack, condition.value)
  return typeof stated === 'number' ? [[condition.fact, stated]] : []
}
