import { buildCondition, createSpace } from '../diagram/build'
import { ruleFacts } from '../diagram/compile'
import { countAll, countTrue } from '../diagram/count'
import { FALSE, type Node } from '../diagram/table'
import { inline } from '../pack/condition'
import { holdsOn } from '../pack/period'
import type { Pack } from '../pack/types'

/** How many situations one exclusion takes away, over the facts of all exclusions together. */
export interface Removal {
  readonly exclusion: string
  readonly alone: bigint
  /** Of these, how many no other exclusion takes away. */
  readonly beyond: bigint
  readonly of: bigint
}

/** What each exclusion that holds on a date takes away, exactly: the premises of every proof. */
export const removalsOn = (pack: Pack, date: string): Removal[] => {
  const exclusions = pack.exclusions.filter(({ valid }) => holdsOn(valid, date))
  const conditions = exclusions.map((exclusion) => inline(exclusion.conditions, pack))
  const space = createSpace(conditions, ruleFacts(pack.facts), { limit: 'exclusionNodes' })
  const each = conditions.map((condition) => buildCondition(space, condition))
  const running = (nodes: readonly Node[]): Node[] => {
    let sum: Node = FALSE
    return nodes.map((node) => {
      const before = sum
      sum = space.or(sum, node)
      return before
    })
  }
  const before = running(each)
  const after = running([...each].reverse()).reverse()
  const of = countAll(space)
  return exclusions.map(({ name }, index) => {
    const own = each[index] as Node
    const others = space.or(before[index] as Node, after[index] as Node)
    return {
      exclusion: name,
      alone: countTrue(space, own),
      beyond: countTrue(space, space.minus(own, others)),
      of,
    }
  })
}
