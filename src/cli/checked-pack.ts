import type { Place } from '../node/places'
import type { Pack } from '../pack/types'
import type { Judgement } from '../prove/baseline'
import type { Report } from '../prove/check'
import type { Finding } from '../prove/finding'
import { findingsOf } from '../render/report'

/** A pack, what the laws say of it, and what was accepted. */
export interface CheckedPack {
  readonly pack: Pack
  readonly report: Report
  readonly judgement: Judgement
  /** Where a finding is to be mended; unknown if the pack was not read from a folder. */
  readonly placeOf: (finding: Finding) => Place | undefined
}

/** Everything found in a pack: what breaks a law first. */
export const allFindings = (report: Report): readonly Finding[] => [...findingsOf(report), ...report.others]
