import { proveSound } from '../prove/sound'
import type { Pack } from '../pack/types'
import { assertLaw } from './assert-law'

/**
 * Asserts law 7: whatever is unknown, somebody coordinates and somebody holds the case. That decided
 * answers hold for every completion is so for every pack, by the way diagrams are walked.
 *
 * @throws BrokenLaw That names the list that may end without anybody.
 */
export const assertSound = (pack: Pack): void => {
  assertLaw(pack, proveSound)
}
