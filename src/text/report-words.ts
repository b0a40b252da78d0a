import type { REPORT } from './nl'
import type { Widen } from './plan-words'

/** The form of `REPORT`, so that each language has every word. */
export type ReportWords = Widen<typeof REPORT>
