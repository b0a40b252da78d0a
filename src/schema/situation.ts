import * as z from 'zod/mini'
import { LIMITS } from '../base/limits'
import type { Pack } from '../pack/types'
import type { Fact } from '../vocabulary/types'
import { DRAFT, oneOfThese, schemaFile, type JsonSchema } from './json-schema'
import { titled } from './titles'

/** A date that exists, in the years 1900 to 2199. */
const dateSchema = (): JsonSchema => ({
  type: 'string',
  format: 'date',
  pattern: `^(?=19|2[01])${z.regexes.date.source.slice(1)}`,
})

const valueOf = (fact: Fact): JsonSchema => {
  switch (fact.type) {
    case 'enum':
      return oneOfThese(fact.values.map(({ id }) => id))
    case 'boolean':
      return { type: 'boolean' }
    case 'number':
      return {
        type: 'number',
        minimum: fact.min,
        ...(fact.maxExclusive === true ? { exclusiveMaximum: fact.max } : { maximum: fact.max }),
      }
    case 'date':
      return dateSchema()
  }
}

/** What may be stated: of a pack its own facts, each with its values. A fact that is left out is unknown. */
export const situationJsonSchema = (pack: Pack | undefined): JsonSchema => ({
  $schema: DRAFT,
  ...titled('situation'),
  type: 'object',
  maxProperties: LIMITS.situationKeys,
  ...(pack === undefined
    ? { additionalProperties: { type: ['string', 'number', 'boolean'] } }
    : {
        properties: Object.fromEntries(
          pack.facts.map((fact) => [
            fact.id,
            { title: fact.label.nl, description: fact.help.nl, ...valueOf(fact) },
          ]),
        ),
        additionalProperties: false,
      }),
})

/** What is asked with a situation. The pack is no part of it: that is code or a name of the caller. */
export const optionsSchema = (pack: Pack | undefined): JsonSchema => {
  const need = pack === undefined ? { type: 'string' } : oneOfThese(Object.keys(pack.decisions))
  return {
    $schema: DRAFT,
    ...titled('options'),
    type: 'object',
    properties: {
      needs: {
        type: 'array',
        minItems: 1,
        maxItems: LIMITS.needs,
        items: {
          if: { type: 'object' },
          then: {
            properties: { need, facts: { $ref: schemaFile('situation') } },
            required: ['need'],
            additionalProperties: false,
          },
          else: need,
        },
      },
      peildatum: dateSchema(),
    },
    additionalProperties: false,
  }
}
