import type { Condition, Pack, Step } from './types'

/** A condition of a pack outside its rules and exclusions, and where it stands: keys from the outside in. */
export interface Guard {
  readonly place: readonly (string | number)[]
  readonly condition: Condition
}

const guard = (condition: Condition | undefined, ...place: Guard['place']): Guard[] =>
  condition === undefined ? [] : [{ place, condition }]

const ofSteps = (steps: readonly Step[], ...place: Guard['place']): Guard[] =>
  steps.flatMap(({ when }, index) => guard(when, ...place, 'steps', index, 'when'))

/** Every condition of a pack outside its rules and exclusions: of steps, rungs, lists and signals. */
export const guardsOf = (pack: Pack): Guard[] => [
  ...Object.values(pack.decisions).flatMap(({ need, impliedBy }) =>
    guard(impliedBy, 'needs', need, 'impliedBy'),
  ),
  ...Object.entries(pack.routes).flatMap(([name, { steps }]) => ofSteps(steps, 'routes', name)),
  ...Object.entries(pack.ladders).flatMap(([name, { rungs }]) =>
    rungs.flatMap(({ when, reached }, index) => [
      ...guard(when, 'ladders', name, 'rungs', index, 'when'),
      ...guard(reached, 'ladders', name, 'rungs', index, 'reached'),
    ]),
  ),
  ...(['coordinators', 'holders'] as const).flatMap((list) =>
    pack[list].flatMap(({ when, stalls }, index) => [
      ...guard(when, list, index, 'when'),
      ...guard(stalls?.when, list, index, 'stalls', 'when'),
    ]),
  ),
  ...guard(pack.disputed, 'disputed'),
  ...pack.signals.flatMap(({ id, when }) => guard(when, 'signals', id, 'when')),
  ...pack.events.flatMap(({ id, when, handover }) => [
    ...guard(when, 'events', id, 'when'),
    ...handover.flatMap(({ steps }, index) => ofSteps(steps, 'events', id, 'handover', index)),
  ]),
  ...pack.executors.flatMap(({ when }, index) => guard(when, 'executors', index, 'when')),
  ...pack.agreements.flatMap(({ id, when, steps = [] }) => [
    ...guard(when, 'agreements', id, 'when'),
    ...ofSteps(steps, 'agreements', id),
  ]),
]
