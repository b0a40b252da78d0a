import { describe, expect, test } from 'vitest'
import type { IssueCode } from '../../src/text/issue'
import { edited, is, regionFiles, smallFiles, smallPack } from '../kit/small-pack'
import { expectOne, issuesOf, type Path } from './broken'

/** The safe profile of json-rules-engine's conditions: what it forbids, and where the error points. */

const FILE = 'needs/plek.json'
const PLACE = ['rules', 0, 'conditions']

/** What is found when the condition of the first rule is this. */
const issuesWith = (condition: unknown) => issuesOf(edited(smallFiles(), FILE, PLACE, condition))

const school = is('school', 'bo')

describe('the safe profile forbids', () => {
  test.each<[string, unknown, IssueCode, Path, object?]>([
    // facts and operators
    [
      'a fact that is not declared',
      is('schol', 'bo'),
      'unknown-reference',
      ['fact'],
      { kind: 'fact', nearest: 'school' },
    ],
    ['a fact that is no text', { fact: 3, operator: 'equal', value: 'bo' }, 'unknown-reference', ['fact']],
    [
      'an input fact',
      { fact: 'geboortedatum', operator: 'equal', value: '2015-01-01' },
      'input-fact',
      ['fact'],
    ],
    [
      '`greaterThan` on a list of values',
      { fact: 'school', operator: 'greaterThan', value: 3 },
      'unknown-operator',
      ['operator'],
    ],
    [
      '`equal` on a number',
      { fact: 'leeftijd', operator: 'equal', value: 5 },
      'unknown-operator',
      ['operator'],
    ],
    [
      '`notEqual` on yes or no',
      { fact: 'aangemeld', operator: 'notEqual', value: true },
      'unknown-operator',
      ['operator'],
    ],
    [
      'an operator of json-rules-engine that is not in the profile',
      { fact: 'school', operator: 'contains', value: 'bo' },
      'unknown-operator',
      ['operator'],
    ],
    [
      'an operator with a typing error',
      { fact: 'school', operator: 'equals', value: 'bo' },
      'unknown-operator',
      ['operator'],
      { nearest: 'equal' },
    ],
    [
      'an operator that every object has',
      { fact: 'school', operator: 'toString', value: 'bo' },
      'unknown-operator',
      ['operator'],
    ],
    // values
    ['a value outside the list', is('school', 'bos'), 'unknown-value', ['value'], { nearest: 'bo' }],
    [
      'a value of another type for a list of values',
      is('school', true),
      'wrong-type',
      ['value'],
      { expected: 'enum' },
    ],
    ['a text for yes or no', is('aangemeld', 'true'), 'wrong-type', ['value'], { expected: 'boolean' }],
    [
      'a text for a number',
      { fact: 'leeftijd', operator: 'lessThan', value: '18' },
      'wrong-type',
      ['value'],
      { expected: 'number' },
    ],
    ['`null` as a value', { fact: 'leeftijd', operator: 'lessThan', value: null }, 'wrong-type', ['value']],
    [
      'a threshold outside the range of its fact',
      { fact: 'leeftijd', operator: 'lessThan', value: 40 },
      'out-of-range',
      ['value'],
      { min: 0, max: 28 },
    ],
    [
      'a threshold off the grid of its fact',
      { fact: 'leeftijd', operator: 'lessThan', value: 16.3 },
      'off-grid',
      ['value'],
      { step: '1/12' },
    ],
    [
      'a threshold between two whole weeks',
      { fact: 'wekenSindsAanmelding', operator: 'lessThan', value: 2.5 },
      'off-grid',
      ['value'],
    ],
    [
      'an open term that nobody declared',
      { fact: 'afstandKm', operator: 'greaterThan', value: { openTerm: 'grens' } },
      'unknown-reference',
      ['value'],
      { kind: 'openTerm' },
    ],
    [
      'an open term with another key beside it',
      { fact: 'afstandKm', operator: 'greaterThan', value: { openTerm: 'afstandsgrens', or: 3 } },
      'unknown-reference',
      ['value'],
    ],
    // lists
    ['`in` with a text', { fact: 'school', operator: 'in', value: 'bo vo' }, 'list-needed', ['value']],
    ['`notIn` with a text', { fact: 'school', operator: 'notIn', value: 'bo' }, 'list-needed', ['value']],
    ['`equal` with a list', { fact: 'school', operator: 'equal', value: ['bo'] }, 'wrong-type', ['value']],
    ['`in` with an empty list', { fact: 'school', operator: 'in', value: [] }, 'empty-list', ['value']],
    [
      'a wrong value inside a list',
      { fact: 'school', operator: 'in', value: ['bo', 'xo'] },
      'unknown-value',
      ['value', 1],
    ],
    ['an empty `any`', { any: [] }, 'empty-list', ['any']],
    ['an empty `all`', { all: [] }, 'empty-list', ['all']],
    ['`all` without a list', { all: school }, 'wrong-type', ['all']],
    // keys
    ['`any` and `all` in one object', { any: [school], all: [school] }, 'one-boolean-key', []],
    ['`not` beside a name', { not: school, condition: 'volwassen' }, 'one-boolean-key', []],
    ['a test beside `all`', { ...school, all: [school] }, 'one-boolean-key', []],
    ['`priority` on a test', { ...school, priority: 2 }, 'unknown-key', ['priority']],
    ['`path` on a test', { ...school, path: '$.id' }, 'unknown-key', ['path']],
    ['`params` on a test', { ...school, params: {} }, 'unknown-key', ['params']],
    ['`name` on a test', { ...school, name: 'x' }, 'unknown-key', ['name']],
    ['`priority` beside `all`', { all: [school], priority: 2 }, 'unknown-key', ['priority']],
    ['any other key', { alle: [school] }, 'unknown-key', ['alle'], { nearest: 'all' }],
    ['a test without a value', { fact: 'school', operator: 'equal' }, 'missing-key', [], { key: 'value' }],
    ['a test without an operator', { fact: 'school', value: 'bo' }, 'missing-key', [], { key: 'operator' }],
    ['a value without a fact', { value: 'bo', operator: 'equal' }, 'missing-key', [], { key: 'fact' }],
    // names and shape
    [
      'a name that stands for nothing',
      { condition: 'volwasen' },
      'unknown-reference',
      ['condition'],
      { kind: 'condition', nearest: 'volwassen' },
    ],
    ['a name that is no text', { condition: 1 }, 'unknown-reference', ['condition']],
    ['a name that every object has', { condition: 'constructor' }, 'unknown-reference', ['condition']],
    ['an empty object', {}, 'no-condition', []],
    ['a text', 'volwassen', 'no-condition', []],
    ['a list', [school], 'no-condition', []],
    ['`null`', null, 'no-condition', []],
    ['`not` with a list', { not: [school] }, 'no-condition', ['not']],
    ['a name inside a list that is no list', { all: { condition: 'volwassen' } }, 'wrong-type', ['all']],
    [
      'a fault deep inside',
      { all: [school, { any: [{ not: is('school', 'xyz') }] }] },
      'unknown-value',
      ['all', 1, 'any', 0, 'not', 'value'],
    ],
  ])('%s', (_, condition, code, at, params) => {
    expectOne(issuesWith(condition), code, FILE, [...PLACE, ...at], params)
  })
})

