import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pack } from '../../src/packs/landelijk'
import type { IssueCode } from '../../src/text/issue'
import { situationSchemaWith } from '../../src/vocabulary/schema'
import type { Fact } from '../../src/vocabulary/types'
import { accepts, readFacts } from '../../src/vocabulary/validate'

const FACTS = new Map(pack.facts.map((fact) => [fact.id, fact]))
const validate = (situation: unknown) => readFacts(situation, FACTS).issues

describe('a situation is refused for', () => {
  test.each<[string, unknown, IssueCode, readonly string[], object?]>([
    [
      'a fact that does not exist',
      { leeftyd: 8 },
      'unknown-fact',
      ['leeftyd'],
      { fact: 'leeftyd', nearest: 'leeftijd' },
    ],
    ['a fact nothing is near to', { xqzw: 8 }, 'unknown-fact', ['xqzw'], { nearest: undefined }],
    ['a fact in other letters', { Leeftijd: 8 }, 'unknown-fact', ['Leeftijd'], { nearest: 'leeftijd' }],
    [
      'a text for a number',
      { leeftijd: '8' },
      'wrong-type',
      ['leeftijd'],
      { found: '"8"', expected: 'number' },
    ],
    ['yes or no for a number', { leeftijd: true }, 'wrong-type', ['leeftijd'], { found: 'true' }],
    [
      'a text for yes or no',
      { autisme: 'ja' },
      'wrong-type',
      ['autisme'],
      { found: '"ja"', expected: 'boolean' },
    ],
    ['1 for yes', { autisme: 1 }, 'wrong-type', ['autisme'], { found: '1' }],
    ['yes or no for a value', { schoolsoort: true }, 'wrong-type', ['schoolsoort'], { expected: 'enum' }],
    [
      'a value outside the list',
      { schoolsoort: 'sboo' },
      'unknown-value',
      ['schoolsoort'],
      { found: 'sboo', nearest: 'sbo' },
    ],
    [
      'a value in other letters',
      { schoolsoort: 'VSO' },
      'unknown-value',
      ['schoolsoort'],
      { nearest: 'vso' },
    ],
    ['an empty value', { schoolsoort: '' }, 'unknown-value', ['schoolsoort']],
    ['a name every object has', { schoolsoort: 'toString' }, 'unknown-value', ['schoolsoort']],
    [
      'a number below its range',
      { leeftijd: -0.1 },
      'out-of-range',
      ['leeftijd'],
      { found: -0.1, min: 0, max: 28, maxExclusive: true },
    ],
    ['the first number above its range', { leeftijd: 28 }, 'out-of-range', ['leeftijd']],
    [
      'a number above its range',
      { leeftijdEindSchooljaar: 28.5 },
      'out-of-range',
      ['leeftijdEindSchooljaar'],
      { maxExclusive: false },
    ],
    ['NaN', { leeftijd: NaN }, 'not-finite', ['leeftijd'], { found: 'NaN' }],
    ['Infinity', { leeftijd: Infinity }, 'not-finite', ['leeftijd'], { found: 'Infinity' }],
    ['minus infinity', { wekenTotTerugkeer: -Infinity }, 'not-finite', ['wekenTotTerugkeer']],
    [
      'a date that does not exist',
      { geboortedatum: '2015-02-29' },
      'invalid-date',
      ['geboortedatum'],
      { found: '2015-02-29' },
    ],
    ['a date the other way round', { geboortedatum: '31-12-2015' }, 'invalid-date', ['geboortedatum']],
    [
      'a Date',
      { geboortedatum: new Date('2015-01-01') },
      'wrong-type',
      ['geboortedatum'],
      { expected: 'date' },
    ],
    ['a number for a date', { geboortedatum: 20150101 }, 'wrong-type', ['geboortedatum']],
    ['`null`', { autisme: null }, 'null-value', ['autisme']],
    ['`null` for a number', { leeftijd: null }, 'null-value', ['leeftijd']],
    ['a list as a value', { schoolsoort: ['bo'] }, 'wrong-type', ['schoolsoort'], { found: 'array' }],
    ['an object as a value', { leeftijd: { jaar: 8 } }, 'wrong-type', ['leeftijd'], { found: 'object' }],
    ['a function as a value', { leeftijd: () => 8 }, 'wrong-type', ['leeftijd'], { found: 'function' }],
    [
      'a very long text',
      { autisme: 'x'.repeat(10_000) },
      'wrong-type',
      ['autisme'],
      { found: `"${'x'.repeat(79)}…"` },
    ],
    [
      'a very long name',
      { ['x'.repeat(10_000)]: 1 },
      'unknown-fact',
      ['x'.repeat(10_000)],
      { nearest: undefined },
    ],
    [
      'a key that reaches the prototype',
      JSON.parse('{"__proto__": {"autisme": true}}'),
      'forbidden-key',
      ['__proto__'],
    ],
    ['a key that reaches the constructor', { constructor: 1 }, 'forbidden-key', ['constructor']],
    ['a prototype', { prototype: 1 }, 'forbidden-key', ['prototype']],
    ['a list', [], 'not-an-object', [], { found: 'array' }],
    ['a text', 'leeftijd: 8', 'not-an-object', [], { found: '"leeftijd: 8"' }],
    ['a number', 8, 'not-an-object', []],
    ['`null` itself', null, 'not-an-object', [], { found: 'null' }],
    ['nothing', undefined, 'not-an-object', []],
    ['a function', () => ({ leeftijd: 8 }), 'not-an-object', []],
    [
      'far too many facts',
      Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`f${String(n)}`, n])),
      'too-large',
      [],
      { limit: 'situationKeys', max: 1000 },
    ],
  ])('%s', (_, situation, code, path, params = {}) => {
    const issues = validate(situation)
    expect(issues.map((issue) => ({ code: issue.code, path: issue.path }))).toEqual([{ code, path }])
    expect(issues[0]?.params).toMatchObject(params)
  })

  test('everything that is wrong, at once', () => {
    const found = validate({
      leeftyd: 8,
      autisme: 'ja',
      schoolsoort: 'xo',
      leeftijd: NaN,
      geboortedatum: 'x',
    })
    expect(found.map(({ code }) => code)).toEqual([
      'unknown-fact',
      'wrong-type',
      'unknown-value',
      'not-finite',
      'invalid-date',
    ])
  })

  test('nothing at all, when nothing is wrong', () => {
    expect(validate({})).toEqual([])
    expect(
      validate({ leeftijd: 27.99, schoolsoort: 'vso', autisme: false, geboortedatum: '2016-02-29' }),
    ).toEqual([])
    expect(validate(Object.create(null))).toEqual([])
  })
})

