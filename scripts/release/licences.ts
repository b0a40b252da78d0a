import { readFileSync } from 'node:fs'

/** Licences (SPDX) under which others' work may be used to make this package. */
const FOR_TOOLS = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  // Data about browsers, in a tool for development.
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]

/** Licences whose code may be bundled: a notice is all they ask, so that EUPL-1.2 can hold for the whole. */
const FOR_BUNDLING = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

export interface LicensedPackage {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** Every package that the lock file can bring in, on any platform. */
export const lockedPackages = (lockFile = 'package-lock.json'): readonly LicensedPackage[] => {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
    packages: Record<string, { name?: string; version: string; license?: string }>
  }
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name = path.slice(path.lastIndexOf('node_modules/') + 13), version, license }]) => ({
      name,
      version,
      ...(license === undefined ? {} : { license }),
    }))
}

/** Whether a licence is one of those allowed; of `A OR B` one is enough, of `A AND B` both are needed. */
const isAllowed = (license: string, allowed: readonly string[]): boolean =>
  license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part)))

/** The packages that may not be used so: for a tool, or as code that is bundled. No licence is not allowed. */
export const notAllowed = (
  packages: readonly LicensedPackage[],
  use: 'tool' | 'bundled',
): readonly LicensedPackage[] =>
  packages.filter(({ license = '' }) => !isAllowed(license, use === 'tool' ? FOR_TOOLS : FOR_BUNDLING))
