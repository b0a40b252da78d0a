import type { MomentId } from '../pack/moment-ids'
import type { Basis, Outcome, Power, Source, Term } from '../pack/types'
import type { Issue } from '../text/issue'
import type { Text } from '../text/text'
import type { Value } from '../vocabulary/types'

/** The answer of `routeCase`, all of it plain, frozen data. */

/** When something must be done: a term from a moment, and the date itself where that can be known. */
export interface Deadline {
  readonly term: Term
  /** The moment the term starts, an id such as `aanmelding`. */
  readonly from: MomentId
  readonly date?: string
}

export interface RouteStep {
  readonly actor: string
  /** Who does this step for the actor in this region, where that is known. */
  readonly executor?: string
  readonly action: Text
  readonly deadline?: Deadline
  /** True when unknown facts decide whether this step is taken. */
  readonly conditional?: true
  /** The agreement this step comes from, where it is not the law's own. */
  readonly agreement?: string
  readonly source: readonly Source[]
}

export interface EscalationRung {
  readonly party: string
  readonly action: Text
  /** What sets this rung off, in words. */
  readonly when: Text
  readonly deadline?: Deadline
  readonly power: Power
  readonly canRefuse: boolean
  /** Whether it is due already; undefined when unknown facts decide, or nothing says. */
  readonly reached?: boolean
  readonly conditional?: true
  readonly agreement?: string
  readonly source: readonly Source[]
  /** True for one rung: the highest that is certainly reached, else the first. */
  readonly current: boolean
}

/** A party that may be responsible, as long as the questions are unanswered. */
export interface Candidate extends Outcome {
  readonly executor?: string
  readonly basis: Basis
  readonly rules: readonly string[]
}

export interface Question {
  readonly fact: string
  readonly question: Text
}

/** Who leads, or keeps the case, and why. */
export interface Lead {
  readonly actor: string
  readonly executor?: string
  readonly why: Text
  readonly basis: Basis
  readonly source: readonly Source[]
}

export interface Coordinator extends Lead {
  /** Who takes over when the lead stalls. */
  readonly stalls?: { readonly actor: string; readonly why: Text }
}

export interface UsedFact {
  readonly fact: string
  readonly value: Value
}

export interface AgreementInForce {
  readonly id: string
  readonly title: Text
  readonly text: Text
  readonly source: readonly Source[]
}

interface AssignmentBase {
  readonly need: string
  /** True while parties are in dispute; it never makes an answer open. */
  readonly disputed?: true
  /** What parties in this region have agreed that touches this need. */
  readonly agreements: readonly AgreementInForce[]
}

/** One answer: this party is responsible, under this Act. */
export interface Decided extends AssignmentBase, Outcome {
  readonly status: 'decided'
  readonly executor?: string
  readonly partners: readonly string[]
  readonly basis: Basis
  /** The rule that says so; the first in its file where several say the same. */
  readonly rule: string
  readonly rules: readonly string[]
  readonly title: Text
  readonly note?: string
  /** The stated facts that settle the answer. */
  readonly facts: readonly UsedFact[]
  readonly sources: readonly Source[]
  readonly route: readonly RouteStep[]
  readonly escalation: readonly EscalationRung[]
  /** Position in `escalation` of the current rung. */
  readonly current: number
  /** Who keeps the case while it is disputed. */
  readonly holder?: Lead
}

/** Not yet one answer: unknown facts still matter. */
export interface Open extends AssignmentBase {
  readonly status: 'open'
  /** Two or more, each possible for some completion of the unknown facts. */
  readonly candidates: readonly Candidate[]
  /** The facts to ask; knowing them all settles the answer. */
  readonly questions: readonly Question[]
  /** Who keeps the case until then. */
  readonly holder: Lead
  /** True when rules of the pack contradict each other here: no question will settle it. */
  readonly conflict?: true
}

export type Assignment = Decided | Open

export interface SignalInForce {
  readonly id: string
  readonly title: Text
  readonly text: Text
  readonly needs: readonly string[]
  readonly basis: Basis
  readonly source: readonly Source[]
}

export interface Routing {
  readonly peildatum: string
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string }
  readonly coordinator: Coordinator
  readonly assignments: readonly Assignment[]
  readonly signals: readonly SignalInForce[]
  /** Nothing is wrong, but the reader should know. */
  readonly warnings: readonly Issue[]
}
