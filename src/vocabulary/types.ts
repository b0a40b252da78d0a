/** The words a pack speaks in: facts, needs, parties and the texts that go with them. */

import type { Text } from '../text/text'

interface FactBase<Id extends string> {
  readonly id: Id
  readonly label: Text
  readonly question: Text
  readonly help: Text
  /** An input is turned into other facts before rules see it. */
  readonly input?: boolean
  /** Whether it may differ between the needs of one young person: of a trip, a request, a kind of help. */
  readonly perNeed?: boolean
}

export interface EnumFact<Id extends string = string> extends FactBase<Id> {
  readonly type: 'enum'
  readonly values: readonly { readonly id: string; readonly label: Text }[]
}

export interface NumberFact<Id extends string = string> extends FactBase<Id> {
  readonly type: 'number'
  readonly min: number
  readonly max: number
  /** `max` itself is outside the range. */
  readonly maxExclusive?: boolean
  /** Distance between two points of the grid on which situations are counted; `1/12` is a month of a year. */
  readonly step: number | '1/12'
  readonly unit: Text
}

export interface BooleanFact<Id extends string = string> extends FactBase<Id> {
  readonly type: 'boolean'
}

interface DateFact<Id extends string = string> extends FactBase<Id> {
  readonly type: 'date'
}

export type Fact<Id extends string = string> = EnumFact<Id> | NumberFact<Id> | BooleanFact<Id> | DateFact<Id>

/** A fact that rules can test. */
export type RuleFact = EnumFact | NumberFact | BooleanFact

export type Value = string | number | boolean

/** What is known about one young person; a fact left out is unknown, which is not false. */
export type Facts = Readonly<Record<string, Value>>

export interface Need<Id extends string = string> {
  readonly id: Id
  readonly label: Text
  readonly asks: Text
}

export const gridStep = (fact: NumberFact): number => (fact.step === '1/12' ? 1 / 12 : fact.step)
