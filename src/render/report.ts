import type { Outcome, Pack } from '../pack/types'
import type { Report } from '../prove/check'
import type { Acceptance, Judgement, Standing } from '../prove/baseline'
import type { Finding, FindingKind, LawResult } from '../prove/finding'
import type { Shares } from '../prove/honest-net'
import * as en from '../text/en'
import * as nl from '../text/nl'
import type { PlanWords } from '../text/plan-words'
import type { ReportWords } from '../text/report-words'
import type { Lang } from '../text/text'
import type { Facts } from '../vocabulary/types'
import { asMarkdown, asText, type Block } from './blocks'
import { conditionText } from './condition-text'
import { factText } from './fact-text'
import { jsonText } from './json-text'
import { countText, exactText, shareText } from './number-text'
import { sourceText } from './source-text'

export interface ReportOptions {
  /** Left out: Dutch. */
  readonly lang?: Lang
  /** Left out: plain text. */
  readonly as?: 'text' | 'markdown'
  /** Says every count in full, the content hash, and what was excluded as impossible and why. */
  readonly verbose?: boolean
  /** What was accepted; left out: nothing. */
  readonly judgement?: Judgement
  /** Where a finding is to be mended: a file and a line. */
  readonly placeOf?: (finding: Finding) => string | undefined
}

const WORDS: Readonly<Record<Lang, ReportWords>> = { nl: nl.REPORT, en: en.REPORT }
const PLAN: Readonly<Record<Lang, PlanWords>> = { nl: nl.PLAN, en: en.PLAN }

const NOTHING_ACCEPTED: Judgement = { standingOf: () => ({ status: 'open' }), stale: [] }

/** Errors that are no law's: an example that fails, a need that cannot be proven. */
const otherErrors = ({ others }: Report): readonly Finding[] =>
  others.filter(({ level }) => level === 'error')

/** Findings of a report, over all laws, and what else is an error; those that touch most situations first. */
export const findingsOf = (report: Report): readonly Finding[] =>
  [...report.laws.flatMap(({ findings }) => findings), ...otherErrors(report)].sort((a, b) => {
    const [x, y] = [a.extent?.count ?? 0n, b.extent?.count ?? 0n]
    return x === y ? a.law - b.law : x > y ? -1 : 1
  })

