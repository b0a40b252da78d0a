import { requirePack } from '../pack/is-pack'
import type { Pack } from '../pack/types'
import type { LawResult } from '../prove/finding'
import { replay } from '../prove/replay'
import { assertNone } from './assert-none'

/** Asserts that a law finds no error in a pack, which must be a proven one. Counterexamples are replayed before they are told. */
export const assertLaw = (pack: Pack, law: (pack: Pack) => LawResult): void => {
  const checked = requirePack(pack)
  assertNone(
    law(checked)
      .findings.filter(({ level }) => level === 'error')
      .map((finding) => replay(checked, finding)),
  )
}
