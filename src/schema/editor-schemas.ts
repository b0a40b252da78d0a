import * as z from 'zod/mini'
import { fileSchemas, PARTS } from '../pack/schema'
import type { FileKind } from '../pack/schema-kinds'
import type { Pack } from '../pack/types'
import { issue, routing } from './answer'
import { conditionSchema } from './condition'
import { oneOfThese, schemaFile, type JsonSchema } from './json-schema'
import { citationPattern, namesOf, type Names } from './names'
import { optionsSchema, situationJsonSchema } from './situation'
import { titled, type SchemaKind } from './titles'

// Conditions have a schema of their own, which the others refer to.
const FORMS = fileSchemas(z.unknown().register(PARTS, { id: 'condition' }))

/** What a named part of a form becomes: its names of the pack at hand, or the schema that all share. */
const partSchema = (part: string, names: Names): JsonSchema | undefined => {
  if (part === 'condition' || part === 'situation') return { $ref: schemaFile(part) }
  if (part === 'citation') return { type: 'string', pattern: citationPattern(names) }
  const known = names[part as keyof Names]
  return known === undefined ? undefined : oneOfThese(known)
}

const jsonSchemaOf = (kind: SchemaKind, form: z.ZodMiniType, names: Names): JsonSchema => {
  const { $schema, ...schema } = z.toJSONSchema(form, {
    io: 'input',
    metadata: PARTS,
    override: ({ zodSchema, jsonSchema }) => {
      const part = PARTS.get(zodSchema as unknown as z.ZodMiniType)?.id
      const closed = part === undefined ? undefined : partSchema(part, names)
      if (closed === undefined) return
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
      Object.assign(jsonSchema, closed)
    },
  })
  return { $schema, ...titled(kind), ...schema }
}

/**
 * JSON Schemas (draft 2020-12), by the file they go in, of every file of a pack and of the situations, options,
 * answers and issues of a call. With a pack they are closed over its names and those of the pack it extends;
 * without one they fit any pack. They refer to each other by file.
 */
export const editorSchemas = (pack?: Pack): Readonly<Record<string, JsonSchema>> => {
  const names = namesOf(pack)
  const forms: readonly (readonly [SchemaKind, z.ZodMiniType])[] = [
    ...(Object.entries(FORMS) as [FileKind, z.ZodMiniType][]),
    ['routing', routing],
    ['issue', issue],
  ]
  return Object.fromEntries([
    ...forms.map(([kind, form]) => [schemaFile(kind), jsonSchemaOf(kind, form, names)] as const),
    [schemaFile('condition'), conditionSchema(pack)],
    [schemaFile('situation'), situationJsonSchema(pack)],
    [schemaFile('options'), optionsSchema(pack)],
  ])
}
