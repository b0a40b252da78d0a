import { holdsOn } from '../pack/period'
import type { Source } from '../pack/types'

/** The sources that hold on a date. */
export const sourcesOn = (sources: readonly Source[], date: string): readonly Source[] => {
  const inForce = sources.filter((source) => holdsOn(source, date))
  return inForce.length === sources.length ? sources : inForce
}
