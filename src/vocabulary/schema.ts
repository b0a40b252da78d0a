import * as z from 'zod/mini'
import { isDate } from './date'
import type { Fact } from './types'

/** The zod schema of one value of a fact. */
const valueSchema = (fact: Fact): z.ZodMiniType => {
  switch (fact.type) {
    case 'enum':
      return z.enum(fact.values.map(({ id }) => id) as [string, ...string[]])
    case 'boolean':
      return z.boolean()
    case 'number':
      return z
        .number()
        .check(z.minimum(fact.min), fact.maxExclusive === true ? z.lt(fact.max) : z.maximum(fact.max))
    case 'date':
      return z.string().check(z.refine(isDate))
  }
}

/**
 * The zod schema of a situation: every fact of the vocabulary, each of them optional, no other
 * keys. For forms and interfaces; `routeCase` validates by itself.
 */
export const situationSchema = (facts: readonly Fact[]): z.ZodMiniType =>
  z.strictObject(Object.fromEntries(facts.map((fact) => [fact.id, z.optional(valueSchema(fact))])))
