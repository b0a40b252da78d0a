import type { Facts, Value } from '../vocabulary/types'
import type { Node, Table } from './table'
import { cellsOf, reachableLeaves } from './walk'

/**
 * A smallest part of the known facts that still settles the leaf: leave one more out and another
 * leaf becomes possible. `keep` says which facts to hold on to longest, first the last to go.
 * The known facts must settle the leaf themselves.
 */
export const minimalReason = (
  table: Table,
  root: Node,
  care: Node,
  known: Facts,
  keep: readonly string[] = [],
): Facts => {
  const rank = (fact: string): number => (keep.includes(fact) ? keep.length - keep.indexOf(fact) : 0)
  const kept = new Map<string, Value>(Object.entries(known))
  for (const fact of [...kept.keys()].sort((a, b) => rank(a) - rank(b))) {
    const value = kept.get(fact) as Value
    kept.delete(fact)
    if (reachableLeaves(table, root, care, cellsOf(table, Object.fromEntries(kept))).size > 1)
      kept.set(fact, value)
  }
  return Object.fromEntries(kept)
}
