import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import { Version } from '@cyclonedx/cyclonedx-library/Spec'
import { expect, inject, test } from 'vitest'
import { describePackage } from '../../scripts/release/bundled'
import { notAllowed } from '../../scripts/release/licences'
import { installedVersion } from './installed'

const dist = join(inject('alone'), 'node_modules/dekkend/dist')

/** The packages whose code is in the tarball, from the comment that esbuild writes above each of their files. */
const bundled = [
  ...new Set(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.c?js$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(dist, file), 'utf8').matchAll(
          /^\s*\/\/ .*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm,
        ),
      ])
      .map(([, name = '']) => name),
  ),
].sort()

test('every package whose code is in the tarball is in the notices, with its version and copyright', () => {
  const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
  const headings = [
    ...notices.matchAll(/^-{80}\n(\S+) (\S+) \(.*\)\n-{80}\n\n([\s\S]*?)(?=\n-{80}\n|$(?![\s\S]))/gm),
  ]
  expect(bundled.length).toBeGreaterThan(0)
  expect(headings.map(([, name]) => name)).toEqual(bundled)
  for (const [, name = '', version, words = ''] of headings) {
    expect(version).toBe(installedVersion(name))
    expect(words, name).toMatch(/copyright/i)
  }
})

test('the bill of materials is CycloneDX 1.6, and names the package and what is bundled into it', async () => {
  const text = readFileSync(join(dist, 'sbom.cdx.json'), 'utf8')
  expect(await new JsonStrictValidator(Version.v1dot6).validate(text)).toBeNull()
  const { metadata, components } = JSON.parse(text) as {
    metadata: { component: { name: string } }
    components: { group?: string; name: string; version: string }[]
  }
  expect(metadata.component.name).toBe('dekkend')
  expect(
    components
      .map(({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`)
      .sort(),
  ).toEqual(bundled.map((name) => `${name}@${installedVersion(name)}`))
})

test('what is bundled asks for no more than a notice', () => {
  const packages = bundled.map((name) => describePackage(name))
  expect(notAllowed(packages, 'bundled')).toEqual([])
})

test('a licence that is not on the list, or is missing, is found', () => {
  const one = (license?: string) => [
    { name: 'x', version: '1', ...(license === undefined ? {} : { license }) },
  ]
  for (const license of ['GPL-3.0-only', '(MIT AND GPL-3.0-only)', 'SEE LICENSE IN x', undefined])
    expect(notAllowed(one(license), 'tool'), license).toHaveLength(1)
  for (const license of ['MIT', '(MIT OR GPL-3.0-only)', '(MIT AND ISC)'])
    expect(notAllowed(one(license), 'tool'), license).toEqual([])
  expect(notAllowed(one('MPL-2.0'), 'bundled')).toHaveLength(1)
})
