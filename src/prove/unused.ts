import { conditionsOf } from '../pack/period'
import type { Condition, Pack, Source } from '../pack/types'
import type { Finding, FindingKind, Level } from './finding'

/** The named conditions and the facts that conditions rest on, directly or through each other. */
const usedIn = (
  conditions: readonly Condition[],
  named: Pack['conditions'],
): { readonly names: ReadonlySet<string>; readonly facts: ReadonlySet<string> } => {
  const names = new Set<string>()
  const facts = new Set<string>()
  const visit = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(visit)
    else if ('any' in condition) condition.any.forEach(visit)
    else if ('not' in condition) visit(condition.not)
    else if ('fact' in condition) facts.add(condition.fact)
    else if (!names.has(condition.condition)) {
      names.add(condition.condition)
      const inner = named[condition.condition]
      if (inner !== undefined) visit(inner.conditions)
    }
  }
  conditions.forEach(visit)
  return { names, facts }
}

/** Every source that anything in a pack cites. */
export const sourcesIn = (whole: unknown): Source[] => {
  const found: Source[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if (Array.isArray(part)) part.forEach(visit)
    else
      for (const [key, value] of Object.entries(part as Readonly<Record<string, unknown>>))
        if (key === 'sources' && Array.isArray(value)) found.push(...(value as Source[]))
        else visit(value)
  }
  visit(whole)
  return found
}

const listed = (
  kind: FindingKind,
  level: Level,
  names: readonly string[],
  used: ReadonlySet<string>,
): Finding[] =>
  names
    .filter((name) => !used.has(name))
    .map((name) => ({ kind, level, law: 3, subject: name, rules: [], sources: [], params: {} }))

/** Parts of a pack that nothing uses: warnings for what the writer added, information for the shared vocabulary. */
export const findUnused = (pack: Pack): Finding[] => {
  const assignees = Object.values(pack.decisions).flatMap(({ vangnet, rules }) => [
    vangnet,
    ...rules.map(({ event }) => event.params),
  ])
  const conditions = [
    ...Object.values(pack.decisions).flatMap(({ rules }) => rules.map((rule) => rule.conditions)),
    ...pack.exclusions.map((exclusion) => exclusion.conditions),
    ...conditionsOf(pack),
  ]
  const { names, facts } = usedIn(conditions, pack.conditions)
  const sources = sourcesIn(pack)
  const cited = new Set(
    sources.flatMap((source) =>
      'document' in source ? source.document : 'ruling' in source ? source.ruling : [],
    ),
  )
  return [
    ...listed(
      'unused-route',
      'warning',
      Object.keys(pack.routes),
      new Set(assignees.map(({ route }) => route)),
    ),
    ...listed(
      'unused-ladder',
      'warning',
      Object.keys(pack.ladders),
      new Set(assignees.map(({ ladder }) => ladder)),
    ),
    ...listed('unused-condition', 'warning', Object.keys(pack.conditions), names),
    ...listed(
      'unused-source',
      'warning',
      [...Object.keys(pack.documents), ...Object.keys(pack.rulings)],
      cited,
    ),
    ...listed(
      'unreachable-party',
      'info',
      pack.parties.map(({ id }) => id),
      new Set(assignees.map(({ party }) => party)),
    ),
    ...listed(
      'unused-fact',
      'info',
      pack.facts.filter(({ input }) => input !== true).map(({ id }) => id),
      facts,
    ),
  ]
}
