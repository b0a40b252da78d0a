import * as z from 'zod/mini'
import { OPERATORS } from '../../src/pack/operators'
import { FILE_SCHEMAS } from '../../src/pack/schema'
import type { FileKind } from '../../src/pack/schema-kinds'
import type { Pack } from '../../src/pack/types'
import type { Fact } from '../../src/vocabulary/types'

type JsonSchema = Record<string, unknown>

const testSchemas = (fact: Fact): JsonSchema[] => {
  if (fact.type === 'date' || fact.input === true) return []
  const one: JsonSchema =
    fact.type === 'enum'
      ? { enum: fact.values.map(({ id }) => id) }
      : fact.type === 'boolean'
        ? { type: 'boolean' }
        : {
            anyOf: [
              { type: 'number', minimum: fact.min, maximum: fact.max },
              {
                type: 'object',
                properties: { openTerm: { type: 'string' } },
                required: ['openTerm'],
                additionalProperties: false,
              },
            ],
          }
  return [false, true].flatMap((list) => {
    const operators = Object.entries(OPERATORS).flatMap(([name, info]) =>
      info.list === list && info.types.includes(fact.type) ? [name] : [],
    )
    if (operators.length === 0) return []
    return [
      {
        type: 'object',
        title: fact.label.nl,
        description: fact.help.nl,
        properties: {
          fact: { const: fact.id, description: fact.help.nl },
          operator: { enum: operators },
          value: list ? { type: 'array', items: one, minItems: 1 } : one,
        },
        required: ['fact', 'operator', 'value'],
        additionalProperties: false,
      },
    ]
  })
}

/** A condition, with each fact's own operators and values, so that an editor completes them. */
export const conditionSchema = (pack: Pack): JsonSchema => {
  const condition = { $ref: '#' }
  const single = (key: string, value: JsonSchema): JsonSchema => ({
    type: 'object',
    properties: { [key]: value },
    required: [key],
    additionalProperties: false,
  })
  const many = { type: 'array', items: condition, minItems: 1 }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'dekkend: condition',
    anyOf: [
      single('all', many),
      single('any', many),
      single('not', condition),
      single('condition', {
        type: 'string',
        examples: Object.keys(pack.conditions),
        description: 'de naam van een begrip uit conditions/',
      }),
      ...pack.facts.flatMap(testSchemas),
    ],
  }
}

/** The names a national file may use, as lists to choose from. */
const enumerations = (pack: Pack): Readonly<Record<string, readonly string[]>> => ({
  party: pack.parties.map(({ id }) => id),
  law: Object.keys(pack.laws),
  municipality: Object.keys(pack.municipalities),
  sector: Object.keys(pack.sectors),
  need: pack.needs.map(({ id }) => id),
  route: Object.keys(pack.routes),
  ladder: Object.keys(pack.ladders),
})

/** Puts the list of known names on every plain-text property that holds one. */
const withNames = (schema: unknown, names: Readonly<Record<string, readonly string[]>>): unknown => {
  if (Array.isArray(schema)) return schema.map((part) => withNames(part, names))
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => {
      if (key !== 'properties') return [key, withNames(part, names)]
      const properties = Object.entries(part as Record<string, JsonSchema>).map(([name, property]) => [
        name,
        property['type'] === 'string' && names[name] !== undefined
          ? { type: 'string', enum: names[name] }
          : withNames(property, names),
      ])
      return [key, Object.fromEntries(properties) as unknown]
    }),
  )
}

/** A part that refers to itself is a condition: the only form that nests. All share one file. */
const withSharedCondition = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withSharedCondition)
  if (typeof schema !== 'object' || schema === null) return schema
  if ('$ref' in schema) return { $ref: 'condition.schema.json' }
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== '$defs')
      .map(([key, part]) => [key, withSharedCondition(part)]),
  )
}

/** The JSON Schema of one kind of file; `pack` gives the names an editor offers. */
export const fileSchema = (kind: FileKind, pack: Pack): JsonSchema => ({
  ...(withSharedCondition(
    withNames(z.toJSONSchema(FILE_SCHEMAS[kind], { io: 'input' }), kind === 'need' ? enumerations(pack) : {}),
  ) as JsonSchema),
  title: `dekkend: ${kind}`,
})
