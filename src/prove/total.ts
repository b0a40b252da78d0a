import { compilePack } from '../diagram/compile'
import { countAll, countTrue } from '../diagram/count'
import { whereAnswer } from '../diagram/decision'
import { nearest } from '../diagram/nearest'
import { FALSE } from '../diagram/space'
import { datesInWindow } from './dates'
import type { Pack } from '../pack/types'
import type { Facts } from '../vocabulary/types'

/** A situation for which no rule of a need names anybody. */
export interface Gap {
  readonly need: string
  /** First date on which the gap is there. */
  readonly date: string
  /** As ordinary as possible: every fact the decision can depend on, with its value. */
  readonly situation: Facts
  /** What differs in it from the ordinary situation. */
  readonly differs: Facts
  /** How many full situations it concerns, of how many that are possible; over the facts of the decision. */
  readonly count: bigint
  readonly of: bigint
  /** How many situations over those facts were left out as impossible. */
  readonly excluded: bigint
}

/**
 * The situations that no rule covers, for each need and each period inside the pack's window: law 1.
 * The safety net does not count. Exact: no gap found is a proof that there is none.
 */
export const findGaps = (pack: Pack, needs: readonly string[] = Object.keys(pack.decisions)): Gap[] => {
  const compiled = compilePack(pack)
  return needs.flatMap((need) =>
    datesInWindow(pack, compiled.periods(need)).flatMap((date): Gap[] => {
      const decision = compiled.decision(need, date)
      const { space } = decision
      const possible = decision.possible()
      const holes = space.and(
        whereAnswer(decision, ({ kind }) => kind === 'hole'),
        possible,
      )
      if (holes === FALSE) return []
      const { situation = {} } = nearest(space, holes, pack.ordinary) ?? {}
      const of = countTrue(space, possible)
      return [
        {
          need,
          date,
          situation,
          differs: Object.fromEntries(
            Object.entries(situation).filter(([fact, value]) => pack.ordinary[fact] !== value),
          ),
          count: countTrue(space, holes),
          of,
          excluded: countAll(space) - of,
        },
      ]
    }),
  )
}
