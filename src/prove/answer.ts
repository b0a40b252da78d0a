import { compilePack } from '../diagram/compile'
import { outcomeKey } from '../diagram/decision'
import type { Pack } from '../pack/types'
import { assign } from '../route/assign'
import type { Facts } from '../vocabulary/types'

/** What the router tells of one situation, as far as laws compare it. */
export interface Told {
  /** Who may be responsible, each as a key, sorted; one where it is decided. */
  readonly outcomes: readonly string[]
  /** Whether rules that contradict each other stand behind it. */
  readonly conflict: boolean
  /** Whether no rule stands behind it, only the net. */
  readonly onlyNet: boolean
  /** The facts that are asked where it is open. */
  readonly questions: readonly string[]
}

/** The answer of the router to a situation; undefined if it is impossible. */
export const tellOf = (pack: Pack, need: string, situation: Facts, date: string): Told | undefined => {
  const compiled = compilePack(pack)
  if (compiled.impossibleBecause(situation, date).length > 0) return undefined
  const told = assign(compiled, need, { peildatum: date, situation })
  return told.status === 'decided'
    ? { outcomes: [outcomeKey(told)], conflict: false, onlyNet: told.rules.length === 0, questions: [] }
    : {
        outcomes: told.candidates.map((candidate) => outcomeKey(candidate)).sort(),
        conflict: told.conflict === true,
        onlyNet: false,
        questions: told.questions.map(({ fact }) => fact),
      }
}

/** Whether two answers name the same parties under the same law. */
export const sameAnswer = (a: Told | undefined, b: Told | undefined): boolean =>
  a?.outcomes.join() === b?.outcomes.join()
