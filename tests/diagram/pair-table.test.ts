import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PairTable } from '../../src/diagram/pair-table'

const numbers = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -1_000_000, max: 1_000_000 }))

test('a table of pairs remembers what a map would, also after it has grown', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(numbers, numbers, numbers), { maxLength: 300 }), (entries) => {
      const table = new PairTable()
      const map = new Map<string, number>()
      for (const [a, b, value] of entries) {
        expect(table.get(a, b)).toBe(map.get(`${String(a)} ${String(b)}`))
        table.set(a, b, value)
        map.set(`${String(a)} ${String(b)}`, value)
      }
      for (const [a, b] of entries) {
        expect(table.get(a, b)).toBe(map.get(`${String(a)} ${String(b)}`))
        expect(table.get(b, a)).toBe(map.get(`${String(b)} ${String(a)}`))
      }
    }),
    { numRuns: 200 },
  )
})
