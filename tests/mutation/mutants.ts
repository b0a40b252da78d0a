import { withParts } from '../../src/pack/is-pack'
import { addDays } from '../../src/vocabulary/date'
import type { Assignee, Condition, Ladder, NeedRules, Pack, Rule, Rung, Source } from '../../src/pack/types'
import {
  droppedConjunct,
  droppedDisjunct,
  everywhere,
  flippedBound,
  movedThreshold,
  narrowed,
  negated,
  widened,
  type Edit,
} from './edits'

/** A fault planted in a pack. */
export interface Mutant {
  readonly id: string
  readonly kind: Kind
  /** The need whose rules are at fault; left out where several needs share what is. */
  readonly need?: string
  /** Every need whose answers can be other because of it. */
  readonly needs: readonly string[]
  readonly rule?: string
  readonly describe: string
  readonly mutate: (pack: Pack) => Pack
}

export type Kind =
  | 'deleted-rule'
  | 'moved-threshold'
  | 'flipped-bound'
  | 'swapped-party'
  | 'swapped-law'
  | 'swapped-qualifier'
  | 'dropped-exception'
  | 'negated-condition'
  | 'dropped-conjunct'
  | 'dropped-disjunct'
  | 'widened-list'
  | 'narrowed-list'
  | 'never-applies'
  | 'date-gap'
  | 'source-date'
  | 'swapped-route'
  | 'ladder-cycle'
  | 'ladder-refusing-end'
  | 'deleted-exclusion'
  | 'widened-exclusion'

/** How many mutants of a kind are made at most; of a kind that is not here, all. */
const AT_MOST: Partial<Record<Kind, number>> = {
  'swapped-party': 60,
  'swapped-law': 45,
  'swapped-qualifier': 40,
  'dropped-exception': 100,
  'negated-condition': 80,
  'dropped-conjunct': 70,
  'dropped-disjunct': 50,
  'widened-list': 50,
  'narrowed-list': 35,
  'never-applies': 30,
  'date-gap': 50,
  'source-date': 15,
  'swapped-route': 30,
  'ladder-cycle': 12,
  'ladder-refusing-end': 12,
  'widened-exclusion': 20,
}

/** A number that is always the same for the same text. */
const hash = (text: string): number => {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0
  return sum
}

const pick = <T>(list: readonly T[], text: string): T | undefined => list[hash(text) % list.length]

/** At most so many of a list, spread evenly over it. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)] as T)

const withRule = (pack: Pack, need: string, name: string, change: (rule: Rule) => Rule): Pack => {
  const decision = pack.decisions[need] as NeedRules
  const rules = decision.rules.map((rule) => (rule.name === name ? change(rule) : rule))
  return withParts(pack, { decisions: { ...pack.decisions, [need]: { ...decision, rules } } })
}

type Draft = Omit<Mutant, 'id'>

const ofRule = (
  kind: Kind,
  need: string,
  { name }: Rule,
  describe: string,
  change: (rule: Rule) => Rule,
): Draft => ({
  kind,
  need,
  needs: [need],
  rule: name,
  describe: `${name}: ${describe}`,
  mutate: (pack) => withRule(pack, need, name, change),
})

const saying = (rule: Rule, change: Partial<Assignee>): Rule => ({
  ...rule,
  event: { ...rule.event, params: { ...rule.event.params, ...change } },
})

/** Another party, with the municipality or sector it needs and none that it does not. */
const swappedParty = (pack: Pack, need: string, rule: Rule): Draft | undefined => {
  const { party, municipality, sector, ...others } = rule.event.params
  const other = pick(
    pack.parties.filter(({ id }) => id !== party),
    rule.name,
  )
  if (other === undefined) return undefined
  const params: Assignee = {
    ...others,
    party: other.id,
    ...(other.qualifier === 'municipality'
      ? { municipality: municipality ?? pick(Object.keys(pack.municipalities), rule.name) ?? '' }
      : {}),
    ...(other.qualifier === 'sector'
      ? { sector: sector ?? pick(Object.keys(pack.sectors), rule.name) ?? '' }
      : {}),
  }
  return ofRule('swapped-party', need, rule, `${party} → ${other.id}`, (from) => ({
    ...from,
    event: { ...from.event, params },
  }))
}

const swapped = (
  kind: Kind,
  key: 'law' | 'municipality' | 'sector' | 'route',
  names: readonly string[],
  need: string,
  rule: Rule,
): Draft[] => {
  const from = rule.event.params[key]
  const others = names.filter((name) => name !== from)
  const to = pick(others, rule.name)
  return from === undefined || to === undefined
    ? []
    : [ofRule(kind, need, rule, `${from} → ${to}`, (before) => saying(before, { [key]: to }))]
}

