import { type BundledPackage } from './bundled'

const LINE = '-'.repeat(80)

/** The notices that must go with the code of others: one heading per package, then its own words. */
export const noticesOf = (packages: readonly BundledPackage[]): string =>
  [
    'The files of this package hold code of these packages, under their own licences.',
    ...packages.map(
      ({ name, version, license, notice }) =>
        `${LINE}\n${name} ${version} (${license})\n${LINE}\n\n${notice}`,
    ),
  ].join('\n\n') + '\n'
