import { foundIn } from '../text/found'
import type { Issue } from '../text/issue'
import { createSuggest, type Suggest } from '../text/nearest-word'
import { isForbidden, readObject, type PlainObject } from '../text/plain'
import { isDate } from './date'
import type { EnumFact, Fact, Facts, Value } from './types'

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
const refuse = (fact: Fact, found: unknown, path: Issue['path'], suggest: Suggest): Issue => {
  if (found === null) return { code: 'null-value', path, params: { fact: fact.id } }
  const wrongType: Issue = {
    code: 'wrong-type',
    path,
    params: { ...foundIn(found), expected: fact.type },
  }
  switch (fact.type) {
    case 'enum': {
      const allowed = fact.values.map(({ id }) => id)
      return typeof found === 'string'
        ? { code: 'unknown-value', path, params: { found, allowed, nearest: suggest(found, allowed) } }
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

/** What is wrong with facts that were read already; nothing if they can be used. */
export const checkFacts = (
  stated: PlainObject,
  facts: ReadonlyMap<string, Fact>,
  path: Issue['path'],
  suggest: Suggest,
): Issue[] => {
  const issues: Issue[] = []
  for (const key of Object.keys(stated)) {
    const found = stated[key]
    const fact = facts.get(key)
    if (fact !== undefined && (found === undefined || accepts(fact, found))) continue
    if (isForbidden(key)) issues.push({ code: 'forbidden-key', path: [...path, key], params: { key } })
    else if (fact === undefined)
      issues.push({
        code: 'unknown-fact',
        path: [...path, key],
        params: { fact: key, nearest: suggest(key, [...facts.keys()]) },
      })
    else issues.push(refuse(fact, found, [...path, key], suggest))
  }
  return issues
}

/** The stated facts only: keys whose value is `undefined` are unknown. */
const withoutUnknown = (stated: PlainObject): Facts => {
  const copy = Object.create(null) as Record<string, Value>
  for (const key of Object.keys(stated)) if (stated[key] !== undefined) copy[key] = stated[key] as Value
  return copy
}

/** Facts from outside: each read once, and without prototype. */
export interface StatedFacts {
  readonly facts: Facts
  /** Everything that is wrong with them; nothing if they can be used. */
  readonly issues: readonly Issue[]
}

const NONE: Facts = Object.freeze(Object.create(null) as Facts)

/** Reads a situation, or the facts of one need. `undefined` counts as left out. */
export const readFacts = (
  situation: unknown,
  facts: ReadonlyMap<string, Fact>,
  path: Issue['path'] = [],
  suggest: Suggest = createSuggest(),
): StatedFacts => {
  const read = readObject(situation, path, 'situationKeys')
  if (read.issue !== undefined) return { facts: NONE, issues: [read.issue] }
  const issues = checkFacts(read.copy, facts, path, suggest)
  return { facts: issues.length > 0 ? NONE : withoutUnknown(read.copy), issues }
}
