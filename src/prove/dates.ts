import type { CompiledPack } from '../diagram/compile'
import { FALSE } from '../diagram/table'
import type { Period } from '../pack/period'
import type { Pack } from '../pack/types'

/** One date in each period that lies, at least in part, inside the window of a pack. */
export const datesInWindow = ({ validFrom }: Pack, periods: readonly Period[]): string[] =>
  periods
    .filter(({ until }) => until === undefined || until > validFrom)
    .map(({ from }) => (from < validFrom ? validFrom : from))

/** The dates of a need that can be proven: where the exclusions leave somebody. Where they do not is a finding of its own. */
export const provenDates = ({ pack, periods, possible }: CompiledPack, need: string): string[] =>
  datesInWindow(pack, periods(need)).filter((date) => possible(date).root !== FALSE)
