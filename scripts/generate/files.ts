import { readPack } from '../../src/node/index'
import { FILE_SCHEMAS } from '../../src/pack/schema'
import type { FileKind } from '../../src/pack/schema-kinds'
import { lawTexts, readCatalogue, readIndicators } from './catalogue'
import { packIds, packModules } from './packs'
import { lawSources, readRuleFiles } from './pieces'
import { conditionSchema, fileSchema } from './schemas'
import { traceabilityPage } from './traceability'
import { vocabularyTypes } from './types'

/**
 * Every generated file that is in git, by its path: the modules of the shipped packs, types and schemas of their vocabulary, the law
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
    'rules/schema/condition.schema.json': `${JSON.stringify(conditionSchema(pack))}\n`,
    ...Object.fromEntries(
      Object.keys(FILE_SCHEMAS).map((kind) => [
        `rules/schema/${kind}.schema.json`,
        `${JSON.stringify(fileSchema(kind as FileKind, pack))}\n`,
      ]),
    ),
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
