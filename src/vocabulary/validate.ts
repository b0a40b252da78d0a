import { LIMITS } from '../base/limits'
import { tooLarge, type Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import { isDate } from './date'
import type { EnumFact, Fact, Facts, Value } from './types'

const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

export const kindOfValue = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'een lijst / a list'
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (typeof value === 'object') return 'een object / an object'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
}

const ids = new WeakMap<EnumFact, ReadonlySet<string>>()

const idsOf = (fact: EnumFact): ReadonlySet<string> => {
  let known = ids.get(fact)
  if (known === undefined) ids.set(fact, (known = new Set(fact.values.map(({ id }) => id))))
  return known
}

/** Whether a value lies in the domain of a fact. */
export const accepts = (fact: Fact, value: unknown): value is Value => {
  switch (fact.type) {
    case 'enum':
      return typeof value === 'string' && idsOf(fact).has(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'number':
      return (
        typeof value === 'number' &&
        value >= fact.min &&
        (fact.maxExclusive === true ? value < fact.max : value <= fact.max)
      )
    case 'date':
      return isDate(value)
  }
}

/** Why a value does not lie in the domain of a fact. */
const refuse = (fact: Fact, found: unknown, path: Issue['path']): Issue => {
  if (found === null) return { code: 'null-value', path, params: { fact: fact.id } }
  const wrongType: Issue = {
    code: 'wrong-type',
    path,
    params: { found: kindOfValue(found), expected: fact.type },
  }
  switch (fact.type) {
    case 'enum': {
      const allowed = fact.values.map(({ id }) => id)
      return typeof found === 'string'
        ? { code: 'unknown-value', path, params: { found, allowed, nearest: nearestWord(found, allowed) } }
        : wrongType
    }
    case 'boolean':
      return wrongType
    case 'number':
      if (typeof found !== 'number') return wrongType
      if (!Number.isFinite(found)) return { code: 'not-finite', path, params: { found: String(found) } }
      return {
        code: 'out-of-range',
        path,
        params: { found, min: fact.min, max: fact.max, maxExclusive: fact.maxExclusive === true },
      }
    case 'date':
      return typeof found === 'string' ? { code: 'invalid-date', path, params: { found } } : wrongType
  }
}

/** Everything that is wrong with a situation; nothing if it can be used. `undefined` counts as left out. */
export const validateFacts = (
  situation: unknown,
  facts: ReadonlyMap<string, Fact>,
  path: Issue['path'] = [],
): Issue[] => {
  if (typeof situation !== 'object' || situation === null || Array.isArray(situation))
    return [{ code: 'not-an-object', path, params: { found: kindOfValue(situation) } }]
  const keys = Object.keys(situation)
  if (keys.length > LIMITS.situationKeys) return [tooLarge('situationKeys', path)]
  const issues: Issue[] = []
  for (const key of keys) {
    const found = (situation as Record<string, unknown>)[key]
    const fact = facts.get(key)
    if (fact !== undefined && (found === undefined || accepts(fact, found))) continue
    if (FORBIDDEN_KEYS.includes(key))
      issues.push({ code: 'forbidden-key', path: [...path, key], params: { key } })
    else if (fact === undefined)
      issues.push({
        code: 'unknown-fact',
        path: [...path, key],
        params: { fact: key, nearest: nearestWord(key, [...facts.keys()]) },
      })
    else issues.push(refuse(fact, found, [...path, key]))
  }
  return issues
}

/** The stated facts only: keys whose value is `undefined` are unknown. */
export const statedFacts = (situation: object): Facts =>
  Object.values(situation).includes(undefined)
    ? Object.fromEntries(Object.entries(situation).filter(([, value]) => value !== undefined))
    : { ...situation }
