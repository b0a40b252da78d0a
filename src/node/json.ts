import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser'
import { LIMITS, type Limit } from '../base/limits'
import { tooLarge, type Issue } from '../text/issue'

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Issues that are about a key; all others are about its value. */
const ABOUT_KEYS: readonly Issue['code'][] = ['unknown-key', 'unknown-fact', 'forbidden-key', 'duplicate-key']

/** What a text in JSON says, what is wrong with it, and where in it things are. */
export interface Json {
  /** Undefined if the text cannot be read. */
  readonly value: unknown
  readonly issues: readonly Issue[]
  /** Adds the file, line and column to an issue about the value. */
  readonly locate: (issue: Issue) => Issue
  /** Characters read; of what is no text, bytes. */
  readonly length: number
}

/** Gives the place of an offset in a text; its lines are looked for once. */
const placesOf = (text: string): ((offset: number) => { readonly line: number; readonly column: number }) => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let first = 0
    let last = starts.length - 1
    while (first < last) {
      const middle = (first + last + 1) >> 1
      if ((starts[middle] as number) <= offset) first = middle
      else last = middle - 1
    }
    return { line: first + 1, column: offset - (starts[first] as number) + 1 }
  }
}

interface Outline {
  /** Where the text goes deeper than is allowed. */
  readonly deepAt?: number
  /** How many keys it has in all its objects. */
  readonly keys: number
}

/** A parser that recurses must not meet a text like `[[[[…`; this looks without recursion. */
const outlineOf = (text: string): Outline => {
  let depth = 0
  let keys = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === ':') keys++
    else if (character === '{' || character === '[') {
      depth++
      if (depth > LIMITS.depth) return { deepAt: at, keys }
    } else if (character === '}' || character === ']') depth--
  }
  return { keys }
}

/** How many keys a value has in all its objects; undefined if one of them is a trap. */
const countKeys = (value: unknown): number | undefined => {
  if (typeof value !== 'object' || value === null) return 0
  const keys = Array.isArray(value) ? [] : Object.keys(value)
  if (keys.some((key) => FORBIDDEN_KEYS.includes(key))) return undefined
  let sum: number = keys.length
  for (const part of Object.values(value)) {
    const inside = countKeys(part)
    if (inside === undefined) return undefined
    sum += inside
  }
  return sum
}

/** The node at a path, or at the longest part of it that is there. */
const nodeAt = (root: Node, path: Issue['path'], key: boolean): Node => {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node !== undefined) return key && length === path.length ? (node.parent?.children?.[0] ?? node) : node
  }
  return root
}

/** Keys that stand twice in one object, of which `JSON.parse` would silently drop one, and keys that are a trap. */
const checkKeys = (
  placeOf: ReturnType<typeof placesOf>,
  node: Node,
  path: Issue['path'],
  file: string,
): Issue[] => {
  const children = node.children ?? []
  if (node.type === 'array')
    return children.flatMap((child, index) => checkKeys(placeOf, child, [...path, index], file))
  if (node.type !== 'object') return []
  const firsts = new Map<string, number>()
  return children.flatMap((property) => {
    const [name, value] = property.children ?? []
    if (name === undefined || value === undefined) return []
    const key = String(name.value)
    const at = [...path, key]
    const place = placeOf(name.offset)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, place.line)
    const here = { path: at, file, ...place }
    return [
      ...(first === undefined ? [] : [{ ...here, code: 'duplicate-key' as const, params: { key, first } }]),
      ...(FORBIDDEN_KEYS.includes(key) ? [{ ...here, code: 'forbidden-key' as const, params: { key } }] : []),
      ...checkKeys(placeOf, value, at, file),
    ]
  })
}

const syntaxIssue = (text: string, file: string): Issue => {
  const faults: ParseError[] = []
  parse(text, faults, { disallowComments: true })
  const [fault] = faults
  return {
    code: 'not-json',
    path: [],
    params: { detail: fault === undefined ? '' : printParseErrorCode(fault.error) },
    file,
    ...placesOf(text)(fault?.offset ?? 0),
  }
}

/** Why a text is not even tried. */
const refuse = (text: string, limit: Limit, { deepAt }: Outline): Omit<Issue, 'file'> | undefined => {
  if (text.startsWith('\uFEFF')) return { code: 'byte-order-mark', path: [], params: {} }
  if (text.length > LIMITS[limit]) return tooLarge(limit)
  return deepAt === undefined ? undefined : { ...tooLarge('depth'), ...placesOf(text)(deepAt) }
}

/** Reads a text in JSON. Never throws; whatever is wrong is an issue. */
export const readJson = (text: string, file: string, limit: Limit): Json => {
  const unread = (issue: Issue): Json => ({
    value: undefined,
    issues: [issue],
    locate: (other) => ({ ...other, file }),
    length: text.length,
  })
  const outline = outlineOf(text)
  const refused = refuse(text, limit, outline)
  if (refused !== undefined) return unread({ ...refused, file })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return unread(syntaxIssue(text, file))
  }
  // Finding out where everything stands takes far longer than reading it, and mostly nothing is wrong.
  let found: { root: Node; placeOf: ReturnType<typeof placesOf> } | undefined
  const read = () => (found ??= { root: parseTree(text) as Node, placeOf: placesOf(text) })
  const sound = countKeys(value) === outline.keys
  return {
    value,
    issues: sound ? [] : checkKeys(read().placeOf, read().root, [], file),
    locate: (issue) => {
      const { root, placeOf } = read()
      const { offset } = nodeAt(root, issue.path, ABOUT_KEYS.includes(issue.code))
      return { ...issue, file, ...placeOf(offset) }
    },
    length: text.length,
  }
}
