import type { Issue } from '../text/issue'
import type { Suggest } from '../text/nearest-word'
import type { Facts } from '../vocabulary/types'
import { checkFacts } from '../vocabulary/validate'
import type { PackFiles } from './assemble'
import { checkCondition, type ConditionNames } from './check-condition'
import { checkLoops, cycleIssue } from './check-cycles'
import { checkFact } from './check-fact'
import { checkUnique } from './check-unique'
import { entriesOf, listOf } from './entries'
import { holdsOn, periodsOf } from './period'
import { MOMENT_IDS } from './moment-ids'
import { kindOf, type FileKind } from './schema-kinds'
import type {
  Agreement,
  Assignee,
  Condition,
  Executor,
  Exclusion,
  Ladder,
  Lead,
  LifeEvent,
  NamedCondition,
  NeedRules,
  Outcome,
  Pack,
  PackInfo,
  Route,
  Rule,
  Rung,
  Signal,
  Source,
  Step,
  Validity,
} from './types'

/** Checks, file by file, that every name exists, is unique, and holds on the dates it is needed. */

type Path = Issue['path']

interface Names extends ConditionNames {
  readonly pack: Pack
  readonly actors: ReadonlySet<string>
  readonly executors: ReadonlySet<string>
  readonly openRungs: ReadonlySet<string>
  readonly moments: ReadonlySet<string>
}

const reference = (
  kind: string,
  name: string,
  known: Iterable<string>,
  path: Path,
  { suggest }: { readonly suggest: Suggest },
): Issue[] => {
  const words = [...known]
  return words.includes(name)
    ? []
    : [{ code: 'unknown-reference', path, params: { kind, name, nearest: suggest(name, words) } }]
}

const optional = (condition: Condition | undefined, names: Names, path: Path): Issue[] =>
  condition === undefined ? [] : checkCondition(condition, names, path)

const checkValidity = (valid: Validity | undefined, path: Path): Issue[] =>
  valid?.from !== undefined && valid.until !== undefined && valid.until <= valid.from
    ? [{ code: 'until-before-from', path, params: { from: valid.from, until: valid.until } }]
    : []

const checkSource = (source: Source, names: Names, path: Path): Issue[] => [
  ...checkValidity(source, path),
  ...('law' in source
    ? reference('law', source.law, Object.keys(names.pack.laws), [...path, 'law'], names)
    : []),
  ...('document' in source
    ? reference('document', source.document, Object.keys(names.pack.documents), [...path, 'document'], names)
    : []),
  ...('ruling' in source
    ? reference('ruling', source.ruling, Object.keys(names.pack.rulings), [...path, 'ruling'], names)
    : []),
]

/** Sources exist, and on each date inside the pack's window on which the thing holds one of them does. */
const checkSources = (
  { sources, valid }: { readonly sources: readonly Source[]; readonly valid?: Validity },
  names: Names,
  path: Path,
): Issue[] => {
  const { validFrom } = names.pack
  const unsourced = periodsOf([valid, ...sources])
    .map(({ from }) => (from < validFrom ? validFrom : from))
    .find((date) => holdsOn(valid, date) && !sources.some((source) => holdsOn(source, date)))
  return [
    ...checkValidity(valid, [...path, 'valid']),
    ...sources.flatMap((source, index) => checkSource(source, names, [...path, 'sources', index])),
    ...(unsourced === undefined
      ? []
      : [{ code: 'source-not-in-force' as const, path: [...path, 'sources'], params: { date: unsourced } }]),
  ]
}

const checkQualifier = (
  { party, ...outcome }: Outcome,
  key: 'municipality' | 'sector',
  allowed: readonly string[],
  names: Names,
  path: Path,
): Issue[] => {
  const needed = names.pack.parties.find(({ id }) => id === party)?.qualifier?.startsWith(key) === true
  const stated = outcome[key]
  if (stated === undefined)
    return needed ? [{ code: 'missing-qualifier', path, params: { party, qualifier: key, allowed } }] : []
  return needed
    ? reference(key, stated, allowed, [...path, key], names)
    : [{ code: 'needless-qualifier', path: [...path, key], params: { party, qualifier: key } }]
}

const checkOutcome = (outcome: Outcome, names: Names, path: Path): Issue[] => [
  ...reference(
    'party',
    outcome.party,
    names.pack.parties.map(({ id }) => id),
    [...path, 'party'],
    names,
  ),
  ...reference('law', outcome.law, Object.keys(names.pack.laws), [...path, 'law'], names),
  ...checkQualifier(outcome, 'municipality', Object.keys(names.pack.municipalities), names, path),
  ...checkQualifier(outcome, 'sector', Object.keys(names.pack.sectors), names, path),
]

