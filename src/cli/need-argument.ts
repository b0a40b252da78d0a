import type { NeedRules, Pack } from '../pack/types'
import { DekkendError } from '../text/error'
import { nearestWord } from '../text/nearest-word'

/** The rules for a need that was given as an argument. */
export const rulesFor = (pack: Pack, need: string): NeedRules => {
  const rules = Object.hasOwn(pack.decisions, need) ? pack.decisions[need] : undefined
  if (rules !== undefined) return rules
  const allowed = Object.keys(pack.decisions)
  throw new DekkendError([
    pack.needs.some(({ id }) => id === need)
      ? { code: 'need-not-covered', path: [], params: { need, pack: pack.id, allowed } }
      : { code: 'unknown-need', path: [], params: { need, allowed, nearest: nearestWord(need, allowed) } },
  ])
}
