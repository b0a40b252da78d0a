import type { Variable } from './variable'

/**
 * A node of a diagram, by number. A negative number is a leaf, see `leaf` and `leafValue`.
 *
 * INVARIANT: within one table two nodes mean the same function exactly when they are the same
 * number; so "are these equal" and "is this empty" are comparisons of two numbers.
 */
export type Node = number

/** The leaf that carries `value`, a whole number from 0. */
export const leaf = (value: number): Node => -1 - value
export const leafValue = (node: Node): number => -1 - node
export const isLeaf = (node: Node): boolean => node < 0

export const FALSE = leaf(0)
export const TRUE = leaf(1)

/** Which limit holds for the nodes of a table and of what is worked out from it, and what it is about. */
export interface Budget {
  readonly limit: 'decisionNodes' | 'guardNodes' | 'exclusionNodes'
  /** A need, or the place of a condition in its pack. */
  readonly about?: string
}

/** Nodes in flat arrays, each below its children: one number per node for its level and its first child. */
export interface Nodes {
  readonly levels: Int32Array
  /** Where in `children` those of a node begin: one for each cell of its variable. */
  readonly firsts: Int32Array
  readonly children: Int32Array
}

/** Reduced ordered multi-valued decision diagrams over one order of variables, all nodes shared: to read. */
export class Table {
  readonly variables: readonly Variable[]
  readonly budget: Budget
  protected nodes: Nodes

  constructor(variables: readonly Variable[], budget: Budget, nodes: Nodes) {
    this.variables = variables
    this.budget = budget
    this.nodes = nodes
  }

  /** How many nodes there are. */
  get size(): number {
    return this.nodes.levels.length
  }

  /** A copy of all nodes, for a space that goes on from here. */
  copyNodes(): Nodes {
    const { levels, firsts, children } = this.nodes
    return { levels: levels.slice(), firsts: firsts.slice(), children: children.slice() }
  }

  /** The position of the variable a node tests; below every variable for a leaf. */
  level(node: Node): number {
    return node < 0 ? this.variables.length : (this.nodes.levels[node] as number)
  }

  child(node: Node, cell: number): Node {
    const { firsts, children } = this.nodes
    return children[(firsts[node] as number) + cell] as Node
  }

  /** The child of a node for a cell of the variable at `level`; the node itself if it does not test it. */
  at(node: Node, level: number, cell: number): Node {
    return this.level(node) === level ? this.child(node, cell) : node
  }

  /** How many cells the variable has that a node tests. */
  width(node: Node): number {
    return (this.variables[this.level(node)] as Variable).size
  }

  /** Every node reachable from `node`, leaves included, each once. */
  reachable(node: Node): Set<Node> {
    const seen = new Set<Node>()
    const visit = (from: Node): void => {
      if (seen.has(from)) return
      seen.add(from)
      if (isLeaf(from)) return
      const width = this.width(from)
      for (let cell = 0; cell < width; cell++) visit(this.child(from, cell))
    }
    visit(node)
    return seen
  }

  /** The levels of the variables a diagram depends on, in order. */
  support(node: Node): number[] {
    const levels = new Set<number>()
    for (const reached of this.reachable(node)) if (!isLeaf(reached)) levels.add(this.level(reached))
    return [...levels].sort((a, b) => a - b)
  }
}
