import { ofPack } from '../pack/is-pack'
import { requireObject } from '../text/require'
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

/** Everything here asks for a pack of the library, and throws a `DekkendError` if it is given anything else. */

export { draftBaseline, judge, type Acceptance, type Judgement, type Standing } from './baseline'
export type { Check, Report } from './check'
export type { Checked, Extent, Finding, FindingKind, LawResult, Level } from './finding'
export type { Shares } from './honest-net'
export type { CheckOptions } from './law'
export type { Removal } from './removals'

/** The laws of the network, in order; each a function over a pack. */
export const LAWS: Readonly<typeof OF_PACKS> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ OF_PACKS.map((law) => ofPack(law)),
)

/** Checks a pack against the ten laws. Each counterexample has been replayed before it is returned. */
export const check = /* @__PURE__ */ ofPack(checkPack)

/**
 * Makes a check that remembers, so that the next pack costs only the needs that are different: after
 * an edit of a rule its own need, for a regional pack the needs whose open terms it fills.
 */
export const createCheck = (options?: CheckOptions): Check => {
  if (options !== undefined) requireObject(options, 'options')
  return ofPack(newCheck(options))
}

/** Law 1: in every possible situation some rule names the responsible party. */
export const proveTotal = /* @__PURE__ */ ofPack(total)
/** The holes of law 1. */
export const findGaps = /* @__PURE__ */ ofPack(gaps)
/** Law 2: two rules that both apply and disagree are settled by an exception. */
export const proveUnambiguous = /* @__PURE__ */ ofPack(unambiguous)
/** The conflicts of law 2. */
export const findConflicts = /* @__PURE__ */ ofPack(conflicts)
/** Law 3: every rule decides some situation. */
export const proveLive = /* @__PURE__ */ ofPack(live)
/** The rules that law 3 says decide nothing. */
export const findIdleRules = /* @__PURE__ */ ofPack(idleRules)
/** Law 4: what only the safety net covers is counted. */
export const proveHonestNet = /* @__PURE__ */ ofPack(honestNet)
/** Who is responsible in how many situations on a date. */
export const sharesOn = /* @__PURE__ */ ofPack(shares)
/** Law 5: every ladder ends at a party that cannot refuse. */
export const proveNoPingPong = /* @__PURE__ */ ofPack(noPingPong)
/** Law 6: a change of party is handed over. */
export const proveContinuous = /* @__PURE__ */ ofPack(continuous)
/** Law 7: somebody coordinates and somebody holds the case. */
export const proveSound = /* @__PURE__ */ ofPack(sound)
/** Law 8: the diagrams and the plain reading say the same. */
export const proveOneMeaning = /* @__PURE__ */ ofPack(oneMeaning)
/** Law 9: every rule is sourced and dated. */
export const proveSourced = /* @__PURE__ */ ofPack(sourced)
/** Law 10: a region fills in what is open and nothing else. */
export const proveLawfulLayering = /* @__PURE__ */ ofPack(lawfulLayering)
/** Examples of a pack that do not come out as they say. */
export const findFailingExamples = /* @__PURE__ */ ofPack(failingExamples)
/** What each exclusion takes away on a date. */
export const removalsOn = /* @__PURE__ */ ofPack(removals)
/** Parts of a pack that nothing uses. */
export const findUnused = /* @__PURE__ */ ofPack(unused)
