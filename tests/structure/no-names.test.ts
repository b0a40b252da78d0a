import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type SourceFile, sourceFiles, stringsOf } from './sources.js'

/** The one committed generated file: the types of the shipped vocabulary. */
const generated = (file: SourceFile): boolean => /(^|\/)generated\.ts$/.test(file.path)
/** src/packs imports each pack from rules/, so it says which packs there are. */
const lists = (file: SourceFile): boolean => file.room === 'packs'

const ruleFiles = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.json'),
)
const regions = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join('rules', entry.name)).includes('needs'))
  .map((entry) => entry.name)
const needs = new Set([
  ...ruleFiles.filter((path) => /[\\/]needs[\\/]/.test(path)).map((path) => basename(path, '.json')),
  ...idsIn('needs'),
])
const parties = new Set(idsIn('parties'))

/** The ids in every `<list>.json` under rules/: `{ "<list>": [{ "id": … }] }`. */
function idsIn(list: 'needs' | 'parties'): string[] {
  return ruleFiles
    .filter((path) => basename(path) === `${list}.json`)
    .flatMap((path) => {
      const catalogue = JSON.parse(readFileSync(join('rules', path), 'utf8')) as Record<
        string,
        { id: string }[]
      >
      return (catalogue[list] ?? []).map(({ id }) => id)
    })
}

function found(files: readonly SourceFile[], names: (value: string) => boolean): string[] {
  return files.flatMap((file) =>
    stringsOf(file)
      .filter(({ value }) => names(value))
      .map(({ line, value }) => `src/${file.path}:${String(line)} names ${JSON.stringify(value)}`),
  )
}

describe('no code names what the rules name', () => {
  const written = sourceFiles.filter((file) => !generated(file))

  test('the rules name regions, needs and parties', () => {
    expect(regions.length).toBeGreaterThan(0)
    expect(needs.size).toBeGreaterThan(0)
    expect(parties.size).toBeGreaterThan(0)
  })

  test('a region', () => {
    const region = new RegExp(`\\b(${regions.join('|')})\\b`, 'i')
    expect(
      found(
        written.filter((file) => !lists(file)),
        (value) => region.test(value),
      ),
    ).toEqual([])
  })

  test('a need', () => {
    expect(found(written, (value) => needs.has(value))).toEqual([])
  })

  test('a party', () => {
    expect(found(written, (value) => parties.has(value))).toEqual([])
  })
})
