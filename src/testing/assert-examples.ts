import { requirePack } from '../pack/is-pack'
import type { Pack } from '../pack/types'
import { findFailingExamples } from '../prove/examples'
import { assertNone } from './assert-none'

/**
 * Asserts that the examples of a pack come out: those of rules have the outcome they expect, those of
 * exclusions are impossible, and the ordinary situation is not.
 *
 * @throws BrokenLaw That names each rule or exclusion, the number of the example, and what came instead.
 * @example
 * assertExamples(pack)
 */
export const assertExamples = (pack: Pack): void => {
  assertNone(findFailingExamples(requirePack(pack)))
}
