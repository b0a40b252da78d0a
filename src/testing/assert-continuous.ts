import { proveContinuous } from '../prove/continuous'
import type { Pack } from '../pack/types'
import { assertLaw } from './assert-law'

/**
 * Asserts law 6: where a life event of the pack changes who is responsible, there is a step that hands over.
 *
 * @throws BrokenLaw That names the event, the need and a situation in which nobody hands over.
 */
export const assertContinuous = (pack: Pack): void => {
  assertLaw(pack, proveContinuous)
}
