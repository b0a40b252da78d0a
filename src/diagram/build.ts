import { LIMITS, LimitError } from '../base/limits'
import { factsIn, type PlainCondition } from '../pack/condition'
import { cutsIn } from '../pack/cuts'
import { OPERATORS } from '../pack/operators'
import type { RuleFact } from '../vocabulary/types'
import { variableOrder } from './order'
import { Space } from './space'
import { FALSE, TRUE, type Budget, type Node } from './table'
import { createVariable, type Variable } from './variable'

/** A space in which each of the conditions can be built, with a good order for them. */
export const createSpace = (
  conditions: readonly PlainCondition[],
  facts: ReadonlyMap<string, RuleFact>,
  budget: Budget,
): Space => {
  const cuts = cutsIn(conditions)
  const names = conditions.map(factsIn)
  if (new Set(names.flat()).size > LIMITS.factsOfDecision)
    throw new LimitError('factsOfDecision', budget.about)
  const variables = variableOrder(names).map((id): Variable => {
    const fact = facts.get(id)
    if (fact === undefined) throw new Error(`unknown fact \`${id}\``)
    const variable = createVariable(fact, cuts.get(id) ?? [])
    if (variable.size > LIMITS.cells) throw new LimitError('cells', id)
    return variable
  })
  return new Space(variables, budget)
}

/** What was built in a space of each part of a condition: named conditions come up many times. */
const built = new WeakMap<Space, Map<PlainCondition, Node>>()

/** The diagram that is true exactly where the condition is. */
export const buildCondition = (space: Space, condition: PlainCondition): Node => {
  let known = built.get(space)
  if (known === undefined) built.set(space, (known = new Map<PlainCondition, Node>()))
  const nodes = known
  const build = (part: PlainCondition): Node => {
    const before = nodes.get(part)
    if (before !== undefined) return before
    const node = buildAnew(part)
    nodes.set(part, node)
    return node
  }
  const buildAnew = (part: PlainCondition): Node => {
    if ('all' in part) return part.all.reduce((sum, next) => space.and(sum, build(next)), TRUE)
    if ('any' in part) return part.any.reduce((sum, next) => space.or(sum, build(next)), FALSE)
    if ('not' in part) return space.not(build(part.not))
    const level = space.levelOf(part.fact)
    const variable = space.variables[level] as Variable
    const { holds } = OPERATORS[part.operator]
    // Any value in a cell answers every test alike: the cuts come from these same tests.
    return space.literal(level, (cell) => holds(variable.sample(cell), part.value))
  }
  return build(condition)
}
