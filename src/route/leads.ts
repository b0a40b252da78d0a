import type { CompiledPack } from '../diagram/compile'
import { holdsOn } from '../pack/period'
import type { Lead as LeadEntry } from '../pack/types'
import { executorFor } from './executor'
import type { Clock } from './moments'
import { sourcesOn } from './sources'
import type { Coordinator, Lead } from './types'

/** Ordered lists as data: the first entry that certainly holds wins, the last holds always. */

const firstCertain = (
  compiled: CompiledPack,
  entries: readonly LeadEntry[],
  needs: readonly string[],
  { situation, peildatum }: Clock,
): LeadEntry => {
  const found = entries.find(
    (entry) =>
      holdsOn(entry.valid, peildatum) &&
      (entry.needs === undefined || entry.needs.some((need) => needs.includes(need))) &&
      (entry.when === undefined || compiled.state(entry.when, situation) === true),
  )
  if (found === undefined)
    throw new Error('a list of coordinators or holders must end with one that always holds')
  return found
}

const leadOf = (compiled: CompiledPack, entry: LeadEntry, clock: Clock): Lead => {
  const executor = executorFor(compiled, { party: entry.actor }, undefined, clock)
  return {
    actor: entry.actor,
    ...(executor === undefined ? {} : { executor }),
    why: entry.why,
    basis: entry.basis,
    source: sourcesOn(entry.sources, clock.peildatum),
  }
}

export const coordinatorFor = (
  compiled: CompiledPack,
  needs: readonly string[],
  clock: Clock,
): Coordinator => {
  const entry = firstCertain(compiled, compiled.pack.coordinators, needs, clock)
  const stalled =
    entry.stalls !== undefined &&
    (entry.stalls.when === undefined || compiled.state(entry.stalls.when, clock.situation) !== false)
  return {
    ...leadOf(compiled, entry, clock),
    ...(stalled ? { stalls: { actor: entry.stalls.actor, why: entry.stalls.why } } : {}),
  }
}

export const holderFor = (compiled: CompiledPack, need: string, clock: Clock): Lead =>
  leadOf(compiled, firstCertain(compiled, compiled.pack.holders, [need], clock), clock)
