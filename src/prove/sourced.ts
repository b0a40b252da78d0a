import type { Pack, Rule, Source, Validity } from '../pack/types'
import { addDays } from '../vocabulary/date'
import type { Finding } from './finding'
import { asFunction, type CheckOptions, type Law } from './law'
import { findGaps } from './total'
import { sourcesIn } from './unused'

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

/** Something that holds between dates, in a list of things of its kind. */
interface Dated {
  readonly name: string
  readonly valid?: Validity | undefined
}

/** Where one thing ends a day before or after the next begins, and none begins on the day it ends. */
const seamsIn = (part: string, list: readonly Dated[], more: Partial<Finding> = {}): Finding[] => {
  const starts = new Set(list.flatMap(({ valid }) => valid?.from ?? []))
  return list.flatMap(({ name, valid: { until } = {} }) =>
    until === undefined || starts.has(until)
      ? []
      : list
          .filter(({ valid }) => valid?.from === addDays(until, 1) || valid?.from === addDays(until, -1))
          .map(({ name: next, valid }): Finding => {
            const from = valid?.from as string
            return {
              kind: 'time-seam',
              level: 'error',
              law: 9,
              subject: `${name} ${next}`,
              rules: [],
              sources: [],
              date: from < until ? from : until,
              ...more,
              params: { part, why: from < until ? 'day-twice' : 'day-missing' },
            }
          }),
  )
}

const numbered = (parts: readonly { readonly valid?: Validity }[]): Dated[] =>
  parts.map(({ valid }, index) => ({ name: String(index + 1), valid }))

const named = <K extends string>(
  parts: readonly (Readonly<Record<K, string>> & { readonly valid?: Validity })[],
  key: K,
): Dated[] => parts.map((part) => ({ name: part[key], valid: part.valid }))

/** Seams between the versions of everything but rules, which are looked at need by need. */
const seamsBesideRules = (pack: Pack): Finding[] => [
  ...seamsIn('exclusions', named(pack.exclusions, 'name')),
  ...Object.entries(pack.routes).flatMap(([name, { steps }]) => seamsIn(`route ${name}`, numbered(steps))),
  ...Object.entries(pack.ladders).flatMap(([name, { rungs }]) => seamsIn(`ladder ${name}`, numbered(rungs))),
  ...seamsIn('list coordinators', named(pack.coordinators, 'actor')),
  ...seamsIn('list holders', named(pack.holders, 'actor')),
  ...seamsIn('signals', named(pack.signals, 'id')),
  ...seamsIn('events', named(pack.events, 'id')),
  ...seamsIn('executors', named(pack.executors, 'executor')),
  ...seamsIn('agreements', named(pack.agreements, 'id')),
]

/** A part of a pack that cites sources, by a kind and a name, as `placesIn` names it. */
interface Citing {
  readonly part: string
  readonly rules: readonly string[]
  readonly sources: readonly Source[]
}

const citingIn = (pack: Pack): Citing[] => {
  const each = (kind: string, parts: readonly (readonly [string, unknown])[]): Citing[] =>
    parts.map(([name, part]) => ({ part: `${kind} ${name}`, rules: [], sources: sourcesIn(part) }))
  const byId = <K extends string>(list: readonly Readonly<Record<K, string>>[], key: K) =>
    list.map((part) => [part[key], part] as const)
  return [
    ...Object.values(pack.decisions).flatMap(({ rules }) =>
      rules.map(({ name, sources }) => ({ part: `rule ${name}`, rules: [name], sources })),
    ),
    ...each('exclusion', byId(pack.exclusions, 'name')),
    ...each('condition', Object.entries(pack.conditions)),
    ...each('route', Object.entries(pack.routes)),
    ...each('ladder', Object.entries(pack.ladders)),
    ...each('list', Object.entries({ coordinators: pack.coordinators, holders: pack.holders })),
    ...each('signal', byId(pack.signals, 'id')),
    ...each('event', byId(pack.events, 'id')),
    ...each('executor', byId(pack.executors, 'executor')),
    ...each('agreement', byId(pack.agreements, 'id')),
    ...(pack.openTerms ?? []).map(({ name, article }) => ({
      part: `term ${name}`,
      rules: [],
      sources: [article],
    })),
  ]
}

/** Every citation of an Act looked up in the literal text, where that is at hand. */
const citations = (
  pack: Pack,
  { citationState = () => 'no-text' }: CheckOptions,
): ReturnType<NonNullable<Law['inWhole']>> => {
  let count = 0n
  let withoutText = 0n
  const findings = citingIn(pack).flatMap(({ part, rules, sources }) =>
    sources.flatMap((source): Finding[] => {
      if (!('law' in source)) return []
      count++
      const state = Object.hasOwn(pack.laws, source.law) ? citationState(source) : 'unknown-law'
      if (state === 'no-text') withoutText++
      if (state === 'no-text' || state === 'found') return []
      const { law, article, paragraph = '' } = source
      return [
        {
          kind: 'wrong-citation',
          level: 'error',
          law: 9,
          subject: [part, law, article, paragraph].join(' ').trim(),
          rules,
          sources: [source],
          params: { part, why: state },
        },
      ]
    }),
  )
  const once = new Map(findings.map((finding) => [finding.subject, finding]))
  return { findings: [...once.values()], checked: { what: 'citations', count, withoutText } }
}

/**
 * Law 9, sourced and dated: every rule cites a source of the kind its basis claims and holds from a
 * date; no date inside the pack's window is uncovered; versions of one thing meet, without a day
 * between or double; and each citation of an Act, by whatever part of the pack, names an article
 * and paragraph that its literal text has, where that is at hand.
 */
export const sourced: Law = {
  law: 9,
  inWhole: (pack, options) => {
    const { findings, checked } = citations(pack, options)
    return { findings: [...findings, ...seamsBesideRules(pack)], checked }
  },
  inNeed: (pack, need) => {
    const rules = pack.decisions[need]?.rules ?? []
    return {
      findings: [
        ...rules.flatMap((rule) => unsourced(need, rule)),
        ...seamsIn(`need ${need}`, named(rules, 'name'), { need }).map((seam) => ({
          ...seam,
          rules: seam.subject.split(' '),
        })),
        ...(rules.length === 0 ? [] : findGaps(pack, [need]))
          .filter(({ kind }) => kind === 'time-hole')
          .map((gap) => ({ ...gap, law: 9 })),
      ],
      checked: { what: 'citations', count: 0n },
    }
  },
}

export const proveSourced = asFunction(sourced)
