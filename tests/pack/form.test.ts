import { describe, expect, test } from 'vitest'
import type { IssueCode } from '../../src/text/issue'
import { edited, regionFiles, smallFiles, smallPack } from '../kit/small-pack'
import { expectOne, issuesOf, type Path } from './broken'

/** The form of each file: which keys, of which type. Checked before any name is looked up. */

test('the small packs of these tests are valid', () => {
  expect(issuesOf(smallFiles())).toEqual([])
  expect(issuesOf(regionFiles(), smallPack())).toEqual([])
})

describe('a rule', () => {
  test.each<[string, Path, unknown, IssueCode, Path, object?]>([
    ['with `priority`', ['priority'], 5, 'unknown-key', ['priority'], { key: 'priority' }],
    ['with a handler', ['onSuccess'], 'x', 'unknown-key', ['onSuccess']],
    ['with another key in its event', ['event', 'message'], 'x', 'unknown-key', ['event', 'message']],
    [
      'with another key in its answer',
      ['event', 'params', 'score'],
      1,
      'unknown-key',
      ['event', 'params', 'score'],
    ],
    ['with a typing error in a key', ['exceptionsTo'], ['plek-volwassen'], 'unknown-key', ['exceptionsTo']],
    ['without a name', ['name'], undefined, 'missing-key', [], { key: 'name' }],
    ['without conditions', ['conditions'], undefined, 'missing-key', [], { key: 'conditions' }],
    ['without dates', ['valid'], undefined, 'missing-key', [], { key: 'valid' }],
    ['without a basis', ['basis'], undefined, 'missing-key', [], { key: 'basis' }],
    [
      'that says it is the safety net',
      ['basis'],
      'vangnet',
      'unknown-value',
      ['basis'],
      { allowed: ['wet', 'uitspraak', 'beleid', 'afspraak'] },
    ],
    ['without a title in English', ['title', 'en'], undefined, 'missing-key', ['title'], { key: 'en' }],
    ['with an empty title', ['title', 'nl'], '', 'empty-text', ['title', 'nl']],
    ['with a name in capitals', ['name'], 'Plek', 'wrong-form', ['name']],
    ['with a number for a name', ['name'], 3, 'wrong-type', ['name'], { expected: 'string' }],
    ['without any source', ['sources'], [], 'empty-list', ['sources']],
    ['without any example', ['examples'], [], 'empty-list', ['examples']],
    ['with an empty list of exceptions', ['exceptionTo'], [], 'empty-list', ['exceptionTo']],
    [
      'with a source of no kind',
      ['sources', 0],
      { article: '3' },
      'missing-key',
      ['sources', 0],
      { key: 'law' },
    ],
    [
      'with a source that has a strange key',
      ['sources', 0, 'lid'],
      '2',
      'unknown-key',
      ['sources', 0, 'lid'],
    ],
    [
      'with a date that does not exist',
      ['valid', 'from'],
      '2023-02-29',
      'invalid-date',
      ['valid', 'from'],
      { found: '2023-02-29' },
    ],
    ['with a year for a date', ['valid', 'until'], '2023', 'invalid-date', ['valid', 'until']],
    [
      'with a list in an example',
      ['examples', 0, 'situation', 'school'],
      ['bo'],
      'wrong-type',
      ['examples', 0, 'situation', 'school'],
    ],
  ])('%s', (_, path, value, code, at, params) => {
    const files = edited(smallFiles(), 'needs/plek.json', ['rules', 0, ...path], value)
    expectOne(issuesOf(files), code, 'needs/plek.json', ['rules', 0, ...at], params)
  })
})

