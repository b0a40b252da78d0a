import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestWord } from '../../src/text/nearest-word'
import { list, quoted } from '../../src/text/words'

const WORDS = ['leeftijd', 'schoolsoort', 'autisme', 'verzuim', 'vervoer']

describe('the word that was probably meant', () => {
  test.each([
    ['leeftyd', 'leeftijd'],
    ['LEEFTIJD', 'leeftijd'],
    ['schoolsort', 'schoolsoort'],
    ['vervoor', 'vervoer'],
    ['verzuimm', 'verzuim'],
    ['autism', 'autisme'],
  ])('for %s is %s', (found, expected) => {
    expect(nearestWord(found, WORDS)).toBe(expected)
  })

  test.each(['fiets', 'x', '', 'l'.repeat(200), 3, null, undefined, ['leeftijd']])(
    'for %j is none',
    (found) => {
      expect(nearestWord(found, WORDS)).toBeUndefined()
    },
  )

  test('is none among short words that share only some letters', () => {
    expect(nearestWord('foo', ['lwoo', 'emb'])).toBeUndefined()
    expect(nearestWord('xo', ['bo', 'vo'])).toBeUndefined()
  })

  test('is none where there are no words', () => {
    expect(nearestWord('leeftijd', [])).toBeUndefined()
  })

  test('is the word itself, or one with a letter more, less or other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDS),
        fc.nat(),
        fc.constantFrom('', 'q', 'qq'),
        (word, place, letters) => {
          const at = place % word.length
          expect(nearestWord(word, WORDS)).toBe(word)
          expect(nearestWord(word.slice(0, at) + letters + word.slice(at + 1), WORDS)).toBe(word)
        },
      ),
      { numRuns: 100 },
    )
  })
})

test('a list of words reads as a list', () => {
  expect(list([])).toBe('')
  expect(list(['a'])).toBe('a')
  expect(list(['a', 'b', 'c'])).toBe('a, b, c')
  expect(list(['a', 'b', 'c'], 'en')).toBe('a, b en c')
  expect(list(quoted(['a', 'b']), 'and')).toBe('`a` and `b`')
})
