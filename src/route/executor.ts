import type { CompiledPack } from '../diagram/compile'
import { holdsOn } from '../pack/period'
import type { Executor, Outcome } from '../pack/types'
import type { Clock } from './moments'

/**
 * Who does the work for a party or an actor in this region: the first entry that certainly
 * applies. Undefined where unknown facts can still make it another one: never a guess.
 */
export const executorFor = (
  compiled: CompiledPack,
  { party, law, municipality }: { readonly party: string } & Partial<Outcome>,
  need: string | undefined,
  { situation, peildatum }: Clock,
): string | undefined => {
  const fits = (entry: Executor): boolean =>
    entry.party === party &&
    (law === undefined || entry.laws.includes(law)) &&
    (entry.municipality === undefined || municipality === undefined || entry.municipality === municipality) &&
    (entry.needs === undefined || need === undefined || entry.needs.includes(need)) &&
    holdsOn(entry.valid, peildatum)
  let maybe: string | undefined
  for (const entry of compiled.pack.executors) {
    if (!fits(entry)) continue
    const state = entry.when === undefined ? true : compiled.state(entry.when, situation)
    if (state === false) continue
    if (maybe !== undefined && maybe !== entry.executor) return undefined
    if (state) return entry.executor
    maybe = entry.executor
  }
  return undefined
}
