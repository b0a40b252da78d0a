import type { Facts, Value } from '../vocabulary/types'
import { FALSE, TRUE, isLeaf, type Node, type Space } from './space'
import type { Variable } from './variable'

/** A situation where a diagram is true, and in how many facts it differs from the ordinary one. */
export interface Witness {
  readonly situation: Facts
  readonly distance: number
}

/**
 * The situation nearest to the ordinary one where the diagram is true: it differs in as few facts
 * as possible. A fact the ordinary situation does not state costs nothing. Undefined if the
 * diagram is empty. Every fact of the space gets a value; `allows` can leave cells out.
 */
export const nearest = (
  space: Space,
  root: Node,
  ordinary: Facts,
  allows: (level: number, cell: number) => boolean = () => true,
): Witness | undefined => {
  const usual = space.variables.map(({ fact, cellOf }) => {
    const value = ordinary[fact.id]
    return value === undefined ? -1 : cellOf(value)
  })
  const known = new Map<Node, { cost: number; cell: number }>()
  const best = (node: Node): number => {
    if (node === FALSE) return Infinity
    if (node === TRUE) return 0
    const before = known.get(node)
    if (before !== undefined) return before.cost
    const level = space.level(node)
    const preferred = usual[level] as number
    let found = { cost: Infinity, cell: -1 }
    for (let cell = 0; cell < (space.variables[level] as Variable).size; cell++) {
      if (!allows(level, cell)) continue
      const cost = best(space.child(node, cell)) + (preferred < 0 || cell === preferred ? 0 : 1)
      if (cost < found.cost) found = { cost, cell }
    }
    known.set(node, found)
    return found.cost
  }
  const distance = best(root)
  if (distance === Infinity) return undefined
  const firstAllowed = ({ size }: Variable, level: number): number =>
    Array.from({ length: size }, (_, cell) => cell).find((cell) => allows(level, cell)) ?? 0
  const situation: Record<string, Value> = {}
  let node = root
  space.variables.forEach((variable, level) => {
    const preferred = ordinary[variable.fact.id]
    let cell = Math.max(usual[level] as number, 0)
    if (!isLeaf(node) && space.level(node) === level) {
      cell = (known.get(node) as { cell: number }).cell
      node = space.child(node, cell)
    } else if (!allows(level, cell)) cell = firstAllowed(variable, level)
    situation[variable.fact.id] = variable.sample(cell, preferred)
  })
  return { situation, distance }
}
