import { LIMITS, LimitError } from '../base/limits'
import { packHash } from '../pack/hash'
import type { Pack } from '../pack/types'
import { continuous } from './continuous'
import { failingExamplesBesideRules, failingExamplesOf } from './examples'
import type { Finding, LawResult } from './finding'
import { honestNet, sharesOn, type Shares } from './honest-net'
import { asFunction, declaredNeeds, together, type CheckOptions, type Law, type Part } from './law'
import { lawfulLayering } from './lawful-layering'
import { live } from './live'
import { needKeys } from './need-key'
import { noPingPong } from './no-ping-pong'
import { oneMeaning } from './one-meaning'
import { removalsOn, type Removal } from './removals'
import { replay } from './replay'
import { sound } from './sound'
import { sourced } from './sourced'
import { total } from './total'
import { unambiguous } from './unambiguous'
import { findUnused } from './unused'

const ALL: readonly Law[] = [
  total,
  unambiguous,
  live,
  honestNet,
  noPingPong,
  continuous,
  sound,
  oneMeaning,
  sourced,
  lawfulLayering,
]

/** The laws of the network, in order; each a function over a pack. */
export const LAWS = ALL.map(asFunction)

export interface Report {
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string }
  readonly laws: readonly LawResult[]
  /** What is no law's: examples that fail, needs that cannot be proven, parts that nothing uses. */
  readonly others: readonly Finding[]
  /** Who is responsible in how many situations, per need, on the last date the law was checked. */
  readonly shares: readonly Shares[]
  /** What each exclusion takes away on that date. */
  readonly removals: readonly Removal[]
}

/** Ways to check a pack. */
export type Check = (pack: Pack) => Report

/** What is proven of one need, or of a pack as a whole: each law a part, or none where it does not look. */
interface Proof {
  readonly laws: readonly (Part | undefined)[]
  readonly others: readonly Finding[]
  readonly shares: readonly Shares[]
}

const largestFirst = (a: Finding, b: Finding): number => {
  const [x, y] = [a.extent?.count ?? 0n, b.extent?.count ?? 0n]
  return x === y ? 0 : x > y ? -1 : 1
}

/** What outgrows the node budget cannot be proven: a finding, never silence. */
const unprovable = (budget: number, subject: string, need?: string): Finding => ({
  kind: 'unprovable',
  level: 'error',
  law: 1,
  ...(need === undefined ? {} : { need }),
  subject,
  rules: [],
  sources: [],
  params: { budget },
})

const withinBudget = (prove: () => Proof, subject: string, need?: string): Proof => {
  try {
    return prove()
  } catch (error) {
    if (!(error instanceof LimitError)) throw error
    return { laws: [], others: [unprovable(LIMITS[error.limit], subject, need)], shares: [] }
  }
}

const proveNeed = (pack: Pack, need: string): Proof =>
  withinBudget(
    () => ({
      laws: ALL.map(({ inNeed }) => {
        if (inNeed === undefined) return undefined
        const { findings, checked } = inNeed(pack, need)
        return { findings: findings.map((finding) => replay(pack, finding)), checked }
      }),
      others: failingExamplesOf(pack, need),
      shares: Object.hasOwn(pack.decisions, need) ? sharesOn(pack, pack.verifiedUntil, [need]) : [],
    }),
    need,
    need,
  )

const proveWhole = (pack: Pack, options: CheckOptions): Proof =>
  withinBudget(
    () => ({
      laws: ALL.map(({ inWhole }) => inWhole?.(pack, options)),
      others: failingExamplesBesideRules(pack),
      shares: [],
    }),
    'exclusions.json',
  )

const NOTHING: Part = { findings: [], checked: { what: 'needs', count: 0n } }

/**
 * Makes a check that remembers, so that the next pack costs only the needs that are different: after
 * an edit of a rule its own need, for a regional pack the needs whose open terms it fills.
 *
 * @example
 * const check = createCheck({ citationState })
 */
export const createCheck = (options: CheckOptions = {}): Check => {
  const known = new Map<string, Proof>()
  return (pack) => {
    const keys = needKeys(pack)
    const ofNeeds = declaredNeeds(pack).map((need) => {
      const key = Object.hasOwn(pack.decisions, need) ? keys(need) : need
      let proof = known.get(key)
      if (proof === undefined) known.set(key, (proof = proveNeed(pack, need)))
      return proof
    })
    const proofs = [proveWhole(pack, options), ...ofNeeds]
    return {
      pack: {
        name: pack.id,
        version: pack.version,
        // As much work as proving a need, so only for who reads it.
        get hash() {
          return packHash(pack)
        },
      },
      laws: ALL.map(({ law }, index) => {
        const [first, ...others] = proofs.flatMap(({ laws }) => laws[index] ?? [])
        const { findings, checked } = first === undefined ? NOTHING : together([first, ...others])
        return { law, findings: [...findings].sort(largestFirst), checked }
      }),
      others: [...proofs.flatMap((proof) => proof.others), ...findUnused(pack)],
      shares: proofs.flatMap(({ shares }) => shares),
      get removals() {
        return removalsOn(pack, pack.verifiedUntil)
      },
    }
  }
}

/**
 * Checks a pack against the ten laws, and runs its examples. Each counterexample has been replayed
 * through the router before it is returned.
 *
 * @param options What else may be looked at, such as the literal text of the law. Left out: the pack alone.
 */
export const check = (pack: Pack, options: CheckOptions = {}): Report => createCheck(options)(pack)
