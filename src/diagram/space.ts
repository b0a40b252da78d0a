import { LIMITS, LimitError } from '../base/limits'
import { PairTable } from './pair-table'
import { FALSE, TRUE, Table, isLeaf, leaf, leafValue, type Budget, type Node } from './table'
import type { Variable } from './variable'

export { FALSE, TRUE, isLeaf, leaf, leafValue, type Node } from './table'

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

/** What is in a place of the index that holds no node. */
const FREE = -1

const larger = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(2 * array.length)
  copy.set(array)
  return copy
}

/** Where diagrams are made. What is to be kept is taken out as a table; the rest is thrown away with it. */
export class Space extends Table {
  private count = 0
  private cells = 0
  /** The nodes by the hash of what they are, with open addressing; at most half full. */
  private index = new Int32Array(64).fill(FREE)
  private readonly results = new Map<BinaryOperation, PairTable>()
  private levels: ReadonlyMap<string, number> | undefined

  constructor(variables: readonly Variable[], budget: Budget) {
    super(variables, budget, {
      levels: new Int32Array(32),
      firsts: new Int32Array(32),
      children: new Int32Array(128),
    })
  }

  /** A space to go on in from a table: the nodes of the table have the same numbers in it. */
  static over(table: Table): Space {
    const space = new Space(table.variables, table.budget)
    if (table.size === 0) return space
    space.nodes = table.copyNodes()
    space.count = table.size
    space.cells = space.nodes.children.length
    while (2 * space.count > space.index.length) space.index = larger(space.index)
    space.fillIndex()
    return space
  }

  override get size(): number {
    return this.count
  }

  /** The position of the variable of a fact of this space. */
  levelOf(fact: string): number {
    this.levels ??= new Map(this.variables.map((variable, level) => [variable.fact.id, level]))
    return this.levels.get(fact) as number
  }

  /** What the roots reach, to keep, and where they are in it. */
  freeze(roots: readonly Node[]): { readonly table: Table; readonly roots: readonly Node[] } {
    const kept = new Uint8Array(this.count)
    for (const root of roots) if (root >= 0) kept[root] = 1
    let [nodes, cells] = [0, 0]
    for (let node = this.count - 1; node >= 0; node--) {
      if (kept[node] === 0) continue
      const width = this.width(node)
      nodes++
      cells += width
      for (let cell = 0; cell < width; cell++) {
        const child = this.child(node, cell)
        if (child >= 0) kept[child] = 1
      }
    }
    const levels = new Int32Array(nodes)
    const firsts = new Int32Array(nodes)
    const children = new Int32Array(cells)
    const moved = new Int32Array(this.count)
    const place = (node: Node): Node => (node < 0 ? node : (moved[node] as Node))
    let [next, first] = [0, 0]
    for (let node = 0; node < this.count; node++) {
      if (kept[node] === 0) continue
      const width = this.width(node)
      levels[next] = this.level(node)
      firsts[next] = first
      for (let cell = 0; cell < width; cell++) children[first + cell] = place(this.child(node, cell))
      moved[node] = next++
      first += width
    }
    const table = new Table(this.variables, this.budget, { levels, firsts, children })
    Object.freeze(table)
    return { table, roots: roots.map(place) }
  }

  /** The node that tests the variable at `level`, or its only child where nothing depends on it. */
  make(level: number, children: ArrayLike<Node>): Node {
    const first = children[0] as Node
    const { length } = children
    let same = true
    for (let cell = 1; same && cell < length; cell++) same = children[cell] === first
    if (same) return first
    const place = this.placeOf(level, children, 0, length)
    const known = this.index[place] as Node
    if (known !== FREE) return known
    return this.add(level, children, place)
  }

  private add(level: number, children: ArrayLike<Node>, place: number): Node {
    const { limit, about } = this.budget
    const { length } = children
    if (this.count >= LIMITS[limit]) throw new LimitError(limit, about)
    if (this.cells + length > LIMITS.spaceCells) throw new LimitError('spaceCells', about)
    const node = this.count++
    const start = this.cells
    this.cells += length
    let { nodes } = this
    if (this.count > nodes.levels.length || this.cells > nodes.children.length) {
      let grown = nodes.children
      while (this.cells > grown.length) grown = larger(grown)
      nodes = this.nodes =
        this.count > nodes.levels.length
          ? { levels: larger(nodes.levels), firsts: larger(nodes.firsts), children: grown }
          : { ...nodes, children: grown }
    }
    nodes.levels[node] = level
    nodes.firsts[node] = start
    for (let cell = 0; cell < length; cell++) nodes.children[start + cell] = children[cell] as Node
    this.index[place] = node
    if (2 * this.count > this.index.length) {
      this.index = new Int32Array(2 * this.index.length)
      this.fillIndex()
    }
    return node
  }

