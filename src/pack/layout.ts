import { FILE_SCHEMAS } from './schema'
import type { FileKind } from './schema-kinds'

/**
 * The one layout of a file of a pack: keys in the order of its form, two spaces, and on one line what
 * fits there, but for the entries of the file. It is a layout that prettier leaves alone.
 */

const WIDTH = 110

type Dict = Readonly<Record<string, unknown>>

const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sizeOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : isDict(value) ? Object.keys(value).length : 0

/** A list of more than one thing of the same kind that all have parts stands below each other. */
const isTable = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 1 &&
  (value.every((part) => isDict(part) && sizeOf(part) > 1) ||
    value.every((part) => Array.isArray(part) && part.length > 1))

/** The file, what it lists by name, and entries that are not small stand on lines of their own. */
const isEntry = (value: unknown, depth: number): boolean => {
  if (!isDict(value) || sizeOf(value) === 0) return false
  if (depth === 0) return true
  return depth === 1 ? Object.values(value).some(isDict) : depth === 2 && sizeOf(value) > 3
}

/** The parts of a value, each with its key before it. */
const partsOf = (value: unknown): (readonly [before: string, part: unknown])[] =>
  Array.isArray(value)
    ? value.map((part) => ['', part])
    : Object.entries(value as Dict).map(([key, part]) => [`${JSON.stringify(key)}: `, part])

/** A value on one line; undefined if something in it never stands on one. */
const onOneLine = (value: unknown, depth: number): string | undefined => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isTable(value) || isEntry(value, depth)) return undefined
  const parts: string[] = []
  for (const [before, part] of partsOf(value)) {
    const line = onOneLine(part, depth + 1)
    if (line === undefined) return undefined
    parts.push(before + line)
  }
  if (Array.isArray(value)) return `[${parts.join(', ')}]`
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

/** `room` is what the line has left for the value. */
const print = (value: unknown, depth: number, room: number): string => {
  const line = onOneLine(value, depth)
  if (line !== undefined && (sizeOf(value) === 0 || line.length <= room)) return line
  const indent = '  '.repeat(depth)
  const inner = `\n${indent}  `
  const parts = partsOf(value)
  const printed = parts.map(([before, part], index) => {
    const comma = index === parts.length - 1 ? 0 : 1
    return before + print(part, depth + 1, WIDTH - indent.length - 2 - before.length - comma)
  })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}${inner}${printed.join(`,${inner}`)}\n${indent}${close}`
}

/** A file in the one layout; undefined if its form is not right, so that nothing of it could be lost. */
export const layoutOf = (kind: FileKind, content: unknown): string | undefined => {
  const result = FILE_SCHEMAS[kind].safeParse(content)
  return result.success ? `${print(result.data, 0, WIDTH)}\n` : undefined
}