describe('the safe profile allows', () => {
  test.each<[string, unknown]>([
    [
      'each operator on its own facts',
      {
        all: [
          { fact: 'school', operator: 'equal', value: 'bo' },
          { fact: 'school', operator: 'notEqual', value: 'bo' },
          { fact: 'school', operator: 'in', value: ['bo', 'vo'] },
          { fact: 'school', operator: 'notIn', value: ['geen'] },
          { fact: 'aangemeld', operator: 'equal', value: false },
          { fact: 'leeftijd', operator: 'lessThan', value: 18 },
          { fact: 'leeftijd', operator: 'lessThanInclusive', value: 16.5 },
          { fact: 'leeftijd', operator: 'greaterThan', value: 0 },
          { fact: 'leeftijd', operator: 'greaterThanInclusive', value: 28 },
          { fact: 'afstandKm', operator: 'lessThan', value: 0.3 },
          { fact: 'afstandKm', operator: 'lessThan', value: { openTerm: 'afstandsgrens' } },
        ],
      },
    ],
    [
      'names, lists and `not` inside each other',
      { not: { any: [{ condition: 'volwassen' }, { not: { all: [school] } }] } },
    ],
    [
      'a threshold written as a rounded twelfth',
      { fact: 'leeftijd', operator: 'lessThan', value: 16.583333333 },
    ],
  ])('%s', (_, condition) => {
    expect(issuesWith(condition)).toEqual([])
  })
})