/** Findings in words of one language, with the names of one pack. */
const speakerOf = (pack: Pack, lang: Lang, verbose: boolean) => {
  const words = WORDS[lang]
  const labels = new Map([...pack.actors, ...pack.parties].map((label) => [label.id, label]))
  const rules = new Map(
    Object.values(pack.decisions).flatMap((decision) =>
      decision.rules.map((rule) => [rule.name, rule] as const),
    ),
  )
  const partyOf = (id: string): string => labels.get(id)?.short?.[lang] ?? labels.get(id)?.name[lang] ?? id
  const needOf = (id: string): string => pack.needs.find((need) => need.id === id)?.label[lang] ?? id
  const lawOf = (law: number, of: Readonly<Record<number, string>>): string => of[law] ?? String(law)
  const count = (number: bigint): string => {
    const text = countText(number, lang)
    const exact = exactText(number, lang)
    return verbose && text !== exact ? `${text} (${exact})` : text
  }
  const dateOf = (date: string): string =>
    new Intl.DateTimeFormat(PLAN[lang].locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    )
  const ruleOf = (name: string): string => {
    const title = rules.get(name)?.title[lang]
    return title === undefined ? name : `${name} (${title})`
  }
  /** An outcome from its key: `gemeente JW woongemeente`. */
  const outcomeOf = (key: string): string => {
    const [party = '', law = '', municipality = '', sector = ''] = key.split(' ')
    const qualifier = (pack.municipalities[municipality] ?? pack.sectors[sector])?.[lang]
    const { party: who, law: act }: Outcome = { party, law }
    return `${partyOf(who)}${qualifier === undefined ? '' : ` (${qualifier})`}, ${act}`
  }
  const factsOf = (facts: Facts): string =>
    Object.entries(facts)
      .map(([fact, value]) => factText(fact, value, pack, lang))
      .join('; ')
  const personOf = ({ differs }: Finding): string =>
    differs === undefined || Object.keys(differs).length === 0
      ? words.ordinary
      : `${factsOf(differs)}; ${words.furtherOrdinary}`
  const checkedOf = ({ checked }: LawResult): string => {
    const [one, more] = (words.checked as Readonly<Record<string, readonly [string, string]>>)[
      checked.what
    ] ?? [checked.what, checked.what]
    return [
      `${count(checked.count)} ${checked.count === 1n ? one : more}`,
      ...(checked.excluded === undefined ? [] : [words.excluded(count(checked.excluded))]),
      ...(checked.withoutText === undefined || checked.withoutText === 0n
        ? []
        : [words.withoutText(count(checked.withoutText))]),
      ...(checked.count === 0n ? [] : [checked.sampled === true ? words.sample : words.all]),
    ].join(', ')
  }

  /** What a kind of finding has to say beyond what all have: by the name of its parameter. */
  const details: Readonly<Record<string, (value: never) => readonly [string, string]>> = {
    expected: (keys: readonly string[]) => [words.expected, keys.map(outcomeOf).join(' | ')],
    facts: (names: readonly string[]) => [words.wrongFacts, names.join(', ')],
    outcomes: (keys: readonly string[]) => [words.outcomes, keys.map(outcomeOf).join(' | ')],
    diagram: (keys: readonly string[]) => [words.byDiagram, keys.map(outcomeOf).join(' | ') || words.nobody],
    rules: (keys: readonly string[]) => [words.byRules, keys.map(outcomeOf).join(' | ') || words.nobody],
    event: (id: string) => [words.event, pack.events.find((event) => event.id === id)?.title[lang] ?? id],
    sets: (facts: Facts) => [words.becomes, factsOf(facts)],
    ladder: (name: string) => [words.ladder, pack.ladders[name]?.title[lang] ?? name],
    terms: (terms: Readonly<Record<string, number>>) => [
      words.term,
      Object.entries(terms)
        .map(([name, value]) => {
          const title = pack.openTerms?.find((term) => term.name === name)?.title[lang] ?? name
          return `${title}: ${new Intl.NumberFormat(PLAN[lang].locale).format(value)}`
        })
        .join('; '),
    ],
    basis: (basis: string) => [
      PLAN[lang].basis,
      (PLAN[lang].basisNames as Readonly<Record<string, string>>)[basis] ?? basis,
    ],
    budget: (budget: number) => [words.kinds.unprovable, words.budget(exactText(BigInt(budget), lang))],
  }
  const detailsOf = ({ params }: Finding): (readonly [string, string])[] =>
    Object.entries(params).flatMap(([name, value]) => {
      const say = details[name]
      return say === undefined || value === undefined ? [] : [say(value as never)]
    })
  const whyOf = ({ params }: Finding): string | undefined =>
    (words.why as Readonly<Record<string, string>>)[String(params['why'])]

  /** What a finding is about, in a few words. */
  const aboutOf = ({ kind, need, subject }: Finding): string => {
    if (need !== undefined && (subject === need || subject.includes(' '))) return needOf(need)
    if (kind === 'unused-fact') return factsLabel(subject)
    if (kind === 'unreachable-party') return partyOf(subject)
    return subject
  }
  const factsLabel = (id: string): string => {
    const label = pack.facts.find((fact) => fact.id === id)?.label[lang]
    return label === undefined ? id : `${id} (${label})`
  }

  return {
    words,
    partyOf,
    needOf,
    lawOf,
    count,
    dateOf,
    ruleOf,
    personOf,
    checkedOf,
    detailsOf,
    whyOf,
    aboutOf,
  }
}

type Speaker = ReturnType<typeof speakerOf>

/** A finding in one sentence, such as an annotation in a pull request has room for. */
export const findingText = (finding: Finding, pack: Pack, lang: Lang): string => {
  const { words, personOf, aboutOf, whyOf, count } = speakerOf(pack, lang, false)
  const { kind, extent, situation } = finding
  const why = whyOf(finding)
  return [
    `${words.kinds[kind]} (${aboutOf(finding)})`,
    ...(why === undefined ? [] : [why]),
    ...(situation === undefined ? [] : [`${words.example}: ${personOf(finding)}`]),
    ...(extent === undefined
      ? []
      : [
          `${words.extent}: ${words.of(count(extent.count), count(extent.of), shareText(extent.count, extent.of, lang))}`,
        ]),
  ].join('. ')
}

