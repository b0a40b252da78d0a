import { DekkendError } from './error'
import { foundIn, isRevoked } from './found'

/** Guards for arguments that the types promise and plain JavaScript does not. Each throws a `DekkendError`. */

const refuse = (option: string, found: unknown, expected: string): never => {
  throw new DekkendError([
    { code: 'invalid-option', path: [option], params: { option, ...foundIn(found), expected } },
  ])
}

export const requireText = (value: unknown, name: string): void => {
  if (typeof value !== 'string') refuse(name, value, 'string')
}

/** A list of objects, such as findings. */
export const requireObjects = (value: unknown, name: string): void => {
  if (isRevoked(value) || !Array.isArray(value)) return refuse(name, value, 'array')
  for (const part of value as unknown[]) requireObject(part, name)
}

export const requireTexts = (value: unknown, name: string): void => {
  if (isRevoked(value) || !Array.isArray(value)) return refuse(name, value, 'array')
  for (const part of value as unknown[]) requireText(part, name)
}

export const requireObject = (value: unknown, name: string): void => {
  if (typeof value !== 'object' || value === null || isRevoked(value) || Array.isArray(value))
    refuse(name, value, 'object')
}

export const requireFunction = (value: unknown, name: string): void => {
  if (typeof value !== 'function') refuse(name, value, 'function')
}