test('every fault in a condition is found at once', () => {
  const issues = issuesWith({
    all: [is('schol', 'bo'), { any: [] }, { fact: 'leeftijd', operator: 'is', value: 5 }, is('school', 'x')],
  })
  expect(issues.map(({ code }) => code)).toEqual([
    'unknown-reference',
    'empty-list',
    'unknown-operator',
    'unknown-value',
  ])
})

describe('a condition is checked wherever it stands', () => {
  const places: [string, Path][] = [
    ['needs/plek.json', ['impliedBy']],
    ['needs/plek.json', ['rules', 1, 'conditions']],
    ['conditions/gewoon.json', ['conditions', 'volwassen', 'conditions']],
    ['exclusions.json', ['exclusions', 0, 'conditions']],
    ['routes/gewoon.json', ['routes', 'gewoon', 'steps', 1, 'when']],
    ['ladders/gewoon.json', ['ladders', 'gewoon', 'rungs', 0, 'when']],
    ['ladders/gewoon.json', ['ladders', 'gewoon', 'rungs', 1, 'reached']],
    ['coordinators.json', ['coordinators', 0, 'when']],
    ['coordinators.json', ['coordinators', 0, 'stalls', 'when']],
    ['holders.json', ['disputed']],
    ['holders.json', ['holders', 0, 'when']],
    ['signals.json', ['signals', 0, 'when']],
  ]
  const regional: [string, Path][] = [
    ['executors.json', ['executors', 0, 'when']],
    ['agreements.json', ['agreements', 0, 'when']],
    ['agreements.json', ['agreements', 0, 'steps', 0, 'when']],
  ]
  const wrong: [unknown, IssueCode, Path][] = [
    [{ any: [] }, 'empty-list', ['any']],
    ['volwassen', 'no-condition', []],
    [null, 'no-condition', []],
    [{ all: 'x' }, 'wrong-type', ['all']],
    [{ all: [null, { not: 3 }] }, 'no-condition', ['all', 0]],
  ]
  test.each(places)('%s %j', (file, path) => {
    for (const [condition, code, at] of wrong) {
      const [first] = issuesOf(edited(smallFiles(), file, path, condition))
      expect(first).toMatchObject({ code, file, path: [...path, ...at] })
    }
  })
  test.each(regional)('%s %j', (file, path) => {
    for (const [condition, code, at] of wrong) {
      const [first] = issuesOf(edited(regionFiles(), file, path, condition), smallPack())
      expect(first).toMatchObject({ code, file, path: [...path, ...at] })
    }
  })
})

describe('a circle of names', () => {
  const named = (files: Record<string, unknown>) =>
    issuesOf(
      Object.entries(files).reduce(
        (sum, [name, conditions]) =>
          edited(sum, 'conditions/gewoon.json', ['conditions', name, 'conditions'], conditions),
        smallFiles(),
      ),
    )

  test('is an error that shows the circle', () => {
    expectOne(
      named({ volwassen: { not: { condition: 'ver' } }, ver: { all: [school, { condition: 'volwassen' }] } }),
      'cycle',
      'conditions/gewoon.json',
      ['conditions', 'volwassen', 'conditions'],
      { kind: 'condition', names: ['volwassen', 'ver', 'volwassen'] },
    )
  })

  test('may have one name in it', () => {
    expectOne(
      named({ ver: { any: [{ condition: 'ver' }] } }),
      'cycle',
      'conditions/gewoon.json',
      ['conditions', 'ver', 'conditions'],
      {
        names: ['ver', 'ver'],
      },
    )
  })

  test('is not there when a name is used twice', () => {
    expect(
      named({ ver: { any: [{ condition: 'volwassen' }, { not: { condition: 'volwassen' } }] } }),
    ).toEqual([])
  })
})
