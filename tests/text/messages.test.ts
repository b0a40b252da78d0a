import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/base/limits'
import * as en from '../../src/text/en'
import { DekkendError, describe as sentence, throwIfAny } from '../../src/text/error'
import type { Issue, IssueCode } from '../../src/text/issue'
import * as nl from '../../src/text/nl'

/** One realistic set of parameters for every code; the compiler sees to it that none is left out. */
const EXAMPLES: Readonly<Record<IssueCode, readonly Issue['params'][]>> = {
  'not-an-object': [
    ...['null', 'undefined', 'array', 'object', 'function', 'symbol', 'bigint', 'revoked', '"x"', '3'].map(
      (found) => ({ found }),
    ),
    { found: 'instance', class: 'Map' },
    { found: 'thenable', class: 'Promise' },
    { found: 'hidden-key', key: 'Symbol(x)' },
  ],
  'unknown-fact': [
    { fact: 'leeftyd', nearest: 'leeftijd' },
    { fact: 'xqzw', nearest: undefined },
  ],
  'wrong-type': ['string', 'number', 'boolean', 'enum', 'date', 'object', 'array'].map((expected) => ({
    found: '"8"',
    expected,
  })),
  'unknown-value': [
    { found: 'sboo', allowed: ['bo', 'sbo'], nearest: 'sbo' },
    { found: 'zzz', allowed: ['bo', 'sbo'], nearest: undefined },
  ],
  'out-of-range': [
    { found: 28, min: 0, max: 28, maxExclusive: true },
    { found: -1, min: 0, max: 104, maxExclusive: false },
  ],
  'not-finite': [{ found: 'NaN' }],
  'invalid-date': [{ found: '2015-02-29' }, { found: 'instance', class: 'Date' }, { found: 'null' }],
  'null-value': [{ fact: 'leeftijd' }],
  'born-later': [{ geboortedatum: '2027-01-01', peildatum: '2026-11-21' }],
  'too-old': [{ geboortedatum: '1990-01-01', peildatum: '2026-11-21', max: 28 }],
  'contradicting-facts': [
    { fact: 'leeftijd', stated: 12, derived: 10.5, from: ['geboortedatum', 'peildatum'] },
  ],
  'impossible-situation': [
    { exclusions: ['x'], reasons: [{ nl: 'dit kan niet', en: 'this cannot be' }] },
    {
      exclusions: ['x', 'y'],
      reasons: [
        { nl: 'dit kan niet', en: 'this cannot be' },
        { nl: 'dat ook niet', en: 'nor can that' },
      ],
    },
  ],
  'forbidden-key': [{ key: '__proto__' }],
  'too-large': Object.entries(LIMITS).flatMap(([limit, max]) => [
    { limit, max },
    { limit, max, about: 'vervoer' },
  ]),
  'empty-input': [{}],
  'not-json': [{ detail: 'CommaExpected' }, { detail: 'InvalidSymbol' }],
  'byte-order-mark': [{}],
  'not-utf-8': [{}],
  'unreadable-file': [{ reason: 'ENOENT' }, { reason: 'EPROTO' }],
  'unreadable-folder': [{ reason: 'EACCES' }, { reason: 'EPROTO' }],
  'unread-file': [{}],
  'link-outside': [{}],
  'unwritable-file': [{ reason: 'ENOENT' }, { reason: 'EACCES' }, { reason: 'EIO' }],
  'duplicate-key': [{ key: 'leeftijd', first: 3 }],
  'unknown-need': [
    { need: 'vervoor', nearest: 'vervoer', allowed: ['vervoer', 'verzuim'] },
    { found: 'array', allowed: ['vervoer', 'verzuim'] },
  ],
  'need-not-covered': [{ need: 'werk', pack: 'klein', allowed: ['vervoer', 'verzuim'] }],
  'duplicate-need': [{ need: 'vervoer', first: 0 }],
  'fact-of-person': [{ fact: 'leeftijd' }],
  'empty-needs': [{ allowed: ['vervoer', 'verzuim'] }],
  'invalid-option': [{ option: 'needs', found: '"vervoer"', expected: 'needs' }],
  'wrong-choice': [{ option: 'lang', found: '"fr"', allowed: ['nl', 'en'] }],
  'not-an-issue': [{ found: 'array' }],
  'not-a-routing': [{ found: 'object' }],
  'pack-needed': [{ name: 'groningen', version: '1.0.0', hash: 'a1b2' }],
  'other-pack': [{ found: 'utrecht', name: 'groningen', version: '1.0.0', hash: 'a1b2' }],
  'other-hash': [{ found: 'a1b2', expected: 'c3d4' }],
  'unknown-option': [{ option: 'need', allowed: ['needs', 'peildatum', 'pack'], nearest: 'needs' }],
  'pack-is-a-name': [{ found: 'groningen' }],
  'not-a-pack': [{ found: 'object' }],
  'unknown-pack': [{ found: 'groningn', allowed: ['groningen', 'landelijk'], nearest: 'groningen' }],
  'after-verified': [{ peildatum: '2030-01-01', verifiedUntil: '2026-11-21', pack: 'landelijk' }],
  'peildatum-too-early': [{ peildatum: '2001-01-01', validFrom: '2022-01-01', pack: 'landelijk' }],
  'unknown-command': [{ command: 'rout', allowed: ['route', 'facts'], nearest: 'route' }],
  'missing-argument': [{ argument: 'case.json' }],
  'missing-option-value': [{ option: '--need' }],
  'too-many-arguments': [
    { found: 1, expected: 0 },
    { found: 2, expected: 0 },
    { found: 3, expected: 1 },
    { found: 3, expected: 2 },
  ],
  'conflicting-options': [{ options: ['--json', '--lang'] }],
  'missing-file': [{ file: 'pack.json' }],
  'no-pack-here': [{ dir: 'rules/x' }],
  'unknown-file': [{ file: 'regels.json', allowed: ['pack.json', 'needs/….json'] }],
  'control-character': [{ character: 'U+001B' }],
  'reserved-name': [{ name: 'toString' }],
  'no-rules': [{}],
  'wrong-range': [{ min: 3, max: 1 }],
  'step-not-positive': [{ found: 0 }],
  'unknown-date-fact': [{ fact: 'trouwdatum', allowed: ['geboortedatum'] }],
  'verified-before-valid': [{ validFrom: '2022-01-01', verifiedUntil: '2021-01-01' }],
  'missing-key': [{ key: 'name' }],
  'unknown-key': [
    { key: 'alle', allowed: ['all', 'any'], nearest: 'all' },
    { key: 'priority', allowed: [], nearest: undefined },
  ],
  'wrong-form': [{ detail: '"Plek": a-z, 0-9, -' }],
  'empty-list': [{}],
  'empty-text': [{}],
  'too-few': [{ minimum: 2 }],
  'one-boolean-key': [{ keys: ['all', 'any'] }, { keys: ['fact', 'operator', 'value', 'all'] }],
  'no-condition': [{}],
  'unknown-operator': [{ operator: 'equals', type: 'enum', allowed: ['equal', 'in'], nearest: 'equal' }],
  'list-needed': [{ operator: 'in' }],
  'input-fact': [{ fact: 'geboortedatum' }],
  'off-grid': [{ found: 16.3, step: '1/12' }],
  'duplicate-name': [{ kind: 'rule', name: 'plek-bestuur' }],
  'unknown-reference': [
    { kind: 'condition', name: 'volwasen', nearest: 'volwassen' },
    { kind: 'exceptionTo', name: 'zzz', nearest: undefined },
  ],
  cycle: [
    { kind: 'condition', names: ['a', 'b', 'a'] },
    { kind: 'exceptionTo', names: ['a', 'a'] },
  ],
  'missing-qualifier': [{ party: 'gemeente', qualifier: 'municipality', allowed: ['brp', 'school'] }],
  'needless-qualifier': [{ party: 'ouders', qualifier: 'sector' }],
  'source-not-in-force': [{ date: '2023-01-01' }],
  'wrong-citation': [{ found: 'artikel 3' }],
  'missing-translation': [{ nl: 'Meldt zich.', file: 'en/steps/a.json' }],
  'stale-translation': [{ nl: 'Meldt zich.' }],
  'translated-twice': [{ nl: 'Meldt zich.', file: 'en/steps/a.json' }],
  'until-before-from': [{ from: '2024-01-01', until: '2023-01-01' }],
  'term-without-from': [{}],
  'ladder-end': [{}],
  'list-end': [{}],
  'wrong-event': [{ need: 'plek', found: 'vervoer' }],
  'wrong-file-name': [{ need: 'plek', file: 'needs/plekken.json' }],
  'unlawful-override': [{ kind: 'route', name: 'gewoon' }],
  'unlawful-addition': [{ file: 'facts.json' }],
  'term-out-of-bounds': [{ term: 'afstandsgrens', found: 8, min: 0, max: 6 }],
  'broken-parent': [{ parent: 'landelijk' }],
  'missing-parent': [{ parent: 'landelijk' }],
}

