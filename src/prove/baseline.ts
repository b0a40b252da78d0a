import { requireFunction, requireObject, requireObjects, requireText } from '../text/require'
import type { Finding, FindingKind } from './finding'

/** A finding that somebody has looked at and answers for. */
export interface Acceptance {
  readonly kind: FindingKind
  readonly subject: string
  readonly law: number
  readonly reason: string
  readonly owner: string
  /** Last date on which it is accepted; absent is open. */
  readonly until?: string
  /** How many situations it may concern at most; absent is any number. */
  readonly count?: bigint
}

/** How a finding stands against what was accepted. */
export interface Standing {
  readonly status: 'open' | 'accepted' | 'grown' | 'expired'
  readonly acceptance?: Acceptance
}

export interface Judgement {
  readonly standingOf: (finding: Finding) => Standing
  /** What was accepted but is no longer found. */
  readonly stale: readonly Acceptance[]
}

const keyOf = ({ law, kind, subject }: Pick<Finding, 'kind' | 'subject' | 'law'>): string =>
  `${String(law)} ${kind} ${subject}`

/** How many situations all findings with one name concern together, over all periods. */
const totals = (findings: readonly Finding[]): ReadonlyMap<string, bigint> => {
  const counts = new Map<string, bigint>()
  for (const finding of findings) {
    const key = keyOf(finding)
    counts.set(key, (counts.get(key) ?? 0n) + (finding.extent?.count ?? 0n))
  }
  return counts
}

/**
 * Holds findings against what was accepted. Nothing grows unnoticed: one that concerns more
 * situations than were accepted, or that was accepted until a date that has passed, is open again.
 */
export const judge = (
  findings: readonly Finding[],
  accepted: readonly Acceptance[],
  date: string,
): Judgement => {
  requireObjects(findings, 'findings')
  requireObjects(accepted, 'accepted')
  requireText(date, 'date')
  const acceptances = new Map(accepted.map((acceptance) => [keyOf(acceptance), acceptance]))
  const counts = totals(findings)
  return {
    standingOf: (finding) => {
      const acceptance = acceptances.get(keyOf(finding))
      if (acceptance === undefined) return { status: 'open' }
      const { until, count } = acceptance
      if (until !== undefined && until < date) return { status: 'expired', acceptance }
      const grown = count !== undefined && (counts.get(keyOf(finding)) ?? 0n) > count
      return { status: grown ? 'grown' : 'accepted', acceptance }
    },
    stale: accepted.filter((acceptance) => !counts.has(keyOf(acceptance))),
  }
}

/**
 * What a baseline would have to say to accept these findings: each once, with its size. What was
 * accepted keeps its words; the reason and the owner of the rest are left for a person to fill in.
 */
export const draftBaseline = (findings: readonly Finding[], judgement: Judgement): Acceptance[] => {
  requireObjects(findings, 'findings')
  requireObject(judgement, 'judgement')
  const { standingOf } = judgement
  requireFunction(standingOf, 'standingOf')
  const drafts = new Map<string, Acceptance>()
  const counts = totals(findings)
  for (const finding of findings) {
    const { kind, subject, law, extent } = finding
    const { status, acceptance } = standingOf(finding)
    const key = keyOf(finding)
    const count = extent === undefined ? {} : { count: counts.get(key) ?? 0n }
    drafts.set(
      key,
      status === 'accepted' && acceptance !== undefined
        ? acceptance
        : { kind, subject, law, reason: '', owner: '', ...count },
    )
  }
  return [...drafts.values()]
}
