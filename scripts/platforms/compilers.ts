import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installInto, run } from '../release/packed'

/** The first and the last of the 5 line, and every version from there on. */
export const COMPILERS = ['5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3', '7.0.2'] as const

/** A way to look up imports, and the module system it goes with. */
type Resolution = readonly [resolution: string, module: string]

const RESOLUTIONS: readonly Resolution[] = [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
  ['node10', 'commonjs'],
]

/** TypeScript 7 no longer knows the way of Node 10, and 6 wants to be told that it is old. */
export const resolutionsOf = (version: string): readonly Resolution[] =>
  RESOLUTIONS.filter(([name]) => name !== 'node10' || Number.parseInt(version) < 7)

/** Compiles the program of a consumer, declarations of the package included; throws with what the compiler says. */
export const compile = (project: string, version: string, [moduleResolution, module]: Resolution): void => {
  const folder = `typescript-${version}`
  const name = `tsconfig.${version}.${moduleResolution}.json`
  installInto(project, [`${folder}@npm:typescript@${version}`])
  copyFileSync(join(import.meta.dirname, 'consumer.ts'), join(project, 'consumer.ts'))
  const old = moduleResolution === 'node10' && version.startsWith('6.')
  writeFileSync(
    join(project, name),
    JSON.stringify({
      compilerOptions: {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        ...(old ? { ignoreDeprecations: '6.0' } : {}),
      },
      files: ['consumer.ts'],
    }),
  )
  run(process.execPath, [`node_modules/${folder}/bin/tsc`, '-p', name], { cwd: project })
}
