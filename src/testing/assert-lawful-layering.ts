import { proveLawfulLayering } from '../prove/lawful-layering'
import type { Pack } from '../pack/types'
import { assertLaw } from './assert-law'

/**
 * Asserts law 10: whatever value a region may give to what the law leaves open, somebody is responsible.
 *
 * @throws BrokenLaw That names the open term, the value, and a situation in which nobody is left.
 */
export const assertLawfulLayering = (pack: Pack): void => {
  assertLaw(pack, proveLawfulLayering)
}
