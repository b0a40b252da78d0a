import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What esbuild writes about a build: which files went into which output, and how much of each is left. */
interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >
}

export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  /** The words of its licence and notice files. */
  readonly notice: string
}

/** The name of the package that a file belongs to: the last folder under `node_modules`, with its scope. */
const packageOf = (path: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1]

/** The packages of which something is left in what was built, in the order of the alphabet. */
const packagesIn = (metafiles: readonly Metafile[]): readonly string[] => {
  const files = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  )
  return [...new Set(files.flatMap((path) => packageOf(path) ?? []))].sort()
}

const NOTICE_FILE = /^(licen[cs]e|notice|copying)([.-].*)?$/i

/**
 * What must be said of a package that is shipped inside this one.
 * @throws Error if it has no licence file: then its notice has to be found by hand before it can be shipped.
 */
export const describePackage = (name: string): BundledPackage => {
  const folder = join('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
    license?: string
  }
  const files = readdirSync(folder).filter((file) => NOTICE_FILE.test(file))
  if (license === undefined || files.length === 0)
    throw new Error(`${name} is bundled, but has no licence file`)
  const notice = files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
  return { name, version, license, notice }
}

/** The metafiles that the build left in `dist`, one per module format. */
export const metafilesIn = (dist: string): readonly string[] =>
  (existsSync(dist) ? readdirSync(dist) : [])
    .filter((file) => /^metafile-.*\.json$/.test(file))
    .map((file) => join(dist, file))

/** The packages bundled into `dist`, as its metafiles tell. */
export const bundledInto = (dist: string): readonly BundledPackage[] =>
  packagesIn(metafilesIn(dist).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Metafile)).map(
    describePackage,
  )
