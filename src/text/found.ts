import { echo } from './echo'

/** What was found, as parameters of an issue: a value as it is written in JSON, or a word that each language has. */
export interface Found {
  readonly found: string
  /** For an instance: of which class. */
  readonly class?: string
}

/** Asks nothing of the value itself but whether it can be asked at all. */
export const isRevoked = (value: unknown): boolean => {
  try {
    Array.isArray(value)
    return false
  } catch {
    return true
  }
}

const isThenable = (value: object): boolean => {
  try {
    return typeof (value as { then?: unknown }).then === 'function'
  } catch {
    return false
  }
}

/** The name of a class, or what the language itself calls a value that has none. */
const className = (value: object): string => {
  try {
    const { constructor } = value as { constructor?: unknown }
    const name: unknown = typeof constructor === 'function' ? constructor.name : undefined
    if (typeof name === 'string' && name !== '') return name
    return Object.prototype.toString.call(value).slice('[object '.length, -1)
  } catch {
    return 'Object'
  }
}

const objectOf = (value: object): Found => {
  if (isRevoked(value)) return { found: 'revoked' }
  if (Array.isArray(value)) return { found: 'array' }
  if (isThenable(value)) return { found: 'thenable', class: echo(className(value)) }
  const name = className(value)
  return name === 'Object' ? { found: 'object' } : { found: 'instance', class: echo(name) }
}

/** What a value is, for an issue. Never throws, and reads no more of it than its class. */
export const foundIn = (value: unknown): Found => {
  if (value === null) return { found: 'null' }
  if (typeof value === 'string') return { found: JSON.stringify(echo(value)) }
  if (typeof value === 'number' || typeof value === 'boolean') return { found: String(value) }
  return typeof value === 'object' ? objectOf(value) : { found: typeof value }
}