const NEVER: Condition = { fact: 'leeftijd', operator: 'lessThan', value: 0 }

/** A rule's dates mistyped: it starts in the middle of the window, or ends before its end. */
const datesOf = (pack: Pack, need: string, rule: Rule): Draft[] => {
  const dated = (valid: Rule['valid']): Draft =>
    ofRule('date-gap', need, rule, `${JSON.stringify(rule.valid)} → ${JSON.stringify(valid)}`, (from) => ({
      ...from,
      valid,
    }))
  const { from = '', until } = rule.valid
  const around = (date: string): string[] => [addDays(date, -1), addDays(date, 1)]
  return [
    ...(from > pack.validFrom
      ? around(from).map((moved) => dated({ ...rule.valid, from: moved }))
      : [dated({ ...rule.valid, from: '2024-01-01' })]),
    ...(until === undefined
      ? [dated({ ...rule.valid, until: '2026-09-01' })]
      : until < pack.verifiedUntil
        ? around(until).map((moved) => dated({ ...rule.valid, until: moved }))
        : []),
  ]
}

/** Every source of a rule starts a year later than it does, or ends while the rule still holds. */
const sourceDatesOf = (pack: Pack, need: string, rule: Rule): Draft[] => {
  const later = (date: string): string => `${String(Number(date.slice(0, 4)) + 1)}${date.slice(4)}`
  const changed = (describe: string, change: (source: Source) => Source): Draft =>
    ofRule('source-date', need, rule, describe, (from) => ({ ...from, sources: from.sources.map(change) }))
  return rule.sources.some(({ from }) => from !== undefined && from > pack.validFrom)
    ? [
        changed('its sources start a year later', (source) =>
          source.from === undefined ? source : { ...source, from: later(source.from) },
        ),
      ]
    : [changed('its sources end on 2024-01-01', (source) => ({ ...source, until: '2024-01-01' }))]
}

const draftsOfRule = (pack: Pack, need: string, rule: Rule): Draft[] => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]))
  const edited = (kind: Kind, edits: readonly Edit[]): Draft[] =>
    edits.map(({ what, to }) => ofRule(kind, need, rule, what, (from) => ({ ...from, conditions: to })))
  const all = (change: Parameters<typeof everywhere>[1]): Edit[] => everywhere(rule.conditions, change)
  const party = swappedParty(pack, need, rule)
  return [
    {
      kind: 'deleted-rule',
      need,
      needs: [need],
      rule: rule.name,
      describe: `${rule.name} deleted`,
      mutate: (from) => {
        const decision = from.decisions[need] as NeedRules
        const rules = decision.rules.filter(({ name }) => name !== rule.name)
        return withParts(from, { decisions: { ...from.decisions, [need]: { ...decision, rules } } })
      },
    },
    ...(party === undefined ? [] : [party]),
    ...swapped('swapped-law', 'law', Object.keys(pack.laws), need, rule),
    ...swapped('swapped-qualifier', 'municipality', Object.keys(pack.municipalities), need, rule),
    ...swapped('swapped-qualifier', 'sector', Object.keys(pack.sectors), need, rule),
    ...swapped('swapped-route', 'route', Object.keys(pack.routes), need, rule),
    ...(rule.exceptionTo ?? []).map((name) =>
      ofRule('dropped-exception', need, rule, `no exception to ${name}`, (from) => ({
        ...from,
        exceptionTo: (from.exceptionTo ?? []).filter((other) => other !== name),
      })),
    ),
    ofRule('never-applies', need, rule, 'and younger than 0', (from) => ({
      ...from,
      conditions: { all: [from.conditions, NEVER] },
    })),
    ...datesOf(pack, need, rule),
    ...sourceDatesOf(pack, need, rule),
    ...edited('moved-threshold', all(movedThreshold(pack, facts))),
    ...edited('flipped-bound', all(flippedBound)),
    ...edited('negated-condition', all(negated)),
    ...edited('dropped-conjunct', all(droppedConjunct)),
    ...edited('dropped-disjunct', all(droppedDisjunct)),
    ...edited('widened-list', all(widened(facts))),
    ...edited('narrowed-list', all(narrowed(facts))),
  ]
}

