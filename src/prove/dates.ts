import type { Period } from '../pack/period'
import type { Pack } from '../pack/types'

/** One date in each period that lies, at least in part, inside the window of a pack. */
export const datesInWindow = ({ validFrom }: Pack, periods: readonly Period[]): string[] =>
  periods
    .filter(({ until }) => until === undefined || until > validFrom)
    .map(({ from }) => (from < validFrom ? validFrom : from))
