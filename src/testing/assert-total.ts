import { proveTotal } from '../prove/total'
import { requirePack } from '../pack/is-pack'
import type { Pack } from '../pack/types'
import { checkNeeds } from '../prove/arguments'
import { assertLaw } from './assert-law'

/**
 * Asserts law 1: in every possible situation, on every date inside the pack's window, some rule
 * names the responsible party. The safety net does not count.
 *
 * @param needs Left out: every need the pack declares.
 * @throws DekkendError For no needs at all, or one that the pack does not declare.
 * @throws BrokenLaw That names, per need, a situation no rule covers, and how many there are.
 */
export const assertTotal = (pack: Pack, needs?: readonly string[]): void => {
  requirePack(pack)
  if (needs !== undefined) checkNeeds(pack, needs, ['needs'])
  assertLaw(pack, (checked) => proveTotal(checked, needs))
}
