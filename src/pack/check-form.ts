import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
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

const outsideList = (found: unknown, values: readonly unknown[] = [], path: Path): Issue[] => {
  const allowed = values.map(String)
  return found === undefined
    ? [{ code: 'missing-key', path: path.slice(0, -1), params: { key: path.at(-1) } }]
    : [
        {
          code: 'unknown-value',
          path,
          params: { found: JSON.stringify(found), allowed, nearest: nearestWord(found, allowed) },
        },
      ]
}

const translate = (issue: FormIssue, path: Path, content: unknown): Issue[] => {
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
              params: {
                found: JSON.stringify(found).slice(0, 60),
                expected: TYPES[issue.expected ?? ''] ?? issue.expected,
              },
            },
          ]
    case 'invalid_value':
      return outsideList(found, issue.values, here)
    case 'too_small':
      if (!Array.isArray(found)) return [{ code: 'empty-text', path: here, params: {} }]
      return found.length === 0
        ? [{ code: 'empty-list', path: here, params: {} }]
        : [{ code: 'too-few', path: here, params: { minimum: issue.minimum } }]
    case 'invalid_format':
      return issue.format === 'date'
        ? [{ code: 'invalid-date', path: here, params: { found } }]
        : [{ code: 'wrong-form', path: here, params: { detail: `${JSON.stringify(found)}: a-z, 0-9, -` } }]
    case 'invalid_union': {
      if (issue.options !== undefined) return outsideList(found, issue.options, here)
      // Of the forms that are allowed here, speak about the one that comes nearest.
      const [nearest] = [...(issue.errors ?? [])].sort((a, b) => weight(a) - weight(b))
      return nearest === undefined
        ? [{ code: 'wrong-form', path: here, params: { detail: issue.message } }]
        : nearest.flatMap((inner) =>
            translate({ ...inner, path: [...issue.path, ...inner.path] }, path, content),
          )
    }
    case 'invalid_key':
      return [{ code: 'wrong-form', path: here, params: { detail: `${String(here.at(-1))}: a-z, 0-9, -` } }]
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
export const checkForm = (kind: FileKind, content: unknown): Issue[] => checkAgainst(FORMS[kind], content)

/** What is wrong with the form of anything, given its schema. */
export const checkAgainst = (schema: z.ZodMiniType, content: unknown): Issue[] => {
  const result = schema.safeParse(content)
  return result.success
    ? []
    : (result.error.issues as unknown as FormIssue[]).flatMap((issue) => translate(issue, [], content))
}
