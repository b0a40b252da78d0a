import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A declaration as CommonJS names it: what stands beside it under `.js` stands there under `.cjs`. */
const asCommonJs = (text: string): string => text.replace(/((?:from|import) '\.\.?\/[^']*)\.js'/g, "$1.cjs'")

/** Writes the declarations in `dist` a second time, for who uses `require`. */
export const copyDeclarations = (dist: string): void => {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.d.ts'))
      writeFileSync(
        join(dist, file.replace(/\.d\.ts$/, '.d.cts')),
        asCommonJs(readFileSync(join(dist, file), 'utf8')),
      )
}
