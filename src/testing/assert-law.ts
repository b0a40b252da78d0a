import type { Pack } from '../pack/types'
import type { LawResult } from '../prove/finding'
import { replay } from '../prove/replay'
import { assertNone } from './assert-none'

/** A changed copy of a pack (`{ ...pack, decisions }`) is as good as the pack: tests make them often. */
export const frozen = (pack: Pack): Pack => (Object.isFrozen(pack) ? pack : Object.freeze({ ...pack }))

/** Asserts that a law finds no error in a pack. Counterexamples are replayed before they are told. */
export const assertLaw = (pack: Pack, law: (pack: Pack) => LawResult): void => {
  const checked = frozen(pack)
  assertNone(
    law(checked)
      .findings.filter(({ level }) => level === 'error')
      .map((finding) => replay(checked, finding)),
  )
}
