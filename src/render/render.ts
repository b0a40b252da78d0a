import { compilePack } from '../diagram/compile'
import { minimalReason } from '../diagram/reason'
import { factsIn, inline } from '../pack/condition'
import { packHash } from '../pack/hash'
import { requirePack } from '../pack/is-pack'
import type { Pack, Source, Term } from '../pack/types'
import { MOMENTS } from '../route/moments'
import { packOf } from '../route/pack-of'
import type {
  Assignment,
  Candidate,
  Deadline,
  Decided,
  EscalationRung,
  Lead,
  Open,
  RouteStep,
  Routing,
  UsedFact,
} from '../route/types'
import * as en from '../text/en'
import { DekkendError, describe, requireLang, wrongChoice } from '../text/error'
import { foundIn } from '../text/found'
import * as nl from '../text/nl'
import { readObject, readTree } from '../text/plain'
import type { PlanWords } from '../text/plan-words'
import type { Lang, Text } from '../text/text'
import { isDate } from '../vocabulary/date'
import { asMarkdown, asText, type Block } from './blocks'
import { factText } from './fact-text'
import { sourceText } from './source-text'

export interface RenderOptions {
  /** Left out: Dutch. */
  readonly lang?: Lang
  /** Left out: plain text. */
  readonly as?: 'text' | 'markdown'
  /** Where names are looked up; needed only for a routing that was read back from JSON, and then the pack it was made with. */
  readonly pack?: Pack
}

