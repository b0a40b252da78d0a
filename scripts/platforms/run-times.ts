import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installInto, run } from '../release/packed'

/** A program that runs JavaScript: the package that brings it, and how a file is run with it. */
export interface RunTime {
  readonly name: string
  /** As npm installs it; nothing for the Node that runs this. */
  readonly package?: string
  readonly command: readonly [string, ...string[]]
}

const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

const node = (version: string): RunTime => ({
  name: `Node ${version}`,
  package: `node-${system}@${version}`,
  command: [`node_modules/node-${system}/bin/node`],
})

/** The lowest Node that is supported, the newest of each line, and two that are not Node. */
export const RUN_TIMES: readonly RunTime[] = [
  node('20.19.0'),
  node('22.23.3'),
  node('24.21.0'),
  node('26.12.1'),
  { name: 'Bun 1.4.5', package: 'bun@1.4.5', command: [`node_modules/@oven/bun-${system}/bin/bun`] },
  {
    name: 'Deno 2.9.6',
    package: 'deno@2.9.6',
    command: [process.execPath, 'node_modules/deno/bin.cjs', 'run', '--quiet', '--allow-read'],
  },
]

/** The Node that runs this, under each restriction that a careful host may set. */
export const RESTRICTED: readonly RunTime[] = [
  ['no eval', '--disallow-code-generation-from-strings'],
  ['no __proto__', '--disable-proto=throw'],
  ['frozen intrinsics', '--frozen-intrinsics'],
  ['permission model', '--experimental-permission', '--allow-fs-read=*'],
].map(([name = '', ...flags]) => ({
  name,
  command: [process.execPath, '--no-warnings', ...flags],
}))

const asCommonJs = (module: string): string =>
  module.replace(
    /^import \{([^}]*)\} from ('[^']*')$/gm,
    (_, names: string, from: string) => `const {${names.replaceAll(' as ', ': ')}} = require(${from})`,
  )

export const MODULES = ['answers.mjs', 'answers.cjs'] as const

/** Puts the program that is run everywhere into a project, as an ES module and as CommonJS. */
export const writeAnswers = (project: string): void => {
  const [esm, cjs] = MODULES
  copyFileSync(join(import.meta.dirname, esm), join(project, esm))
  writeFileSync(join(project, cjs), asCommonJs(readFileSync(join(import.meta.dirname, esm), 'utf8')))
}

/** What the program prints on a run time, which is installed if need be. */
export const answersOf = (
  project: string,
  { package: name, command: [program, ...args] }: RunTime,
  file: string,
): string => {
  if (name !== undefined) installInto(project, [name])
  return run(program, [...args, file], { cwd: project })
}
