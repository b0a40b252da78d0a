import { LIMITS, type Limit } from '../base/limits'
import { foundIn, isRevoked } from './found'
import { tooLarge, type Issue } from './issue'

/**
 * The one way in for values from outside. Only plain objects pass: own enumerable keys that are strings,
 * on a prototype that is null or the `Object.prototype` of some realm. Each is read once, into a copy
 * without prototype; the copy is what is checked and used. What a getter or proxy of the caller throws
 * passes through.
 */

type Path = Issue['path']

/** Either a copy, or why there is none. */
export type Read<T> = { readonly copy: T; readonly issue?: never } | { readonly issue: Issue }

export type PlainObject = Readonly<Record<string, unknown>>

const source = (value: unknown): string => Function.prototype.toString.call(value)

/** Whether an object is the `Object.prototype` of this realm or another, where what follows is written the same. */
const isRoot = (prototype: object): boolean => {
  if (prototype === Object.prototype) return true
  if (Object.getPrototypeOf(prototype) !== null) return false
  const constructor: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value
  return typeof constructor === 'function' && source(constructor) === source(Object)
}

const notAnObject = (value: unknown, path: Path): { readonly issue: Issue } => ({
  issue: { code: 'not-an-object', path, params: { ...foundIn(value) } },
})

const hidden = (key: PropertyKey, path: Path): { readonly issue: Issue } => ({
  issue: { code: 'not-an-object', path, params: { found: 'hidden-key', key: String(key) } },
})

/** A copy of a plain object, one level deep. */
export const readObject = (value: unknown, path: Path, limit: Limit): Read<PlainObject> => {
  if (typeof value !== 'object' || value === null || isRevoked(value) || Array.isArray(value))
    return notAnObject(value, path)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && !isRoot(prototype as object)) return notAnObject(value, path)
  const keys = Reflect.ownKeys(value)
  if (keys.length > LIMITS[limit]) return { issue: tooLarge(limit, path) }
  const copy = Object.create(null) as Record<string, unknown>
  for (const key of keys) {
    if (typeof key === 'symbol' || Object.getOwnPropertyDescriptor(value, key)?.enumerable !== true)
      return hidden(key, path)
    copy[key] = (value as PlainObject)[key]
  }
  return typeof copy['then'] === 'function' ? notAnObject(value, path) : { copy }
}

/** A copy of a list; a hole is `undefined`. */
export const readList = (value: readonly unknown[], path: Path, limit: Limit): Read<readonly unknown[]> => {
  const { length } = value
  return length > LIMITS[limit]
    ? { issue: tooLarge(limit, path) }
    : { copy: Array.from({ length }, (_, index) => value[index]) }
}

/** Ends the reading of a tree at the first thing that does not belong in it. */
class Refused extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}

const got = <T>(read: Read<T>): T => {
  if (read.issue !== undefined) throw new Refused(read.issue)
  return read.copy
}

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Whether a key reaches the prototype of an ordinary object. */
export const isForbidden = (key: string): boolean => FORBIDDEN_KEYS.includes(key)

/**
 * A copy, all the way down, of what JSON can say. It is as long as its JSON would be, at most, and counts
 * against the limit as such.
 */
export const readTree = (value: unknown, limit: Limit, path: Path = []): Read<unknown> => {
  let left: number = LIMITS[limit]
  const spend = (length: number): void => {
    left -= length + 1
    if (left < 0) throw new Refused(tooLarge(limit, path))
  }
  const read = (part: unknown, at: Path): unknown => {
    if (at.length - path.length > LIMITS.depth) throw new Refused(tooLarge('depth', path))
    spend(typeof part === 'string' ? part.length : 0)
    if (isRevoked(part)) return got(notAnObject(part, at))
    if (Array.isArray(part))
      return got(readList(part, at, limit)).map((one, index) => read(one, [...at, index]))
    if (typeof part === 'object' && part !== null) {
      const copy = got(readObject(part, at, limit)) as Record<string, unknown>
      for (const key of Object.keys(copy)) {
        if (isForbidden(key))
          throw new Refused({ code: 'forbidden-key', path: [...at, key], params: { key } })
        spend(key.length)
        copy[key] = read(copy[key], [...at, key])
      }
      return copy
    }
    if (typeof part === 'bigint' || typeof part === 'function' || typeof part === 'symbol')
      throw new Refused({ code: 'wrong-type', path: at, params: { ...foundIn(part), expected: 'json' } })
    return part
  }
  try {
    return { copy: read(value, path) }
  } catch (error) {
    if (error instanceof Refused) return { issue: error.issue }
    throw error
  }
}
