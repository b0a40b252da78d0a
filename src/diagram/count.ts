import { FALSE, TRUE, isLeaf, leafValue, type Node, type Space } from './space'
import type { Variable } from './variable'

/** How many grid points each variable has, multiplied. */
const product = (variables: readonly Variable[]): bigint =>
  variables.reduce((total, variable) => total * BigInt(points(variable)), 1n)

const points = (variable: Variable): number => {
  let sum = 0
  for (let cell = 0; cell < variable.size; cell++) sum += variable.weight(cell)
  return sum
}

/** How many full situations, over the facts of this space, a diagram is true for. Exact. */
export const countTrue = (space: Space, root: Node): bigint => {
  const { variables } = space
  const below: bigint[] = Array.from({ length: variables.length + 1 }, () => 1n)
  for (let level = variables.length - 1; level >= 0; level--)
    below[level] = (below[level + 1] as bigint) * BigInt(points(variables[level] as Variable))
  const known = new Map<Node, bigint>()
  /** Situations over the variables from the node's own level down. */
  const count = (node: Node): bigint => {
    if (node === FALSE) return 0n
    if (node === TRUE) return 1n
    const before = known.get(node)
    if (before !== undefined) return before
    const level = space.level(node)
    let sum = 0n
    for (let cell = 0; cell < (variables[level] as Variable).size; cell++)
      sum += BigInt((variables[level] as Variable).weight(cell)) * from(space.child(node, cell), level + 1)
    known.set(node, sum)
    return sum
  }
  const from = (node: Node, level: number): bigint => {
    if (node === FALSE) return 0n
    const own = isLeaf(node) ? variables.length : space.level(node)
    return count(node) * ((below[level] as bigint) / (below[own] as bigint))
  }
  return from(root, 0)
}

/** For each leaf value how many full situations, over the facts of this space, end there. Exact. */
export const countLeaves = (space: Space, root: Node): ReadonlyMap<number, bigint> => {
  const { variables } = space
  const sizes = variables.map((variable) => BigInt(points(variable)))
  /** Ways to choose the variables from one level up to another. */
  const between = (from: number, to: number): bigint => {
    let ways = 1n
    for (let level = from; level < to; level++) ways *= sizes[level] as bigint
    return ways
  }
  const reached = new Map<Node, bigint>([[root, between(0, space.level(root))]])
  const found = new Map<number, bigint>()
  for (const node of [...space.reachable(root)].sort((a, b) => space.level(a) - space.level(b))) {
    const ways = reached.get(node) as bigint
    if (isLeaf(node)) {
      found.set(leafValue(node), ways)
      continue
    }
    const level = space.level(node)
    const { size, weight } = variables[level] as Variable
    for (let cell = 0; cell < size; cell++) {
      const child = space.child(node, cell)
      const more = ways * BigInt(weight(cell)) * between(level + 1, space.level(child))
      reached.set(child, (reached.get(child) ?? 0n) + more)
    }
  }
  return found
}

/** How many full situations there are over the facts of this space, possible or not. */
export const countAll = (space: Space): bigint => product(space.variables)