const checkAssignee = (assignee: Assignee, names: Names, path: Path): Issue[] => [
  ...checkOutcome(assignee, names, path),
  ...(assignee.partners ?? []).flatMap((partner, index) =>
    reference('actor', partner, names.actors, [...path, 'partners', index], names),
  ),
  ...reference('route', assignee.route, Object.keys(names.pack.routes), [...path, 'route'], names),
  ...reference('ladder', assignee.ladder, Object.keys(names.pack.ladders), [...path, 'ladder'], names),
]

const checkSituation = (situation: Facts, { facts, suggest }: Names, path: Path): Issue[] =>
  checkFacts(situation, facts, path, suggest)

const checkRule = (rule: Rule, need: NeedRules, names: Names, path: Path): Issue[] => [
  ...checkCondition(rule.conditions, names, [...path, 'conditions']),
  ...(rule.event.type === need.need
    ? []
    : [
        {
          code: 'wrong-event' as const,
          path: [...path, 'event', 'type'],
          params: { need: need.need, found: rule.event.type },
        },
      ]),
  ...checkAssignee(rule.event.params, names, [...path, 'event', 'params']),
  ...(rule.exceptionTo ?? []).flatMap((name, index) =>
    reference(
      'exceptionTo',
      name,
      need.rules.map((other) => other.name),
      [...path, 'exceptionTo', index],
      names,
    ),
  ),
  ...checkSources(rule, names, path),
  ...rule.examples.flatMap((example, index) => [
    ...checkSituation(example.situation, names, [...path, 'examples', index, 'situation']),
    ...checkOutcome(example.expect, names, [...path, 'examples', index, 'expect']),
  ]),
]

const checkNeed = (need: NeedRules, names: Names, file: string): Issue[] => [
  ...reference(
    'need',
    need.need,
    names.pack.needs.map(({ id }) => id),
    ['need'],
    names,
  ),
  ...(file === `needs/${need.need}.json`
    ? []
    : [{ code: 'wrong-file-name' as const, path: ['need'], params: { need: need.need, file } }]),
  ...checkAssignee(need.vangnet, names, ['vangnet']),
  ...checkCondition(need.impliedBy, names, ['impliedBy']),
  ...need.rules.flatMap((rule, index) => checkRule(rule, need, names, ['rules', index])),
  ...cycleIssue(
    'exceptionTo',
    new Map(need.rules.map(({ name, exceptionTo = [] }) => [name, exceptionTo])),
    (name) => ['rules', need.rules.findIndex((rule) => rule.name === name), 'exceptionTo'],
  ),
]

const checkTerm = ({ term, from }: Pick<Step, 'term' | 'from'>, names: Names, path: Path): Issue[] => [
  ...(term !== undefined && from === undefined
    ? [{ code: 'term-without-from' as const, path, params: {} }]
    : []),
  ...(from === undefined ? [] : reference('moment', from, names.moments, [...path, 'from'], names)),
]

const checkStep = (step: Step, names: Names, path: Path): Issue[] => [
  ...reference('actor', step.actor, names.actors, [...path, 'actor'], names),
  ...checkTerm(step, names, path),
  ...optional(step.when, names, [...path, 'when']),
  ...checkSources(step, names, path),
]

const checkRung = (rung: Rung, names: Names, path: Path): Issue[] => [
  ...reference('actor', rung.party, names.actors, [...path, 'party'], names),
  ...checkTerm(rung, names, path),
  ...optional(rung.when, names, [...path, 'when']),
  ...optional(rung.reached, names, [...path, 'reached']),
  ...checkSources(rung, names, path),
]

const checkLadder = (rungs: readonly Rung[], names: Names, path: Path): Issue[] => {
  const last = rungs.at(-1)
  return [
    ...rungs.flatMap((rung, index) => checkRung(rung, names, [...path, 'rungs', index])),
    ...(last !== undefined &&
    (last.canRefuse || last.when !== undefined || last.valid !== undefined || last.open !== undefined)
      ? [{ code: 'ladder-end' as const, path: [...path, 'rungs', rungs.length - 1], params: {} }]
      : []),
  ]
}

