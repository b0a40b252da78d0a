import { readPack } from '../../src/node/index'
import { editorSchemas } from '../../src/schema/editor-schemas'
import { lawTexts, readCatalogue, readIndicators } from './catalogue'
import { packIds, packModules } from './packs'
import { lawSources, readRuleFiles } from './pieces'
import { traceabilityPage } from './traceability'
import { vocabularyTypes } from './types'

const schemaFiles = (
  dir: string,
  schemas: ReturnType<typeof editorSchemas>,
  only?: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(schemas)
      .filter(([file]) => only === undefined || only.includes(file.replace('.schema.json', '')))
      .map(([file, schema]) => [`${dir}/${file}`, `${JSON.stringify(schema)}\n`]),
  )

/**
 * Every generated file that is in git, by its path: the modules of the shipped packs, types of their
 * vocabulary, schemas, the law
 * texts that the rules cite, and the page that traces the rules.
 */
export const generatedFiles = (): Readonly<Record<string, string>> => {
  const pack = readPack('rules/landelijk')
  const regional = packIds()
    .filter((id) => id !== pack.id)
    .map((id) => readPack(`rules/${id}`, pack))
  const files = readRuleFiles('rules', pack)
  const law = lawTexts(lawSources(files))
  return {
    ...packModules(),
    'src/vocabulary/generated.ts': vocabularyTypes(pack.facts, [pack, ...regional]),
    ...schemaFiles('rules/schema', editorSchemas()),
    // Callers of the national pack get what they may state and ask of it; the names of its files change often.
    ...schemaFiles('rules/schema/landelijk', editorSchemas(pack), ['situation', 'options']),
    ...Object.fromEntries(
      law.map((file) => [`rules/law/${file.law}.json`, `${JSON.stringify(file, null, 1)}\n`]),
    ),
    'docs/herleidbaarheid.md': traceabilityPage({
      files,
      catalogue: readCatalogue(),
      indicators: readIndicators(),
      law,
    }),
  }
}
