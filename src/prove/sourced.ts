import type { Pack, Rule, Source } from '../pack/types'
import type { Finding, LawResult } from './finding'
import { findGaps } from './total'

/** The kind of source that each basis claims to rest on. */
const NEEDED: Readonly<Record<Rule['basis'], (source: Source) => boolean>> = {
  wet: (source) => 'law' in source,
  uitspraak: (source) => 'ruling' in source || 'document' in source,
  beleid: (source) => 'document' in source || 'law' in source || 'ruling' in source,
  afspraak: (source) => 'document' in source || 'ruling' in source || 'law' in source,
}

const unsourced = (need: string, rule: Rule): Finding[] =>
  rule.sources.some(NEEDED[rule.basis]) && rule.valid.from !== undefined
    ? []
    : [
        {
          kind: 'unsourced',
          level: 'error',
          law: 9,
          need,
          subject: rule.name,
          rules: [rule.name],
          sources: rule.sources,
          params: { basis: rule.basis },
        },
      ]

/**
 * Law 9, sourced and dated: every rule cites a source of the kind its basis claims and holds from
 * a date; no date inside the pack's window is uncovered. That sources exist, and hold on each date
 * the rule does, is checked when the pack is defined.
 */
export const proveSourced = (pack: Pack): LawResult => ({
  law: 9,
  findings: [
    ...Object.values(pack.decisions).flatMap(({ need, rules }) =>
      rules.flatMap((rule) => unsourced(need, rule)),
    ),
    ...findGaps(pack)
      .filter(({ kind }) => kind === 'time-hole')
      .map((gap) => ({ ...gap, law: 9 })),
  ],
  checked: {
    what: 'rules',
    count: BigInt(Object.values(pack.decisions).reduce((sum, { rules }) => sum + rules.length, 0)),
  },
})
