import type { CompiledPack } from '../diagram/compile'
import type { Pack } from '../pack/types'
import { foundIn, isRevoked } from '../text/found'
import type { Issue } from '../text/issue'
import type { Suggest } from '../text/nearest-word'
import { readList, readObject, type PlainObject } from '../text/plain'
import { isDate } from '../vocabulary/date'
import type { Facts } from '../vocabulary/types'
import { readFacts } from '../vocabulary/validate'

/** What is asked besides the situation: read once, then checked. */

type Path = Issue['path']

/** One need, with the facts that hold for it alone. */
export interface Request {
  readonly need: string
  readonly facts: Facts
  readonly path: Path
}

export interface ReadOptions {
  /** Undefined if no needs are named: those that the situation implies are answered. */
  readonly requests?: readonly Request[]
  readonly peildatum?: string
  readonly issues: readonly Issue[]
}

const REQUEST_KEYS = ['need', 'facts']

const strange = (
  read: PlainObject,
  allowed: readonly string[],
  suggest: Suggest,
  issueFor: (key: string, nearest: string | undefined) => Issue,
): Issue[] =>
  Object.keys(read)
    .filter((key) => !allowed.includes(key))
    .map((key) => issueFor(key, suggest(key, allowed)))

const checkPeildatum = (peildatum: unknown, { id, validFrom }: Pack): Issue[] => {
  const path = ['options', 'peildatum']
  if (!isDate(peildatum)) {
    const found = typeof peildatum === 'string' ? { found: peildatum } : foundIn(peildatum)
    return [{ code: 'invalid-date', path, params: { ...found } }]
  }
  return peildatum < validFrom
    ? [{ code: 'peildatum-too-early', path, params: { peildatum, validFrom, pack: id } }]
    : []
}

/** Facts of one need that are about the young person: a plan is for one child. */
const aboutPerson = (facts: Facts, known: CompiledPack['facts'], path: Path): Issue[] =>
  Object.keys(facts)
    .filter((fact) => known.get(fact)?.perNeed !== true)
    .map((fact) => ({ code: 'fact-of-person', path: [...path, fact], params: { fact } }))

type RequestRead = Omit<Request, 'need'> & { readonly need?: string; readonly issues: readonly Issue[] }

const readRequest = (
  request: unknown,
  path: Path,
  { pack, facts }: CompiledPack,
  suggest: Suggest,
): RequestRead => {
  const none: Facts = {}
  const isObject = typeof request === 'object' && request !== null
  const listed = isObject && !isRevoked(request) && Array.isArray(request)
  const read = isObject && !listed ? readObject(request, path, 'situationKeys') : { copy: { need: request } }
  if (read.issue !== undefined) return { facts: none, path, issues: [read.issue] }
  const { need, facts: own } = read.copy as { need?: unknown; facts?: unknown }
  const wrongKeys = strange(read.copy, REQUEST_KEYS, suggest, (key, nearest) => ({
    code: 'unknown-key',
    path: [...path, key],
    params: { key, allowed: REQUEST_KEYS, nearest },
  }))
  const allowed = Object.keys(pack.decisions)
  if (typeof need !== 'string' || !Object.hasOwn(pack.decisions, need)) {
    const wrong: Issue =
      typeof need !== 'string'
        ? { code: 'unknown-need', path, params: { ...foundIn(need ?? request), allowed } }
        : pack.needs.some(({ id }) => id === need)
          ? { code: 'need-not-covered', path, params: { need, pack: pack.id, allowed } }
          : { code: 'unknown-need', path, params: { need, allowed, nearest: suggest(need, allowed) } }
    return { facts: none, path, issues: [...wrongKeys, wrong] }
  }
  if (own === undefined) return { need, facts: none, path, issues: wrongKeys }
  const stated = readFacts(own, facts, [...path, 'facts'], suggest)
  return {
    need,
    facts: stated.facts,
    path,
    issues: [...wrongKeys, ...stated.issues, ...aboutPerson(stated.facts, facts, [...path, 'facts'])],
  }
}

/** The same need with the same facts is the same question. */
const checkTwice = (requests: readonly RequestRead[]): Issue[] => {
  const first = new Map<string, number>()
  return requests.flatMap(({ need, facts, path }, index): Issue[] => {
    if (need === undefined) return []
    const key = JSON.stringify([need, ...Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))])
    const before = first.get(key)
    if (before === undefined) first.set(key, index)
    return before === undefined ? [] : [{ code: 'duplicate-need', path, params: { need, first: before } }]
  })
}

const readNeeds = (
  needs: unknown,
  compiled: CompiledPack,
  suggest: Suggest,
): Pick<ReadOptions, 'requests' | 'issues'> => {
  const path = ['options', 'needs']
  const wrong = (issue: Issue): Pick<ReadOptions, 'issues'> => ({ issues: [issue] })
  if (isRevoked(needs) || !Array.isArray(needs))
    return wrong({
      code: 'invalid-option',
      path,
      params: { option: 'needs', ...foundIn(needs), expected: 'needs' },
    })
  const read = readList(needs, path, 'needs')
  if (read.issue !== undefined) return wrong(read.issue)
  if (read.copy.length === 0)
    return wrong({ code: 'empty-needs', path, params: { allowed: Object.keys(compiled.pack.decisions) } })
  const requests = read.copy.map((request, index) =>
    readRequest(request, [...path, index], compiled, suggest),
  )
  return {
    requests: requests.flatMap(({ need, facts, path: at }) =>
      need === undefined ? [] : [{ need, facts, path: at }],
    ),
    issues: [...requests.flatMap(({ issues }) => issues), ...checkTwice(requests)],
  }
}

/** Reads the options of a call. `allowed` are the names that options may have. */
export const readOptions = (
  options: unknown,
  compiled: CompiledPack,
  allowed: readonly string[],
  suggest: Suggest,
): ReadOptions => {
  if (options === undefined) return { issues: [] }
  const read = readObject(options, ['options'], 'situationKeys')
  if (read.issue !== undefined) return { issues: [read.issue] }
  const { needs, peildatum } = read.copy
  const asked = needs === undefined ? { issues: [] } : readNeeds(needs, compiled, suggest)
  return {
    ...asked,
    ...(typeof peildatum === 'string' ? { peildatum } : {}),
    issues: [
      ...strange(read.copy, allowed, suggest, (option, nearest) => ({
        code: 'unknown-option',
        path: ['options', option],
        params: { option, allowed, nearest },
      })),
      ...(peildatum === undefined ? [] : checkPeildatum(peildatum, compiled.pack)),
      ...asked.issues,
    ],
  }
}
