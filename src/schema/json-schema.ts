/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** One of these texts; nothing fits where there are none. */
export const oneOfThese = (words: readonly string[]): JsonSchema =>
  words.length === 0 ? { not: {} } : { type: 'string', enum: words }

/** Another schema of the same set, by its file. */
export const schemaFile = (name: string): string => `${name}.schema.json`
