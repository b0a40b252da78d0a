import { numbersIn } from '../interpret/second-reading'
import { withParts } from '../pack/is-pack'
import type { Condition, OpenTerm, Pack } from '../pack/types'
import type { Finding } from './finding'
import { asFunction, type Law } from './law'
import { findNobodyPossible } from './nobody-possible'
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

/** The facts that a condition holds against an open term. */
const factsAgainst = (condition: Condition, name: string, conditions: Pack['conditions']): string[] => {
  if ('all' in condition) return condition.all.flatMap((part) => factsAgainst(part, name, conditions))
  if ('any' in condition) return condition.any.flatMap((part) => factsAgainst(part, name, conditions))
  if ('not' in condition) return factsAgainst(condition.not, name, conditions)
  if ('condition' in condition) {
    const named = conditions[condition.condition]
    return named === undefined ? [] : factsAgainst(named.conditions, name, conditions)
  }
  return usesTerm(condition, name, conditions) ? [condition.fact] : []
}

/**
 * Values of an open term of which every other behaves as one: its bounds, each number that its facts
 * are held against, and between each two of these as many as there are terms, so that terms can
 * stand in any order.
 */
const valuesOf = (pack: Pack, conditions: readonly Condition[], term: OpenTerm, terms: number): number[] => {
  const { min, max } = term.bounds
  const facts = conditions.flatMap((condition) => factsAgainst(condition, term.name, pack.conditions))
  const numbers = [
    ...conditions.flatMap((condition) =>
      numbersIn(pack, condition).flatMap(([fact, at]) => (facts.includes(fact) ? [at] : [])),
    ),
    ...pack.facts.flatMap((fact) =>
      fact.type === 'number' && facts.includes(fact.id) ? [fact.min, fact.max] : [],
    ),
    ...(pack.openTerms ?? []).flatMap(({ bounds }) => [bounds.min, bounds.max]),
  ].filter((at) => min < at && at < max)
  const ends = [...new Set([min, ...numbers, max])].sort((a, b) => a - b)
  return ends.flatMap((at, index) => {
    const next = ends[index + 1]
    if (next === undefined) return [at]
    return [at, ...Array.from({ length: terms }, (_, part) => at + ((next - at) * (part + 1)) / (terms + 1))]
  })
}

/** The most ways to fill the open terms of one need that are tried. */
const FILLINGS = 500

/** Every way to fill the open terms that a need rests on; of too many an even share. */
const fillingsFor = (
  pack: Pack,
  need: string,
): { readonly fillings: readonly Readonly<Record<string, number>>[]; readonly sampled: boolean } => {
  const conditions = [
    ...(pack.decisions[need]?.rules ?? []).map((rule) => rule.conditions),
    ...pack.exclusions.map((exclusion) => exclusion.conditions),
  ]
  const terms = (pack.openTerms ?? []).filter(({ name }) =>
    conditions.some((condition) => usesTerm(condition, name, pack.conditions)),
  )
  if (terms.length === 0) return { fillings: [], sampled: false }
  const values = terms.map((term) => valuesOf(pack, conditions, term, terms.length))
  const ways = values.reduce((product, { length }) => product * length, 1)
  const tried = Math.min(ways, FILLINGS)
  const fillings = Array.from({ length: tried }, (_, turn) => {
    let way = Math.floor((turn * (ways - 1)) / Math.max(1, tried - 1))
    return Object.fromEntries(
      terms.map(({ name }, index) => {
        const own = values[index] as number[]
        const value = own[way % own.length] as number
        way = Math.floor(way / own.length)
        return [name, value]
      }),
    )
  })
  return { fillings, sampled: tried < ways }
}

/**
 * Law 10, lawful layering: a regional pack fills what is open and nothing else. That it adds no
 * rules and replaces nothing is checked when it is defined; here: whatever values a region may give
 * to the open terms, together, somebody is possible and responsible and no two rules contradict each other.
 */
export const lawfulLayering: Law = {
  law: 10,
  inNeed: (pack, need) => {
    if (!Object.hasOwn(pack.decisions, need))
      return { findings: [], checked: { what: 'fillings', count: 0n } }
    const { fillings, sampled } = fillingsFor(pack, need)
    const ofExclusions = pack.exclusions.some(({ conditions }) =>
      (pack.openTerms ?? []).some(({ name }) => usesTerm(conditions, name, pack.conditions)),
    )
    const seen = new Set<string>()
    const findings = fillings
      .flatMap((terms) => {
        const filled = withParts(pack, { terms: { ...pack.terms, ...terms } })
        return [
          ...(ofExclusions ? findNobodyPossible(filled) : []),
          ...findGaps(filled, [need]),
          ...findConflicts(filled, [need]),
        ].map((found): Finding => ({ ...found, kind: 'unlawful-override', law: 10, need, params: { terms } }))
      })
      // One value that shows it is enough.
      .filter(({ subject, date }) => {
        const key = `${subject} ${date ?? ''}`
        return !seen.has(key) && seen.add(key)
      })
    return {
      findings,
      checked: { what: 'fillings', count: BigInt(fillings.length), ...(sampled ? { sampled } : {}) },
    }
  },
}

export const proveLawfulLayering = asFunction(lawfulLayering)