const CODES = Object.keys(EXAMPLES) as IssueCode[]
const LANGS = ['nl', 'en'] as const

test('both languages have a text for every code, and for nothing else', () => {
  expect(Object.keys(nl.MESSAGES).sort()).toEqual([...CODES].sort())
  expect(Object.keys(en.MESSAGES).sort()).toEqual([...CODES].sort())
})

describe('every message reads', () => {
  test.each(CODES)('%s', (code) => {
    for (const params of EXAMPLES[code])
      for (const lang of LANGS) {
        const text = sentence({ code, path: ['a'], params }, lang)
        expect(text).not.toMatch(/undefined|null,|NaN,|\[object|=>/)
        expect(text).toMatch(/^a: \S/)
        expect(text).not.toMatch(/ {2}|\s$/)
        // Backticks come in pairs.
        expect(text.split('`').length % 2).toBe(1)
        for (const value of Object.values(params))
          if (typeof value === 'string' && value === params['nearest']) expect(text).toContain(`\`${value}\``)
      }
  })
})

describe('a message in two languages', () => {
  test.each(CODES)('says the same kind of thing, but not in the same words: %s', (code) => {
    for (const params of EXAMPLES[code]) expect(nl.MESSAGES[code](params)).not.toBe(en.MESSAGES[code](params))
  })
})

test('plans have the same words in both languages', () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
        : typeof value
  expect(shape(en.PLAN)).toEqual(shape(nl.PLAN))
})

