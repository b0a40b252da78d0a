import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { conditionHolds } from '../../src/interpret/interpret'
import { withParts } from '../../src/pack/is-pack'
import type { NeedRules, Pack } from '../../src/pack/types'
import { findGaps } from '../../src/prove/total'
import { assertTotal, situations } from '../../src/testing/index'
import { national, packs } from '../kit/packs'

describe('law 1, total: in every possible situation some rule names the responsible party', () => {
  test.each(Object.entries(packs))(
    'no situation is uncovered in pack %s: the diagram of the holes is empty',
    (_, pack) => {
      assertTotal(pack)
    },
  )

  test('random situations are covered by a rule, read by the interpreter', { timeout: 3_000_000 }, () => {
    const { validFrom, verifiedUntil } = national
    fc.assert(
      fc.property(
        fc
          .constantFrom(validFrom, '2023-06-01', '2026-01-01', verifiedUntil)
          .chain((peildatum) =>
            fc.record({ peildatum: fc.constant(peildatum), situation: situations(national, { peildatum }) }),
          ),
        ({ peildatum, situation }) => {
          for (const { need, rules } of Object.values(national.decisions)) {
            const applies = rules.some(
              (rule) =>
                (rule.valid.from ?? '') <= peildatum &&
                (rule.valid.until === undefined || peildatum < rule.valid.until) &&
                conditionHolds(national, rule.conditions, situation),
            )
            expect(applies, need).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test(
    'a deleted general rule is noticed, with a situation that no rule covers',
    { timeout: 3_000_000 },
    () => {
      for (const { need, rules } of Object.values(national.decisions)) {
        const without = rules.map((rule): Pack =>
          withParts(national, {
            decisions: {
              [need]: {
                ...(national.decisions[need] as NeedRules),
                rules: rules.filter((other) => other !== rule),
              },
            },
            needs: national.needs.filter(({ id }) => id === need),
          }),
        )
        const [gap] = without
          .map((pack) => ({ pack, found: findGaps(pack)[0] }))
          .filter(({ found }) => found !== undefined)
        expect(gap, need).toBeDefined()
        if (gap?.found === undefined) continue
        const { pack, found } = gap
        const { situation = {}, date = '', extent } = found
        const decision = compilePack(pack).decision(need, date)
        expect(decision.ruleList.some((rule) => conditionHolds(pack, rule.conditions, situation))).toBe(false)
        expect(extent?.count).toBeGreaterThan(0n)
        expect(extent?.count).toBeLessThanOrEqual(extent?.of ?? 0n)
        expect(() => {
          assertTotal(pack)
        }).toThrow(need)
      }
    },
  )
})
