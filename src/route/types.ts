import type { MomentId } from '../pack/moment-ids'
import type { Basis, Outcome, Power, Source, Term } from '../pack/types'
import type { Issue } from '../text/issue'
import type { Text } from '../text/text'
import type { Value } from '../vocabulary/types'
import type { Vocabulary } from '../vocabulary/vocabulary'

/** The answer of `routeCase`, all of it plain, frozen data. `V` holds the names that can stand in it. */

/** When something must be done: a term from a moment, and the date itself where that can be known. */
export interface Deadline {
  readonly term: Term
  /** The moment the term starts, an id such as `aanmelding`. */
  readonly from: MomentId
  readonly date?: string
}

export interface RouteStep<V extends Vocabulary = Vocabulary> {
  readonly actor: V['actor']
  /** Who does this step for the actor in this region, where that is known. */
  readonly executor?: V['executor']
  readonly action: Text
  readonly deadline?: Deadline
  /** True when unknown facts decide whether this step is taken. */
  readonly conditional?: true
  /** The agreement this step comes from, where it is not the law's own. */
  readonly agreement?: V['agreement']
  readonly source: readonly Source<V>[]
}

export interface EscalationRung<V extends Vocabulary = Vocabulary> {
  readonly party: V['actor']
  readonly action: Text
  /** What sets this rung off, in words. */
  readonly when: Text
  readonly deadline?: Deadline
  readonly power: Power
  readonly canRefuse: boolean
  /** Whether it is due already; undefined when unknown facts decide, or nothing says. */
  readonly reached?: boolean
  readonly conditional?: true
  readonly agreement?: V['agreement']
  readonly source: readonly Source<V>[]
  /** True for one rung: the highest that is certainly reached, else the first. */
  readonly current: boolean
}

/** A party that may be responsible, as long as the questions are unanswered. */
export interface Candidate<V extends Vocabulary = Vocabulary> extends Outcome<V> {
  readonly executor?: V['executor']
  readonly basis: Basis
  readonly rules: readonly string[]
}

export interface Question<V extends Vocabulary = Vocabulary> {
  readonly fact: V['fact']
  readonly question: Text
}

/** Who leads, or keeps the case, and why. */
export interface Lead<V extends Vocabulary = Vocabulary> {
  readonly actor: V['actor']
  readonly executor?: V['executor']
  readonly why: Text
  readonly basis: Basis
  readonly source: readonly Source<V>[]
}

export interface Coordinator<V extends Vocabulary = Vocabulary> extends Lead<V> {
  /** Who takes over when the lead stalls. */
  readonly stalls?: { readonly actor: V['actor']; readonly why: Text }
}

export interface UsedFact<V extends Vocabulary = Vocabulary> {
  readonly fact: V['fact']
  readonly value: Value
}

export interface AgreementInForce<V extends Vocabulary = Vocabulary> {
  readonly id: V['agreement']
  readonly title: Text
  readonly text: Text
  readonly source: readonly Source<V>[]
}

interface AssignmentBase<V extends Vocabulary = Vocabulary> {
  readonly need: V['need']
  /** True while parties are in dispute; it never makes an answer open. */
  readonly disputed?: true
  /** What parties in this region have agreed that touches this need. */
  readonly agreements: readonly AgreementInForce<V>[]
}

/** One answer: this party is responsible, under this Act. */
export interface Decided<V extends Vocabulary = Vocabulary> extends AssignmentBase<V>, Outcome<V> {
  readonly status: 'decided'
  readonly executor?: V['executor']
  readonly partners: readonly V['actor'][]
  readonly basis: Basis
  /** The rule that says so; the first in its file where several say the same. */
  readonly rule: string
  readonly rules: readonly string[]
  readonly title: Text
  readonly note?: string
  /** The stated facts that settle the answer. */
  readonly facts: readonly UsedFact<V>[]
  readonly sources: readonly Source<V>[]
  readonly route: readonly RouteStep<V>[]
  readonly escalation: readonly EscalationRung<V>[]
  /** Position in `escalation` of the current rung. */
  readonly current: number
  /** Who keeps the case while it is disputed. */
  readonly holder?: Lead<V>
}

/** Not yet one answer: unknown facts still matter. */
export interface Open<V extends Vocabulary = Vocabulary> extends AssignmentBase<V> {
  readonly status: 'open'
  /** Two or more, each possible for some completion of the unknown facts. */
  readonly candidates: readonly Candidate<V>[]
  /** The facts to ask; knowing them all settles the answer. */
  readonly questions: readonly Question<V>[]
  /** Who keeps the case until then. */
  readonly holder: Lead<V>
  /** True when rules of the pack contradict each other here: no question will settle it. */
  readonly conflict?: true
}

export type Assignment<V extends Vocabulary = Vocabulary> = Decided<V> | Open<V>

export interface SignalInForce<V extends Vocabulary = Vocabulary> {
  readonly id: V['signal']
  readonly title: Text
  readonly text: Text
  readonly needs: readonly V['need'][]
  readonly basis: Basis
  readonly source: readonly Source<V>[]
}

/** A need that was not asked, but that follows from what is known, or from some of what is not yet known. */
export interface MaybeNeed<V extends Vocabulary = Vocabulary> {
  readonly need: V['need']
  /** True if it follows from what is known. */
  readonly certain?: true
  /** What decides whether it follows; empty if that is certain. */
  readonly questions: readonly Question<V>[]
}

export interface Routing<V extends Vocabulary = Vocabulary> {
  readonly peildatum: string
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string }
  readonly coordinator: Coordinator<V>
  readonly assignments: readonly Assignment<V>[]
  /** Needs that were not asked and may be at hand. */
  readonly maybe: readonly MaybeNeed<V>[]
  readonly signals: readonly SignalInForce<V>[]
  /** Nothing is wrong, but the reader should know. */
  readonly warnings: readonly Issue[]
}
