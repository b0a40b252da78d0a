import { compilePack } from '../diagram/compile'
import { whereAnswer } from '../diagram/decision'
import { FALSE } from '../diagram/table'
import type { Condition, NeedRules, Pack } from '../pack/types'
import type { Facts } from '../vocabulary/types'
import { provenDates } from './dates'
import { possibleSituations } from './denominator'
import type { Finding } from './finding'
import { asFunction, type Law } from './law'
import { findNobodyPossible } from './nobody-possible'
import { concerning } from './region'

/**
 * A rule that would cover the gap, as far as its region is told; who is responsible is left to
 * someone who knows the law.
 */
const mendOf = (
  { need, vangnet, rules }: NeedRules,
  region: readonly Condition[],
  situation: Facts,
): object => ({
  name: `${need}-…`,
  title: { nl: '…', en: '…' },
  conditions: region.length === 1 ? region[0] : { any: region },
  event: { type: need, params: { ...vangnet, party: '…', law: '…' } },
  valid: { from: rules[0]?.valid.from ?? '…' },
  basis: 'wet',
  sources: [{ law: '…', article: '…', paragraph: '…' }],
  examples: [{ situation, expect: { party: '…', law: '…' } }],
})

/**
 * Where no rule names anybody, for each need with rules on each date inside the pack's window. A
 * region without conditions is everybody: then no rule can be proposed.
 */
export const findGaps = (pack: Pack, needs: readonly string[] = Object.keys(pack.decisions)): Finding[] => {
  const compiled = compilePack(pack)
  return needs.flatMap((need) => {
    const dates = provenDates(compiled, need)
    const gaps = dates.flatMap((date): Finding[] => {
      const decision = compiled.decision(need, date)
      const holes = decision.space.and(
        whereAnswer(decision, ({ kind }) => kind === 'hole'),
        decision.possible(),
      )
      if (holes === FALSE) return []
      const where = concerning(decision, holes, pack)
      const mend = mendOf(pack.decisions[need] as NeedRules, where.region, where.situation)
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
          ...(where.region.length === 0 ? {} : { mend }),
          params: {},
        },
      ]
    })
    // Covered on some dates only: the law exists, its dates have a hole.
    const kind = gaps.length > 0 && gaps.length < dates.length ? ('time-hole' as const) : ('gap' as const)
    return gaps.map((gap) => ({ ...gap, kind }))
  })
}

/** A need that the pack declares and has no rules for: nobody is responsible, for anybody. */
const withoutRules = (need: string): Finding => ({
  kind: 'gap',
  level: 'error',
  law: 1,
  need,
  subject: need,
  rules: [],
  sources: [],
  params: { why: 'no-rules' },
})

/**
 * Law 1, total: in every possible situation, for every need that is declared, on every date inside
 * the pack's window, some rule names the responsible party; the net does not count.
 */
export const total: Law = {
  law: 1,
  inWhole: (pack) => ({
    findings: findNobodyPossible(pack),
    checked: { what: 'situations', count: 0n, excluded: 0n },
  }),
  inNeed: (pack, need) => ({
    findings: Object.hasOwn(pack.decisions, need) ? findGaps(pack, [need]) : [withoutRules(need)],
    checked: possibleSituations(pack, need),
  }),
}

export const proveTotal = asFunction(total)
