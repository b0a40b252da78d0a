import type { Issue } from '../text/issue'
import type { PackFiles } from './assemble'
import { entriesOf } from './entries'
import type { Pack } from './types'

/** Names that stand for each other in a circle. */

type Path = Issue['path']

/** A cycle in a graph of names, as the names along it; undefined if there is none. */
const findCycle = (edges: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const done = new Set<string>()
  const visit = (name: string, trail: readonly string[]): string[] | undefined => {
    const seenAt = trail.indexOf(name)
    if (seenAt >= 0) return [...trail.slice(seenAt), name]
    if (done.has(name)) return undefined
    for (const next of edges.get(name) ?? []) {
      const found = visit(next, [...trail, name])
      if (found !== undefined) return found
    }
    done.add(name)
    return undefined
  }
  for (const name of edges.keys()) {
    const found = visit(name, [])
    if (found !== undefined) return found
  }
  return undefined
}

/** An issue for a cycle, told at the place of the first of its names. */
export const cycleIssue = (
  kind: string,
  edges: ReadonlyMap<string, readonly string[]>,
  place: (name: string) => Path,
): Issue[] => {
  const names = findCycle(edges)
  const [first] = names ?? []
  return first === undefined ? [] : [{ code: 'cycle', path: place(first), params: { kind, names } }]
}

/** Names used in a condition, so that a loop of definitions is found before anything is inlined. */
const namesIn = (condition: unknown): string[] => {
  if (Array.isArray(condition)) return condition.flatMap(namesIn)
  // What has no right form is reported elsewhere; here it has no names.
  if (typeof condition !== 'object' || condition === null) return []
  const { all, any, not, condition: name } = condition as Record<string, unknown>
  return [...[all, any, not].flatMap(namesIn), ...(typeof name === 'string' ? [name] : [])]
}

/** Named conditions that stand for each other in a circle, told where the first of them is given. */
export const checkLoops = (files: PackFiles, pack: Pack): Issue[] => {
  const edges = Object.entries(pack.conditions).map(
    ([name, { conditions }]) => [name, namesIn(conditions)] as const,
  )
  const place = (name: string): Path => ['conditions', name, 'conditions']
  return cycleIssue('condition', new Map(edges), place).map((issue) => {
    const file = Object.keys(files).find((path) =>
      entriesOf(files[path], 'conditions').some(([name]) => name === issue.path[1]),
    )
    return file === undefined ? issue : { ...issue, file }
  })
}