const WORDS: Readonly<Record<Lang, PlanWords>> = { nl: nl.PLAN, en: en.PLAN }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A routing in words of one language, with the names of one pack. */
const planBlocks = (pack: Pack, lang: Lang, routing: Routing): Block[] => {
  const words = WORDS[lang]
  const labels = new Map([...pack.actors, ...pack.parties].map((label) => [label.id, label]))
  const executors = new Map(pack.executorNames.map((label) => [label.id, label]))
  const say = (text: Text): string => text[lang]
  const nameOf = (id: string): string => labels.get(id)?.name[lang] ?? id
  const shortNameOf = (id: string): string => labels.get(id)?.short?.[lang] ?? nameOf(id)
  const executorOf = (id: string): string => executors.get(id)?.name[lang] ?? nameOf(id)
  const dateOf = (date: string): string =>
    new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    )

  const sourcesOf = (sources: readonly Source[]): string =>
    sources.length === 0 ? '' : ` [${sources.map((source) => sourceText(source, pack, lang)).join('; ')}]`

  const termOf = ({ amount, unit }: Term): string => {
    const size = Math.abs(amount)
    return `${String(size)} ${words.units[unit][size === 1 ? 0 : 1]}`
  }
  const deadlineOf = ({ term, from, date }: Deadline): string => {
    const moment = say(MOMENTS[from].name)
    if (from === 'nu' && term.amount === 0) return words.atOnce
    const relative =
      term.amount === 0
        ? words.at(moment)
        : term.amount < 0
          ? words.before(termOf(term), moment)
          : words.after(termOf(term), moment)
    return date === undefined ? relative : `${words.by(dateOf(date))} (${relative})`
  }

  const valueOf = ({ fact, value }: UsedFact): string => factText(fact, value, pack, lang)

  const partyOf = ({ party, law, municipality, sector }: Candidate | Decided): string => {
    const qualifier =
      municipality === undefined ? pack.sectors[sector ?? ''] : pack.municipalities[municipality]
    const title = pack.laws[law]?.title
    return `${nameOf(party)}${qualifier === undefined ? '' : ` (${say(qualifier)})`}, ${words.under} ${title === undefined ? law : say(title)}`
  }
  const leadOf = ({ actor, executor, why, source }: Lead): string =>
    `${nameOf(actor)}${executor === undefined ? '' : ` (${executorOf(executor)})`}. ${say(why)}${sourcesOf(source)}`

  const stepOf = ({
    actor,
    executor,
    action,
    deadline,
    conditional,
    agreement,
    source,
  }: RouteStep): string => {
    const remarks = [
      ...(deadline === undefined ? [] : [deadlineOf(deadline)]),
      ...(conditional === undefined ? [] : [words.conditional]),
      ...(agreement === undefined ? [] : [words.agreement]),
    ]
    return `${capital(shortNameOf(actor))}${executor === undefined ? '' : ` (${executorOf(executor)})`}: ${say(action)}${remarks.length === 0 ? '' : ` – ${remarks.join('; ')}`}${sourcesOf(source)}`
  }
  const rungOf = ({
    party,
    action,
    when,
    deadline,
    power,
    current,
    conditional,
    agreement,
    source,
  }: EscalationRung): string => {
    const remarks = [
      words.powers[power],
      ...(deadline === undefined ? [] : [deadlineOf(deadline)]),
      ...(conditional === undefined ? [] : [words.conditional]),
      ...(agreement === undefined ? [] : [words.agreement]),
    ]
    const mark = current ? ` ← ${words.current}` : ''
    return `${capital(shortNameOf(party))} (${remarks.join('; ')}): ${say(action)} ${capital(words.trigger)}: ${say(when)}${sourcesOf(source)}${mark}`
  }

  const entry = (label: string, text: string): Block => ({ kind: 'entry', label, text })
  const section = (heading: string, items: readonly string[], ordered: boolean): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: heading },
          { kind: 'list', ordered, items },
        ]

  /** The fewest of the facts used that settle the answer, those of the rule itself first. */
  const reasonOf = ({ need, facts, rule }: Decided): readonly UsedFact[] => {
    const { space, outcomes, possible, ruleList } = compilePack(pack).decision(need, routing.peildatum)
    const deciding = ruleList.find(({ name }) => name === rule)
    const own = deciding === undefined ? [] : factsIn(inline(deciding.conditions, pack))
    const known = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))
    return Object.entries(minimalReason(space, outcomes, possible(), known, own)).map(([fact, value]) => ({
      fact,
      value,
    }))
  }

  /** Where unknown facts leave several rules possible that name the same party: say so. */
  const otherRulesOf = ({ need, rule, rules }: Decided): Block[] => {
    const titles = (pack.decisions[need]?.rules ?? [])
      .filter(({ name }) => name !== rule && rules.includes(name))
      .map(({ title }) => say(title))
    return titles.length === 0 ? [] : [entry(words.otherRules, titles.join('; '))]
  }

  const decidedBlocks = (assignment: Decided): Block[] => [
    entry(words.responsible, partyOf(assignment)),
    ...(assignment.executor === undefined ? [] : [entry(words.executor, executorOf(assignment.executor))]),
    entry(
      words.basis,
      `${words.basisNames[assignment.basis]}${sourcesOf(assignment.sources)}. ${say(assignment.title)}`,
    ),
    ...(assignment.facts.length === 0
      ? []
      : [entry(words.because, reasonOf(assignment).map(valueOf).join('; '))]),
    ...otherRulesOf(assignment),
    ...(assignment.partners.length === 0
      ? []
      : [entry(words.partners, assignment.partners.map(shortNameOf).join(', '))]),
    ...(assignment.note === undefined ? [] : [entry(words.note, assignment.note)]),
    ...(assignment.holder === undefined ? [] : [entry(words.disputedHolder, leadOf(assignment.holder))]),
    ...section(words.steps, assignment.route.map(stepOf), true),
    ...section(words.escalation, assignment.escalation.map(rungOf), true),
  ]
  const openBlocks = (assignment: Open): Block[] => [
    entry(words.responsible, words.notYetKnown),
    ...(assignment.conflict === undefined ? [] : [{ kind: 'paragraph' as const, text: words.conflict }]),
    entry(words.holder, leadOf(assignment.holder)),
    ...section(
      words.candidates,
      assignment.candidates.map(
        (candidate) =>
          `${partyOf(candidate)}${candidate.executor === undefined ? '' : `; ${executorOf(candidate.executor)}`} (${words.basisNames[candidate.basis]})`,
      ),
      false,
    ),
    ...section(
      words.questions,
      assignment.questions.map(({ fact, question }) => `${say(question)} (${fact})`),
      false,
    ),
  ]
  const assignmentBlocks = (assignment: Assignment, index: number): Block[] => {
    const need = pack.needs.find(({ id }) => id === assignment.need)
    const heading = need === undefined ? assignment.need : `${capital(say(need.label))}: ${say(need.asks)}`
    return [
      { kind: 'heading', level: 2, text: `${String(index + 1)}. ${heading}` },
      ...(assignment.status === 'decided' ? decidedBlocks(assignment) : openBlocks(assignment)),
      ...section(
        words.agreements,
        assignment.agreements.map(
          ({ title, text, source }) => `${say(title)}. ${say(text)}${sourcesOf(source)}`,
        ),
        false,
      ),
    ]
  }

  return [
    { kind: 'heading', level: 1, text: words.title(dateOf(routing.peildatum)) },
    { kind: 'paragraph', text: words.pack(say(pack.title), routing.pack.version) },
    ...routing.warnings.map((warning): Block => ({ kind: 'paragraph', text: describe(warning, lang) })),
    { kind: 'heading', level: 2, text: words.coordinator },
    { kind: 'paragraph', text: leadOf(routing.coordinator) },
    ...(routing.coordinator.stalls === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `${words.stalls}: ${nameOf(routing.coordinator.stalls.actor)}. ${say(routing.coordinator.stalls.why)}`,
          },
        ]),
    ...(routing.assignments.length === 0 ? [{ kind: 'paragraph' as const, text: words.noNeed }] : []),
    ...routing.assignments.flatMap(assignmentBlocks),
    ...(routing.signals.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: words.signals },
          {
            kind: 'list' as const,
            ordered: false,
            items: routing.signals.map(
              ({ title, text, source }) => `${say(title)}: ${say(text)}${sourcesOf(source)}`,
            ),
          },
        ]),
  ]
}

