import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cut } from '../../src/pack/cuts'
import { createVariable } from '../../src/diagram/variable'
import { between, oneOf, yesNo } from '../kit/small-pack'

const cut = (at: number, after = false): Cut => ({ at, after })

describe('a number is cut where conditions tell values apart', () => {
  test('on both sides of a value when one condition includes it and another does not', () => {
    const variable = createVariable(between('n', 0, 10), [cut(3), cut(3, true)])
    expect([2.9, 3, 3.1].map((value) => variable.cellOf(value))).toEqual([0, 1, 2])
    expect([0, 1, 2].map((cell) => variable.weight(cell))).toEqual([3, 1, 7])
  })

  test('not at all outside its range', () => {
    const variable = createVariable(between('n', 0, 10), [cut(-1, true), cut(0), cut(10, true), cut(11)])
    expect(variable.size).toBe(1)
    expect(variable.weight(0)).toBe(11)
  })

  test('also just before its largest value, when that belongs to the range', () => {
    const inclusive = createVariable(between('n', 0, 10), [cut(10)])
    expect([9.99, 10].map((value) => inclusive.cellOf(value))).toEqual([0, 1])
    const exclusive = createVariable(between('n', 0, 10, { maxExclusive: true }), [cut(10)])
    expect(exclusive.size).toBe(1)
    expect(exclusive.weight(0)).toBe(10)
  })

  test('into an interval without grid points, which weighs nothing and has a value all the same', () => {
    const variable = createVariable(between('n', 0, 10), [cut(4, true), cut(5)])
    expect([0, 1, 2].map((cell) => variable.weight(cell))).toEqual([5, 0, 6])
    expect(variable.sample(1)).toBe(4.5)
    expect(variable.cellOf(4.5)).toBe(1)
  })

  test('behind the last grid point too, when the maximum is outside the range', () => {
    const variable = createVariable(between('n', 0, 10, { maxExclusive: true }), [cut(9, true)])
    expect(variable.weight(1)).toBe(0)
    expect(variable.cellOf(variable.sample(1))).toBe(1)
    expect(variable.sample(1)).toBeLessThan(10)
  })

  test('on twelfths of a year without rounding trouble', () => {
    const age = createVariable(between('age', 0, 28, { step: '1/12', maxExclusive: true }), [
      cut(16.5),
      cut(18),
      cut(18, true),
    ])
    expect([0, 1, 2, 3].map((cell) => age.weight(cell))).toEqual([198, 18, 1, 119])
    for (let month = 0; month < 28 * 12; month++) {
      const expected = month < 198 ? 0 : month < 216 ? 1 : month === 216 ? 2 : 3
      expect(age.cellOf(month / 12)).toBe(expected)
    }
    expect(age.sample(1)).toBe(16.5)
  })

  test('on tenths without rounding trouble', () => {
    const km = createVariable(between('km', 0, 200, { step: 0.1 }), [cut(0.3), cut(6, true)])
    expect([0, 1, 2].map((cell) => km.weight(cell))).toEqual([3, 58, 1940])
    expect(km.sample(1)).toBe(0.3)
    expect(km.sample(2)).toBe(6.1)
  })

  test('into cells that hold every value once, weigh what they hold, and give a value of their own', () => {
    const cuts = fc
      .uniqueArray(fc.tuple(fc.integer({ min: -1, max: 11 }), fc.boolean()), {
        selector: String,
        maxLength: 6,
      })
      .map((found) =>
        found
          .map(([at, after]) => cut(at, after))
          .sort((a, b) => a.at - b.at || Number(a.after) - Number(b.after)),
      )
    fc.assert(
      fc.property(cuts, fc.boolean(), fc.integer({ min: 0, max: 10 }), (found, maxExclusive, preferred) => {
        const variable = createVariable(between('n', 0, 10, { maxExclusive }), found)
        const points = Array.from({ length: maxExclusive ? 10 : 11 }, (_, point) => point)
        for (let cell = 0; cell < variable.size; cell++) {
          expect(variable.weight(cell)).toBe(points.filter((p) => variable.cellOf(p) === cell).length)
          expect(variable.cellOf(variable.sample(cell))).toBe(cell)
        }
        // Two values in one cell lie on the same side of every cut.
        const halves = points.flatMap((p) => [p, p + 0.5]).filter((value) => value < 10)
        const sides = (value: number): string =>
          found.map(({ at, after }) => (after ? value <= at : value < at)).join()
        for (const a of halves)
          for (const b of halves)
            expect(variable.cellOf(a) === variable.cellOf(b)).toBe(sides(a) === sides(b))
        if (preferred < (maxExclusive ? 10 : 11))
          expect(variable.sample(variable.cellOf(preferred), preferred)).toBe(preferred)
      }),
      { numRuns: 100 },
    )
  })
})

test('a list of values has a cell for each', () => {
  const school = createVariable(oneOf('school', 'geen', 'bo', 'vo'), [])
  expect(['geen', 'bo', 'vo'].map((value) => school.cellOf(value))).toEqual([0, 1, 2])
  expect([0, 1, 2].map((cell) => school.sample(cell, 'bo'))).toEqual(['geen', 'bo', 'vo'])
  const asked = createVariable(yesNo('asked'), [])
  expect([asked.size, asked.cellOf(false), asked.cellOf(true), asked.weight(1)]).toEqual([2, 0, 1, 1])
})