  private fillIndex(): void {
    const { levels, firsts, children } = this.nodes
    this.index.fill(FREE)
    for (let node = 0; node < this.count; node++) {
      const place = this.placeOf(levels[node] as number, children, firsts[node] as number, this.width(node))
      this.index[place] = node
    }
  }

  /** Where in the index the node is that leads to these children, or the free place where it would be. */
  private placeOf(level: number, below: ArrayLike<Node>, from: number, length: number): number {
    const { index } = this
    const { levels, firsts, children } = this.nodes
    const last = index.length - 1
    let hash = level
    for (let cell = from; cell < from + length; cell++)
      hash = Math.imul(hash ^ (below[cell] as Node), 0x9e3779b1) + (hash >>> 15)
    hash ^= hash >>> 16
    for (let place = hash & last; ; place = (place + 1) & last) {
      const node = index[place] as Node
      if (node === FREE) return place
      if (levels[node] !== level) continue
      const first = firsts[node] as number
      let cell = 0
      while (cell < length && children[first + cell] === below[from + cell]) cell++
      if (cell === length) return place
    }
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
    // Pairs can be many more than the nodes that come of them.
    if (known.size > LIMITS.spaceCells) throw new LimitError('spaceCells', this.budget.about)
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
    return this.rebuild(
      node,
      this,
      (level, _, all) => this.make(level, all()),
      (from) => leaf(value(leafValue(from))),
    )
  }

  /**
   * What is left of a diagram once some variables are known; -1 in `cells` is unknown. The diagram
   * may be one of a table over the same variables, which stays as it is.
   */
  restrict(node: Node, cells: readonly number[], table: Table = this): Node {
    return this.rebuild(node, table, (level, one, all) => {
      const cell = cells[level] as number
      return cell < 0 ? this.make(level, all()) : one(cell)
    })
  }

  /** True where some value of the variables that are not kept makes the diagram true. */
  forget(node: Node, keeps: (level: number) => boolean): Node {
    return this.rebuild(node, this, (level, _, all) =>
      keeps(level) ? this.make(level, all()) : all().reduce((a, b) => this.or(a, b)),
    )
  }

  /** Rebuilds a diagram from the leaves up; `one` asks for the child of one cell, `all` for those of each. */
  private rebuild(
    root: Node,
    table: Table,
    build: (level: number, one: (cell: number) => Node, all: () => Node[]) => Node,
    onLeaf: (leaf: Node) => Node = (same) => same,
  ): Node {
    const known = new Map<Node, Node>()
    const visit = (from: Node): Node => {
      const before = known.get(from)
      if (before !== undefined) return before
      const result = isLeaf(from)
        ? onLeaf(from)
        : build(
            table.level(from),
            (cell) => visit(table.child(from, cell)),
            () => {
              const children = new Array<Node>(table.width(from))
              for (let cell = 0; cell < children.length; cell++)
                children[cell] = visit(table.child(from, cell))
              return children
            },
          )
      known.set(from, result)
      return result
    }
    return visit(root)
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
        let some = FALSE
        for (let cell = 0; cell < this.width(within); cell++) some = this.or(some, this.child(within, cell))
        result = visit(from, some)
      } else {
        const below: (Node | undefined)[] = []
        for (let cell = 0; cell < this.width(from); cell++)
          below.push(visit(this.child(from, cell), this.at(within, level, cell)))
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

  /** Folds a list in a balanced tree: far fewer intermediate nodes that die at once than one by one. */
  static balanced<T>(items: readonly T[], combine: (a: T, b: T) => T): T | undefined {
    if (items.length <= 1) return items[0]
    const middle = items.length >> 1
    const left = Space.balanced(items.slice(0, middle), combine) as T
    return combine(left, Space.balanced(items.slice(middle), combine) as T)
  }
}
