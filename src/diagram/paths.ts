import type { Facts } from '../vocabulary/types'
import { nearest } from './nearest'
import { FALSE, isLeaf, leafValue, type Node, type Table } from './table'
import type { Variable } from './variable'

export interface PathSituation {
  /** A value for every fact of the table. */
  readonly situation: Facts
  /** The leaf where the path ends. */
  readonly leaf: number
}

/** A step of a path: at this level, only these cells. */
interface Step {
  readonly level: number
  readonly cells: readonly number[]
  readonly before: Step | undefined
}

/** One of each by turns, until all are at their end. */
function* byTurns<T>(all: readonly Iterator<T>[]): Generator<T> {
  let live = all
  while (live.length > 0) {
    const next: Iterator<T>[] = []
    for (const one of live) {
      const result = one.next()
      if (result.done === true) continue
      yield result.value
      next.push(one)
    }
    live = next
  }
}

/**
 * One possible situation for each path of a diagram: each way from its root to a leaf, where cells
 * that lead to the same node count as one. Paths that no possible situation takes are left out.
 * They come from all over the diagram by turns, so that the first few are a fair sample.
 */
export function* situationPerPath(
  table: Table,
  root: Node,
  care: Node,
  ordinary: Facts,
): Generator<PathSituation> {
  /** Where in `care` one can be after a step, from where one could be before it. */
  const after = (within: ReadonlySet<Node>, { level, cells }: Step): ReadonlySet<Node> => {
    const reached = new Set<Node>()
    const seen = new Set<Node>()
    const down = (node: Node): void => {
      if (seen.has(node)) return
      seen.add(node)
      const own = table.level(node)
      if (own > level) reached.add(node)
      else if (own === level) for (const cell of cells) reached.add(table.child(node, cell))
      else
        for (let cell = 0; cell < (table.variables[own] as Variable).size; cell++)
          down(table.child(node, cell))
    }
    within.forEach(down)
    reached.delete(FALSE)
    return reached
  }
  function* visit(node: Node, path: Step | undefined, within: ReadonlySet<Node>): Generator<PathSituation> {
    if (within.size === 0) return
    if (isLeaf(node)) {
      const steps = new Map<number, readonly number[]>()
      for (let step = path; step !== undefined; step = step.before) steps.set(step.level, step.cells)
      const witness = nearest(
        table,
        care,
        ordinary,
        (level, cell) => steps.get(level)?.includes(cell) ?? true,
      )
      if (witness !== undefined) yield { situation: witness.situation, leaf: leafValue(node) }
      return
    }
    const level = table.level(node)
    const { size } = table.variables[level] as Variable
    const children = new Map<Node, number[]>()
    for (let cell = 0; cell < size; cell++) {
      const to = table.child(node, cell)
      children.set(to, [...(children.get(to) ?? []), cell])
    }
    yield* byTurns(
      [...children].map(([to, cells]) => {
        const step: Step = { level, cells, before: path }
        return visit(to, step, after(within, step))
      }),
    )
  }
  yield* visit(root, undefined, new Set(care === FALSE ? [] : [care]))
}
