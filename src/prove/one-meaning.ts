import { compilePack } from '../diagram/compile'
import { outcomeKey, type Answer } from '../diagram/decision'
import { situationPerPath } from '../diagram/paths'
import { interpretOutcomes } from '../interpret/interpret'
import type { Pack } from '../pack/types'
import { datesInWindow } from './dates'
import type { Finding, LawResult } from './finding'

/** The outcomes of an answer, each as a key, sorted. */
export const keysOf = (answer: Answer): string[] => {
  switch (answer.kind) {
    case 'outcome':
      return [outcomeKey(answer.outcome)]
    case 'conflict':
      return answer.outcomes.map(outcomeKey).sort()
    case 'hole':
      return []
  }
}

/**
 * Law 8, one meaning: the diagram says what the rules say, read by the plain interpreter, in a
 * situation on each path. At most `limit` paths for each need and period, from all over the diagram;
 * the count says how many.
 */
export const proveOneMeaning = (pack: Pack, limit = 10): LawResult => {
  const compiled = compilePack(pack)
  const findings: Finding[] = []
  let count = 0n
  for (const need of Object.keys(pack.decisions))
    for (const date of datesInWindow(pack, compiled.periods(need))) {
      const { space, outcomes, answers, possible } = compiled.decision(need, date)
      let taken = 0
      for (const { situation, leaf } of situationPerPath(space, outcomes, possible(), pack.ordinary)) {
        if (taken++ === limit) break
        count++
        const byDiagram = keysOf(answers[leaf] as Answer)
        const byRules = interpretOutcomes(pack, need, situation, date).map(outcomeKey).sort()
        if (byDiagram.join() !== byRules.join())
          findings.push({
            kind: 'disagreement',
            level: 'error',
            law: 8,
            need,
            subject: need,
            rules: [],
            sources: [],
            date,
            situation,
            params: { diagram: byDiagram, rules: byRules },
          })
      }
    }
  return { law: 8, findings, checked: { what: 'paths', count } }
}
