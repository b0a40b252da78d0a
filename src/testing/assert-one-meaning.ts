import { proveOneMeaning } from '../prove/one-meaning'
import type { Pack } from '../pack/types'
import { assertLaw } from './assert-law'

/**
 * Asserts law 8: the diagrams say what the rules say, read by the plain interpreter, in a situation
 * on each path.
 *
 * @param limit The most paths for each need and period. Left out: 10.
 * @throws BrokenLaw That names a situation with two readings. It is a fault of dekkend itself: please report it.
 */
export const assertOneMeaning = (pack: Pack, limit?: number): void => {
  assertLaw(pack, (checked) => proveOneMeaning(checked, limit))
}
