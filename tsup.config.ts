import { existsSync, readFileSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { packIds } from './scripts/generate/packs'
import { readPack } from './src/node/index'
import { readFolder } from './src/node/pack-folder'
import { expandFiles } from './src/pack/expand'
import { packHash } from './src/pack/hash'
import { packRules } from './src/pack/packed'
import type { Lang } from './src/text/text'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object }

// dist/<name> is built from src/<name>.ts: the main entry, each room that package.json exports, and each
// pack in src/packs. Only what exists is built.
const rooms = Object.keys(manifest.exports)
  .filter((name) => !name.includes('*') && !name.endsWith('.json'))
  .map((name) => (name === '.' ? 'index' : `${name.slice('./'.length)}/index`))
const packs = packIds().flatMap((id) => [`packs/${id}`, `packs/${id}/nl`, `packs/${id}/en`])

const library = entries([...rooms, ...packs].map((name) => [name, `src/${name}.ts`]))
const command = entries([['cli', 'src/cli/main.ts']])

function entries(pairs: [name: string, file: string][]): Record<string, string> {
  return Object.fromEntries(pairs.filter(([, file]) => existsSync(file)))
}

/** The national pack, and every pack by its id: checked and hashed here, once. */
const national = readPack('rules/landelijk')
const packsById = new Map(
  packIds().map((id) => [id, id === national.id ? national : readPack(`rules/${id}`, national)]),
)

const dataOf = (text: unknown): string =>
  `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(text))})`

/** What a file under rules/<id>/ says, written out and packed: its rules, and its texts per language. */
const packed = new Map(
  [...packsById.keys()].map((id) => {
    const files = Object.fromEntries(
      [...readFolder(`rules/${id}`).files].map(([file, { value }]) => [file, value]),
    )
    return [id, packRules(expandFiles(files, id === national.id ? undefined : national).files)]
  }),
)

/**
 * A shipped pack goes into the bundle written out and packed, with its texts in a part of their own per
 * language, so that nothing is expanded at run time and one language can be left out.
 */
const packedRules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-rules',
  setup(build) {
    build.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed', sideEffects: false }))
    build.onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => {
      const [id = '', part = 'rules'] = path.slice('packed:'.length).split('/')
      return { loader: 'js', contents: dataOf(packed.get(id)?.[part as 'rules' | Lang]) }
    })
    build.onLoad({ filter: /[\\/]src[\\/]packs[\\/].*\.ts$/ }, ({ path }) => {
      const [, id = '', lang] = /[\\/]packs[\\/]([a-z0-9-]+)(?:[\\/](nl|en))?\.ts$/.exec(path) ?? []
      const languages = lang === undefined ? ['nl', 'en'] : [lang]
      const up = lang === undefined ? '..' : '../..'
      const parent = lang === undefined ? `./${national.id}` : `../${national.id}/${lang}`
      const lines = [
        `import { assemblePack } from '${up}/pack/assemble'`,
        `import { unpackRules } from '${up}/pack/packed'`,
        `import rules from 'packed:${id}'`,
        ...languages.map((language) => `import ${language} from 'packed:${id}/${language}'`),
        ...(id === national.id ? [] : [`import { pack as parent } from '${parent}'`]),
        // One language is the same law, so it has the hash of the whole pack.
        `export const pack = /* @__PURE__ */ (() => assemblePack(unpackRules(rules, { ${languages.join(', ')} }), ${
          id === national.id ? 'undefined' : 'parent'
        }, ${JSON.stringify(packHash(packsById.get(id) ?? national))}))()`,
      ]
      return { loader: 'ts', contents: lines.join('\n') }
    })
  },
}

/** Other JSON goes in as it is, in one compact text: half the start-up time of object literals. */
const compactRules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'compact-rules',
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/].*\.json$/ }, ({ path }) => ({
      loader: 'js',
      contents: dataOf(JSON.parse(readFileSync(path, 'utf8'))),
    }))
  },
}

/**
 * The command's parser of arguments asks for parts of Node with `require`, which an ES module does not have:
 * they are imported instead.
 */
const requiredParts: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'required-parts-of-node',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: 'part-of-node' } : { path, external: true },
    )
    build.onLoad({ filter: /.*/, namespace: 'part-of-node' }, ({ path }) => ({
      contents: `export * from '${path}'; export { default } from '${path}'`,
    }))
  },
}

const common: Options = {
  target: 'es2022',
  platform: 'node',
  // Entry points share their chunks, so that a pack and the router agree on one copy of every class.
  splitting: true,
  esbuildPlugins: [packedRules, compactRules, requiredParts],
  // Who installs this package installs nothing else: the little that is used of others is bundled, and named in
  // the notices and the bill of materials, which scripts/release.ts makes from the metafiles.
  metafile: true,
  removeNodeProtocol: false,
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    options.preserveSymlinks = true
  },
}

// Here and not as `clean`, which the two builds below would run while the other one is writing.
rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  {
    ...common,
    name: 'esm',
    format: 'esm',
    entry: { ...library, ...command },
    // Once: scripts/release.ts copies the declarations for CommonJS.
    dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...common, name: 'cjs', format: 'cjs', entry: library },
])
