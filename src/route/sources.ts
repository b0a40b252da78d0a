import { holdsOn } from '../pack/period'
import type { Source } from '../pack/types'

/** The last answer for each list: most cases in a row ask for the same date. */
const last = new WeakMap<readonly Source[], { readonly date: string; readonly inForce: readonly Source[] }>()

/** The sources that hold on a date. */
export const sourcesOn = (sources: readonly Source[], date: string): readonly Source[] => {
  const known = last.get(sources)
  if (known?.date === date) return known.inForce
  const filtered = sources.filter((source) => holdsOn(source, date))
  const inForce = filtered.length === sources.length ? sources : Object.freeze(filtered)
  last.set(sources, { date, inForce })
  return inForce
}
