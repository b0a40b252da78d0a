import type { Force, Pack } from './types'

/** How many pieces of a pack do not yet say their force, of how many. */
export interface UnknownForce {
  readonly kind: 'rule' | 'step' | 'rung' | 'signal' | 'agreement'
  readonly unknown: number
  readonly of: number
}

/** Each named act counts once, and each act without a name where it stands. */
const once = <T extends { readonly id?: string }>(
  named: Readonly<Record<string, T>>,
  used: readonly T[],
): T[] => [...Object.values(named), ...used.filter(({ id }) => id === undefined)]

/** Counts, per kind of piece that has a force, those that do not say it. */
export const unknownForce = (pack: Pack): readonly UnknownForce[] => {
  const steps = [
    ...Object.values(pack.routes).flatMap(({ steps }) => steps),
    ...pack.events.flatMap(({ handover }) => handover.flatMap(({ steps }) => steps)),
    ...pack.agreements.flatMap(({ steps = [] }) => steps),
  ]
  const rungs = Object.values(pack.ladders).flatMap(({ rungs }) => rungs)
  const pieces: readonly (readonly [UnknownForce['kind'], readonly { readonly force?: Force }[]])[] = [
    ['rule', Object.values(pack.decisions).flatMap(({ rules }) => rules)],
    ['step', once(pack.steps, steps)],
    ['rung', once(pack.rungs, rungs)],
    ['signal', pack.signals],
    ['agreement', pack.agreements],
  ]
  return pieces.map(([kind, all]) => ({
    kind,
    unknown: all.filter(({ force }) => force === undefined).length,
    of: all.length,
  }))
}
