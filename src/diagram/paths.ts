import type { Facts } from '../vocabulary/types'
import { nearest } from './nearest'
import { isLeaf, leafValue, type Node, type Space } from './space'
import type { Variable } from './variable'

export interface PathSituation {
  /** A value for every fact of the space. */
  readonly situation: Facts
  /** The leaf where the path ends. */
  readonly leaf: number
}

/**
 * One possible situation for each path of a diagram: each way from its root to a leaf, where cells
 * that lead to the same node count as one. Paths that no possible situation takes are left out.
 */
export function* situationPerPath(
  space: Space,
  root: Node,
  care: Node,
  ordinary: Facts,
): Generator<PathSituation> {
  /** The node each level leads to on the path so far; undefined where the path does not test it. */
  const taken = new Map<number, { readonly from: Node; readonly to: Node }>()
  const onPath = (level: number, cell: number): boolean => {
    const step = taken.get(level)
    return step === undefined || space.child(step.from, cell) === step.to
  }
  function* visit(node: Node): Generator<PathSituation> {
    if (isLeaf(node)) {
      const witness = nearest(space, care, ordinary, onPath)
      if (witness !== undefined) yield { situation: witness.situation, leaf: leafValue(node) }
      return
    }
    const level = space.level(node)
    const { size } = space.variables[level] as Variable
    for (const to of new Set(Array.from({ length: size }, (_, cell) => space.child(node, cell)))) {
      taken.set(level, { from: node, to })
      yield* visit(to)
    }
    taken.delete(level)
  }
  yield* visit(root)
}