const standingText = (
  { status, acceptance }: Standing,
  { words, dateOf, count }: Speaker,
): [string, string][] => {
  if (status === 'open' || acceptance === undefined) return []
  const { owner, reason, until, count: most } = acceptance
  const more = [
    words.accepted(owner, reason),
    ...(most === undefined ? [] : [words.upTo(count(most))]),
    ...(until === undefined ? [] : [words.until(dateOf(until))]),
  ]
  return [[words.statuses[status], more.join('; ')]]
}

/** What several laws can say of the same young people: that no rule names anybody. */
const NOBODY: readonly FindingKind[] = ['gap', 'time-hole', 'net-only', 'unlawful-override']

/** The same young people found by several laws are told of once. */
const together = (findings: readonly Finding[]): Finding[][] => {
  const groups = new Map<string, Finding[]>()
  findings.forEach((finding, index) => {
    const { need, date, extent, situation, kind } = finding
    const same = NOBODY.includes(kind)
    const key = same ? JSON.stringify([need, date, String(extent?.count), situation]) : String(index)
    groups.set(key, [...(groups.get(key) ?? []), finding])
  })
  return [...groups.values()]
}

const findingBlocks = (
  group: readonly Finding[],
  index: number,
  pack: Pack,
  lang: Lang,
  speaker: Speaker,
  { judgement = NOTHING_ACCEPTED, placeOf }: ReportOptions,
): Block[] => {
  const { words, lawOf, count, dateOf, ruleOf, personOf, detailsOf, whyOf, aboutOf, needOf } = speaker
  const finding = group[0] as Finding
  const { kind, level, need, rules, sources, date, situation, extent, region, mend } = finding
  const why = whyOf(finding)
  const place = placeOf?.(finding)
  const laws = [...new Set(group.map(({ law }) => law))].sort((a, b) => a - b)
  const entry = ([label, text]: readonly [string, string]): Block => ({ kind: 'entry', label, text })
  const entries: (readonly [string, string])[] = [
    [
      words.law(laws.map(String).join(', ')),
      `${laws.map((law) => lawOf(law, words.lawNames)).join(', ')} – ${words.levels[level]}`,
    ],
    ...[...new Map(group.flatMap((one) => standingText(judgement.standingOf(one), speaker)))],
    ...(need === undefined ? [] : [[words.need, needOf(need)] as const]),
    ...(rules.length === 0 ? [] : [[words.rules, rules.map(ruleOf).join('; ')] as const]),
    ...(place === undefined ? [] : [[words.place, place] as const]),
    ...(sources.length === 0
      ? []
      : [
          [
            words.sources,
            [...new Set(sources.map((source) => sourceText(source, pack, lang)))].join('; '),
          ] as const,
        ]),
    ...detailsOf(finding),
    ...(date === undefined ? [] : [[words.date, dateOf(date)] as const]),
    ...(situation === undefined ? [] : [[words.example, personOf(finding)] as const]),
    ...(extent === undefined
      ? []
      : [
          [
            words.extent,
            `${words.of(count(extent.count), count(extent.of), shareText(extent.count, extent.of, lang))}; ${words.excluded(count(extent.excluded))}`,
          ] as const,
        ]),
  ]
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${String(index + 1)}. ${words.kinds[kind]}${why === undefined ? '' : ` – ${why}`} (${aboutOf(finding)})`,
    },
    ...entries.map(entry),
    ...(region === undefined || region.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: words.region },
          {
            kind: 'list' as const,
            ordered: false,
            items: region.map((condition) => conditionText(condition, pack, lang)),
          },
        ]),
    ...(mend === undefined
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: words.mend },
          { kind: 'code' as const, text: jsonText(mend) },
        ]),
  ]
}

const lawText = (result: LawResult, { words, lawOf, checkedOf }: Speaker): string => {
  const verdict =
    result.findings.length > 0
      ? words.findings(result.findings.length)
      : result.checked.count === 0n
        ? words.nothingToLookAt
        : words.holds
  return `${lawOf(result.law, words.lawNames)}: ${lawOf(result.law, words.lawSentences)} – ${verdict}; ${checkedOf(result)}`
}

const sharesText = (
  { need, net, parties }: Shares,
  lang: Lang,
  { words, needOf, partyOf }: Speaker,
): string => {
  const share = (part: bigint): string => shareText(part, net.of, lang)
  const named = Object.entries(parties)
    .filter(([, part]) => part > 0n)
    .sort(([, a], [, b]) => (a === b ? 0 : a > b ? -1 : 1))
    .map(([party, part]) => `${partyOf(party)} ${share(part)}`)
  return `${needOf(need)}: ${[`${words.net} ${share(net.count)}`, ...named].join(', ')}`
}

const staleText = ({ law, kind, subject, owner }: Acceptance, words: ReportWords): string =>
  `${words.law(String(law))}: ${words.kinds[kind]} (${subject}; ${owner})`

const reportBlocks = (report: Report, pack: Pack, lang: Lang, options: ReportOptions): Block[] => {
  const { verbose = false, judgement = NOTHING_ACCEPTED } = options
  const speaker = speakerOf(pack, lang, verbose)
  const { words } = speaker
  const findings = findingsOf(report)
  const removals = verbose ? report.removals : []
  const rest = report.others.filter((finding) => !findings.includes(finding))
  const everything = [...findings, ...rest]
  const unproven = findings.filter(({ kind }) => kind === 'unprovable').length
  const empty = report.laws.filter(({ checked }) => checked.count === 0n).length
  const accepted = everything.filter((finding) => judgement.standingOf(finding).status === 'accepted')
  const open = everything.filter((finding) => !accepted.includes(finding))
  const ofLevel = (level: Finding['level']): number =>
    open.filter((finding) => finding.level === level).length
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  const section = (text: string, items: readonly string[], ordered = false): Block[] =>
    items.length === 0 ? [] : [heading(text), { kind: 'list', ordered, items }]

  return [
    { kind: 'heading', level: 1, text: words.title(pack.title[lang], report.pack.version) },
    {
      kind: 'paragraph',
      text: [
        ...(findings.length === 0 ? [words.nothingFound(empty)] : []),
        ...(unproven === 0 ? [] : [words.unproven(unproven)]),
        words.summary(ofLevel('error'), ofLevel('warning'), accepted.length),
      ].join(' '),
    },
    ...(verbose ? [{ kind: 'paragraph' as const, text: `${words.hash}: ${report.pack.hash}` }] : []),
    ...section(
      words.laws,
      report.laws.map((result) => lawText(result, speaker)),
      true,
    ),
    ...together(findings).flatMap((group, index) =>
      findingBlocks(group, index, pack, lang, speaker, options),
    ),
    ...section(
      words.others,
      rest.map(
        (finding) =>
          `${words.kinds[finding.kind]}: ${speaker.aboutOf(finding)} (${words.levels[finding.level]})${standingText(
            judgement.standingOf(finding),
            speaker,
          )
            .map(([status, text]) => `; ${status} ${text}`)
            .join('')}`,
      ),
    ),
    ...section(
      words.stale,
      judgement.stale.map((acceptance) => staleText(acceptance, words)),
    ),
    ...section(
      words.shares,
      report.shares.map((shares) => sharesText(shares, lang, speaker)),
    ),
    ...(verbose
      ? section(
          words.exclusions,
          pack.exclusions.map(({ name, reason, sources }) => {
            const removal = removals.find(({ exclusion }) => exclusion === name)
            const removed =
              removal === undefined
                ? ''
                : `; ${words.removes(...([removal.alone, removal.of, removal.beyond].map(speaker.count) as [string, string, string]))}`
            return `${reason[lang]} [${sources.map((source) => sourceText(source, pack, lang)).join('; ')}]${removed}`
          }),
        )
      : []),
  ]
}

/** A report on the laws of the network for people, as plain text or Markdown, in Dutch or English. */
export const renderReport = (report: Report, pack: Pack, options: ReportOptions = {}): string => {
  const { lang = 'nl', as = 'text' } = options
  const blocks = reportBlocks(report, pack, lang, options)
  return as === 'text' ? asText(blocks) : asMarkdown(blocks)
}
