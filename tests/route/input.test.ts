import { describe, expect, test } from 'vitest'
import { routeCase } from '../../src/index'
import { definePack } from '../../src/pack/define'
import type { Pack } from '../../src/pack/types'
import { createRouter, type RouteOptions } from '../../src/route/router'
import { DekkendError } from '../../src/text/error'
import type { Issue, IssueCode } from '../../src/text/issue'
import type { Facts } from '../../src/vocabulary/types'
import { edited, excluded, is, regionPack, smallFiles, smallPack, tooComplexPack } from '../kit/small-pack'

/** Bad input never yields a routing: a typed error with the path, what was found and what is allowed. */

const issuesOf = (run: () => unknown): readonly Issue[] => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(DekkendError)
    for (const lang of ['nl', 'en'] as const)
      expect((error as DekkendError).toText(lang)).not.toMatch(/\[object/)
    return (error as DekkendError).issues
  }
  return []
}

const small = createRouter(smallPack())
const PLEK: RouteOptions = { needs: ['plek'], peildatum: '2026-11-21' }

/** What is wrong with these options, whatever they are. */
const wrongOptions = (options: unknown, situation: Facts = {}) =>
  issuesOf(() => small.route(situation, options as RouteOptions))

const where = (issues: readonly Issue[]) => issues.map(({ code, path }) => ({ code, path }))

describe('a need', () => {
  test('that does not exist comes with the one that was probably meant', () => {
    expect(wrongOptions({ needs: ['plek', 'vervoor'] })).toEqual([
      {
        code: 'unknown-need',
        path: ['options', 'needs', 1],
        params: { need: 'vervoor', nearest: 'vervoer', allowed: ['plek', 'vervoer'] },
      },
    ])
  })

  test('that exists, but for which the pack has no rules, is told apart', () => {
    expect(wrongOptions({ needs: ['ooit'] })).toEqual([
      {
        code: 'need-not-covered',
        path: ['options', 'needs', 0],
        params: { need: 'ooit', pack: 'klein', allowed: ['plek', 'vervoer'] },
      },
    ])
  })

  test.each<[string, unknown]>([
    ['a number', 3],
    ['`null`', null],
    ['nothing', undefined],
    ['a list', ['plek']],
    ['an object without a need', {}],
    ['an object with facts only', { facts: {} }],
    ['a name every object has', 'constructor'],
    ['a key that reaches the prototype', '__proto__'],
  ])('is not %s', (_, need) => {
    expect(where(wrongOptions({ needs: [need] }))).toEqual([
      { code: 'unknown-need', path: ['options', 'needs', 0] },
    ])
  })

  test('with facts of its own has no other keys', () => {
    expect(wrongOptions({ needs: [{ need: 'plek', fact: { school: 'bo' } }] })).toEqual([
      {
        code: 'unknown-key',
        path: ['options', 'needs', 0, 'fact'],
        params: { key: 'fact', allowed: ['need', 'facts'], nearest: 'facts' },
      },
    ])
  })

  test('with facts of its own has them checked', () => {
    expect(
      where(
        wrongOptions({
          needs: [
            { need: 'plek', facts: { schol: 'bo', leeftijd: NaN } },
            { need: 'vervoer', facts: null },
          ],
        }),
      ),
    ).toEqual([
      { code: 'unknown-fact', path: ['options', 'needs', 0, 'facts', 'schol'] },
      { code: 'not-finite', path: ['options', 'needs', 0, 'facts', 'leeftijd'] },
      { code: 'not-an-object', path: ['options', 'needs', 1, 'facts'] },
    ])
  })
})

