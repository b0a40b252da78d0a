import { expect, test } from 'vitest'
import { soak } from '../../scripts/soak/soak'

test('thousands of calls give the answers of a new process, and add no node', () => {
  const { compared, different, grown } = soak(3_000)
  expect(compared).toBe(500)
  expect(different).toEqual([])
  expect(grown).toBe(0)
})
