import { readFileSync } from 'node:fs'
import type { Facts, Value } from '../../src/vocabulary/types'

export interface Expectation {
  readonly need: string
  readonly party: string
  readonly law: string
  readonly municipality?: string
  readonly sector?: string
  readonly executor?: string
  readonly articles: readonly string[]
  readonly alsoAccept?: readonly Partial<Expectation>[]
  readonly certainty?: 'hoog' | 'middel' | 'laag'
}

export interface Case {
  readonly id: string
  readonly title: string
  readonly peildatum: string
  readonly pack: string
  readonly situation: Facts
  readonly expect: readonly Expectation[]
  readonly certainty: 'hoog' | 'middel' | 'laag'
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The casebook: a copy of the one the rules were written against. */
export const cases = (read('tests/casebook/cases.json') as { cases: readonly Case[] }).cases

const { situation: ordinary } = read('tests/contract/ordinary.json') as { situation: Facts }

/**
 * A case over the ordinary situation, as the casebook says: what a case leaves out is ordinary,
 * and four facts follow from others unless the case states them.
 */
export const overOrdinary = (stated: Facts): Facts => {
  const merged: Record<string, Value> = { ...ordinary, ...stated }
  const follows = (fact: string, value: Value | undefined): void => {
    if (!(fact in stated) && value !== undefined) merged[fact] = value
  }
  const enrolled = merged['inschrijving'] === 'ingeschreven'
  follows('werkOfOpleiding', enrolled ? 'school' : 'geen')
  if (enrolled) follows('wekenSindsSchoolverlaten', 0)
  if (merged['verblijf'] === 'thuis') {
    follows('verblijfsgemeente', merged['woongemeente'])
    follows('jeugdwetgemeente', merged['woongemeente'])
  } else {
    for (const fact of ['verblijfsgemeente', 'jeugdwetgemeente'])
      if (!(fact in stated)) Reflect.deleteProperty(merged, fact)
  }
  return merged
}

/** Whether an answer is that of an expectation, in every part the expectation states. */
export const meets = (answer: Partial<Expectation>, expected: Partial<Expectation>): boolean =>
  (['party', 'law', 'municipality', 'sector', 'executor'] as const).every(
    (key) => expected[key] === undefined || expected[key] === answer[key],
  )

/**
 * What is not right yet, and why: whether a pupil who is enrolled here has applied there decides the answer,
 * but no rule of the need reads it, since it would leave every enrolled pupil open of whom it is not stated.
 */
const NOT_YET = ['N101 onderwijsplek']

/** Whether an expectation of the casebook is known not to be met yet. */
export const isNotYet = ({ id }: Case, { need }: Expectation): boolean => NOT_YET.includes(`${id} ${need}`)
