import { proveHonestNet } from '../prove/honest-net'
import { requirePack } from '../pack/is-pack'
import type { Pack } from '../pack/types'
import { requireObject } from '../text/require'
import type { Finding } from '../prove/finding'
import { checkNeeds } from '../prove/arguments'
import { checkShareOrCount } from './arguments'
import { assertNone } from './assert-none'

/** The most that only the net may cover: a number is a share of the possible situations, a bigint a count. */
export type NetLimit = number | bigint

export interface NetLimits {
  /** For every need, or per need; a need that is not named here may leave nothing to the net. Left out: nothing. */
  readonly atMost?: NetLimit | Readonly<Record<string, NetLimit>>
}

const isWithin = ({ extent }: Finding, limit: NetLimit): boolean => {
  if (extent === undefined) return false
  const { count, of } = extent
  return typeof limit === 'bigint' ? count <= limit : Number(count) <= limit * Number(of)
}

/**
 * Asserts law 4: what only the safety net covers is no more than agreed, for each need and on each
 * date inside the pack's window.
 *
 * @throws DekkendError For a need the pack does not declare, a share that is not from 0 to 1, a count below 0.
 * @throws BrokenLaw That names, per need over its limit, a situation that only the net covers, and how many there are.
 * @example
 * assertHonestNet(pack, { atMost: { vervoer: 0.01 } })
 */
export const assertHonestNet = (pack: Pack, limits: NetLimits = {}): void => {
  requirePack(pack)
  requireObject(limits, 'limits')
  const { atMost = 0 } = limits
  if (typeof atMost === 'object') {
    requireObject(atMost, 'atMost')
    const named = Object.keys(atMost)
    if (named.length > 0) checkNeeds(pack, named, ['atMost'])
    for (const need of named) checkShareOrCount(atMost[need], ['atMost', need])
  } else checkShareOrCount(atMost, ['atMost'])
  const limitOf = ({ need = '' }: Finding): NetLimit =>
    typeof atMost === 'object' ? (atMost[need] ?? 0) : atMost
  assertNone(
    proveHonestNet(pack)
      .findings.filter((finding) => !isWithin(finding, limitOf(finding)))
      .map((finding) => ({ ...finding, params: { ...finding.params, atMost: String(limitOf(finding)) } })),
  )
}
