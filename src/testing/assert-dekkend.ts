import { check } from '../prove/check'
import { requirePack } from '../pack/is-pack'
import type { Pack } from '../pack/types'
import { assertNone } from './assert-none'

/**
 * Asserts all ten laws: no case falls between the cracks. Warnings and information do not fail; for a
 * limit on what the safety net covers there is `assertHonestNet`.
 *
 * @throws BrokenLaw That tells every finding, in the order of the laws.
 */
export const assertDekkend = (pack: Pack): void => {
  const { laws, others } = check(requirePack(pack))
  assertNone(
    [...others, ...laws.flatMap(({ findings }) => findings)].filter(({ level }) => level === 'error'),
  )
}
