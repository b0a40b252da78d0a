import { buildCondition, createSpace } from '../diagram/build'
import { compilePack, ruleFacts } from '../diagram/compile'
import { Space } from '../diagram/space'
import { FALSE, TRUE, type Node } from '../diagram/table'
import { inline } from '../pack/condition'
import { holdsOn, periodsOf } from '../pack/period'
import type { Condition, LifeEvent, Pack } from '../pack/types'
import { datesInWindow } from './dates'
import type { Finding } from './finding'

/** The facts an event sets, as conditions: so that a diagram has a place for them. */
export const settings = ({ facts }: Pack, { sets }: LifeEvent): Condition[] =>
  Object.entries(sets).map(([fact, value]): Condition => {
    const number = facts.find(({ id }) => id === fact)?.type === 'number'
    return { fact, operator: number ? 'greaterThanInclusive' : 'equal', value }
  })

/** What is known after an event: the cells of what it sets. */
export const afterwards = (space: Space, { sets }: LifeEvent): number[] =>
  space.variables.map(({ fact, cellOf }) => {
    const value = sets[fact.id]
    return value === undefined ? -1 : cellOf(value)
  })

/** Where somebody does not yet have what an event sets. */
const changesAnything = (space: Space, cells: readonly number[]): Node =>
  cells.reduce<Node>(
    (sum, cell, level) =>
      cell < 0
        ? sum
        : space.or(
            sum,
            space.literal(level, (own) => own !== cell),
          ),
    FALSE,
  )

/** Whether an event can happen on a date to somebody possible, who is possible afterwards and not what they were. */
const canHappen = (pack: Pack, events: readonly LifeEvent[], date: string): ReadonlySet<LifeEvent> => {
  const facts = ruleFacts(pack.facts)
  const exclusions = pack.exclusions
    .filter(({ valid }) => holdsOn(valid, date))
    .map(({ conditions }) => inline(conditions, pack))
  const whens = new Map(events.map((event) => [event, inline(event.when, pack)]))
  const sets = events.flatMap((event) => settings(pack, event)).map((condition) => inline(condition, pack))
  const space = createSpace([...exclusions, ...whens.values(), ...sets], facts, { limit: 'exclusionNodes' })
  const possible =
    Space.balanced(
      exclusions.map((exclusion) => space.not(buildCondition(space, exclusion))),
      (a, b) => space.and(a, b),
    ) ?? TRUE
  return new Set(
    events.filter((event) => {
      const cells = afterwards(space, event)
      const happens = buildCondition(space, whens.get(event) as Parameters<typeof buildCondition>[1])
      const somebody = space.and(space.and(happens, changesAnything(space, cells)), possible)
      return somebody !== FALSE && space.and(somebody, space.restrict(possible, cells)) !== FALSE
    }),
  )
}

/** Events that happen to nobody: then no hand-over they hold is ever proven, nor needed. */
export const findDeadEvents = (pack: Pack): Finding[] => {
  if (pack.events.length === 0) return []
  const compiled = compilePack(pack)
  const periods = periodsOf([...pack.exclusions, ...pack.events].map(({ valid }) => valid))
  const dates = datesInWindow(pack, periods).filter((date) => compiled.possible(date).root !== FALSE)
  if (dates.length === 0) return []
  let rest: readonly LifeEvent[] = pack.events
  for (const date of dates) {
    const alive = canHappen(
      pack,
      rest.filter(({ valid }) => holdsOn(valid, date)),
      date,
    )
    rest = rest.filter((event) => !alive.has(event))
  }
  return rest.map((event) => ({
    kind: 'dead-event',
    level: 'error',
    law: 6,
    subject: event.id,
    rules: [],
    sources: event.sources,
    params: { event: event.id, sets: event.sets },
  }))
}
