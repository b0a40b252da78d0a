import { checkOptions } from '../prove/arguments'
import type { CheckOptions } from '../prove/law'
import { proveSourced } from '../prove/sourced'
import type { Pack } from '../pack/types'
import { assertLaw } from './assert-law'

/**
 * Asserts law 9: every rule cites a source of the kind its basis claims and holds from a date, and
 * no date inside the pack's window is uncovered.
 *
 * @param options `citationState` of `dekkend/law` looks each citation up in the literal text.
 * @throws BrokenLaw That names each rule without such a source or date, and each hole in time with a situation.
 */
export const assertSourced = (pack: Pack, options: CheckOptions = {}): void => {
  checkOptions(options)
  assertLaw(pack, (checked) => proveSourced(checked, undefined, options))
}