test('a fact that is `undefined` is unknown, as if it were left out', () => {
  expect(validate({ leeftijd: undefined, schoolsoort: 'bo' })).toEqual([])
  expect(readFacts({ leeftijd: undefined, schoolsoort: 'bo', autisme: false }, FACTS).facts).toEqual({
    schoolsoort: 'bo',
    autisme: false,
  })
})

test('the path begins where the facts stand', () => {
  expect(readFacts({ leeftyd: 1 }, FACTS, ['options', 'needs', 0, 'facts']).issues[0]?.path).toEqual([
    'options',
    'needs',
    0,
    'facts',
    'leeftyd',
  ])
})

test('validating leaves no trace on objects elsewhere', () => {
  validate(JSON.parse('{"__proto__": {"vervuild": true}, "constructor": {"prototype": {"vervuild": true}}}'))
  expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined()
})

/** Values in and around the domain of a fact, and all sorts of others. */
const valuesAround = (fact: Fact): Arbitrary<unknown> => {
  const others = fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true })
  switch (fact.type) {
    case 'enum': {
      const ids = fact.values.map(({ id }) => id)
      return fc.oneof(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids.map((id) => id.toUpperCase())),
        fc.string(),
        others,
      )
    }
    case 'boolean':
      return fc.oneof(fc.boolean(), fc.constantFrom('true', 'false', 0, 1), others)
    case 'number':
      return fc.oneof(
        fc.double({ min: fact.min - 1, max: fact.max + 1 }),
        fc.constantFrom(
          fact.min,
          fact.max,
          fact.min - 1e-9,
          fact.max + 1e-9,
          -0,
          NaN,
          Infinity,
          String(fact.min),
        ),
        others,
      )
    case 'date':
      return fc.oneof(
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
        fc.constantFrom('2015-02-29', '2015-13-01', '2015-1-1', '1899-12-31', '2200-01-01'),
        others,
      )
  }
}

describe('validation and the zod schema agree', () => {
  const schema = situationSchemaWith(pack)()

  test('on every fact, about any value', () => {
    for (const fact of pack.facts)
      fc.assert(
        fc.property(valuesAround(fact), (value) => {
          const right = schema.safeParse({ [fact.id]: value }).success
          expect(validate({ [fact.id]: value }).length === 0).toBe(right)
          if (value !== undefined) expect(accepts(fact, value)).toBe(right)
        }),
        { numRuns: 25 },
      )
  })

  test.each<[unknown]>([
    [{}],
    [{ leeftyd: 8 }],
    [[]],
    [null],
    ['x'],
    [3],
    [JSON.parse('{"__proto__": 1}')],
    [{ constructor: 1 }],
  ])('about %j', (situation) => {
    expect(validate(situation).length === 0).toBe(schema.safeParse(situation).success)
  })
})
