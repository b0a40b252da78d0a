import type { MomentId } from './moment-ids'
import type { Text } from '../text/text'
import type { Fact, Facts, Need } from '../vocabulary/types'
import type { Vocabulary } from '../vocabulary/vocabulary'

/** What a pack is made of, as its files say it. Every name here is a name in those files. */

export type Operator =
  | 'equal'
  | 'notEqual'
  | 'in'
  | 'notIn'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'

/** A number that the law leaves to a region, by its name in `pack.json`. */
export interface OpenTermReference {
  readonly openTerm: string
}

export interface Test {
  readonly fact: string
  readonly operator: Operator
  readonly value: string | number | boolean | readonly string[] | OpenTermReference
}

/** Conditions in the safe profile of json-rules-engine's format. */
export type Condition =
  | Test
  | { readonly condition: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** Dates between which something holds: from inclusive, until exclusive, absent is open. */
export interface Validity {
  readonly from?: string
  readonly until?: string
}

export type Source<V extends Vocabulary = Vocabulary> = Validity &
  (
    | { readonly law: V['law']; readonly article: string; readonly paragraph?: string }
    | { readonly document: string; readonly at?: string }
    | { readonly ruling: string; readonly at?: string }
  )

/** The ground an answer rests on; see the glossary. */
export type Basis = 'wet' | 'uitspraak' | 'beleid' | 'afspraak' | 'vangnet'

/** Ids of entries in the knowledge base or the founding documents that a piece of the pack encodes. */
interface Traced {
  readonly knowledge?: readonly string[]
}

export interface NamedCondition extends Traced {
  readonly title: Text
  readonly conditions: Condition
  readonly sources?: readonly Source[]
  readonly note?: string
}

export interface Exclusion extends Traced {
  readonly name: string
  readonly reason: Text
  readonly conditions: Condition
  /** Small situations that must be refused. */
  readonly examples?: readonly { readonly situation: Facts }[]
  readonly sources: readonly Source[]
  readonly valid?: Validity
  readonly note?: string
}

/** Who is responsible, under which Act: two answers are the same when these four are. */
export interface Outcome<V extends Vocabulary = Vocabulary> {
  readonly party: V['party']
  readonly law: V['law']
  readonly municipality?: V['municipality']
  readonly sector?: V['sector']
}

export interface Assignee extends Outcome {
  readonly partners?: readonly string[]
  readonly route: string
  readonly ladder: string
}

interface Example {
  readonly title?: string
  readonly situation: Facts
  readonly expect: Outcome
  readonly peildatum?: string
}

export interface Rule extends Traced {
  readonly name: string
  readonly title: Text
  readonly conditions: Condition
  readonly event: { readonly type: string; readonly params: Assignee }
  readonly exceptionTo?: readonly string[]
  readonly valid: Validity
  readonly basis: Exclude<Basis, 'vangnet'>
  readonly force?: Force
  readonly sources: readonly Source[]
  readonly note?: string
  readonly examples: readonly Example[]
}

export interface NeedRules {
  readonly need: string
  readonly vangnet: Assignee
  readonly impliedBy: Condition
  readonly rules: readonly Rule[]
}

type TermUnit = 'dagen' | 'weken' | 'maanden' | 'jaren' | 'schooldagen' | 'werkdagen'

export interface Term {
  readonly amount: number
  readonly unit: TermUnit
}

/** With what force something is said: a duty, a power ("kan"), or advice. */
export type Force = 'plicht' | 'bevoegdheid' | 'advies'

/** What a date is: the last day, the first day, or when it is expected. */
type DeadlineKind = 'uiterlijk' | 'vanaf' | 'verwacht'

/** On what a step or rung rests, and with what force, as far as that is known. */
interface Grounded {
  readonly kind?: DeadlineKind
  readonly force?: Force
  readonly basis?: Exclude<Basis, 'vangnet'>
  readonly note?: string
}

export interface Step extends Traced, Grounded {
  /** Its name in `steps/`: two steps with one id are the same act. */
  readonly id?: string
  readonly actor: string
  readonly action: Text
  readonly term?: Term
  readonly from?: MomentId
  readonly when?: Condition
  readonly sources: readonly Source[]
  readonly valid?: Validity
}

export interface Route extends Traced {
  readonly title: Text
  readonly steps: readonly Step[]
}

export type Power = 'advies' | 'besluit' | 'doorzettingsmacht' | 'rechter' | 'uitvoering' | 'signaal'

export interface Rung extends Traced, Grounded {
  /** Its name in `rungs/`. */
  readonly id?: string
  readonly party: string
  readonly action: Text
  /** In words, what sets this rung off. */
  readonly trigger: Text
  readonly term?: Term
  readonly from?: MomentId
  /** The rung is due once this is certain. */
  readonly reached?: Condition
  /** The rung exists only under this condition. */
  readonly when?: Condition
  readonly power: Power
  readonly canRefuse: boolean
  readonly sources: readonly Source[]
  /** A place that a region fills with its own agreement. */
  readonly open?: string
  readonly valid?: Validity
}

export interface Ladder extends Traced {
  readonly title: Text
  readonly rungs: readonly Rung[]
}

/** One entry of an ordered list; the first that certainly holds wins, the last holds always. */
export interface Lead extends Traced {
  readonly actor: string
  readonly when?: Condition
  readonly needs?: readonly string[]
  readonly why: Text
  readonly sources: readonly Source[]
  readonly basis: Exclude<Basis, 'vangnet'>
  readonly valid?: Validity
  readonly stalls?: { readonly actor: string; readonly why: Text; readonly when?: Condition }
}

export interface Signal extends Traced {
  readonly id: string
  readonly when: Condition
  readonly title: Text
  readonly text: Text
  readonly needs?: readonly string[]
  readonly sources: readonly Source[]
  readonly basis: Exclude<Basis, 'vangnet'>
  readonly force?: Force
  readonly valid?: Validity
  readonly note?: string
}

/**
 * Something that happens in a life and changes the facts: a birthday, a move, another school. On
 * both sides there must be a responsible party, and where it changes a step that hands over.
 */
export interface LifeEvent extends Traced {
  readonly id: string
  readonly title: Text
  /** The situations in which it can happen. */
  readonly when: Condition
  /** The facts that are different afterwards, with their new value; all others stay. */
  readonly sets: Facts
  /** What is due, for which needs, when their responsible party changes. */
  readonly handover: readonly { readonly needs: readonly string[]; readonly steps: readonly Step[] }[]
  readonly sources: readonly Source[]
  readonly basis: Exclude<Basis, 'vangnet'>
  readonly valid?: Validity
  readonly note?: string
}

/** Who does the work for a party in this region. */
export interface Executor extends Traced {
  readonly executor: string
  readonly party: string
  readonly laws: readonly string[]
  readonly municipality?: string
  readonly needs?: readonly string[]
  readonly when?: Condition
  readonly why: Text
  readonly sources: readonly Source[]
  readonly basis: Exclude<Basis, 'vangnet'>
  readonly valid?: Validity
  readonly note?: string
}

/** What parties in a region have agreed on top of the law. */
export interface Agreement extends Traced {
  readonly id: string
  readonly title: Text
  readonly text: Text
  readonly needs: readonly string[]
  readonly when?: Condition
  /** Steps that are added to the route. */
  readonly steps?: readonly Step[]
  /** The open rung of a ladder that this agreement fills, and with what. */
  readonly fills?: string
  readonly rung?: Pick<Rung, 'party' | 'action' | 'trigger' | 'power' | 'canRefuse'>
  readonly sources: readonly Source[]
  readonly basis: 'afspraak'
  readonly force?: Force
  readonly valid?: Validity
  readonly note?: string
}

export interface OpenTerm {
  readonly name: string
  readonly title: Text
  readonly type: 'number'
  readonly bounds: { readonly min: number; readonly max: number }
  readonly article: Source
  readonly default: number
}

export interface PackInfo {
  readonly id: string
  readonly title: Text
  readonly version: string
  readonly extends?: string
  /** First date on which the pack answers. */
  readonly validFrom: string
  /** Last date up to which its law was checked; later is answered with a warning. */
  readonly verifiedUntil: string
  readonly openTerms?: readonly OpenTerm[]
  /** Values this region gives to the open terms of the pack it extends. */
  readonly terms?: Readonly<Record<string, number>>
}

export interface Label<Id extends string = string> {
  readonly id: Id
  readonly name: Text
  readonly short?: Text
  /** For a party that needs one: `municipality` or `sector`. */
  readonly qualifier?: string
}

export interface LawInfo {
  readonly title: Text
  readonly bwb?: string
  readonly url?: string
}

export interface DocumentInfo {
  readonly title: string
  readonly date?: string
  readonly url?: string
  readonly seed?: string
  readonly note?: string
}

/**
 * Everything a pack says, by name; what a regional pack and the pack it extends say together. `V` holds the
 * names that its situations and answers are made of.
 */
export interface Pack<V extends Vocabulary = Vocabulary> extends PackInfo {
  readonly facts: readonly Fact<V['fact']>[]
  readonly needs: readonly Need<V['need']>[]
  readonly parties: readonly Label<V['party']>[]
  readonly actors: readonly Label<V['actor']>[]
  readonly executorNames: readonly Label<V['executor']>[]
  readonly municipalities: Readonly<Record<string, Text>>
  readonly sectors: Readonly<Record<string, Text>>
  readonly laws: Readonly<Record<string, LawInfo>>
  readonly documents: Readonly<Record<string, DocumentInfo>>
  readonly rulings: Readonly<Record<string, DocumentInfo>>
  readonly conditions: Readonly<Record<string, NamedCondition>>
  readonly exclusions: readonly Exclusion[]
  readonly decisions: Readonly<Record<string, NeedRules>>
  /** The library of steps and rungs, by id; routes and ladders hold them written out. */
  readonly steps: Readonly<Record<string, Step>>
  readonly rungs: Readonly<Record<string, Rung>>
  readonly routes: Readonly<Record<string, Route>>
  readonly ladders: Readonly<Record<string, Ladder>>
  readonly coordinators: readonly Lead[]
  readonly holders: readonly Lead[]
  /** When parties are in dispute, so that the holder keeps the case. */
  readonly disputed?: Condition
  readonly signals: readonly Signal[]
  readonly events: readonly LifeEvent[]
  readonly executors: readonly Executor[]
  readonly agreements: readonly Agreement[]
  /** The baseline for examples and counterexamples; never a default of the library. */
  readonly ordinary: Facts
}
