import type { Condition, Pack } from '../pack/types'
import type { Finding, LawResult } from './finding'
import { findGaps } from './total'
import { findConflicts } from './unambiguous'

const usesTerm = (condition: Condition, name: string, conditions: Pack['conditions']): boolean => {
  if ('all' in condition) return condition.all.some((part) => usesTerm(part, name, conditions))
  if ('any' in condition) return condition.any.some((part) => usesTerm(part, name, conditions))
  if ('not' in condition) return usesTerm(condition.not, name, conditions)
  if ('condition' in condition) {
    const named = conditions[condition.condition]
    return named !== undefined && usesTerm(named.conditions, name, conditions)
  }
  return (
    typeof condition.value === 'object' && 'openTerm' in condition.value && condition.value.openTerm === name
  )
}

/**
 * Law 10, lawful layering: a regional pack fills what is open and nothing else. That it adds no
 * rules and replaces nothing is checked when it is defined; here: whatever value a region may give
 * to an open term, somebody is responsible and no two rules contradict each other.
 */
export const proveLawfulLayering = (pack: Pack): LawResult => {
  const bounds = (pack.openTerms ?? []).flatMap(({ name, bounds: { min, max } }) =>
    Object.values(pack.decisions)
      .filter(({ rules }) => rules.some(({ conditions }) => usesTerm(conditions, name, pack.conditions)))
      .flatMap(({ need }) => [min, max].map((value) => ({ name, value, need }))),
  )
  const findings = bounds.flatMap(({ name, value, need }) => {
    const filled = Object.freeze({ ...pack, terms: { ...pack.terms, [name]: value } })
    return [...findGaps(filled, [need]), ...findConflicts(filled, [need])].map((found): Finding => ({
      ...found,
      kind: 'unlawful-override',
      law: 10,
      params: { term: name, value },
    }))
  })
  return { law: 10, findings, checked: { what: 'bounds', count: BigInt(bounds.length) } }
}
