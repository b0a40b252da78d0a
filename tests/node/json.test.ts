import { describe, expect, test } from 'vitest'
import { readJsonBytes } from '../../src/node/bytes'
import { readJson } from '../../src/node/json'
import { describe as say } from '../../src/text/error'
import type { Issue } from '../../src/text/issue'

const read = (text: string) => readJson(text, 'a.json', 'situationFile')
const bytes = (...found: number[]) => readJsonBytes(Uint8Array.from(found), 'a.json', 'situationFile')
const codes = ({ issues }: { readonly issues: readonly Issue[] }) => issues.map(({ code }) => code)

describe('a text in JSON', () => {
  test('is read as JSON.parse does', () => {
    expect(read('{"a": [1, "é\\n", true, null]}')).toMatchObject({
      value: { a: [1, 'é\n', true, null] },
      issues: [],
    })
  })

  test.each([
    ['empty', '', 'not-json'],
    ['white space only', ' \n\t ', 'not-json'],
    ['a byte-order mark before it', '\uFEFF{}', 'byte-order-mark'],
    ['longer than it may be', `"${'a'.repeat(1_000_000)}"`, 'too-large'],
    ['nested deeper than it may be', '['.repeat(51) + ']'.repeat(51), 'too-large'],
    ['nested so deeply that a parser would give up', '['.repeat(1000), 'too-large'],
    ['no JSON', 'leeftijd: 10', 'not-json'],
  ])('is refused when it is %s', (_, text, code) => {
    expect(codes(read(text))).toEqual([code])
    expect(read(text).value).toBeUndefined()
  })

  test('may nest 50 levels, and brackets in a text do not count', () => {
    expect(codes(read('['.repeat(50) + ']'.repeat(50)))).toEqual([])
    expect(codes(read(JSON.stringify('['.repeat(60) + '\\"{')))).toEqual([])
  })

  test.each([
    [
      '{\n  "a": 1,\n}',
      3,
      1,
      'hier hoort een sleutel tussen dubbele aanhalingstekens; staat er een komma te veel voor?',
    ],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'hier hoort een komma'],
    ["{'a': 1}", 1, 2, 'dit hoort hier niet; een tekst staat tussen dubbele aanhalingstekens'],
    ['{"a": NaN}', 1, 7, 'dit hoort hier niet; een tekst staat tussen dubbele aanhalingstekens'],
    ['{"a": 1', 1, 8, 'er ontbreekt een }'],
    ['[1, 2', 1, 6, 'er ontbreekt een ]'],
    ['{"a" 1}', 1, 6, 'hier hoort een dubbele punt'],
    ['{} {}', 1, 4, 'na het einde staat nog iets'],
    ['// uitleg\n{}', 1, 1, 'commentaar kan niet in JSON'],
    ['{"a": "x\ny"}', 1, 7, 'deze tekst houdt niet op; zet er een dubbel aanhalingsteken achter'],
    ['{"a": "\\x"}', 1, 7, 'na \\ kan dit teken niet'],
    ['{"a": "\t"}', 1, 7, 'dit teken kan niet in een tekst; schrijf een regeleinde als \\n'],
    ['{"a": 1.}', 1, 7, 'dit getal houdt te vroeg op'],
  ])('that is not JSON says where and why: %j', (text, line, column, why) => {
    const [issue] = read(text).issues
    expect(issue).toMatchObject({ code: 'not-json', file: 'a.json', line, column })
    expect(say(issue as Issue, 'nl')).toBe(
      `a.json:${String(line)}:${String(column)}: dit is geen geldige JSON: ${why}`,
    )
    expect(say(issue as Issue, 'en')).toMatch(/this is not valid JSON: .{10}/)
  })

  test('never drops one of two equal keys in silence', () => {
    expect(read('{\n  "a": 1,\n  "b": [{ "a": 2,\n    "a": 3 }],\n  "a": 4\n}').issues).toEqual([
      {
        code: 'duplicate-key',
        path: ['b', 0, 'a'],
        params: { key: 'a', first: 3 },
        file: 'a.json',
        line: 4,
        column: 5,
      },
      {
        code: 'duplicate-key',
        path: ['a'],
        params: { key: 'a', first: 2 },
        file: 'a.json',
        line: 5,
        column: 3,
      },
    ])
  })

  test.each(['__proto__', 'constructor', 'prototype'])('never carries the key %s, at any depth', (key) => {
    const json = read(`{ "a": { "${key}": { "x": 1 } } }`)
    expect(json.issues).toMatchObject([{ code: 'forbidden-key', path: ['a', key], line: 1, column: 10 }])
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  test('says where a value, a key, or the nearest thing around a missing one stands', () => {
    const { locate } = read('{\r\n  "rules": [\r\n    { "name": "x" }\r\n  ]\r\n}')
    const at = (code: Issue['code'], ...path: Issue['path']) => {
      const { line, column } = locate({ code, path, params: {} })
      return [line, column]
    }
    expect(at('wrong-type', 'rules', 0, 'name')).toEqual([3, 15])
    expect(at('unknown-key', 'rules', 0, 'name')).toEqual([3, 7])
    expect(at('missing-key', 'rules', 0, 'title')).toEqual([3, 5])
    expect(at('unknown-reference', 'rules', 4, 'name')).toEqual([2, 12])
    expect(at('empty-needs')).toEqual([1, 1])
  })
})

describe('the bytes of a file', () => {
  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0x7b, 0x7d]],
    ['UTF-16, little end first', [0xff, 0xfe, 0x7b, 0x00]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x7b]],
  ])('with the byte-order mark of %s are refused', (_, found) => {
    expect(codes(bytes(...found))).toEqual(['byte-order-mark'])
  })

  test('that are no UTF-8 are refused, not patched up', () => {
    expect(codes(bytes(0x22, 0xe9, 0x22))).toEqual(['not-utf-8'])
  })

  test('too many to be a text of the length allowed are not even decoded', () => {
    expect(codes(readJsonBytes(new Uint8Array(3_000_001).fill(0xff), 'a.json', 'situationFile'))).toEqual([
      'too-large',
    ])
  })
})
