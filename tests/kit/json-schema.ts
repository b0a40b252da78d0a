import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Pack } from '../../src/pack/types'
import { editorSchemas } from '../../src/schema/editor-schemas'

/** What an independent validator says against a value: where in it, as `/rules/0/then/party`, and why. */
export type Judge = (schema: string, value: unknown) => readonly string[]

/** Judges values against the schemas of a pack, or of any pack. */
export const judgeOf = (pack?: Pack): Judge => {
  const schemas = editorSchemas(pack)
  // Every date has a pattern that says the same as its format; `if` and `then` stand beside the type they are of.
  const ajv = new Ajv2020({
    allErrors: true,
    validateFormats: false,
    strictTypes: false,
    strictRequired: false,
  })
  for (const [file, schema] of Object.entries(schemas)) ajv.addSchema(schema, file)
  const compiled = new Map<string, ValidateFunction>()
  return (schema, value) => {
    const validate = compiled.get(schema) ?? (ajv.getSchema(`${schema}.schema.json`) as ValidateFunction)
    compiled.set(schema, validate)
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`)
  }
}

/** The places that are wrong, each once. */
export const placesOf = (errors: readonly string[]): readonly string[] => [
  ...new Set(errors.map((error) => error.slice(0, error.indexOf(':')))),
]
