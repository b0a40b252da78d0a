import { proveOneMeaning } from '../prove/one-meaning'
import type { Pack } from '../pack/types'
import { checkLimit } from '../prove/arguments'
import { assertLaw } from './assert-law'

/**
 * Asserts law 8: the diagrams say what the rules say, read by the plain interpreter, in a situation
 * on each path.
 *
 * @param limit The most paths for each need, over all periods. Left out: 1,000.
 * @throws DekkendError For a limit that is no whole number of at least 1.
 * @throws BrokenLaw That names a situation with two readings. It is a fault of dekkend itself: please report it.
 */
export const assertOneMeaning = (pack: Pack, limit?: number): void => {
  if (limit !== undefined) checkLimit(limit)
  assertLaw(pack, (checked) => proveOneMeaning(checked, limit))
}
