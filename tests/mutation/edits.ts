import { openTermValue, type Definitions } from '../../src/pack/condition'
import type { Condition, Operator, Test } from '../../src/pack/types'
import { gridStep, type Fact } from '../../src/vocabulary/types'

/** A condition that differs from another in one place, and what was done there. */
export interface Edit {
  readonly what: string
  readonly to: Condition
}

/** What can be done to one part of a condition, its insides left alone. */
type Change = (part: Condition) => Edit[]

/** Every condition that one change, in one place, makes of this one. */
export const everywhere = (condition: Condition, change: Change): Edit[] => {
  const within = (parts: readonly Condition[], build: (parts: readonly Condition[]) => Condition): Edit[] =>
    parts.flatMap((part, at) =>
      everywhere(part, change).map(({ what, to }) => ({ what, to: build(parts.with(at, to)) })),
    )
  const inside = (): Edit[] => {
    if ('all' in condition) return within(condition.all, (all) => ({ all }))
    if ('any' in condition) return within(condition.any, (any) => ({ any }))
    if ('not' in condition) return within([condition.not], ([not]) => ({ not: not as Condition }))
    return []
  }
  return [...change(condition), ...inside()]
}

const isTest = (part: Condition): part is Test => 'fact' in part

const words = (part: Condition): string =>
  isTest(part) ? `${part.fact} ${part.operator} ${JSON.stringify(part.value)}` : JSON.stringify(part)

const becomes = (from: Condition, to: Condition): Edit => ({ what: `${words(from)} → ${words(to)}`, to })

const numberOf = ({ value }: Test, definitions: Definitions): number | undefined =>
  typeof value === 'number'
    ? value
    : typeof value === 'object' && 'openTerm' in value
      ? openTermValue(value.openTerm, definitions)
      : undefined

/** A number one step up or down the grid of its fact. */
export const movedThreshold =
  (definitions: Definitions, facts: ReadonlyMap<string, Fact>): Change =>
  (part) => {
    if (!isTest(part)) return []
    const fact = facts.get(part.fact)
    const value = numberOf(part, definitions)
    if (fact?.type !== 'number' || value === undefined) return []
    const step = gridStep(fact)
    // Twelfths are whole numbers divided, so that a moved threshold is a point of the grid exactly.
    const moved = (direction: number): number =>
      fact.step === '1/12'
        ? (Math.round(value * 12) + direction) / 12
        : Number((value + direction * step).toPrecision(12))
    return [-1, 1].map((direction) => becomes(part, { ...part, value: moved(direction) }))
  }

const OTHER_BOUND: Partial<Record<Operator, Operator>> = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
}

/** `<` for `≤`, and the like. */
export const flippedBound: Change = (part) => {
  const operator = isTest(part) ? OTHER_BOUND[part.operator] : undefined
  return operator === undefined ? [] : [becomes(part, { ...(part as Test), operator })]
}

/** One test or one name negated. */
export const negated: Change = (part) =>
  isTest(part) || 'condition' in part ? [becomes(part, { not: part })] : []

const without = (parts: readonly Condition[], at: number): Condition[] =>
  parts.filter((_, index) => index !== at)

export const droppedConjunct: Change = (part) =>
  'all' in part && part.all.length > 1
    ? part.all.map((gone, at) => ({ what: `without ${words(gone)}`, to: { all: without(part.all, at) } }))
    : []

export const droppedDisjunct: Change = (part) =>
  'any' in part && part.any.length > 1
    ? part.any.map((gone, at) => ({ what: `without ${words(gone)}`, to: { any: without(part.any, at) } }))
    : []

const LISTS: Partial<Record<Operator, { readonly many: Operator; readonly accepts: boolean }>> = {
  equal: { many: 'in', accepts: true },
  in: { many: 'in', accepts: true },
  notEqual: { many: 'notIn', accepts: false },
  notIn: { many: 'notIn', accepts: false },
}

/** One value more, or one fewer, in the list of values that an enum may (or may not) have. */
const changedList =
  (facts: ReadonlyMap<string, Fact>, wider: boolean): Change =>
  (part) => {
    if (!isTest(part)) return []
    const fact = facts.get(part.fact)
    const list = LISTS[part.operator]
    if (fact?.type !== 'enum' || list === undefined) return []
    const { operator, value } = part
    const named = Array.isArray(value) ? (value as readonly string[]) : [value as string]
    const { many, accepts } = list
    const lists =
      accepts === wider
        ? fact.values.flatMap(({ id }) => (named.includes(id) ? [] : [[...named, id]]))
        : named.length > 1
          ? named.map((gone) => named.filter((one) => one !== gone))
          : []
    return lists.map((values) =>
      becomes(part, { ...part, operator: values.length > 1 ? many : operator, value: values }),
    )
  }

export const widened = (facts: ReadonlyMap<string, Fact>): Change => changedList(facts, true)
export const narrowed = (facts: ReadonlyMap<string, Fact>): Change => changedList(facts, false)
