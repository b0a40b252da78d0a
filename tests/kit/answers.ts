import { expect } from 'vitest'
import { routeCase } from '../../src/index'
import type { Outcome, Pack, Source } from '../../src/pack/types'
import type { Decided, Routing } from '../../src/route/types'
import type { Facts } from '../../src/vocabulary/types'
import { overOrdinary } from './casebook'
import { national } from './packs'

export interface On {
  readonly peildatum?: string
  readonly pack?: Pack
}

/** The whole answer to one need, for a situation over the ordinary one. */
export const routing = (
  need: string,
  stated: Facts,
  { peildatum = national.verifiedUntil, pack = national }: On = {},
): Routing => routeCase(overOrdinary(stated), { needs: [need], peildatum, pack })

/** The answer to one need; it must be decided. */
export const decided = (need: string, stated: Facts, on?: On): Decided => {
  const [assignment] = routing(need, stated, on).assignments
  if (assignment?.status !== 'decided')
    throw new Error(`${need} is open on ${assignment?.questions.map(({ fact }) => fact).join(', ') ?? ''}`)
  return assignment
}

/** An outcome in one line: `gemeente JW woonplaats-jw`, `bevoegd-gezag WPO`. */
export const inShort = ({ party, law, municipality, sector }: Outcome): string =>
  [party, law, municipality ?? sector].filter((part) => part !== undefined).join(' ')

export const answer = (need: string, stated: Facts, on?: On): string => inShort(decided(need, stated, on))

/** Sources in one line each: `WPO 40(7)`, `ECLI:…`, the id of a document. */
export const places = (sources: readonly Source[]): string[] =>
  sources.map((source) => {
    if ('document' in source) return source.document
    if ('ruling' in source) return source.ruling
    const { law, article, paragraph } = source
    return `${law} ${article}${paragraph === undefined ? '' : `(${paragraph})`}`
  })

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Matches a place in the law, or a finer one in it: `LPW 21a` also `LPW 21a(1)`. */
const within = (place: string): RegExp => new RegExp(`^${asPattern(place.replace(/\)$/, ''))}([( )]|$)`)

/** For `toContainEqual`: this place in the law, or a finer one in it. */
export const place = (wanted: string): unknown => expect.stringMatching(within(wanted))

/** Whether a list names this place in the law, or a finer one in it. */
export const names = (list: readonly string[], wanted: string): boolean =>
  list.some((one) => within(wanted).test(one))

/** The places in the law that the steps of the route rest on, each with who takes the step. */
export const steps = (need: string, stated: Facts, on?: On): string[] =>
  decided(need, stated, on).route.flatMap(({ actor, source }) =>
    places(source).map((place) => `${actor}: ${place}`),
  )

/** Who takes the first step. */
export const firstActor = (need: string, stated: Facts, on?: On): string | undefined =>
  decided(need, stated, on).route[0]?.actor

/** The rung of the ladder where the case is now. */
export const rung = (need: string, stated: Facts, on?: On): string | undefined =>
  decided(need, stated, on).escalation.find(({ current }) => current)?.party

export const signals = (need: string, stated: Facts, on?: On): string[] =>
  routing(need, stated, on).signals.map(({ id }) => id)
