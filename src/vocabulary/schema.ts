import * as z from 'zod/mini'
import { DekkendError, wrongChoice } from '../text/error'
import { requireObjects, requireText } from '../text/require'
import { isDate } from './date'
import type { Situation } from './generated'
import type { Fact, Value } from './types'

/** Where a value is wrong, and why, as the schema says it. */
export interface SchemaIssue {
  readonly message: string
  readonly path: readonly PropertyKey[]
}

/**
 * What can be done with a schema. It is a Standard Schema too (standardschema.dev), so that what takes
 * those, such as a form or a router, takes this.
 */
export interface Schema<Output> {
  /** The value, typed; throws an error with `issues` where it does not fit. */
  readonly parse: (value: unknown) => Output
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: Output }
    | { readonly success: false; readonly error: Error & { readonly issues: readonly SchemaIssue[] } }
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
      }[]
    }

/** What can be stated with these facts: typed in full for facts that ship, else any value. */
export type SituationOf<Id extends string> = [Id] extends [keyof Situation]
  ? Pick<Situation, Id>
  : Readonly<Partial<Record<Id, Value | undefined>>>

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

const requireFact = (fact: Fact): void => {
  requireText(fact.id, 'id')
  if (!TYPES.includes(fact.type)) throw new DekkendError([wrongChoice('type', fact.type, TYPES)])
  if (fact.type === 'enum') requireObjects(fact.values, 'values')
}

const TYPES = ['enum', 'boolean', 'number', 'date']

/** Makes `situationSchema` for the facts of a default pack, so that only the entry point names one. */
export const situationSchemaWith =
  <Default extends string>(defaults: { readonly facts: readonly Fact<Default>[] }) =>
  <Id extends string = Default>(
    facts: readonly Fact<Id>[] = defaults.facts as readonly Fact[] as readonly Fact<Id>[],
  ): Schema<SituationOf<Id>> => {
    requireObjects(facts, 'facts')
    for (const fact of facts) requireFact(fact)
    return z.strictObject(
      Object.fromEntries(facts.map((fact) => [fact.id, z.optional(valueSchema(fact))])),
    ) as unknown as Schema<SituationOf<Id>>
  }