const namesIn = (condition: Condition, pack: Pack): string[] => {
  if ('all' in condition) return condition.all.flatMap((part) => namesIn(part, pack))
  if ('any' in condition) return condition.any.flatMap((part) => namesIn(part, pack))
  if ('not' in condition) return namesIn(condition.not, pack)
  if (!('condition' in condition)) return []
  const inner = pack.conditions[condition.condition]?.conditions
  return [condition.condition, ...(inner === undefined ? [] : namesIn(inner, pack))]
}

/** For each named condition the needs whose rules rest on it. */
const needsByCondition = (pack: Pack): Map<string, string[]> => {
  const needs = new Map<string, string[]>()
  for (const { need, rules } of Object.values(pack.decisions))
    for (const name of new Set(rules.flatMap((rule) => namesIn(rule.conditions, pack))))
      needs.set(name, [...(needs.get(name) ?? []), need])
  return needs
}

const draftsOfCondition = (pack: Pack, name: string, needs: readonly string[]): Draft[] => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]))
  const named = pack.conditions[name]
  if (named === undefined) return []
  const [only, ...others] = needs
  const edited = (kind: Kind, change: Parameters<typeof everywhere>[1]): Draft[] =>
    everywhere(named.conditions, change).map(({ what, to }) => ({
      kind,
      ...(only === undefined || others.length > 0 ? {} : { need: only }),
      needs,
      describe: `condition ${name}: ${what}`,
      mutate: (from) =>
        withParts(from, {
          conditions: { ...from.conditions, [name]: { ...named, conditions: to } },
        }),
    }))
  return [
    ...edited('moved-threshold', movedThreshold(pack, facts)),
    ...edited('flipped-bound', flippedBound),
    ...edited('negated-condition', negated),
    ...edited('dropped-conjunct', droppedConjunct),
    ...edited('dropped-disjunct', droppedDisjunct),
    ...edited('widened-list', widened(facts)),
    ...edited('narrowed-list', narrowed(facts)),
  ]
}

const draftsOfLadder = (name: string, ladder: Ladder): Draft[] => {
  const [first] = ladder.rungs
  const last = ladder.rungs.at(-1)
  if (first === undefined || last === undefined) return []
  const drafted = (kind: Kind, describe: string, rungs: readonly Rung[]): Draft => ({
    kind,
    needs: [],
    describe: `ladder ${name}: ${describe}`,
    mutate: (from) => withParts(from, { ladders: { ...from.ladders, [name]: { ...ladder, rungs } } }),
  })
  return [
    ...(ladder.rungs.length > 1
      ? [
          drafted('ladder-cycle', 'back to the first rung before the last', [
            ...ladder.rungs.slice(0, -1),
            first,
            last,
          ]),
        ]
      : []),
    drafted('ladder-refusing-end', 'its end can refuse', ladder.rungs.with(-1, { ...last, canRefuse: true })),
  ]
}

const draftsOfExclusions = (pack: Pack): Draft[] =>
  pack.exclusions.flatMap(({ name, conditions }) => {
    const needs = Object.keys(pack.decisions)
    const replaced = (kind: Kind, describe: string, to: Condition | undefined): Draft => ({
      kind,
      needs,
      describe: `exclusion ${name}: ${describe}`,
      mutate: (from) =>
        withParts(from, {
          exclusions: from.exclusions.flatMap((exclusion) =>
            exclusion.name !== name
              ? [exclusion]
              : to === undefined
                ? []
                : [{ ...exclusion, conditions: to }],
          ),
        }),
    })
    return [
      replaced('deleted-exclusion', 'deleted', undefined),
      ...everywhere(conditions, droppedConjunct).map(({ what, to }) =>
        replaced('widened-exclusion', what, to),
      ),
    ]
  })

/** Faults of every kind in every part of a pack; always the same ones for the same pack. */
export const mutantsOf = (pack: Pack): Mutant[] => {
  const byCondition = needsByCondition(pack)
  const drafts: Draft[] = [
    ...Object.values(pack.decisions).flatMap(({ need, rules }) =>
      rules.flatMap((rule) => draftsOfRule(pack, need, rule)),
    ),
    ...[...byCondition].flatMap(([name, needs]) => draftsOfCondition(pack, name, needs)),
    ...Object.entries(pack.ladders).flatMap(([name, ladder]) => draftsOfLadder(name, ladder)),
    ...draftsOfExclusions(pack),
  ]
  const kinds = [...new Set(drafts.map(({ kind }) => kind))]
  return kinds.flatMap((kind) =>
    spread(
      drafts.filter((draft) => draft.kind === kind),
      AT_MOST[kind] ?? Infinity,
    ).map((draft, at) => ({ id: `${kind}-${String(at + 1)}`, ...draft })),
  )
}