describe('options', () => {
  test.each<[string, unknown, IssueCode, readonly string[]]>([
    ['no needs at all', { needs: [] }, 'empty-needs', ['options', 'needs']],
    ['one need without a list', { needs: 'plek' }, 'invalid-option', ['options', 'needs']],
    ['`null` for needs', { needs: null }, 'invalid-option', ['options', 'needs']],
    ['an object for needs', { needs: { plek: true } }, 'invalid-option', ['options', 'needs']],
    ['an option that does not exist', { ...PLEK, need: 'plek' }, 'unknown-option', ['options', 'need']],
    ['a text', 'plek', 'not-an-object', ['options']],
    ['a promise', Promise.resolve(PLEK), 'not-an-object', ['options']],
    ['a Map', new Map(Object.entries(PLEK)), 'not-an-object', ['options']],
    ['a list', [PLEK], 'not-an-object', ['options']],
    ['`null`', null, 'not-an-object', ['options']],
    ['a pack, which is of the router', { ...PLEK, pack: smallPack() }, 'unknown-option', ['options', 'pack']],
    [
      'a date that does not exist',
      { ...PLEK, peildatum: '2026-02-29' },
      'invalid-date',
      ['options', 'peildatum'],
    ],
    ['a Date', { ...PLEK, peildatum: new Date() }, 'invalid-date', ['options', 'peildatum']],
    ['`null` for a date', { ...PLEK, peildatum: null }, 'invalid-date', ['options', 'peildatum']],
    [
      'a date before the pack answers',
      { ...PLEK, peildatum: '2019-12-31' },
      'peildatum-too-early',
      ['options', 'peildatum'],
    ],
  ])('with %s', (_, options, code, path) => {
    const [issue] = wrongOptions(options, { aangemeld: true })
    expect(issue).toMatchObject({ code, path })
  })

  test('that are unknown come with the one that was probably meant', () => {
    expect(wrongOptions({ ...PLEK, peildatm: '2026-01-01' })[0]?.params).toEqual({
      option: 'peildatm',
      allowed: ['needs', 'peildatum'],
      nearest: 'peildatum',
    })
  })

  test('on the first date the pack answers are right', () => {
    expect(small.route({ school: 'bo' }, { needs: ['plek'], peildatum: '2020-01-01' }).peildatum).toBe(
      '2020-01-01',
    )
  })

  test('may be left out', () => {
    const { assignments, peildatum } = small.route({ aangemeld: true, school: 'bo', leeftijd: 8 })
    expect(assignments.map(({ need }) => need)).toEqual(['plek'])
    expect(peildatum).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('a pack', () => {
  test('given by its name is an error that names the import', () => {
    const options = { pack: 'groningen' as unknown as Pack }
    const issues = issuesOf(() => routeCase({ leeftijd: 8 }, options))
    expect(issues).toEqual([
      { code: 'pack-is-a-name', path: ['options', 'pack'], params: { found: 'groningen' } },
    ])
    for (const lang of ['nl', 'en'] as const)
      expect(new DekkendError(issues).toText(lang)).toContain(
        "import { pack } from 'dekkend/packs/groningen'",
      )
  })

  test.each<[string, unknown]>([
    ['its files', smallFiles()],
    ['a pack read back from JSON', JSON.parse(JSON.stringify(smallPack()))],
    ['a module that holds a pack', { pack: smallPack() }],
    ['a list', []],
    ['a number', 3],
    ['`null`', null],
  ])('is not %s', (_, pack) => {
    expect(where(issuesOf(() => createRouter(pack as Pack)))).toEqual([
      { code: 'not-a-pack', path: ['pack'] },
    ])
    expect(where(issuesOf(() => routeCase({}, { pack: pack as Pack })))).toEqual([
      { code: 'not-a-pack', path: ['options', 'pack'] },
    ])
  })

  test('given to `routeCase` is the one that answers', () => {
    const options = { pack: regionPack(), needs: ['plek' as never], peildatum: '2026-11-21' }
    expect(routeCase({ leeftijd: 8 }, options).pack.name).toBe('streek')
  })
})

describe('a situation', () => {
  test.each<[string, unknown, IssueCode, readonly string[]]>([
    ['with an unknown fact', { schol: 'bo' }, 'unknown-fact', ['schol']],
    ['of another kind', [], 'not-an-object', []],
    ['that is nothing', undefined, 'not-an-object', []],
    ['born after the peildatum', { geboortedatum: '2027-01-01' }, 'born-later', ['geboortedatum']],
    ['that the vocabulary is too young for', { geboortedatum: '1990-01-01' }, 'too-old', ['geboortedatum']],
    [
      'that reaches the prototype',
      JSON.parse('{"__proto__": {"school": "bo"}}'),
      'forbidden-key',
      ['__proto__'],
    ],
  ])('%s is no situation', (_, situation, code, path) => {
    expect(where(issuesOf(() => small.route(situation as Facts, PLEK)))).toEqual([{ code, path }])
  })

  test('that contradicts itself is an error that says both', () => {
    expect(issuesOf(() => small.route({ geboortedatum: '2016-11-21', leeftijd: 11 }, PLEK))).toMatchObject([
      {
        code: 'contradicting-facts',
        path: ['leeftijd'],
        params: { stated: 11, derived: 10, from: ['geboortedatum', 'peildatum'] },
      },
    ])
  })

  test('is of one young person: no need has an age of its own', () => {
    const needs = ['plek', { need: 'vervoer', facts: { leeftijd: 11 } }]
    expect(where(issuesOf(() => small.route({ geboortedatum: '2016-11-21' }, { ...PLEK, needs })))).toEqual([
      { code: 'fact-of-person', path: ['options', 'needs', 1, 'facts', 'leeftijd'] },
    ])
  })

  test('that cannot be is an error with the reason', () => {
    expect(issuesOf(() => small.route({ school: 'bo', leeftijd: 18 }, PLEK))).toEqual([
      {
        code: 'impossible-situation',
        path: [],
        params: {
          exclusions: ['volwassen-op-bo'],
          reasons: [{ nl: 'onmogelijk: volwassen-op-bo', en: 'onmogelijk: volwassen-op-bo (en)' }],
          facts: ['school', 'leeftijd'],
        },
      },
    ])
  })

  test('that cannot be for one need says for which', () => {
    const needs = [{ need: 'vervoer', facts: { school: 'bo' } }, 'plek']
    expect(where(issuesOf(() => small.route({ leeftijd: 18 }, { ...PLEK, needs })))).toEqual([
      { code: 'impossible-situation', path: ['options', 'needs', 0, 'facts'] },
    ])
  })

  test('that cannot be by what follows from it is rejected too', () => {
    expect(where(issuesOf(() => small.route({ school: 'bo', geboortedatum: '2008-11-21' }, PLEK)))).toEqual([
      { code: 'impossible-situation', path: [] },
    ])
    // The day before the eighteenth birthday it can be.
    expect(issuesOf(() => small.route({ school: 'bo', geboortedatum: '2008-11-22' }, PLEK))).toEqual([])
  })

  test('names a minimal set of exclusions when it takes more than one', () => {
    const none = [
      excluded('bo-met-ruzie', { all: [is('school', 'bo'), is('ruzie', true)] }),
      excluded('vo-nooit', { all: [is('school', 'vo'), is('aangemeld', true)] }),
      excluded('bo-zonder-ruzie', { all: [is('school', 'bo'), is('ruzie', false)] }),
    ]
    const router = createRouter(definePack(edited(smallFiles(), 'exclusions.json', ['exclusions'], none)))
    const [issue] = issuesOf(() => router.route({ school: 'bo', aangemeld: true }, PLEK))
    expect(issue).toMatchObject({
      code: 'impossible-situation',
      params: { exclusions: ['bo-met-ruzie', 'bo-zonder-ruzie'] },
    })
  })

  test('for rules that outgrow the node budget is an error that says which, not half an answer', () => {
    const router = createRouter(tooComplexPack())
    expect(issuesOf(() => router.route({}, { needs: ['vraag'], peildatum: '2026-11-21' }))).toEqual([
      {
        code: 'too-large',
        path: ['options', 'needs', 0],
        params: { limit: 'decisionNodes', max: 200_000, about: 'vraag' },
      },
    ])
  })

  test('that implies no need is answered with the needs that may follow, and what decides', () => {
    const maybe = (situation: Facts, needs?: readonly string[]) =>
      small
        .route(situation, needs === undefined ? {} : { needs })
        .maybe.map(({ need, certain, questions }) => [need, certain, questions.map(({ fact }) => fact)])
    const { assignments, coordinator } = small.route({})
    expect(assignments).toEqual([])
    expect(coordinator.actor).toBe('gemeente')
    expect(maybe({})).toEqual([
      ['plek', undefined, ['aangemeld']],
      ['vervoer', undefined, ['afstandKm']],
    ])
    expect(maybe({ aangemeld: false, afstandKm: 1 })).toEqual([])
    expect(maybe({ aangemeld: true }, ['vervoer'])).toEqual([['plek', true, []]])
    expect(maybe({ aangemeld: true })).toEqual([['vervoer', undefined, ['afstandKm']]])
  })
})

test('everything that is wrong is told at once', () => {
  expect(
    where(
      wrongOptions(
        { peildatum: '2026-02-30', needs: ['vervoor', { need: 'plek', facts: { ruzie: 'ja' } }], ned: 1 },
        { schol: 'bo', leeftijd: 40 },
      ),
    ),
  ).toEqual([
    { code: 'unknown-fact', path: ['schol'] },
    { code: 'out-of-range', path: ['leeftijd'] },
    { code: 'unknown-option', path: ['options', 'ned'] },
    { code: 'invalid-date', path: ['options', 'peildatum'] },
    { code: 'unknown-need', path: ['options', 'needs', 0] },
    { code: 'wrong-type', path: ['options', 'needs', 1, 'facts', 'ruzie'] },
  ])
})
