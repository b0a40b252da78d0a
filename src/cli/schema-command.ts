import { join } from 'node:path'
import { logText, visible } from '../base/safe-text'
import { editorSchemas } from '../schema/editor-schemas'
import type { Lang } from '../text/text'
import { packFor } from './arguments'
import { wordsOf } from './lang'
import { jsonOf, type Terminal } from './terminal'
import { makeFolder, writeTo } from './write-file'

export interface SchemaArguments {
  readonly out?: string
}

/** Prints the JSON Schemas of a pack, or of any pack, or writes each to its file in a folder. */
export const schemaCommand = (
  named: string | undefined,
  { out }: SchemaArguments,
  lang: Lang,
  terminal: Terminal,
): void => {
  const schemas = editorSchemas(named === undefined ? undefined : packFor(named, 'pack'))
  if (out === undefined) {
    terminal.out(logText(jsonOf(schemas)))
    return
  }
  makeFolder(out)
  for (const [file, schema] of Object.entries(schemas))
    writeTo(join(out, file), `${logText(jsonOf(schema))}\n`)
  terminal.out(wordsOf(lang).schemasWritten(Object.keys(schemas).length, visible(out)), (said, colors) =>
    colors.green(said),
  )
}
