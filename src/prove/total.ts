import { compilePack } from '../diagram/compile'
import { whereAnswer } from '../diagram/decision'
import { FALSE } from '../diagram/space'
import type { NeedRules, Pack } from '../pack/types'
import { datesInWindow } from './dates'
import type { Finding, LawResult } from './finding'
import { possibleSituations } from './denominator'
import { findNobodyPossible } from './nobody-possible'
import { concerning } from './region'

/** A rule that would cover the gap; who is responsible is left to someone who knows the law. */
const mendOf = ({ need, vangnet, rules }: NeedRules, conditions: unknown): object => ({
  name: `${need}-…`,
  title: { nl: '…', en: '…' },
  conditions,
  event: { type: need, params: { ...vangnet, party: '…', law: '…' } },
  valid: { from: rules[0]?.valid.from ?? '…' },
  basis: 'wet',
  sources: [{ law: '…', article: '…', paragraph: '…' }],
  examples: [],
})

/**
 * Law 1, total: in every possible situation, for every need, on every date inside the pack's
 * window, some rule names the responsible party; the net does not count.
 */
export const findGaps = (pack: Pack, needs: readonly string[] = Object.keys(pack.decisions)): Finding[] => {
  const compiled = compilePack(pack)
  return needs.flatMap((need) => {
    const dates = datesInWindow(pack, compiled.periods(need))
    const gaps = dates.flatMap((date): Finding[] => {
      const decision = compiled.decision(need, date)
      const holes = decision.space.and(
        whereAnswer(decision, ({ kind }) => kind === 'hole'),
        decision.possible(),
      )
      if (holes === FALSE) return []
      const where = concerning(decision, holes, pack)
      return [
        {
          kind: 'gap',
          level: 'error',
          law: 1,
          need,
          subject: need,
          rules: [],
          sources: [],
          date,
          ...where,
          mend: mendOf(pack.decisions[need] as NeedRules, where.region[0] ?? {}),
          params: {},
        },
      ]
    })
    // Covered on some dates only: the law exists, its dates have a hole.
    const kind = gaps.length > 0 && gaps.length < dates.length ? ('time-hole' as const) : ('gap' as const)
    return gaps.map((gap) => ({ ...gap, kind }))
  })
}

/** The gaps, and exclusions that leave nobody to look at. */
export const proveTotal = (pack: Pack, needs?: readonly string[]): LawResult => ({
  law: 1,
  findings: [...findNobodyPossible(pack), ...findGaps(pack, needs)],
  checked: possibleSituations(pack, needs),
})
