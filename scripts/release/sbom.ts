import { spawnSync } from 'node:child_process'
import { type BundledPackage } from './bundled'

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly scope?: string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

interface Bom {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

const property = ({ properties = [] }: Component, name: string): string | undefined =>
  properties.find((one) => one.name === name)?.value

/** Whether it is the copy that stands at the top of node_modules: that is the one bundled. */
const isBundled = (component: Component, names: readonly string[]): boolean =>
  names.some((name) => property(component, 'cdx:npm:package:path') === `node_modules/${name}`)

/** To the project a tool among others, to who installs the tarball a part of it. */
const asPart = ({ properties = [], ...component }: Component): Component => ({
  ...component,
  scope: 'required',
  properties: properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
})

/** All that is installed here, as CycloneDX; without times and random numbers, so that the same input gives the same bytes. */
const installed = (): Bom => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js',
      ...['--package-lock-only', '--output-reproducible', '--mc-type', 'library', '--flatten-components'],
      ...['--spec-version', '1.6', '--output-format', 'JSON', '--output-file', '-'],
    ],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  if (status !== 0) throw new Error(`no SBOM could be made\n${stderr}`)
  return JSON.parse(stdout) as Bom
}

/**
 * The software bill of materials of the tarball, in CycloneDX 1.6: this package and what is bundled into it.
 * @throws Error if a bundled package is not in the lock file.
 */
export const sbomOf = (packages: readonly BundledPackage[]): string => {
  const bom = installed()
  const names = packages.map(({ name }) => name)
  const components = bom.components.filter((component) => isBundled(component, names)).map(asPart)
  if (components.length !== names.length) throw new Error('a bundled package is not in the lock file')
  const parts = components.map((component) => component['bom-ref'])
  const root = bom.metadata.component['bom-ref']
  const dependencies = [
    { ref: root, dependsOn: parts },
    ...bom.dependencies
      .filter(({ ref }) => parts.includes(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((other) => parts.includes(other)),
      })),
  ]
  return `${JSON.stringify({ ...bom, components, dependencies }, undefined, 2)}\n`
}
