import type { Condition, Pack, Test } from './types'

/** What reading a condition needs from its pack: named conditions and the values of open terms. */
export interface Definitions {
  readonly conditions: Pack['conditions']
  readonly openTerms?: Pack['openTerms'] | undefined
  readonly terms?: Pack['terms'] | undefined
}

/** A test whose value is settled: no open term left in it. */
export interface PlainTest extends Test {
  readonly value: Exclude<Test['value'], { readonly openTerm: string }>
}

/** A condition without names and open terms: only tests, `all`, `any` and `not`. */
export type PlainCondition =
  | PlainTest
  | { readonly all: readonly PlainCondition[] }
  | { readonly any: readonly PlainCondition[] }
  | { readonly not: PlainCondition }

/** The number an open term stands for: the region's own if it gave one, else the default. */
export const openTermValue = (name: string, { openTerms = [], terms = {} }: Definitions): number => {
  const value = terms[name] ?? openTerms.find((term) => term.name === name)?.default
  if (value === undefined) throw new Error(`unknown open term \`${name}\``)
  return value
}

interface Inlined extends Definitions {
  readonly plain: PlainCondition
}

const inlined = new WeakMap<Condition, Inlined>()

/**
 * Replaces every name by what it stands for. The pack must be valid: names exist and do not loop.
 * The same condition object gives the same plain object, so that what is built of it can be shared.
 */
export const inline = (condition: Condition, definitions: Definitions): PlainCondition => {
  const { conditions, openTerms, terms } = definitions
  const known = inlined.get(condition)
  if (known?.conditions === conditions && known.openTerms === openTerms && known.terms === terms)
    return known.plain
  const plain = inlineAnew(condition, definitions)
  // Not the pack itself, which would keep alive whatever was compiled from it.
  inlined.set(condition, { conditions, openTerms, terms, plain })
  return plain
}

const inlineAnew = (condition: Condition, definitions: Definitions): PlainCondition => {
  if ('all' in condition) return { all: condition.all.map((part) => inline(part, definitions)) }
  if ('any' in condition) return { any: condition.any.map((part) => inline(part, definitions)) }
  if ('not' in condition) return { not: inline(condition.not, definitions) }
  if ('condition' in condition) {
    const named = definitions.conditions[condition.condition]
    if (named === undefined) throw new Error(`unknown condition \`${condition.condition}\``)
    return inline(named.conditions, definitions)
  }
  const { fact, operator, value } = condition
  return {
    fact,
    operator,
    value:
      typeof value === 'object' && 'openTerm' in value ? openTermValue(value.openTerm, definitions) : value,
  }
}

const tests = new WeakMap<PlainCondition, readonly PlainTest[]>()

/** Every test in a condition, each once, in the order written. */
export const testsIn = (condition: PlainCondition): readonly PlainTest[] => {
  let found = tests.get(condition)
  if (found === undefined) tests.set(condition, (found = testsAnew(condition)))
  return found
}

const testsAnew = (condition: PlainCondition): readonly PlainTest[] => {
  if ('not' in condition) return testsIn(condition.not)
  if ('fact' in condition) return [condition]
  const parts = 'all' in condition ? condition.all : condition.any
  return [...new Set(parts.flatMap(testsIn))]
}

/** The facts a condition tests, each once. */
export const factsIn = (condition: PlainCondition): string[] => [
  ...new Set(testsIn(condition).map(({ fact }) => fact)),
]

/** The exclusions that share a fact with these conditions, or with each other, step by step. */
export const touching = (
  conditions: readonly PlainCondition[],
  exclusions: readonly PlainCondition[],
): PlainCondition[] => {
  const facts = new Set(conditions.flatMap(factsIn))
  const found: PlainCondition[] = []
  let rest = exclusions.map((exclusion) => ({ exclusion, own: factsIn(exclusion) }))
  for (let before = -1; before < found.length;) {
    before = found.length
    rest = rest.filter(({ exclusion, own }) => {
      if (!own.some((fact) => facts.has(fact))) return true
      found.push(exclusion)
      own.forEach((fact) => facts.add(fact))
      return false
    })
  }
  return found
}
