import { isLeaf, type Node, type Table } from './table'
import type { Variable } from './variable'

/**
 * The unknown facts on which a diagram still depends once what is known is filled in. Nothing is made
 * in its space: nodes that have become the same are told by numbers of this call alone.
 */
export const openFacts = (space: Table, root: Node, cells: readonly number[]): string[] => {
  const levels = new Set<number>()
  const numbers = new Map<string, number>()
  const known = new Map<Node, number>()
  const numberOf = (node: Node): number => {
    if (isLeaf(node)) return node
    const before = known.get(node)
    if (before !== undefined) return before
    const number = numberAnew(node)
    known.set(node, number)
    return number
  }
  const numberAnew = (node: Node): number => {
    const level = space.level(node)
    const cell = cells[level] as number
    if (cell >= 0) return numberOf(space.child(node, cell))
    const { size } = space.variables[level] as Variable
    const children = Array.from({ length: size }, (_, at) => numberOf(space.child(node, at)))
    const [first] = children
    if (children.every((child) => child === first)) return first as number
    levels.add(level)
    const key = `${String(level)}:${children.join()}`
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = numbers.size))
    return number
  }
  numberOf(root)
  return [...levels].sort((a, b) => a - b).map((level) => (space.variables[level] as Variable).fact.id)
}
