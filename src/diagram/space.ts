import { PairTable } from './pair-table'
import type { Variable } from './variable'

/**
 * A node of a diagram, by number. A negative number is a leaf, see `leaf` and `leafValue`.
 *
 * INVARIANT: within one space two nodes mean the same function exactly when they are the same
 * number; so "are these equal" and "is this empty" are comparisons of two numbers.
 */
export type Node = number

/** The leaf that carries `value`, a whole number from 0. */
export const leaf = (value: number): Node => -1 - value
export const leafValue = (node: Node): number => -1 - node
export const isLeaf = (node: Node): boolean => node < 0

export const FALSE = leaf(0)
export const TRUE = leaf(1)

/** Thrown when a diagram outgrows the budget it was given. */
export class NodeBudgetError extends Error {
  readonly budget: number

  constructor(budget: number) {
    super(`the diagram needs more than ${String(budget)} nodes`)
    this.budget = budget
  }
}

/** An operation on leaves, lifted to diagrams; `early` settles a pair before both are leaves. */
export interface BinaryOperation {
  readonly leaves: (a: number, b: number) => number
  readonly early?: (a: Node, b: Node) => Node | undefined
}

const AND: BinaryOperation = {
  leaves: (a, b) => a & b,
  early: (a, b) =>
    a === FALSE || b === FALSE ? FALSE : a === TRUE || a === b ? b : b === TRUE ? a : undefined,
}

const OR: BinaryOperation = {
  leaves: (a, b) => a | b,
  early: (a, b) =>
    a === TRUE || b === TRUE ? TRUE : a === FALSE || a === b ? b : b === FALSE ? a : undefined,
}

const MINUS: BinaryOperation = {
  leaves: (a, b) => a & ~b,
  early: (a, b) => (a === FALSE || b === TRUE || a === b ? FALSE : b === FALSE ? a : undefined),
}

/** Whether two nodes of one level lead to the same places. */
const equal = (a: readonly Node[], b: readonly Node[]): boolean => {
  for (let cell = 0; cell < a.length; cell++) if (a[cell] !== b[cell]) return false
  return true
}

/** Reduced ordered multi-valued decision diagrams over one order of variables, all nodes shared. */
export class Space {
  private readonly levels: number[] = []
  private readonly children: (readonly Node[])[] = []
  private readonly firstWithHash = new Map<number, Node>()
  private readonly nextWithHash: Node[] = []
  private readonly results = new Map<BinaryOperation, PairTable>()

  readonly variables: readonly Variable[]
  private readonly budget: number
  private readonly levelsOfFacts: ReadonlyMap<string, number>

  constructor(variables: readonly Variable[], budget = 1_000_000) {
    this.variables = variables
    this.levelsOfFacts = new Map(variables.map((variable, level) => [variable.fact.id, level]))
    this.budget = budget
  }

  /** The position of the variable of a fact of this space. */
  levelOf(fact: string): number {
    return this.levelsOfFacts.get(fact) as number
  }

  get size(): number {
    return this.levels.length
  }

  /** The position of the variable a node tests; below every variable for a leaf. */
  level(node: Node): number {
    return node < 0 ? this.variables.length : (this.levels[node] as number)
  }

  child(node: Node, cell: number): Node {
    return (this.children[node] as readonly Node[])[cell] as Node
  }

  /** The child of a node for a cell of the variable at `level`; the node itself if it does not test it. */
  at(node: Node, level: number, cell: number): Node {
    return this.level(node) === level ? this.child(node, cell) : node
  }

  /** The node that tests the variable at `level`, or its only child where nothing depends on it. */
  make(level: number, children: readonly Node[]): Node {
    const first = children[0] as Node
    let hash = level
    let same = true
    for (const child of children) {
      if (child !== first) same = false
      hash = (Math.imul(hash, 0x01000193) ^ child) | 0
    }
    if (same) return first
    const head = this.firstWithHash.get(hash)
    for (let node = head ?? -1; node >= 0; node = this.nextWithHash[node] as Node) {
      if (this.levels[node] === level && equal(this.children[node] as readonly Node[], children)) return node
    }
    const node = this.levels.length
    if (node >= this.budget) throw new NodeBudgetError(this.budget)
    this.levels.push(level)
    this.children.push(children)
    this.nextWithHash.push(head ?? -1)
    this.firstWithHash.set(hash, node)
    return node
  }

  /** True exactly when the variable at `level` lies in one of the cells that `holds` accepts. */
  literal(level: number, holds: (cell: number) => boolean): Node {
    const { size } = this.variables[level] as Variable
    const children: Node[] = []
    for (let cell = 0; cell < size; cell++) children.push(holds(cell) ? TRUE : FALSE)
    return this.make(level, children)
  }

