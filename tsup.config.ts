import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { readPack } from './src/node/index'
import { packHash } from './src/pack/hash'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object }

// dist/<name> is built from src/<name>.ts: the main entry, each room that package.json exports, and each
// pack in src/packs. Only what exists is built.
const rooms = Object.keys(manifest.exports)
  .filter((name) => !name.includes('*') && !name.endsWith('.json'))
  .map((name) => (name === '.' ? 'index' : `${name.slice('./'.length)}/index`))
const packs = (existsSync('src/packs') ? readdirSync('src/packs') : [])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `packs/${file.slice(0, -'.ts'.length)}`)

const library = entries([...rooms, ...packs].map((name) => [name, `src/${name}.ts`]))
const command = entries([['cli', 'src/cli/main.ts']])

function entries(pairs: [name: string, file: string][]): Record<string, string> {
  return Object.fromEntries(pairs.filter(([, file]) => existsSync(file)))
}

/**
 * Rules go into the bundle as one compact `JSON.parse('…')` per file: half the start-up time of the object
 * literals that esbuild writes (26 against 60 ms for 0.9 MB), and left out where nothing uses it.
 */
const compactRules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'compact-rules',
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/].*\.json$/ }, ({ path }) => {
      const json = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      return { loader: 'js', contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(json)})` }
    })
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

/** Hashing a pack takes longer than routing with it, so it is done here, once. */
const national = readPack('rules/landelijk')
const hashes = Object.fromEntries(
  packs.map((entry) => {
    const id = entry.slice('packs/'.length)
    return [id, packHash(id === national.id ? national : readPack(`rules/${id}`, national))]
  }),
)

const common: Options = {
  define: { PACK_HASHES: JSON.stringify(hashes) },
  target: 'es2022',
  platform: 'node',
  // Entry points share their chunks, so that a pack and the router agree on one copy of every class.
  splitting: true,
  esbuildPlugins: [compactRules, requiredParts],
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
