import { readPack } from '../../src/node/index'
import { FILE_SCHEMAS } from '../../src/pack/schema'
import type { FileKind } from '../../src/pack/schema-kinds'
import { fileSchema } from './schemas'
import { vocabularyTypes } from './types'

/** Every generated file that is in git, by its path: types and schemas of the shipped vocabulary. */
export const generatedFiles = (): Readonly<Record<string, string>> => {
  const pack = readPack('rules/landelijk')
  return {
    'src/vocabulary/generated.ts': vocabularyTypes(pack.facts, pack.needs),
    ...Object.fromEntries(
      Object.keys(FILE_SCHEMAS).map((kind) => [
        `rules/schema/${kind}.schema.json`,
        `${JSON.stringify(fileSchema(kind as FileKind, pack))}\n`,
      ]),
    ),
  }
}
