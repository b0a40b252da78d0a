import { proveUnambiguous } from '../prove/unambiguous'
import type { Pack } from '../pack/types'
import { assertLaw } from './assert-law'

/**
 * Asserts law 2: two rules that both apply and disagree are settled by a declared exception.
 *
 * @throws BrokenLaw That names both rules, a situation to which both apply, and the exception that would settle it.
 */
export const assertUnambiguous = (pack: Pack): void => {
  assertLaw(pack, proveUnambiguous)
}