const checkLeads = (leads: readonly Lead[], key: string, mustEnd: boolean, names: Names): Issue[] => {
  const last = leads.at(-1)
  return [
    ...leads.flatMap((lead, index) => {
      const path = [key, index]
      return [
        ...reference('actor', lead.actor, names.actors, [...path, 'actor'], names),
        ...optional(lead.when, names, [...path, 'when']),
        ...(lead.needs ?? []).flatMap((need, at) =>
          reference(
            'need',
            need,
            names.pack.needs.map(({ id }) => id),
            [...path, 'needs', at],
            names,
          ),
        ),
        ...(lead.stalls === undefined
          ? []
          : [
              ...reference('actor', lead.stalls.actor, names.actors, [...path, 'stalls', 'actor'], names),
              ...optional(lead.stalls.when, names, [...path, 'stalls', 'when']),
            ]),
        ...checkSources(lead, names, path),
      ]
    }),
    ...(mustEnd &&
    (last === undefined || last.when !== undefined || last.needs !== undefined || last.valid !== undefined)
      ? [{ code: 'list-end' as const, path: [key, Math.max(0, leads.length - 1)], params: {} }]
      : []),
  ]
}

const checkNeedList = (needs: readonly string[] | undefined, names: Names, path: Path): Issue[] =>
  (needs ?? []).flatMap((need, index) =>
    reference(
      'need',
      need,
      names.pack.needs.map(({ id }) => id),
      [...path, 'needs', index],
      names,
    ),
  )

const checkExecutor = (entry: Executor, names: Names, path: Path): Issue[] => [
  ...reference('executor', entry.executor, names.executors, [...path, 'executor'], names),
  ...reference('actor', entry.party, names.actors, [...path, 'party'], names),
  ...entry.laws.flatMap((law, index) =>
    reference('law', law, Object.keys(names.pack.laws), [...path, 'laws', index], names),
  ),
  ...(entry.municipality === undefined
    ? []
    : reference(
        'municipality',
        entry.municipality,
        Object.keys(names.pack.municipalities),
        [...path, 'municipality'],
        names,
      )),
  ...checkNeedList(entry.needs, names, path),
  ...optional(entry.when, names, [...path, 'when']),
  ...checkSources(entry, names, path),
]

const checkAgreement = (agreement: Agreement, names: Names, path: Path): Issue[] => [
  ...checkNeedList(agreement.needs, names, path),
  ...optional(agreement.when, names, [...path, 'when']),
  ...(agreement.steps ?? []).flatMap((step, index) => checkStep(step, names, [...path, 'steps', index])),
  ...(agreement.fills === undefined
    ? []
    : reference('rung', agreement.fills, names.openRungs, [...path, 'fills'], names)),
  ...(agreement.rung === undefined
    ? []
    : reference('actor', agreement.rung.party, names.actors, [...path, 'rung', 'party'], names)),
  // What is filled and with what belong together; either alone says nothing.
  ...((agreement.fills === undefined) === (agreement.rung === undefined)
    ? []
    : [
        {
          code: 'missing-key' as const,
          path,
          params: { key: agreement.fills === undefined ? 'fills' : 'rung' },
        },
      ]),
  ...checkSources(agreement, names, path),
]

const checkSignal = (signal: Signal, names: Names, path: Path): Issue[] => [
  ...checkCondition(signal.when, names, [...path, 'when']),
  ...checkNeedList(signal.needs, names, path),
  ...checkSources(signal, names, path),
]

const checkEvent = (event: LifeEvent, names: Names, path: Path): Issue[] => [
  ...checkCondition(event.when, names, [...path, 'when']),
  ...checkSituation(event.sets, names, [...path, 'sets']),
  ...event.handover.flatMap(({ needs, steps }, index) => {
    const at = [...path, 'handover', index]
    return [
      ...checkNeedList(needs, names, at),
      ...steps.flatMap((step, position) => checkStep(step, names, [...at, 'steps', position])),
    ]
  }),
  ...checkSources(event, names, path),
]

const checkExclusion = (exclusion: Exclusion, names: Names, path: Path): Issue[] => [
  ...checkCondition(exclusion.conditions, names, [...path, 'conditions']),
  ...(exclusion.examples ?? []).flatMap(({ situation }, index) =>
    checkSituation(situation, names, [...path, 'examples', index, 'situation']),
  ),
  ...checkSources(exclusion, names, path),
]

const checkHandover = (
  { events }: { readonly events: readonly string[] },
  names: Names,
  path: Path,
): Issue[] =>
  events.flatMap((event, index) =>
    reference(
      'event',
      event,
      names.pack.events.map(({ id }) => id),
      [...path, 'events', index],
      names,
    ),
  )

