import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

const folder = join(inject('alone'), 'node_modules/dekkend')
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .sort()
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

interface Manifest {
  readonly dependencies?: Record<string, string>
  readonly peerDependencies: Record<string, string>
  readonly peerDependenciesMeta: Record<string, { readonly optional?: boolean }>
  readonly exports: Record<string, unknown>
  readonly typesVersions: { readonly '*': Record<string, readonly string[]> }
}
const manifest = JSON.parse(read('package.json')) as Manifest

/** Every path that the manifest promises, whatever the condition. */
const pathsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(pathsIn)
      : []

/** Whether a file is one that a path of the manifest stands for; `*` is any name, folders included. */
const matches = (path: string, file: string): boolean =>
  new RegExp(`^${path.replace(/^\.\//, '').replace(/[.]/g, '\\.').replace('*', '.+')}$`).test(file)

describe('the packed tarball', () => {
  test('holds what a user needs, and nothing of the source, the tests or the project’s own records', () => {
    expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'dist',
        'docs',
        'package.json',
        'publiccode.yml',
        'rules',
      ].sort(),
    )
    expect(files.filter((file) => file.startsWith('rules/') && !file.startsWith('rules/schema/'))).toEqual([])
    expect(files.filter((file) => /metafile|\.map$/.test(file))).toEqual([])
  })

  test('has a file for everything that its manifest exports', () => {
    const promised = [...pathsIn(manifest.exports), ...pathsIn(manifest.typesVersions)]
    expect(promised.filter((path) => !files.some((file) => matches(path, file)))).toEqual([])
  })

  test('has an old name for every entry point, for compilers that do not read exports', () => {
    const entries = Object.keys(manifest.exports)
      .filter((name) => name !== '.' && !name.endsWith('.json'))
      .map((name) => name.slice('./'.length))
    expect(Object.keys(manifest.typesVersions['*']).sort()).toEqual(entries.sort())
  })

  test('holds no file that nothing leads to', () => {
    const code = files.filter((file) => /^dist\/.*\.(js|cjs|d\.ts|d\.cts)$/.test(file))
    const named = [...pathsIn(manifest.exports), 'dist/cli.js']
    const reached = new Set(code.filter((file) => named.some((path) => matches(path, file))))
    for (const file of reached)
      for (const [, path = ''] of read(file).matchAll(
        /(?:from|import|require)\s*\(?['"](\.\.?\/[^'"]+)['"]/g,
      )) {
        const target = join(dirname(file), path)
        reached.add(/\.d\.c?ts$/.test(file) ? target.replace(/\.(c?)js$/, '.d.$1ts') : target)
      }
    expect(code.filter((file) => !reached.has(file))).toEqual([])
  })

  test('has every page that its pages link to', () => {
    const broken = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((page) =>
        [
          ...read(page)
            .replace(/^```[\s\S]*?^```$/gm, '')
            .matchAll(/\]\(([^)\s]+)\)/g),
        ]
          .map(([, link = '']) => link.split('#')[0] ?? '')
          .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
          .filter((link) => !existsSync(join(folder, dirname(page), link)))
          .map((link) => `${page}: ${link}`),
      )
    expect(broken).toEqual([])
  })

  test('has every file of docs that its messages name', () => {
    const named = files
      .filter((file) => /^dist\/.*\.js$/.test(file))
      .flatMap((file) => [...read(file).matchAll(/^(?! *(?:\/\/|\*)).*?(docs\/[\w-]+\.md)/gm)])
      .map(([, path = '']) => path)
    expect([...new Set(named)].filter((path) => !files.includes(path))).toEqual([])
  })

  test('installs nothing else, and its types ask for nothing but the optional peers', () => {
    const installed = readdirSync(join(inject('alone'), 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    )
    expect(installed).toEqual(['dekkend'])
    const peers = Object.keys(manifest.peerDependencies)
    expect(peers.filter((name) => manifest.peerDependenciesMeta[name]?.optional !== true)).toEqual([])
    const imported = files
      .filter((file) => /\.d\.c?ts$/.test(file))
      .flatMap((file) => [
        ...read(file).matchAll(/(?:\bfrom |\bimport\(|^import )['"]([^.'"\n][^'"\n]*)['"]/gm),
      ])
      .map(([, name = '']) => name)
    expect([...new Set(imported)].filter((name) => !peers.includes(name))).toEqual([])
  })
})
