import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PackFiles } from '../../src/pack/assemble'
import { definePack } from '../../src/pack/define'
import { canonicalJson, packHash } from '../../src/pack/hash'
import { isPack } from '../../src/pack/is-pack'
import { edited, regionPack, say, smallFiles, smallPack } from '../kit/small-pack'

/** The same content with the keys of every object in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  )
}

const hashOf = (files: PackFiles): string => packHash(definePack(files))

describe('the hash of a pack', () => {
  test('is a SHA-256 in hexadecimal', () => {
    expect(packHash(smallPack())).toMatch(/^[0-9a-f]{64}$/)
  })

  test('does not depend on the order of keys or files', () => {
    const more = edited(smallFiles(), 'actors/gewoon.json', ['actors', 'ander'], { name: say('een ander') })
    expect(hashOf(turned(more) as PackFiles)).toBe(hashOf(more))
  })

  test('does not depend on where an editor finds its schema', () => {
    const files = ['pack.json', 'needs/plek.json', 'routes/gewoon.json', 'ordinary.json'].reduce(
      (sum, file) => edited(sum, file, ['$schema'], '../x.json'),
      smallFiles(),
    )
    expect(hashOf(files)).toBe(hashOf(smallFiles()))
  })

  test.each<[string, string, readonly (string | number)[], unknown]>([
    ['a threshold', 'conditions/gewoon.json', ['conditions', 'volwassen', 'conditions', 'value'], 19],
    ['a title', 'needs/plek.json', ['rules', 0, 'title', 'en'], 'another title'],
    ['a date', 'needs/plek.json', ['rules', 0, 'valid', 'from'], '2019-01-01'],
    ['the version', 'pack.json', ['version'], '1.0.1'],
    ['a step', 'routes/gewoon.json', ['routes', 'gewoon', 'steps', 0, 'actor'], 'gemeente'],
  ])('changes with %s', (_, file, path, value) => {
    expect(hashOf(edited(smallFiles(), file, path, value))).not.toBe(hashOf(smallFiles()))
  })

  test('changes with the order of rules, for that order matters', () => {
    const { rules } = smallFiles()['needs/plek.json'] as { rules: readonly unknown[] }
    expect(hashOf(edited(smallFiles(), 'needs/plek.json', ['rules'], [...rules].reverse()))).not.toBe(
      hashOf(smallFiles()),
    )
  })

  test('of a region changes with the law it extends', () => {
    expect(packHash(regionPack())).not.toBe(packHash(smallPack()))
  })
})

test('canonical JSON is one text for one content, and reads back as that content', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 200 },
  )
})

describe('a pack', () => {
  test('is frozen, all of it', () => {
    const loose: unknown[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) loose.push(value)
      Object.values(value).forEach(visit)
    }
    visit(smallPack())
    visit(regionPack())
    expect(loose).toEqual([])
  })

  test('is told apart from what only looks like one', () => {
    expect(isPack(smallPack())).toBe(true)
    for (const other of [
      undefined,
      null,
      'klein',
      {},
      [],
      smallFiles(),
      JSON.parse(JSON.stringify(smallPack())),
    ])
      expect(isPack(other)).toBe(false)
  })
})