const checkInfo = ({ openTerms = [], validFrom, verifiedUntil }: PackInfo, names: Names): Issue[] => [
  ...openTerms.flatMap(({ article }, index) => checkSource(article, names, ['openTerms', index, 'article'])),
  ...(verifiedUntil < validFrom
    ? [
        {
          code: 'verified-before-valid' as const,
          path: ['verifiedUntil'],
          params: { validFrom, verifiedUntil },
        },
      ]
    : []),
]

type FileCheck = (content: unknown, names: Names, file: string) => Issue[]

const each =
  (key: string, check: (entry: never, names: Names, path: Path) => Issue[]): FileCheck =>
  (content, names) =>
    listOf(content, key).flatMap((entry, index) => check(entry, names, [key, index]))

const FILE_CHECKS: Partial<Record<FileKind, FileCheck>> = {
  pack: (content, names) => checkInfo(content as PackInfo, names),
  facts: each('facts', checkFact),
  ordinary: (content, names) =>
    checkSituation((content as { situation: Facts }).situation, names, ['situation']),
  need: (content, names, file) => checkNeed(content as NeedRules, names, file),
  conditions: (content, names) =>
    entriesOf(content, 'conditions').flatMap(([name, named]: [string, NamedCondition]) => [
      ...checkCondition(named.conditions, names, ['conditions', name, 'conditions']),
      ...(named.sources ?? []).flatMap((source, index) =>
        checkSource(source, names, ['conditions', name, 'sources', index]),
      ),
    ]),
  steps: (content, names) =>
    entriesOf(content, 'steps').flatMap(([id, step]: [string, Step]) =>
      checkStep(step, names, ['steps', id]),
    ),
  rungs: (content, names) =>
    entriesOf(content, 'rungs').flatMap(([id, rung]: [string, Rung]) =>
      checkRung(rung, names, ['rungs', id]),
    ),
  routes: (content, names) =>
    entriesOf(content, 'routes').flatMap(([name, { steps }]: [string, Route]) =>
      steps.flatMap((step, index) => checkStep(step, names, ['routes', name, 'steps', index])),
    ),
  ladders: (content, names) =>
    entriesOf(content, 'ladders').flatMap(([name, { rungs }]: [string, Ladder]) =>
      checkLadder(rungs, names, ['ladders', name]),
    ),
  coordinators: (content, names) =>
    checkLeads(listOf(content, 'coordinators'), 'coordinators', names.pack.extends === undefined, names),
  holders: (content, names) => [
    ...optional((content as { disputed?: Condition }).disputed, names, ['disputed']),
    ...checkLeads(listOf(content, 'holders'), 'holders', names.pack.extends === undefined, names),
  ],
  exclusions: each('exclusions', checkExclusion),
  signals: each('signals', checkSignal),
  'life-events': each('events', checkEvent),
  handovers: each('handovers', checkHandover),
  executors: each('executors', checkExecutor),
  agreements: each('agreements', checkAgreement),
}

/** Everything that is wrong with the names and dates in the files of a pack whose form is right. */
export const checkNames = (
  files: PackFiles,
  pack: Pack,
  parent: Pack | undefined,
  suggest: Suggest,
): Issue[] => {
  const names: Names = {
    pack,
    suggest,
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    conditions: new Set(Object.keys(pack.conditions)),
    openTerms: new Map((pack.openTerms ?? []).map((term) => [term.name, term])),
    actors: new Set([...pack.parties, ...pack.actors].map(({ id }) => id)),
    executors: new Set(pack.executorNames.map(({ id }) => id)),
    openRungs: new Set(
      Object.values(pack.ladders).flatMap(({ rungs }) => rungs.flatMap(({ open }) => open ?? [])),
    ),
    moments: new Set(MOMENT_IDS),
  }
  // A pack on its own must be able to name a coordinator and a holder; a region leans on its parent.
  const leads = parent === undefined && (pack.coordinators.length === 0 || pack.holders.length === 0)
  return [
    ...checkUnique(files, parent),
    ...checkLoops(files, pack),
    ...(parent === undefined && Object.keys(pack.decisions).length === 0
      ? [{ code: 'no-rules' as const, path: [], params: {} }]
      : []),
    ...(leads ? [{ code: 'list-end' as const, path: [], params: {}, file: 'coordinators.json' }] : []),
    ...Object.entries(files).flatMap(([file, content]) =>
      (FILE_CHECKS[kindOf(file) as FileKind]?.(content, names, file) ?? []).map((issue) => ({
        ...issue,
        file,
      })),
    ),
  ]
}
