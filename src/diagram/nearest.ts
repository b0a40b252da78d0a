import type { Facts, Value } from '../vocabulary/types'
import { FALSE, TRUE, isLeaf, type Node, type Table } from './table'

/** A situation where a diagram is true, and in how many facts it differs from the ordinary one. */
export interface Witness {
  readonly situation: Facts
  readonly distance: number
}

/** What one level may be: its cells that are allowed, and the ordinary one, or -1. */
interface Level {
  readonly usual: number
  readonly cells: readonly number[]
}

/** Some situation where a diagram is true, with a value for every fact; undefined if it is empty. */
export const someSituation = (table: Table, root: Node): Facts | undefined => {
  if (root === FALSE) return undefined
  const situation: Record<string, Value> = {}
  let node = root
  table.variables.forEach(({ fact, size, sample }, level) => {
    let cell = 0
    if (table.level(node) === level) {
      while (cell + 1 < size && table.child(node, cell) === FALSE) cell++
      node = table.child(node, cell)
    }
    situation[fact.id] = sample(cell)
  })
  return situation
}

/**
 * The situation nearest to the ordinary one where the diagram is true: it differs in as few facts
 * as possible. A fact the ordinary situation does not state costs nothing. Undefined if the
 * diagram is empty. Every fact of the table gets a value; `allows` can leave cells out.
 */
export const nearest = (
  table: Table,
  root: Node,
  ordinary: Facts,
  allows: (level: number, cell: number) => boolean = () => true,
): Witness | undefined => {
  const levels = table.variables.map(({ fact, size, cellOf }, level): Level => {
    const value = ordinary[fact.id]
    const usual = value === undefined ? -1 : cellOf(value)
    const cells: number[] = []
    for (let cell = 0; cell < size; cell++) if (allows(level, cell)) cells.push(cell)
    return { usual, cells }
  })
  const costOf = (level: number, cell: number): number => {
    const { usual } = levels[level] as Level
    return usual < 0 || cell === usual ? 0 : 1
  }
  const known = new Map<Node, number>([
    [FALSE, Infinity],
    [TRUE, 0],
  ])
  const best = (node: Node): number => {
    const before = known.get(node)
    if (before !== undefined) return before
    const level = table.level(node)
    let least = Infinity
    for (const cell of (levels[level] as Level).cells)
      least = Math.min(least, best(table.child(node, cell)) + costOf(level, cell))
    known.set(node, least)
    return least
  }
  const distance = best(root)
  if (distance === Infinity) return undefined
  const situation: Record<string, Value> = {}
  let node = root
  table.variables.forEach(({ fact, sample }, level) => {
    const { usual, cells } = levels[level] as Level
    let cell = cells.includes(usual) ? usual : (cells[0] ?? 0)
    if (!isLeaf(node) && table.level(node) === level) {
      const from = node
      cell = cells.find((own) => best(table.child(from, own)) + costOf(level, own) === best(from)) as number
      node = table.child(node, cell)
    }
    situation[fact.id] = sample(cell, ordinary[fact.id])
  })
  return { situation, distance }
}