  apply(operation: BinaryOperation, a: Node, b: Node): Node {
    let known = this.results.get(operation)
    if (known === undefined) this.results.set(operation, (known = new PairTable()))
    return this.applyWith(operation, known, a, b)
  }

  private applyWith(operation: BinaryOperation, known: PairTable, a: Node, b: Node): Node {
    const early = operation.early?.(a, b)
    if (early !== undefined) return early
    if (isLeaf(a) && isLeaf(b)) return leaf(operation.leaves(leafValue(a), leafValue(b)))
    const before = known.get(a, b)
    if (before !== undefined) return before
    const level = Math.min(this.level(a), this.level(b))
    const { size } = this.variables[level] as Variable
    const children = new Array<Node>(size)
    for (let cell = 0; cell < size; cell++)
      children[cell] = this.applyWith(operation, known, this.at(a, level, cell), this.at(b, level, cell))
    const result = this.make(level, children)
    known.set(a, b, result)
    return result
  }

  and(a: Node, b: Node): Node {
    return this.apply(AND, a, b)
  }

  or(a: Node, b: Node): Node {
    return this.apply(OR, a, b)
  }

  not(a: Node): Node {
    return this.relabel(a, (value) => 1 - value)
  }

  minus(a: Node, b: Node): Node {
    return this.apply(MINUS, a, b)
  }

  /** The same diagram with another value on each leaf. */
  relabel(node: Node, value: (value: number) => number): Node {
    const known = new Map<Node, Node>()
    const visit = (from: Node): Node => {
      const before = known.get(from)
      if (before !== undefined) return before
      const result = isLeaf(from)
        ? leaf(value(leafValue(from)))
        : this.make(this.level(from), (this.children[from] as readonly Node[]).map(visit))
      known.set(from, result)
      return result
    }
    return visit(node)
  }

  /** What is left of a diagram once some variables are known; -1 in `cells` is unknown. */
  restrict(node: Node, cells: readonly number[]): Node {
    return this.rebuild(node, (level, children) => {
      const cell = cells[level] as number
      return cell < 0 ? this.make(level, children()) : (children(cell)[0] as Node)
    })
  }

  /** True where some value of the variables that are not kept makes the diagram true. */
  forget(node: Node, keeps: (level: number) => boolean): Node {
    return this.rebuild(node, (level, children) =>
      keeps(level) ? this.make(level, children()) : children().reduce((a, b) => this.or(a, b)),
    )
  }

  /** Rebuilds a diagram from the leaves up; `children(cell)` asks for one child only. */
  private rebuild(node: Node, build: (level: number, children: (only?: number) => Node[]) => Node): Node {
    const known = new Map<Node, Node>()
    const visit = (from: Node): Node => {
      if (isLeaf(from)) return from
      const before = known.get(from)
      if (before !== undefined) return before
      const below = this.children[from] as readonly Node[]
      const result = build(this.level(from), (only) =>
        only === undefined ? below.map(visit) : [visit(below[only] as Node)],
      )
      known.set(from, result)
      return result
    }
    return visit(node)
  }

  /**
   * A smaller diagram that agrees with `node` wherever `care` is true; elsewhere it may say anything.
   * Undefined if `care` is empty.
   */
  simplify(node: Node, care: Node): Node | undefined {
    const known = new PairTable()
    const visit = (from: Node, within: Node): Node | undefined => {
      if (within === FALSE) return undefined
      if (isLeaf(from) || within === TRUE) return from
      const before = known.get(from, within)
      if (before !== undefined) return before
      const level = this.level(from)
      let result: Node | undefined
      if (this.level(within) < level) {
        const below = this.children[within] as readonly Node[]
        result = visit(
          from,
          below.reduce((a, b) => this.or(a, b)),
        )
      } else {
        const below = (this.children[from] as readonly Node[]).map((child, cell) =>
          visit(child, this.at(within, level, cell)),
        )
        const any = below.find((child) => child !== undefined)
        if (any !== undefined)
          result = this.make(
            level,
            below.map((child) => child ?? any),
          )
      }
      if (result !== undefined) known.set(from, within, result)
      return result
    }
    return visit(node, care)
  }

  /** Every node reachable from `node`, leaves included, each once. */
  reachable(node: Node): Set<Node> {
    const seen = new Set<Node>()
    const visit = (from: Node): void => {
      if (seen.has(from)) return
      seen.add(from)
      if (!isLeaf(from)) (this.children[from] as readonly Node[]).forEach(visit)
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

  /** Folds a list in a balanced tree: far fewer intermediate nodes that die at once than one by one. */
  static balanced<T>(items: readonly T[], combine: (a: T, b: T) => T): T | undefined {
    if (items.length <= 1) return items[0]
    const middle = items.length >> 1
    const left = Space.balanced(items.slice(0, middle), combine) as T
    return combine(left, Space.balanced(items.slice(middle), combine) as T)
  }
}