describe('a file', () => {
  test.each<[string, string, Path, unknown, IssueCode, Path]>([
    ['of a need without rules', 'needs/plek.json', ['rules'], [], 'empty-list', ['rules']],
    ['with a list where an object belongs', 'needs/plek.json', [], [], 'wrong-type', []],
    ['with a text where an object belongs', 'exclusions.json', [], 'x', 'wrong-type', []],
    ['with an object where a list belongs', 'facts.json', ['facts'], {}, 'wrong-type', ['facts']],
    ['with a strange key', 'needs.json', ['vragen'], [], 'unknown-key', ['vragen']],
    [
      'with a fact of no type',
      'facts.json',
      ['facts', 1, 'type'],
      'getal',
      'unknown-value',
      ['facts', 1, 'type'],
    ],
    [
      'with a fact of one value',
      'facts.json',
      ['facts', 2, 'values'],
      [{ id: 'x', label: { nl: 'x', en: 'x' } }],
      'too-few',
      ['facts', 2, 'values'],
    ],
    [
      'with a route without steps',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps'],
      [],
      'empty-list',
      ['routes', 'gewoon', 'steps'],
    ],
    [
      'with a ladder without rungs',
      'ladders/gewoon.json',
      ['ladders', 'gewoon', 'rungs'],
      [],
      'empty-list',
      ['ladders', 'gewoon', 'rungs'],
    ],
    [
      'with a power that does not exist',
      'ladders/gewoon.json',
      ['ladders', 'gewoon', 'rungs', 0, 'power'],
      'macht',
      'unknown-value',
      ['ladders', 'gewoon', 'rungs', 0, 'power'],
    ],
    [
      'with a term in hours',
      'routes/gewoon.json',
      ['routes', 'gewoon', 'steps', 0, 'term', 'unit'],
      'uren',
      'unknown-value',
      ['routes', 'gewoon', 'steps', 0, 'term', 'unit'],
    ],
    [
      'with a route named in capitals',
      'routes/gewoon.json',
      ['routes', 'Anders'],
      { title: { nl: 'x', en: 'x' }, steps: [] },
      'wrong-form',
      ['routes', 'Anders'],
    ],
    ['with a pack that was never checked', 'pack.json', ['verifiedUntil'], undefined, 'missing-key', []],
  ])('%s', (_, file, path, value, code, at) => {
    const [issue] = issuesOf(edited(smallFiles(), file, path, value))
    expect(issue).toMatchObject({ code, file, path: at })
  })

  test('that an agreement calls law is not an agreement', () => {
    const files = edited(regionFiles(), 'agreements.json', ['agreements', 0, 'basis'], 'wet')
    expectOne(issuesOf(files, smallPack()), 'unknown-value', 'agreements.json', ['agreements', 0, 'basis'])
  })
})

describe('the files of a pack', () => {
  test.each([
    'facts.json',
    'needs.json',
    'parties.json',
    'exclusions.json',
    'coordinators.json',
    'holders.json',
  ])('lack %s', (file) => {
    expectOne(issuesOf(edited(smallFiles(), file, [], undefined)), 'missing-file', undefined, [], { file })
  })

  test('lack even pack.json', () => {
    expectOne(issuesOf(edited(smallFiles(), 'pack.json', [], undefined)), 'missing-file', undefined, [], {
      file: 'pack.json',
    })
  })

  test.each(['regels.json', 'rules/plek.json', 'constructor/x.json'])(
    'hold %s, which no pack has',
    (file) => {
      expectOne(issuesOf({ ...smallFiles(), [file]: {} }), 'unknown-file', file, [], { file })
    },
  )

  test('of a region need the pack it extends', () => {
    const issue = { code: 'missing-parent', params: { parent: 'klein' } }
    expect(issuesOf(regionFiles())).toMatchObject([issue])
    expect(issuesOf(edited(regionFiles(), 'pack.json', ['extends'], 'ander'), smallPack())).toMatchObject([
      { ...issue, params: { parent: 'ander' } },
    ])
  })
})

test('every fault in form is found at once, in every file', () => {
  const faults: [string, Path, unknown][] = [
    ['needs/plek.json', ['rules', 0, 'priority'], 1],
    ['needs/plek.json', ['rules', 1, 'sources'], []],
    ['signals.json', ['signals', 0, 'text'], undefined],
    ['holders.json', [], undefined],
  ]
  const files = faults.reduce((sum, [file, path, value]) => edited(sum, file, path, value), smallFiles())
  expect(
    issuesOf(files)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['empty-list', 'missing-file', 'missing-key', 'unknown-key'])
})
