import { describe, expect, test } from 'vitest'
import { createRouter, definePack, isDekkendError, packFromData, routeCase } from '../../src/index'
import { packHash } from '../../src/pack/hash'
import { LIMITS } from '../../src/base/limits'
import { lawText, LAW_VERSIONS } from '../../src/law/index'
import type { PackFiles } from '../../src/pack/assemble'
import type { Facts } from '../../src/vocabulary/types'
import { changing, plainWays, polluted } from '../kit/hostile-values'
import { packs } from '../kit/packs'
import { edited, regionPack, smallFiles, smallPack } from '../kit/small-pack'

/** Who made a pack, is it unchanged, and is what was checked what is used. */

const codes = (run: () => unknown): unknown => {
  try {
    run()
    return []
  } catch (error) {
    return isDekkendError(error) ? error.issues.map(({ code }) => code) : error
  }
}

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('a pack', () => {
  test('stays what it was, whatever happens to the files it was made of', () => {
    const files = copyOf(smallFiles()) as Record<
      string,
      { routes: Record<string, { steps: { actor: string }[] }> }
    >
    const steps = files['routes/gewoon.json']?.routes['gewoon']?.steps ?? []
    Object.freeze(steps)
    const pack = definePack(files)
    for (const step of steps) step.actor = 'coach'
    expect(packHash(pack)).toBe(packHash(smallPack()))
    expect(pack.routes['gewoon']?.steps[0]?.actor).toBe('bestuur')
    expect(Object.isFrozen(pack.routes['gewoon']?.steps[0])).toBe(true)
    expect(Object.isFrozen(files)).toBe(false)
  })

  test.each(Object.entries({ ...packs, klein: smallPack(), streek: regionPack() }))(
    'comes back from a copy of its content: %s',
    (_, pack) => {
      const hash = packHash(pack)
      const back = packFromData(structuredClone(pack), { hash })
      expect(packHash(back)).toBe(hash)
      expect(back).toEqual(copyOf(pack))
      expect(codes(() => createRouter(back))).toEqual([])
    },
    60_000,
  )

  test('does not come back with another hash, or with faults', () => {
    expect(codes(() => packFromData(copyOf(smallPack()), { hash: 'x' }))).toEqual(['other-hash'])
    expect(codes(() => packFromData({ ...copyOf(smallPack()), ladders: {} }))).toContain('unknown-reference')
  })

  test('has no name that every object has', () => {
    for (const id of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
      expect(codes(() => definePack(edited(smallFiles(), 'facts.json', ['facts', 3, 'id'], id)))).toContain(
        id === '__proto__' ? 'wrong-form' : 'reserved-name',
      )
  })

  test.each<[string, string, readonly (string | number)[], unknown, string]>([
    ['a step of nothing', 'facts.json', ['facts', 5, 'step'], 0, 'step-not-positive'],
    ['a step back', 'facts.json', ['facts', 5, 'step'], -1, 'step-not-positive'],
    ['an empty range', 'facts.json', ['facts', 5, 'max'], -1, 'wrong-range'],
    ['a date of its own', 'facts.json', ['facts', 0, 'id'], 'trouwdatum', 'unknown-date-fact'],
    ['an ordinary value out of range', 'ordinary.json', ['situation', 'leeftijd'], 40, 'out-of-range'],
    [
      'an example with a fact that is not there',
      'needs/plek.json',
      ['rules', 0, 'examples', 0, 'situation', 'x'],
      1,
      'unknown-fact',
    ],
    [
      'a term of a law that is not there',
      'pack.json',
      ['openTerms', 0, 'article', 'law'],
      'NEE',
      'unknown-reference',
    ],
    ['an end before its begin', 'pack.json', ['verifiedUntil'], '2019-01-01', 'verified-before-valid'],
    ['an escape in a title', 'pack.json', ['title', 'nl'], '\u001b[2J', 'control-character'],
    ['a line break in a title', 'pack.json', ['title', 'nl'], 'a\n::error::', 'control-character'],
    ['a title that is too long', 'pack.json', ['title', 'nl'], 'x'.repeat(LIMITS.sentence + 1), 'too-large'],
    ['a value twice', 'facts.json', ['facts', 2, 'values', 1, 'id'], 'geen', 'duplicate-name'],
  ])('is refused with %s', (_, file, path, value, code) => {
    expect(codes(() => definePack(edited(smallFiles(), file, path, value)))).toContain(code)
  })

  test('may have a note of more lines, and a title at its limit', () => {
    const files = [
      ['pack.json', ['note'], 'een\ntwee'],
      ['pack.json', ['title', 'nl'], 'x'.repeat(LIMITS.sentence)],
    ] as const
    for (const [file, path, value] of files)
      expect(codes(() => definePack(edited(smallFiles(), file, path, value)))).toEqual([])
  })

  test('is refused at any depth past the limit, with no stack overflow', () => {
    let conditions: unknown = { fact: 'aangemeld', operator: 'equal', value: true }
    for (let level = 0; level < 20_000; level++) conditions = { all: [conditions] }
    const files: PackFiles = edited(smallFiles(), 'needs/plek.json', ['rules', 0, 'conditions'], conditions)
    expect(codes(() => definePack(files))).toEqual(['too-large'])
  })
})

describe('a situation', () => {
  const router = createRouter(smallPack())
  const options = { needs: ['plek'], peildatum: '2026-11-21' }

  test('is answered alike, however a plain object holds it', () => {
    const expected = router.route({ school: 'bo', leeftijd: 8 }, options)
    for (const { make } of plainWays({ school: 'bo', leeftijd: 8 }))
      expect(router.route(make() as Facts, options)).toEqual(expected)
  })

  test('is read once: what was checked is what is answered', () => {
    const facts = changing({ school: 'bo', leeftijd: 8 }, { school: 'nee', leeftijd: 99 }) as Facts
    expect(router.route(facts, options)).toEqual(router.route({ school: 'bo', leeftijd: 8 }, options))
  })

  test('says nothing through the prototype of every object', () => {
    const facts = { school: 'vo', aangemeld: true, ruzie: true, afstandKm: 3 }
    const expected = router.route({ leeftijd: 12 }, options)
    expect(polluted(facts, () => router.route({ leeftijd: 12 }, options))).toEqual(expected)
  })

  test('is refused in bounded time and words, whatever its size', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [`${'k'.repeat(60)}${String(n)}`, 1]),
    )
    try {
      router.route(many, options)
      expect.unreachable()
    } catch (error) {
      if (!isDekkendError(error)) throw error
      expect(error.issues).toHaveLength(LIMITS.issues)
      expect(error.leftOut).toBe(900)
      expect(error.message).toMatch(/and 900 more$/)
    }
    expect(codes(() => router.route({}, { needs: Array.from({ length: 101 }, () => 'plek') }))).toEqual([
      'too-large',
    ])
    const long = 'x'.repeat(1_000_000)
    for (const given of [{ [long]: 1 }, { school: long }, { leeftijd: long }])
      try {
        router.route(given, { peildatum: long })
      } catch (error) {
        expect((error as Error).message.length).toBeLessThan(1000)
        expect(JSON.stringify((error as { issues: unknown }).issues).length).toBeLessThan(1500)
      }
  })

  test('of one young person is asked one need once, with no hole', () => {
    expect(codes(() => router.route({}, { needs: ['plek', 'plek'] }))).toEqual(['duplicate-need'])
    // eslint-disable-next-line no-sparse-arrays -- a hole is what is tested
    expect(codes(() => router.route({}, { needs: [, 'plek'] as never }))).toEqual(['unknown-need'])
    expect(codes(() => router.route({}, { needs: new Array<never>(3) }))).toHaveLength(3)
  })
})

test('issues share nothing with the library, and cannot be changed', () => {
  for (const wrong of [{ needz: 1 }, { needs: [{ need: 'werk', fact: 1 }] }])
    try {
      routeCase({}, wrong as never)
    } catch (error) {
      const [issue] = isDekkendError(error) ? error.issues : []
      expect(() => (issue?.params['allowed'] as string[]).push('evil')).toThrow(TypeError)
      expect(Object.isFrozen(issue?.path)).toBe(true)
    }
  expect(Object.isFrozen(LAW_VERSIONS) && Object.isFrozen(LAW_VERSIONS['JW'])).toBe(true)
})

test('a citation is looked up in time that grows with its length, up to its limit', () => {
  expect(lawText({ law: 'JW', article: '2.3', paragraph: '1 onder b onder c' })?.paragraph).toBe('1')
  const paragraph = `1${' onder '.repeat(40_000)}\n`
  expect(codes(() => lawText({ law: 'JW', article: '2.3', paragraph }))).toEqual(['too-large'])
})
