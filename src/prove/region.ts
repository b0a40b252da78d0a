import { countTrue } from '../diagram/count'
import type { Decision } from '../diagram/decision'
import { nearest } from '../diagram/nearest'
import { type Space } from '../diagram/space'
import { FALSE, TRUE, type Node } from '../diagram/table'
import type { Variable } from '../diagram/variable'
import type { Condition, Pack, Test } from '../pack/types'
import type { Facts } from '../vocabulary/types'
import { possibleIn } from './denominator'
import type { Extent, Finding } from './finding'

/** Describes part of what is possible: how much it is, an everyday example, and where it lies. */

const extentOf = (decision: Decision, node: Node): Extent => {
  const { count: of, excluded } = possibleIn(decision)
  return { count: countTrue(decision.space, node), of, excluded }
}

const testsOfNumber = ({ fact, cuts = [] }: Variable, first: number, last: number): Test[] => {
  const lower = cuts[first - 1]
  const upper = cuts[last]
  return [
    ...(lower === undefined
      ? []
      : [
          {
            fact: fact.id,
            operator: lower.after ? ('greaterThan' as const) : ('greaterThanInclusive' as const),
            value: lower.at,
          },
        ]),
    ...(upper === undefined
      ? []
      : [
          {
            fact: fact.id,
            operator: upper.after ? ('lessThanInclusive' as const) : ('lessThan' as const),
            value: upper.at,
          },
        ]),
  ]
}

const testsOf = (variable: Variable, cells: readonly number[]): Test[] => {
  const { fact } = variable
  switch (fact.type) {
    case 'number':
      return testsOfNumber(variable, cells[0] as number, cells.at(-1) as number)
    case 'boolean':
      return [{ fact: fact.id, operator: 'equal', value: variable.sample(cells[0] as number) }]
    case 'enum': {
      const others = Array.from({ length: variable.size }, (_, cell) => cell).filter(
        (cell) => !cells.includes(cell),
      )
      const names = (list: readonly number[]): string[] => list.map((cell) => variable.sample(cell) as string)
      const [few, single, several] =
        cells.length <= others.length
          ? ([cells, 'equal', 'in'] as const)
          : ([others, 'notEqual', 'notIn'] as const)
      return few.length === 1
        ? [{ fact: fact.id, operator: single, value: names(few)[0] as string }]
        : [{ fact: fact.id, operator: several, value: names(few) }]
    }
  }
}

/** The cells a fact may have, kept together for a number, as wide as `fits` allows around one cell. */
const widen = (
  { fact, size }: Variable,
  cell: number,
  fits: (cells: readonly number[]) => boolean,
): number[] => {
  let cells = [cell]
  const grow = (next: number): boolean => {
    if (next < 0 || next >= size || cells.includes(next)) return false
    const wider = [...cells, next].sort((a, b) => a - b)
    if (!fits(wider)) return false
    cells = wider
    return true
  }
  if (fact.type === 'number') {
    while (grow((cells[0] as number) - 1));
    while (grow((cells.at(-1) as number) + 1));
  } else for (let other = 0; other < size; other++) grow(other)
  return cells
}

/** A block of situations around one, as wide as it can be inside `node`: a list of cells per level. */
const blockAround = (space: Space, node: Node, possible: Node, situation: Facts): Map<number, number[]> => {
  const outside = space.minus(possible, node)
  const cells = new Map(
    space.support(node).map((level) => {
      const { fact, cellOf } = space.variables[level] as Variable
      return [level, [cellOf(situation[fact.id] as never)]]
    }),
  )
  const inside = (blocks: ReadonlyMap<number, readonly number[]>): boolean => {
    let block: Node = TRUE
    for (const [level, list] of blocks)
      block = space.and(
        block,
        space.literal(level, (cell) => list.includes(cell)),
      )
    return space.and(block, outside) === FALSE
  }
  // A situation may be inside only thanks to facts that the region itself does not mention.
  if (!inside(cells)) return cells
  for (const level of [...cells.keys()]) {
    const own = cells.get(level) as number[]
    const without = new Map(cells)
    without.delete(level)
    if (inside(without)) cells.delete(level)
    else
      cells.set(
        level,
        widen(space.variables[level] as Variable, own[0] as number, (wider) =>
          inside(new Map([...cells, [level, wider]])),
        ),
      )
  }
  return cells
}

/** At most this many blocks describe a region; the largest part of it comes first. */
const BLOCKS = 4

/** Where a diagram is true, in a few conditions. What they leave out is in the count, not in the words. */
const regionOf = (space: Space, node: Node, possible: Node, ordinary: Facts): Condition[] => {
  const conditions: Condition[] = []
  let rest = node
  while (rest !== FALSE && conditions.length < BLOCKS) {
    const witness = nearest(space, rest, ordinary)
    if (witness === undefined) break
    const block = blockAround(space, node, possible, witness.situation)
    const tests = [...block].flatMap(([level, cells]) => testsOf(space.variables[level] as Variable, cells))
    if (tests.length === 0) return []
    conditions.push({ all: tests })
    let covered: Node = TRUE
    for (const [level, cells] of block)
      covered = space.and(
        covered,
        space.literal(level, (cell) => cells.includes(cell)),
      )
    rest = space.minus(rest, covered)
  }
  return conditions
}

/** The most ordinary situation in part of what is possible. The diagram must not be empty. */
export const ordinaryIn = (
  { space }: Decision,
  node: Node,
  pack: Pack,
): Required<Pick<Finding, 'situation' | 'differs'>> => {
  const situation: Facts = nearest(space, node, pack.ordinary)?.situation ?? {}
  return {
    situation,
    differs: Object.fromEntries(
      Object.entries(situation).filter(([fact, value]) => pack.ordinary[fact] !== value),
    ),
  }
}

/** The parts of a finding that say whom it concerns. The diagram must not be empty. */
export const concerning = (
  decision: Decision,
  node: Node,
  pack: Pack,
): Required<Pick<Finding, 'situation' | 'differs' | 'extent' | 'region'>> => ({
  ...ordinaryIn(decision, node, pack),
  extent: extentOf(decision, node),
  region: regionOf(decision.space, node, decision.possible(), pack.ordinary),
})
