import { FALSE, TRUE, isLeaf, leafValue, type Node, type Table } from './table'
import type { Variable } from './variable'

const points = ({ size, weight }: Variable): bigint => {
  let sum = 0
  for (let cell = 0; cell < size; cell++) sum += weight(cell)
  return BigInt(sum)
}

/** In how many ways the variables from one level up to another can be chosen; of each pair worked out once. */
const waysBetween = (table: Table): ((from: number, to: number) => bigint) => {
  const sizes = table.variables.map(points)
  const known = sizes.map(() => [] as bigint[])
  return (from, to) => {
    if (from === to) return 1n
    const own = known[from] as bigint[]
    let ways = own[to]
    if (ways === undefined) {
      ways = 1n
      for (let level = from; level < to; level++) ways *= sizes[level] as bigint
      own[to] = ways
    }
    return ways
  }
}

/** How many full situations, over the facts of this table, a diagram is true for. Exact. */
export const countTrue = (table: Table, root: Node): bigint => {
  const between = waysBetween(table)
  const known = new Map<Node, bigint>([
    [FALSE, 0n],
    [TRUE, 1n],
  ])
  /** Situations over the variables from the node's own level down. */
  const count = (node: Node): bigint => {
    const before = known.get(node)
    if (before !== undefined) return before
    const level = table.level(node)
    const { size, weight } = table.variables[level] as Variable
    let sum = 0n
    // Neighbouring cells mostly lead to one node: they are counted together.
    for (let cell = 0; cell < size;) {
      const child = table.child(node, cell)
      let together = 0
      for (; cell < size && table.child(node, cell) === child; cell++) together += weight(cell)
      if (child !== FALSE) sum += BigInt(together) * count(child) * between(level + 1, table.level(child))
    }
    known.set(node, sum)
    return sum
  }
  return count(root) * between(0, table.level(root))
}

/** For each leaf value how many full situations, over the facts of this table, end there. Exact. */
export const countLeaves = (table: Table, root: Node): ReadonlyMap<number, bigint> => {
  const between = waysBetween(table)
  const reached = new Map<Node, bigint>([[root, between(0, table.level(root))]])
  const found = new Map<number, bigint>()
  for (const node of [...table.reachable(root)].sort((a, b) => table.level(a) - table.level(b))) {
    const ways = reached.get(node) as bigint
    if (isLeaf(node)) {
      found.set(leafValue(node), ways)
      continue
    }
    const level = table.level(node)
    const { size, weight } = table.variables[level] as Variable
    for (let cell = 0; cell < size;) {
      const child = table.child(node, cell)
      let together = 0
      for (; cell < size && table.child(node, cell) === child; cell++) together += weight(cell)
      const more = ways * BigInt(together) * between(level + 1, table.level(child))
      reached.set(child, (reached.get(child) ?? 0n) + more)
    }
  }
  return found
}

/** How many full situations there are over the facts of this table, possible or not. */
export const countAll = (table: Table): bigint => waysBetween(table)(0, table.variables.length)