describe('an issue says where it is', () => {
  const issue: Issue = { code: 'empty-list', path: [], params: {} }
  const where = (more: Partial<Issue>): string => sentence({ ...issue, ...more }, 'en').split(': ')[0] ?? ''

  test('by its path, as a reader writes it', () => {
    expect(where({ path: ['rules', 3, 'conditions', 'all', 0] })).toBe('rules[3].conditions.all[0]')
    expect(where({ path: ['leeftijd'] })).toBe('leeftijd')
  })

  test('by its file, line and column', () => {
    expect(where({ file: 'needs/plek.json', line: 12, column: 7, path: ['rules', 0] })).toBe(
      'needs/plek.json:12:7 rules[0]',
    )
    expect(where({ file: 'needs/plek.json' })).toBe('needs/plek.json')
  })

  test('and nothing more where it is nowhere in particular', () => {
    expect(sentence(issue, 'en')).toBe(en.MESSAGES['empty-list']({}))
  })
})

describe('the error', () => {
  const issues: Issue[] = [
    { code: 'unknown-fact', path: ['leeftyd'], params: { fact: 'leeftyd', nearest: 'leeftijd' } },
    { code: 'not-finite', path: ['leeftijd'], params: { found: 'NaN' } },
  ]

  test('carries every issue, and says them in a language, one a line', () => {
    const error = new DekkendError(issues)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('DekkendError')
    expect(error.issues).toEqual(issues)
    expect(error.message).toBe(error.toText('en'))
    expect(error.toText('nl').split('\n')).toEqual([
      'leeftyd: onbekend feit `leeftyd`; bedoelt u `leeftijd`?',
      'leeftijd: NaN is geen getal; laat het feit weg als het onbekend is',
    ])
  })

  test('is thrown only when there is an issue', () => {
    expect(() => {
      throwIfAny([])
    }).not.toThrow()
    expect(() => {
      throwIfAny(issues)
    }).toThrow(DekkendError)
  })
})
