import type { Facts } from '../vocabulary/types'
import { LIMITS, LimitError } from '../base/limits'
import { Space } from './space'
import { FALSE, TRUE, isLeaf, leafValue, type Node, type Table } from './table'
import type { Variable } from './variable'

/** The leaf where a situation ends, or undefined when a fact that the walk asks for is unknown. */
export const walk = (table: Table, root: Node, situation: Facts): number | undefined => {
  let node = root
  while (node >= 0) {
    const variable = table.variables[table.level(node)] as Variable
    const value = situation[variable.fact.id]
    if (value === undefined) return undefined
    node = table.child(node, variable.cellOf(value))
  }
  return leafValue(node)
}

/** What is known, as cells: a cell per variable, or -1 where the fact is unknown. */
export const cellsOf = (table: Table, situation: Facts): number[] =>
  table.variables.map(({ fact, cellOf }) => {
    const value = situation[fact.id]
    return value === undefined ? -1 : cellOf(value)
  })

/**
 * Every leaf that some completion of what is known reaches, among the completions where `care`
 * is true. Exact: a completion is counted only if it can be completed whole.
 */
export const reachableLeaves = (
  table: Table,
  root: Node,
  care: Node,
  cells: readonly number[],
): Set<number> => {
  const leaves = new Set<number>()
  const seen = new Map<Node, Set<Node>>()
  let pairs = 0
  const completable = new Map<Node, boolean>()
  const canComplete = (within: Node): boolean => {
    if (isLeaf(within)) return within !== FALSE
    const before = completable.get(within)
    if (before !== undefined) return before
    const result = childrenFor(table, within, table.level(within), cells).some(canComplete)
    completable.set(within, result)
    return result
  }
  const visit = (node: Node, within: Node): void => {
    if (within === FALSE) return
    if (isLeaf(node)) {
      if (!leaves.has(leafValue(node)) && canComplete(within)) leaves.add(leafValue(node))
      return
    }
    let withins = seen.get(node)
    if (withins === undefined) seen.set(node, (withins = new Set()))
    if (withins.has(within)) return
    withins.add(within)
    if (++pairs > LIMITS.spaceCells) throw new LimitError('spaceCells', table.budget.about)
    const level = Math.min(table.level(node), table.level(within))
    const known = cells[level] as number
    const { size } = table.variables[level] as Variable
    for (let cell = known < 0 ? 0 : known; cell < (known < 0 ? size : known + 1); cell++)
      visit(table.at(node, level, cell), table.at(within, level, cell))
  }
  visit(root, care)
  return leaves
}

const childrenFor = (table: Table, node: Node, level: number, cells: readonly number[]): Node[] => {
  const known = cells[level] as number
  if (known >= 0) return [table.child(node, known)]
  const { size } = table.variables[level] as Variable
  return Array.from({ length: size }, (_, cell) => table.child(node, cell))
}

/** The facts a walk asks for on its way to a leaf, in order; undefined when one of them is unknown. */
const walkedFacts = (table: Table, root: Node, situation: Facts): string[] | undefined => {
  const facts: string[] = []
  for (let node = root; node >= 0;) {
    const variable = table.variables[table.level(node)] as Variable
    const value = situation[variable.fact.id]
    if (value === undefined) return undefined
    facts.push(variable.fact.id)
    node = table.child(node, variable.cellOf(value))
  }
  return facts
}

/**
 * Stated facts that by themselves leave no other leaves than all stated facts do, where `care` is
 * true: those the diagram asks for on every way that is still open, and, where it takes what is
 * impossible to settle it, as few as will do.
 */
export const settlingFacts = (table: Table, root: Node, care: () => Node, situation: Facts): string[] => {
  const walked = walkedFacts(table, root, situation)
  if (walked !== undefined) return walked

  const cells = cellsOf(table, situation)
  const factsAt = (levels: readonly number[]): string[] =>
    levels.map((level) => (table.variables[level] as Variable).fact.id)
  const known = cells.flatMap((cell, level) => (cell < 0 ? [] : [level]))
  const open = new Set<Node>()
  const visit = (node: Node): void => {
    if (open.has(node)) return
    open.add(node)
    if (!isLeaf(node)) childrenFor(table, node, table.level(node), cells).forEach(visit)
  }
  visit(root)
  const asked = new Set([...open].map((node) => table.level(node)))
  if ([...open].filter(isLeaf).length === 1) return factsAt(known.filter((level) => asked.has(level)))

  const leavesGiven = (some: readonly number[]): number => reachableLeaves(table, root, care(), some).size
  const settled = leavesGiven(cells)
  // What the diagram does not ask for goes first, so that what it asks for stays.
  const kept = [...known]
    .sort((a, b) => Number(asked.has(a)) - Number(asked.has(b)))
    .reduce<readonly number[]>((some, level) => {
      const fewer = some.map((cell, other) => (other === level ? -1 : cell))
      return leavesGiven(fewer) === settled ? fewer : some
    }, cells)
  return factsAt(known.filter((level) => (kept[level] as number) >= 0))
}

/**
 * The unknown facts that can still change the leaf, given what is known and where `care` is
 * true. Knowing these settles it, whatever the other facts are.
 */
export const questionsFor = (table: Table, root: Node, care: Node, cells: readonly number[]): string[] => {
  const space = new Space(table.variables, table.budget)
  const known = space.restrict(root, cells, table)
  const depends = new Set(space.support(known))
  const within = space.forget(space.restrict(care, cells, table), (level) => depends.has(level))
  const simplified = space.simplify(known, within)
  if (simplified === undefined) return []
  return space.support(simplified).map((level) => (table.variables[level] as Variable).fact.id)
}

/** Whether a condition's diagram is certainly true, certainly false, or undefined when unknown facts decide. */
export const stateOf = (table: Table, root: Node, situation: Facts): boolean | undefined => {
  if (isLeaf(root)) return root === TRUE
  const quick = walk(table, root, situation)
  if (quick !== undefined) return quick === 1
  const leaves = reachableLeaves(table, root, TRUE, cellsOf(table, situation))
  return leaves.size === 1 ? leaves.has(1) : undefined
}
