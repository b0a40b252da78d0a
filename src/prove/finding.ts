import type { Condition, Source } from '../pack/types'
import type { Facts } from '../vocabulary/types'

/** The kinds of thing a law can find wrong with a pack, or worth knowing. */
export type FindingKind =
  | 'gap'
  | 'conflict'
  | 'dead-rule'
  | 'shadowed-rule'
  | 'redundant-rule'
  | 'net-only'
  | 'nobody-possible'
  | 'ping-pong'
  | 'discontinuity'
  | 'dead-event'
  | 'unsound'
  | 'disagreement'
  | 'time-hole'
  | 'time-seam'
  | 'unsourced'
  | 'wrong-citation'
  | 'unlawful-override'
  | 'unreachable-party'
  | 'unused-route'
  | 'unused-ladder'
  | 'unused-source'
  | 'unused-condition'
  | 'unused-fact'
  | 'failing-example'
  | 'unprovable'

/** How bad it is: an error breaks a law, a warning is untidy, information is for those who ask. */
export type Level = 'error' | 'warning' | 'info'

/** How many full situations something concerns, of how many that are possible; what was impossible is left out. */
export interface Extent {
  readonly count: bigint
  readonly of: bigint
  readonly excluded: bigint
}

/** One thing a law found. */
export interface Finding {
  readonly kind: FindingKind
  readonly level: Level
  /** The number of the law, 1 to 10. */
  readonly law: number
  readonly need?: string
  /** Names that stay the same while the finding does, so that it can be accepted and recognised. */
  readonly subject: string
  readonly rules: readonly string[]
  readonly sources: readonly Source[]
  /** First date on which it is so. */
  readonly date?: string
  /** A concrete young person it concerns, as ordinary as possible: every fact that matters. */
  readonly situation?: Facts
  /** What is not ordinary in that situation. */
  readonly differs?: Facts
  readonly extent?: Extent
  /** The situations it concerns, as a short list of conditions; at least one of them holds. */
  readonly region?: readonly Condition[]
  /** A rule that would mend it, to be completed by someone who knows the law. */
  readonly mend?: object
  /** What else there is to say, by name; sentences come later. */
  readonly params: Readonly<Record<string, unknown>>
}

/** What a law looked at: the denominator of what it says. */
export interface Checked {
  readonly what: string
  readonly count: bigint
  /** Situations left out as impossible. */
  readonly excluded?: bigint
  /** There is more than was looked at: an even sample was taken. Absent: all of it was looked at. */
  readonly sampled?: true
  /** Citations of which no literal text is at hand. */
  readonly withoutText?: bigint
}

/** What one law found, and over what it looked. */
export interface LawResult {
  readonly law: number
  readonly findings: readonly Finding[]
  readonly checked: Checked
}
