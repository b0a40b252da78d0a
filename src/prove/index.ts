import { ofPack } from '../pack/is-pack'
import type { Pack } from '../pack/types'
import { checkDate, checkLimit, checkNeeds, checkOptions } from './arguments'
import { createCheck as newCheck, check as checkPack, LAWS as OF_PACKS, type Check } from './check'
import { proveContinuous as continuous } from './continuous'
import { findFailingExamples as failingExamples } from './examples'
import { proveHonestNet as honestNet, sharesOn as shares } from './honest-net'
import type { CheckOptions } from './law'
import { proveLawfulLayering as lawfulLayering } from './lawful-layering'
import { findIdleRules as idleRules, proveLive as live } from './live'
import { proveNoPingPong as noPingPong } from './no-ping-pong'
import { proveOneMeaning as oneMeaning } from './one-meaning'
import { removalsOn as removals } from './removals'
import { proveSound as sound } from './sound'
import { proveSourced as sourced } from './sourced'
import { findGaps as gaps, proveTotal as total } from './total'
import { findConflicts as conflicts, proveUnambiguous as unambiguous } from './unambiguous'
import { findUnused as unused } from './unused'

/** Makes a function over some needs of a pack ask for needs that it declares. */
const ofNeeds = <Result>(
  of: (pack: Pack, needs?: readonly string[], options?: CheckOptions) => Result,
): typeof of =>
  ofPack((pack: Pack, needs?: readonly string[], options?: CheckOptions) => {
    if (needs !== undefined) checkNeeds(pack, needs, ['needs'])
    checkOptions(options)
    return of(pack, needs, options)
  })

/** Everything here asks for a pack of the library, and throws a `DekkendError` if it is given anything else. */

export { draftBaseline, judge, type Acceptance, type Judgement, type Standing } from './baseline'
export type { Check, Report } from './check'
export type { Checked, Extent, Finding, FindingKind, LawResult, Level } from './finding'
export type { Shares } from './honest-net'
export type { CheckOptions } from './law'
export type { Removal } from './removals'

/** The laws of the network, in order; each a function over a pack. */
export const LAWS: Readonly<typeof OF_PACKS> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ OF_PACKS.map((law) => ofNeeds(law)),
)

/** Checks a pack against the ten laws. Each counterexample has been replayed before it is returned. */
export const check = /* @__PURE__ */ ofPack((pack, options?: CheckOptions) => {
  checkOptions(options)
  return checkPack(pack, options)
})

/**
 * Makes a check that remembers, so that the next pack costs only the needs that are different: after
 * an edit of a rule its own need, for a regional pack the needs whose open terms it fills.
 */
export const createCheck = (options?: CheckOptions): Check => {
  checkOptions(options)
  return ofPack(newCheck(options))
}

/** Law 1: in every possible situation some rule names the responsible party. */
export const proveTotal = /* @__PURE__ */ ofNeeds(total)
/** The holes of law 1. */
export const findGaps = /* @__PURE__ */ ofNeeds(gaps)
/** Law 2: two rules that both apply and disagree are settled by an exception. */
export const proveUnambiguous = /* @__PURE__ */ ofNeeds(unambiguous)
/** The conflicts of law 2. */
export const findConflicts = /* @__PURE__ */ ofNeeds(conflicts)
/** Law 3: every rule decides some situation. */
export const proveLive = /* @__PURE__ */ ofNeeds(live)
/** The rules that law 3 says decide nothing. */
export const findIdleRules = /* @__PURE__ */ ofNeeds(idleRules)
/** Law 4: what only the safety net covers is counted. */
export const proveHonestNet = /* @__PURE__ */ ofNeeds(honestNet)
/** Who is responsible in how many situations on a date. */
export const sharesOn = /* @__PURE__ */ ofPack((pack, date: string, needs?: readonly string[]) => {
  checkDate(date)
  if (needs !== undefined) checkNeeds(pack, needs, ['needs'])
  return shares(pack, date, needs)
})
/** Law 5: every ladder ends at a party that cannot refuse. */
export const proveNoPingPong = /* @__PURE__ */ ofNeeds(noPingPong)
/** Law 6: a change of party is handed over. */
export const proveContinuous = /* @__PURE__ */ ofNeeds(continuous)
/** Law 7: somebody coordinates and somebody holds the case. */
export const proveSound = /* @__PURE__ */ ofNeeds(sound)
/** Law 8: the diagrams and the plain reading say the same. */
export const proveOneMeaning = /* @__PURE__ */ ofPack((pack, limit?: number) => {
  if (limit !== undefined) checkLimit(limit)
  return oneMeaning(pack, limit)
})
/** Law 9: every rule is sourced and dated. */
export const proveSourced = /* @__PURE__ */ ofNeeds(sourced)
/** Law 10: a region fills in what is open and nothing else. */
export const proveLawfulLayering = /* @__PURE__ */ ofNeeds(lawfulLayering)
/** Examples of a pack that do not come out as they say. */
export const findFailingExamples = /* @__PURE__ */ ofPack(failingExamples)
/** What each exclusion takes away on a date. */
export const removalsOn = /* @__PURE__ */ ofPack((pack, date: string) => {
  checkDate(date)
  return removals(pack, date)
})
/** Parts of a pack that nothing uses. */
export const findUnused = /* @__PURE__ */ ofPack(unused)
