import { OPERATORS } from '../pack/operators'
import type { Pack } from '../pack/types'
import type { RuleFact } from '../vocabulary/types'
import { DRAFT, oneOfThese, schemaFile, type JsonSchema } from './json-schema'
import { titled } from './titles'

const openTerm = (names: readonly string[] | undefined): JsonSchema => ({
  type: 'object',
  properties: { openTerm: names === undefined ? { type: 'string' } : oneOfThese(names) },
  required: ['openTerm'],
  additionalProperties: false,
})

/** What a fact may be compared with. */
const valueOf = (fact: RuleFact, openTerms: readonly string[]): JsonSchema => {
  switch (fact.type) {
    case 'enum':
      return oneOfThese(fact.values.map(({ id }) => id))
    case 'boolean':
      return { type: 'boolean' }
    case 'number': {
      const number = { type: 'number', minimum: fact.min, maximum: fact.max }
      return openTerms.length === 0 ? number : { anyOf: [number, openTerm(openTerms)] }
    }
  }
}

/** What a test of one fact must be; an operator that takes a list is told apart from one that does not. */
const testOf = (fact: RuleFact, openTerms: readonly string[]): JsonSchema => {
  const operators = Object.entries(OPERATORS).filter(([, { types }]) => types.includes(fact.type))
  const lists = operators.filter(([, { list }]) => list).map(([name]) => name)
  const one = valueOf(fact, openTerms)
  const value =
    lists.length === 0
      ? { properties: { value: one } }
      : {
          if: { properties: { operator: { enum: lists } }, required: ['operator'] },
          then: { properties: { value: { type: 'array', items: one, minItems: 1 } } },
          else: { properties: { value: one } },
        }
  return {
    if: { properties: { fact: { const: fact.id } }, required: ['fact'] },
    then: {
      allOf: [
        {
          properties: {
            fact: { title: fact.label.nl, description: fact.help.nl },
            operator: { enum: operators.map(([name]) => name) },
          },
        },
        value,
      ],
    },
  }
}

const anyValue: JsonSchema = {
  anyOf: [
    { type: ['string', 'number', 'boolean'] },
    { type: 'array', items: { type: 'string' }, minItems: 1 },
    openTerm(undefined),
  ],
}

const isRuleFact = (fact: Pack['facts'][number]): fact is RuleFact =>
  fact.type !== 'date' && fact.input !== true

/**
 * A condition; of a pack, each fact with its own operators and values, so that an editor completes them. It is
 * told by its keys which form it has, so that what is wrong is said where it is wrong.
 */
export const conditionSchema = (pack: Pack | undefined): JsonSchema => {
  const facts = pack?.facts.filter(isRuleFact)
  const many = { type: 'array', items: { $ref: schemaFile('condition') }, minItems: 1 }
  const openTerms = (pack?.openTerms ?? []).map(({ name }) => name)
  const alone = (key: string): JsonSchema => ({ required: [key], maxProperties: 1 })
  return {
    $schema: DRAFT,
    ...titled('condition'),
    type: 'object',
    properties: {
      fact: facts === undefined ? { type: 'string', minLength: 1 } : oneOfThese(facts.map(({ id }) => id)),
      operator: { enum: Object.keys(OPERATORS) },
      value: facts === undefined ? anyValue : {},
      condition: pack === undefined ? { type: 'string' } : oneOfThese(Object.keys(pack.conditions)),
      all: many,
      any: many,
      not: { $ref: schemaFile('condition') },
    },
    additionalProperties: false,
    oneOf: [
      { required: ['fact', 'operator', 'value'], maxProperties: 3 },
      ...['condition', 'all', 'any', 'not'].map(alone),
    ],
    ...(facts === undefined || facts.length === 0
      ? {}
      : { allOf: facts.map((fact) => testOf(fact, openTerms)) }),
  }
}
