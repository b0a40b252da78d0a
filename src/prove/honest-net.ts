import { compilePack } from '../diagram/compile'
import { countLeaves } from '../diagram/count'
import { type BinaryOperation } from '../diagram/space'
import { FALSE } from '../diagram/table'
import type { Pack } from '../pack/types'
import { findGaps } from './total'
import type { Extent } from './finding'
import { asFunction, type Law } from './law'
import { possibleIn, possibleSituations } from './denominator'

/** How much of the possible situations one need leaves to the net, and to a party, exactly. */
export interface Shares {
  readonly need: string
  readonly net: Extent
  /** Per party the number of situations it is responsible in. */
  readonly parties: Readonly<Record<string, bigint>>
}

/** The answers where a situation is possible, numbered from 1; 0 where it is not. */
const WHERE_POSSIBLE: BinaryOperation = {
  leaves: (answer, possible) => (possible === 1 ? answer + 1 : 0),
  early: (_, possible) => (possible === FALSE ? FALSE : undefined),
}

/** Who is responsible in how many of the possible situations, per need, on a date. */
export const sharesOn = (
  pack: Pack,
  date: string,
  needs: readonly string[] = Object.keys(pack.decisions),
): Shares[] => {
  const compiled = compilePack(pack)
  return needs.map((need) => {
    const decision = compiled.decision(need, date)
    const { space, outcomes, answers, possible } = decision
    const counts = countLeaves(space, space.apply(WHERE_POSSIBLE, outcomes, possible()))
    const parties = new Map<string, bigint>()
    let net = 0n
    answers.forEach((answer, index) => {
      const count = counts.get(index + 1) ?? 0n
      if (answer.kind === 'hole') net += count
      if (answer.kind !== 'outcome') return
      const { party } = answer.outcome
      parties.set(party, (parties.get(party) ?? 0n) + count)
    })
    const { count: of, excluded } = possibleIn(decision)
    return {
      need,
      net: { count: net, of, excluded },
      parties: Object.fromEntries([...parties].sort(([a], [b]) => (a < b ? -1 : 1))),
    }
  })
}

/** Law 4, honest net: what only the safety net covers is counted exactly, listed, and never grows unnoticed. */
export const honestNet: Law = {
  law: 4,
  inNeed: (pack, need) => ({
    findings: Object.hasOwn(pack.decisions, need)
      ? findGaps(pack, [need]).map((gap) => ({ ...gap, kind: 'net-only', law: 4, level: 'warning' }))
      : [],
    checked: possibleSituations(pack, need),
  }),
}

export const proveHonestNet = asFunction(honestNet)
