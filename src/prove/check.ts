import { LIMITS, LimitError } from '../base/limits'
import { packHash } from '../pack/hash'
import type { Pack } from '../pack/types'
import { proveContinuous } from './continuous'
import type { Finding, LawResult } from './finding'
import { proveHonestNet, sharesOn, type Shares } from './honest-net'
import { proveLawfulLayering } from './lawful-layering'
import { proveLive } from './live'
import { needKeys } from './need-key'
import { proveNoPingPong } from './no-ping-pong'
import { proveOneMeaning } from './one-meaning'
import { replay } from './replay'
import { proveSound } from './sound'
import { proveSourced } from './sourced'
import { proveTotal } from './total'
import { proveUnambiguous } from './unambiguous'
import { findUnused } from './unused'

type Law = (pack: Pack) => LawResult

/** The laws of the network, in order; each a function over a pack. */
export const LAWS: readonly Law[] = [
  proveTotal,
  proveUnambiguous,
  proveLive,
  proveHonestNet,
  proveNoPingPong,
  proveContinuous,
  proveSound,
  proveOneMeaning,
  proveSourced,
  proveLawfulLayering,
]

/** Laws that look past the needs; what any other law finds in a pack is what it finds in each need. */
const OF_THE_WHOLE: readonly Law[] = [proveNoPingPong, proveSound]

export interface Report {
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string }
  readonly laws: readonly LawResult[]
  /** What broke no law but is worth knowing: parts that nothing uses, needs that cannot be proven. */
  readonly others: readonly Finding[]
  /** Who is responsible in how many situations, per need, on the last date the law was checked. */
  readonly shares: readonly Shares[]
}

/** Ways to check a pack. */
export type Check = (pack: Pack) => Report

/** What the laws say of one need: nothing if it outgrew the node budget, which is then a finding. */
interface Proof {
  readonly laws: readonly (LawResult | undefined)[]
  readonly shares: readonly Shares[]
  readonly unprovable: readonly Finding[]
}

const largestFirst = (a: Finding, b: Finding): number => {
  const [x, y] = [a.extent?.count ?? 0n, b.extent?.count ?? 0n]
  return x === y ? 0 : x > y ? -1 : 1
}

const withNeeds = (pack: Pack, needs: readonly string[]): Pack =>
  Object.freeze({
    ...pack,
    decisions: Object.fromEntries(Object.entries(pack.decisions).filter(([need]) => needs.includes(need))),
  })

/** A need whose diagrams outgrow the node budget cannot be proven: a finding, never silence. */
const unprovable = (need: string, budget: number): Finding => ({
  kind: 'unprovable',
  level: 'error',
  law: 1,
  need,
  subject: need,
  rules: [],
  sources: [],
  params: { budget },
})

const proveNeed = (pack: Pack, need: string): Proof => {
  const alone = withNeeds(pack, [need])
  try {
    return {
      laws: LAWS.map((law) => {
        if (OF_THE_WHOLE.includes(law)) return undefined
        const result = law(alone)
        // What is found of the pack as a whole is found once, below.
        const own = result.findings.filter(({ need: about }) => about !== undefined)
        return { ...result, findings: own.map((finding) => replay(alone, finding)) }
      }),
      shares: sharesOn(alone, pack.verifiedUntil),
      unprovable: [],
    }
  } catch (error) {
    if (!(error instanceof LimitError)) throw error
    return { laws: [], shares: [], unprovable: [unprovable(need, LIMITS[error.limit])] }
  }
}

const sum = (a: LawResult, b: LawResult): LawResult => {
  const excluded = (a.checked.excluded ?? 0n) + (b.checked.excluded ?? 0n)
  return {
    law: a.law,
    findings: [...a.findings, ...b.findings],
    checked: {
      what: a.checked.what,
      count: a.checked.count + b.checked.count,
      ...(a.checked.excluded === undefined ? {} : { excluded }),
    },
  }
}

/**
 * Makes a check that remembers, so that the next pack costs only the needs that are different: after
 * an edit of a rule its own need, for a regional pack the needs whose open terms it fills.
 */
export const createCheck = (): Check => {
  const known = new Map<string, Proof>()
  return (pack) => {
    const keys = needKeys(pack)
    const proofs = Object.keys(pack.decisions).map((need) => {
      const key = keys(need)
      let proof = known.get(key)
      if (proof === undefined) known.set(key, (proof = proveNeed(pack, need)))
      return proof
    })
    const without = withNeeds(pack, [])
    return {
      pack: {
        name: pack.id,
        version: pack.version,
        // As much work as proving a need, so only for who reads it.
        get hash() {
          return packHash(pack)
        },
      },
      laws: LAWS.map((law, index) => {
        const own = law(OF_THE_WHOLE.includes(law) ? pack : without)
        const result = proofs.flatMap(({ laws }) => laws[index] ?? []).reduce(sum, own)
        return { ...result, findings: [...result.findings].sort(largestFirst) }
      }),
      others: [...proofs.flatMap((proof) => proof.unprovable), ...findUnused(pack)],
      shares: proofs.flatMap(({ shares }) => shares),
    }
  }
}

/** Checks a pack against the ten laws. Each counterexample has been replayed before it is returned. */
export const check: Check = (pack) => createCheck()(pack)
