import { foundIn } from '../text/found'
import type { Issue } from '../text/issue'
import type { Suggest } from '../text/nearest-word'
import { gridStep, type Fact, type NumberFact } from '../vocabulary/types'
import { OPERATORS } from './operators'
import type { OpenTerm, Operator } from './types'

/** What a condition may refer to. */
export interface ConditionNames {
  readonly facts: ReadonlyMap<string, Fact>
  readonly conditions: ReadonlySet<string>
  readonly openTerms: ReadonlyMap<string, OpenTerm>
  readonly suggest: Suggest
}

const KEYS_OF_TEST = ['fact', 'operator', 'value']
const BOOLEAN_KEYS = ['all', 'any', 'not', 'condition']

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A name as it stands, or what stands in its place. */
const nameIn = (value: unknown): string => (typeof value === 'string' ? value : foundIn(value).found)

const offGrid = (value: number, fact: NumberFact): boolean => {
  const step = gridStep(fact)
  const index = (value - fact.min) / step
  return Math.abs(index - Math.round(index)) > 1e-6
}

const checkValue = (
  fact: Exclude<Fact, { type: 'date' }>,
  operator: Operator,
  value: unknown,
  names: ConditionNames,
  path: Issue['path'],
): Issue[] => {
  if (OPERATORS[operator].list) {
    if (!Array.isArray(value)) return [{ code: 'list-needed', path, params: { operator } }]
    if (value.length === 0) return [{ code: 'empty-list', path, params: {} }]
    return value.flatMap((one: unknown, index) => checkOne(fact, one, names, [...path, index]))
  }
  return checkOne(fact, value, names, path)
}

const checkOne = (
  fact: Exclude<Fact, { type: 'date' }>,
  value: unknown,
  { openTerms, suggest }: ConditionNames,
  path: Issue['path'],
): Issue[] => {
  const wrongType = (): Issue[] => [
    {
      code: 'wrong-type',
      path,
      params: { ...foundIn(value), expected: fact.type },
    },
  ]
  switch (fact.type) {
    case 'enum': {
      const allowed = fact.values.map(({ id }) => id)
      if (typeof value !== 'string') return wrongType()
      return allowed.includes(value)
        ? []
        : [
            {
              code: 'unknown-value',
              path,
              params: { found: value, allowed, nearest: suggest(value, allowed) },
            },
          ]
    }
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrongType()
    case 'number': {
      if (isObject(value)) {
        const { openTerm } = value
        return typeof openTerm === 'string' && openTerms.has(openTerm) && Object.keys(value).length === 1
          ? []
          : [{ code: 'unknown-reference', path, params: { kind: 'openTerm', name: nameIn(openTerm) } }]
      }
      if (typeof value !== 'number') return wrongType()
      const { min, max } = fact
      if (value < min || value > max)
        return [
          {
            code: 'out-of-range',
            path,
            params: { found: value, min, max, maxExclusive: fact.maxExclusive === true },
          },
        ]
      return offGrid(value, fact)
        ? [{ code: 'off-grid', path, params: { found: value, step: String(fact.step) } }]
        : []
    }
  }
}

const checkTest = (test: Record<string, unknown>, names: ConditionNames, path: Issue['path']): Issue[] => {
  const missing = KEYS_OF_TEST.filter((key) => !(key in test))
  if (missing.length > 0) return missing.map((key) => ({ code: 'missing-key', path, params: { key } }))
  const { fact: id, operator } = test
  const fact = typeof id === 'string' ? names.facts.get(id) : undefined
  if (fact === undefined)
    return [
      {
        code: 'unknown-reference',
        path: [...path, 'fact'],
        params: { kind: 'fact', name: nameIn(id), nearest: names.suggest(id, [...names.facts.keys()]) },
      },
    ]
  if (fact.input === true || fact.type === 'date')
    return [{ code: 'input-fact', path: [...path, 'fact'], params: { fact: fact.id } }]
  const allowed = Object.entries(OPERATORS).flatMap(([name, { types }]) =>
    types.includes(fact.type) ? [name] : [],
  )
  if (typeof operator !== 'string' || !allowed.includes(operator))
    return [
      {
        code: 'unknown-operator',
        path: [...path, 'operator'],
        params: {
          operator: nameIn(operator),
          type: fact.type,
          allowed,
          nearest: names.suggest(operator, allowed),
        },
      },
    ]
  return checkValue(fact, operator as Operator, test['value'], names, [...path, 'value'])
}

/**
 * Everything in a condition that the safe profile forbids: an undeclared fact, an operator that
 * does not fit, two boolean keys in one object, an empty list, any other key.
 */
export const checkCondition = (condition: unknown, names: ConditionNames, path: Issue['path']): Issue[] => {
  if (!isObject(condition)) return [{ code: 'no-condition', path, params: {} }]
  const keys = Object.keys(condition)
  const booleans = keys.filter((key) => BOOLEAN_KEYS.includes(key))
  const isTest = keys.some((key) => KEYS_OF_TEST.includes(key))
  const strange = keys.filter((key) => !BOOLEAN_KEYS.includes(key) && !KEYS_OF_TEST.includes(key))
  if (strange.length > 0)
    return strange.map((key) => {
      const allowed = isTest ? KEYS_OF_TEST : [...KEYS_OF_TEST, ...BOOLEAN_KEYS]
      return {
        code: 'unknown-key',
        path: [...path, key],
        params: { key, allowed, nearest: names.suggest(key, allowed) },
      }
    })
  if (booleans.length > 1 || (booleans.length === 1 && isTest))
    return [{ code: 'one-boolean-key', path, params: { keys: isTest ? keys : booleans } }]
  if (isTest) return checkTest(condition, names, path)
  const [key] = booleans
  if (key === undefined) return [{ code: 'no-condition', path, params: {} }]
  const inside = condition[key]
  const at = [...path, key]
  if (key === 'not') return checkCondition(inside, names, at)
  if (key === 'condition')
    return typeof inside === 'string' && names.conditions.has(inside)
      ? []
      : [
          {
            code: 'unknown-reference',
            path: at,
            params: {
              kind: 'condition',
              name: nameIn(inside),
              nearest: names.suggest(inside, [...names.conditions]),
            },
          },
        ]
  if (!Array.isArray(inside))
    return [{ code: 'wrong-type', path: at, params: { ...foundIn(inside), expected: 'array' } }]
  if (inside.length === 0) return [{ code: 'empty-list', path: at, params: {} }]
  return inside.flatMap((part: unknown, index) => checkCondition(part, names, [...at, index]))
}