const FORMS = ['text', 'markdown'] as const

/** The pack that a routing was made with: the one remembered, or the one given if it is the same. */
const packFor = (routing: Routing, given: unknown): Pack => {
  const { name, version, hash } = routing.pack
  const remembered = packOf(routing)
  if (given === undefined) {
    if (remembered !== undefined) return remembered
    throw new DekkendError([
      { code: 'pack-needed', path: ['options', 'pack'], params: { name, version, hash } },
    ])
  }
  const pack = requirePack(given, ['options', 'pack'])
  if (pack.id !== name || packHash(pack) !== hash)
    throw new DekkendError([
      { code: 'other-pack', path: ['options', 'pack'], params: { found: pack.id, name, version, hash } },
    ])
  return pack
}

const isRouting = (value: unknown): value is Routing => {
  const { pack, peildatum } = value as Partial<Routing>
  return (
    isDate(peildatum) &&
    typeof pack === 'object' &&
    (pack as unknown) !== null &&
    [pack.name, pack.version, pack.hash].every((part: unknown) => typeof part === 'string')
  )
}

const notARouting = (found: unknown): DekkendError =>
  new DekkendError([{ code: 'not-a-routing', path: ['routing'], params: { ...foundIn(found) } }])

/** An answer that came back from JSON, as a copy; what it says of its pack is looked at elsewhere. */
const readRouting = (value: unknown): Routing => {
  const read = readTree(value, 'packFile', ['routing'])
  if (read.issue !== undefined) throw new DekkendError([read.issue])
  if (typeof read.copy !== 'object' || read.copy === null || !isRouting(read.copy)) throw notARouting(value)
  return read.copy
}

/**
 * A routing as a plan for people, as plain text or Markdown, in Dutch or English.
 *
 * @param routing The result of `routeCase`, or the same read back from JSON: then with its own pack as an option.
 * @throws DekkendError If it is not a routing, or the pack is not the one it was made with.
 */
export const render = (routing: Routing, options: RenderOptions = {}): string => {
  const read = readObject(options, ['options'], 'situationKeys')
  if (read.issue !== undefined) throw new DekkendError([read.issue])
  const { lang = 'nl', as = 'text', pack } = read.copy
  requireLang(lang)
  if (!FORMS.some((form) => form === as)) throw new DekkendError([wrongChoice('as', as, FORMS)])
  const stored = packOf(routing) === undefined
  const answer = stored ? readRouting(routing) : routing
  const own = packFor(answer, pack)
  try {
    const blocks = planBlocks(own, lang, answer)
    return as === 'text' ? asText(blocks) : asMarkdown(blocks)
  } catch (error) {
    // Of a copy nothing of the caller is run: a stored answer that cannot be written was damaged.
    throw stored ? notARouting(routing) : error
  }
}
