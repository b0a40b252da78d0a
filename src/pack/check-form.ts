import { foundIn } from '../text/found'
import { tooLarge, type Issue } from '../text/issue'
import { createSuggest, type Suggest } from '../text/nearest-word'
import { fileSchemas } from './schema'
import type { FileKind } from './schema-kinds'
import * as z from 'zod/mini'

type Path = Issue['path']

/** The parts of a zod issue that are read here. */
interface FormIssue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly minimum?: number
  readonly options?: readonly unknown[]
  readonly origin?: string
  readonly format?: string
  readonly pattern?: string
  readonly issues?: readonly FormIssue[]
  readonly errors?: readonly (readonly FormIssue[])[]
  readonly input?: unknown
}

// Conditions have a check of their own that says more; here any value will do.
export const FORMS = /* @__PURE__ */ fileSchemas(z.unknown())

const at = (path: Path, more: readonly PropertyKey[]): Path => [
  ...path,
  ...more.map((key) => (typeof key === 'symbol' ? key.toString() : key)),
]

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )

const outsideList = (
  found: unknown,
  values: readonly unknown[] = [],
  path: Path,
  suggest: Suggest,
): Issue[] => {
  const allowed = values.map(String)
  return found === undefined
    ? [{ code: 'missing-key', path: path.slice(0, -1), params: { key: path.at(-1) } }]
    : [
        {
          code: 'unknown-value',
          path,
          params: { ...foundIn(found), allowed, nearest: suggest(found, allowed) },
        },
      ]
}

const CITATIONS: readonly PropertyKey[] = ['article', 'paragraph', 'at']

/** What names are written with; no more than a hint. */
const WRITTEN: Readonly<Record<'name' | 'id', string>> = {
  name: 'a-z, 0-9, -',
  id: 'A-Z, a-z, 0-9, :, ., /, _, -',
}

const formOf = (issue: FormIssue): string =>
  issue.pattern?.includes('p{L}') === true ? WRITTEN.id : WRITTEN.name

const translate = (issue: FormIssue, path: Path, content: unknown, suggest: Suggest): Issue[] => {
  const here = at(path, issue.path)
  const found = valueAt(content, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => ({
        code: 'unknown-key',
        path: [...here, key],
        params: { key, allowed: [], nearest: undefined },
      }))
    case 'invalid_type':
      return found === undefined
        ? [{ code: 'missing-key', path: here.slice(0, -1), params: { key: here.at(-1) } }]
        : [
            {
              code: 'wrong-type',
              path: here,
              params: { ...foundIn(found), expected: TYPES[issue.expected ?? ''] ?? issue.expected },
            },
          ]
    case 'invalid_value':
      return outsideList(found, issue.values, here, suggest)
    case 'too_small':
      if (!Array.isArray(found)) return [{ code: 'empty-text', path: here, params: {} }]
      return found.length === 0
        ? [{ code: 'empty-list', path: here, params: {} }]
        : [{ code: 'too-few', path: here, params: { minimum: issue.minimum } }]
    case 'invalid_format':
      return issue.format === 'date'
        ? [{ code: 'invalid-date', path: here, params: { found } }]
        : [
            {
              code: 'wrong-form',
              path: here,
              params: { detail: `${foundIn(found).found}: ${formOf(issue)}` },
            },
          ]
    case 'invalid_union': {
      if (issue.options !== undefined) return outsideList(found, issue.options, here, suggest)
      // Of the forms that are allowed here, speak about the one that comes nearest.
      const [nearest] = [...(issue.errors ?? [])].sort((a, b) => weight(a) - weight(b))
      return nearest === undefined
        ? [{ code: 'wrong-form', path: here, params: { detail: issue.message } }]
        : nearest.flatMap((inner) =>
            translate({ ...inner, path: [...issue.path, ...inner.path] }, path, content, suggest),
          )
    }
    case 'too_big':
      return [tooLarge(CITATIONS.includes(here.at(-1) ?? '') ? 'citation' : 'id', here)]
    case 'custom':
      return [{ code: 'reserved-name', path: here, params: { name: found } }]
    case 'invalid_key': {
      const key = String(here.at(-1))
      const [inner] = issue.issues ?? []
      if (inner?.code === 'too_big') return [tooLarge('id', here)]
      return inner?.code === 'custom'
        ? [{ code: 'reserved-name', path: here, params: { name: key } }]
        : [
            {
              code: 'wrong-form',
              path: here,
              params: { detail: `${foundIn(key).found}: ${formOf(inner ?? issue)}` },
            },
          ]
    }
    default:
      return [{ code: 'wrong-form', path: here, params: { detail: issue.message } }]
  }
}

/** A strange key says more against a form than a missing one, and another type says most. */
const weight = (issues: readonly FormIssue[]): number =>
  issues.reduce((sum, { code, keys, path }) => {
    if (code === 'invalid_type' && path.length === 0) return sum + 100
    return sum + (code === 'unrecognized_keys' ? 2 * (keys?.length ?? 1) : 1)
  }, 0)

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  record: 'object',
  array: 'array',
}

/** What is wrong with the form of one file of a pack; names are looked up elsewhere. */
export const checkForm = (kind: FileKind, content: unknown, suggest?: Suggest): Issue[] =>
  checkAgainst(FORMS[kind], content, suggest)

/** What is wrong with the form of anything, given its schema. */
export const checkAgainst = (
  schema: z.ZodMiniType,
  content: unknown,
  suggest: Suggest = createSuggest(),
): Issue[] => {
  const result = schema.safeParse(content)
  return result.success
    ? []
    : (result.error.issues as unknown as FormIssue[]).flatMap((issue) =>
        translate(issue, [], content, suggest),
      )
}
