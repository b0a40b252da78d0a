import fc, { type Arbitrary } from 'fast-check'
import { values, type Recipe } from './recipe'

type Path = readonly (string | number)[]

/** A change at one place of a value in JSON: the place by its number, so that it shrinks to the first. */
export interface Edit {
  readonly at: number
  readonly how: 'put' | 'drop' | 'twice' | 'rename' | 'swap'
  readonly value: Recipe
  readonly other: number
}

const edit: Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  how: fc.constantFrom('put', 'drop', 'twice', 'rename', 'swap'),
  value: values,
  other: fc.nat(1_000_000),
})

export const edits = (most: number): Arbitrary<readonly Edit[]> =>
  fc.array(edit, { minLength: 1, maxLength: most })

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, part]) =>
          pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]

const known = new WeakMap<object, readonly Path[]>()

/** Places of the original, so that they need finding once only. */
const placesOf = (original: object): readonly Path[] => {
  let places = known.get(original)
  if (places === undefined) known.set(original, (places = pathsOf(original).slice(1)))
  return places
}

type Parts = Record<string | number, unknown>

const read = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Parts)[key] : undefined),
    value,
  )

/** An object of JSON with one of its keys gone, and perhaps another put in its place. */
const edited = (parent: Parts, key: string, { how, value, other }: Edit, original: object): void => {
  const content = parent[key]
  const put = (name: string, part: unknown): void => {
    // `__proto__` must become a key of its own, as `JSON.parse` makes it.
    Object.defineProperty(parent, name, {
      value: part,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  if (how === 'drop' || how === 'rename') Reflect.deleteProperty(parent, key)
  if (how === 'put') put(key, value)
  if (how === 'twice') put(`${key}2`, content)
  if (how === 'swap') put(key, partOf(original, other))
  if (how === 'rename') put(typeof value === 'string' ? value : 'x', content)
}

const editedList = (list: unknown[], index: number, { how, value, other }: Edit, original: object): void => {
  const content = list[index]
  const instead = {
    put: [value],
    drop: [],
    twice: [content, content],
    rename: [content, value],
    swap: [partOf(original, other)],
  }
  list.splice(index, 1, ...instead[how])
}

const partOf = (original: object, at: number): unknown => {
  const places = placesOf(original)
  return structuredClone(read(original, places[at % places.length] ?? []))
}

const apply = (copy: unknown, original: object, edit: Edit): void => {
  const places = placesOf(original)
  const path = places[edit.at % places.length] ?? []
  const parent = read(copy, path.slice(0, -1))
  const key = path.at(-1)
  // An edit before this one may have taken the place away.
  if (typeof parent !== 'object' || parent === null || key === undefined || !Object.hasOwn(parent, key))
    return
  if (Array.isArray(parent)) editedList(parent, Number(key), edit, original)
  else edited(parent as Parts, String(key), edit, original)
}

/** The recipe of a copy with changes. */
export const changed = (original: object, changes: readonly Edit[]): Recipe => {
  const copy = structuredClone(original)
  for (const change of changes) apply(copy, original, structuredClone(change))
  return copy as Recipe
}
