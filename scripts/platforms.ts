// Tries the packed tarball on every run time and with every compiler that is supported, and prints a table.
// Arguments choose rows by a part of their name: `npm run platforms -- deno "typescript 7"`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMPILERS, compile, resolutionsOf } from './platforms/compilers'
import { answersOf, MODULES, RESTRICTED, RUN_TIMES, writeAnswers } from './platforms/run-times'
import { installInto, packInto } from './release/packed'

const wanted = process.argv.slice(2).map((word) => word.toLowerCase())
const project = mkdtempSync(join(tmpdir(), 'dekkend-platforms-'))

/** One row: a name, and an attempt that throws where it fails. */
const rows: readonly (readonly [string, () => void])[] = [
  ...[...RUN_TIMES, ...RESTRICTED].flatMap((runTime) =>
    MODULES.map(
      (file) =>
        [
          `${runTime.name}, ${file.endsWith('.cjs') ? 'CommonJS' : 'ES module'}`,
          () => {
            if (answersOf(project, runTime, file) !== expected()) throw new Error('another answer')
          },
        ] as const,
    ),
  ),
  ...COMPILERS.flatMap((version) =>
    resolutionsOf(version).map(
      (resolution) =>
        [
          `TypeScript ${version}, ${resolution[0]}`,
          () => {
            compile(project, version, resolution)
          },
        ] as const,
    ),
  ),
]

let known: string | undefined
/** What the Node that runs this answers. */
const expected = (): string =>
  (known ??= answersOf(project, { name: 'this Node', command: [process.execPath] }, MODULES[0]))

try {
  installInto(project, [packInto(project)])
  writeAnswers(project)
  for (const [name, attempt] of rows) {
    if (wanted.length > 0 && !wanted.some((word) => name.toLowerCase().includes(word))) continue
    try {
      attempt()
      console.log(`ok      ${name}`)
    } catch (error) {
      console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(project, { recursive: true, force: true })
}
