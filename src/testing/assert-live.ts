import { proveLive } from '../prove/live'
import type { Pack } from '../pack/types'
import { assertLaw } from './assert-law'

/**
 * Asserts law 3: every rule changes the answer to some situation.
 *
 * @throws BrokenLaw That names each rule that is dead, shadowed by its exceptions, or redundant.
 */
export const assertLive = (pack: Pack): void => {
  assertLaw(pack, proveLive)
}
