import { describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { national } from '../kit/packs'

const { impossibleBecause } = compilePack(national)
const date = national.verifiedUntil

describe('what is impossible is refused, and only that', () => {
  test.each(national.exclusions)('$name: each of its examples is refused', ({ examples = [] }) => {
    expect(examples.length).toBeGreaterThan(0)
    for (const { situation } of examples) expect(impossibleBecause(situation, date)).not.toEqual([])
  })

  test.each(national.exclusions)(
    'without any one of its facts the example of $name is possible',
    ({ examples = [] }) => {
      for (const { situation } of examples)
        expect(
          Object.keys(situation).some((fact) => {
            const others = Object.fromEntries(Object.entries(situation).filter(([other]) => other !== fact))
            return impossibleBecause(others, date).length === 0
          }),
        ).toBe(true)
    },
  )
})
