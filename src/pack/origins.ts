import type { Issue } from '../text/issue'
import type { PackFiles } from './assemble'

/** Where what is written out was written: an issue about the long form is told at the short one. */

export type Path = Issue['path']

/** A place in what was written: a file, and the path in it. */
export interface Place {
  readonly file: string
  readonly path: Path
}

/** Where a part that was written out comes from; its own parts are at the same place, but for some. */
interface Origin extends Place {
  readonly parts?: ReadonlyMap<string | number, Place>
}

export type Origins = WeakMap<object, Origin>

export const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null

export const inside = ({ file, path }: Place, ...more: Path): Place => ({ file, path: [...path, ...more] })

/** Cuts a path where the written value has no parts any more: a short form is one place. */
const within = (content: unknown, path: Path): Path => {
  let value = content
  const end = path.findIndex((key) => {
    if (!isObject(value) || !Object.hasOwn(value, key)) return true
    value = value[key]
    return false
  })
  return end < 0 ? path : path.slice(0, end)
}

/** Brings issues about the long form of some files to the place of what was written. */
export const locator =
  (written: PackFiles, long: PackFiles, origins: Origins) =>
  (issue: Issue): Issue => {
    if (issue.file === undefined) return issue
    let value = long[issue.file]
    let place: Place = { file: issue.file, path: [] }
    for (const key of issue.path) {
      const part = isObject(value) ? origins.get(value)?.parts?.get(key) : undefined
      value = isObject(value) ? value[key] : undefined
      place = part ?? (isObject(value) ? origins.get(value) : undefined) ?? inside(place, key)
    }
    return { ...issue, file: place.file, path: within(written[place.file], place.path) }
  }
