import { proveNoPingPong } from '../prove/no-ping-pong'
import type { Pack } from '../pack/types'
import { assertLaw } from './assert-law'

/**
 * Asserts law 5: every escalation ladder asks nobody the same thing twice and ends at a party that
 * cannot refuse.
 *
 * @throws BrokenLaw That names each ladder or lead where a case can go round in circles or fall off the end.
 */
export const assertNoPingPong = (pack: Pack): void => {
  assertLaw(pack, proveNoPingPong)
}
