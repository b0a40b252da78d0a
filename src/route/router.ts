import { LimitError } from '../base/limits'
import { compilePack, type CompiledPack } from '../diagram/compile'
import { isPack } from '../pack/is-pack'
import { packHash } from '../pack/hash'
import { holdsOn } from '../pack/period'
import type { Pack } from '../pack/types'
import { DekkendError, throwIfAny } from '../text/error'
import { tooLarge, type Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import { isDate, today } from '../vocabulary/date'
import { derive } from '../vocabulary/derive'
import type { Facts } from '../vocabulary/types'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { kindOfValue, statedFacts, validateFacts } from '../vocabulary/validate'
import { assign } from './assign'
import { coordinatorFor, holderFor } from './leads'
import type { Clock } from './moments'
import { sourcesOn } from './sources'
import { rememberPack } from './pack-of'
import type { Assignment, Routing, SignalInForce } from './types'

/** A need by its id, or with facts that hold for that need only (two transports, two kinds of care). */
export type NeedRequest<V extends Vocabulary = Vocabulary> =
  V['need'] | { readonly need: V['need']; readonly facts?: V['situation'] | undefined }

export interface RouteOptions<V extends Vocabulary = Vocabulary> {
  /** What is asked. Left out: the needs that the situation implies. */
  readonly needs?: readonly NeedRequest<V>[] | undefined
  /** The date the answer is for, `YYYY-MM-DD`. Left out: today in the Netherlands. */
  readonly peildatum?: string | undefined
}

/** Answers for one pack; `V` holds the names of that pack. */
export interface Router<V extends Vocabulary = Vocabulary> {
  readonly pack: Pack<V>
  /**
   * Routes one situation: per need who is responsible, the route, and what happens if it stalls.
   * Throws a `DekkendError` with every issue found when the input cannot be used.
   */
  readonly route: (situation: V['situation'], options?: RouteOptions<V>) => Routing<V>
}

interface Request {
  readonly need: string
  readonly facts: Facts
  readonly path: Issue['path']
}

const optionIssue = (option: string, found: unknown, expected: string): Issue => ({
  code: 'invalid-option',
  path: ['options', option],
  params: { option, found: kindOfValue(found), expected },
})

const OPTIONS = ['needs', 'peildatum', 'pack']
const REQUEST_KEYS = ['need', 'facts']

const checkOptions = (options: unknown): Issue[] => {
  if (typeof options !== 'object' || options === null)
    return [optionIssue('options', options, 'een object / an object')]
  return Object.keys(options)
    .filter((option) => !OPTIONS.includes(option))
    .map((option) => ({
      code: 'unknown-option',
      path: ['options', option],
      params: { option, allowed: OPTIONS, nearest: nearestWord(option, OPTIONS) },
    }))
}

const checkPeildatum = (peildatum: unknown, { id, validFrom }: Pack): Issue[] => {
  if (!isDate(peildatum))
    return [{ code: 'invalid-date', path: ['options', 'peildatum'], params: { found: peildatum } }]
  return peildatum < validFrom
    ? [
        {
          code: 'peildatum-too-early',
          path: ['options', 'peildatum'],
          params: { peildatum, validFrom, pack: id },
        },
      ]
    : []
}

const checkNeeds = (
  needs: unknown,
  { pack, facts }: CompiledPack,
): { requests: Request[]; issues: Issue[] } => {
  const path = ['options', 'needs']
  const allowed = Object.keys(pack.decisions)
  if (!Array.isArray(needs))
    return {
      requests: [],
      issues: [optionIssue('needs', needs, 'een lijst van hulpvragen / a list of needs')],
    }
  if (needs.length === 0)
    return { requests: [], issues: [{ code: 'empty-needs', path, params: { allowed } }] }
  const requests: Request[] = []
  const issues: Issue[] = []
  needs.forEach((request: unknown, index) => {
    const stated =
      typeof request === 'object' && request !== null && !Array.isArray(request) ? request : { need: request }
    const { need, facts: own = {} } = stated as { need?: unknown; facts?: unknown }
    const at = [...path, index]
    for (const key of Object.keys(stated).filter((name) => !REQUEST_KEYS.includes(name)))
      issues.push({
        code: 'unknown-key',
        path: [...at, key],
        params: { key, allowed: REQUEST_KEYS, nearest: nearestWord(key, REQUEST_KEYS) },
      })
    if (typeof need !== 'string' || !Object.hasOwn(pack.decisions, need)) {
      issues.push(
        pack.needs.some(({ id }) => id === need)
          ? { code: 'need-not-covered', path: at, params: { need, pack: pack.id, allowed } }
          : {
              code: 'unknown-need',
              path: at,
              params: {
                need: typeof need === 'string' ? need : kindOfValue(need ?? request),
                allowed,
                nearest: nearestWord(need, allowed),
              },
            },
      )
      return
    }
    const found = validateFacts(own, facts, [...at, 'facts'])
    issues.push(...found)
    if (found.length === 0) requests.push({ need, facts: statedFacts(own as object), path: at })
  })
  return { requests, issues }
}

/** The age at which the vocabulary ends. */
const maxAge = ({ facts }: CompiledPack): number => {
  const age = facts.get('leeftijd')
  return age?.type === 'number' ? age.max : Infinity
}

/** Completes the facts with what follows from them; adds issues where they contradict or cannot be. */
const settle = (
  compiled: CompiledPack,
  stated: Facts,
  peildatum: string,
  path: Issue['path'],
  issues: Issue[],
): Clock => {
  const derived = derive(stated, peildatum, maxAge(compiled))
  issues.push(...derived.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })))
  if (derived.issues.length === 0) {
    const because = compiled.impossibleBecause(derived.facts, peildatum)
    if (because.length > 0)
      issues.push({
        code: 'impossible-situation',
        path,
        params: { exclusions: because.map(({ name }) => name), reasons: because.map(({ reason }) => reason) },
      })
  }
  const { geboortedatum } = stated
  return {
    peildatum,
    situation: derived.facts,
    ...(typeof geboortedatum === 'string' ? { geboortedatum } : {}),
  }
}

const impliedNeeds = ({ pack, state }: CompiledPack, situation: Facts): Request[] =>
  Object.values(pack.decisions)
    .filter(({ impliedBy }) => state(impliedBy, situation) === true)
    .map(({ need }) => ({ need, facts: {}, path: [] }))

const signalsFor = ({ pack, state }: CompiledPack, { situation, peildatum }: Clock): SignalInForce[] =>
  pack.signals
    .filter((signal) => holdsOn(signal.valid, peildatum) && state(signal.when, situation) === true)
    .map(({ id, title, text, needs = [], basis, sources }) => ({
      id,
      title,
      text,
      needs,
      basis,
      source: sourcesOn(sources, peildatum),
    }))

/** A pack that passes a limit gives no answer at all, and an error that says which and where. */
const withinLimits = <T>(path: Issue['path'], work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof LimitError)) throw error
    throw new DekkendError([tooLarge(error.limit, path, error.about)])
  }
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const key in value) freeze(value[key])
  }
  return value
}

const route = (compiled: CompiledPack, stated: unknown, options: unknown = {}): Routing => {
  const { pack } = compiled
  const { needs, peildatum = today() } = (options ?? {}) as RouteOptions
  const issues = [
    ...checkOptions(options),
    ...validateFacts(stated, compiled.facts),
    ...checkPeildatum(peildatum, pack),
  ]
  const asked = needs === undefined ? undefined : checkNeeds(needs, compiled)
  issues.push(...(asked?.issues ?? []))
  throwIfAny(issues)

  const facts = statedFacts(stated as object)
  const clock = settle(compiled, facts, peildatum, [], issues)
  throwIfAny(issues)
  const requests = asked?.requests ?? impliedNeeds(compiled, clock.situation)
  if (requests.length === 0)
    throw new DekkendError([
      { code: 'no-implied-need', path: [], params: { allowed: Object.keys(pack.decisions) } },
    ])
  const clocks = requests.map((request) =>
    Object.keys(request.facts).length === 0
      ? clock
      : settle(compiled, { ...facts, ...request.facts }, peildatum, [...request.path, 'facts'], issues),
  )
  throwIfAny(issues)

  const assignments = requests.map(({ need, path }, index): Assignment => {
    const own = clocks[index] as Clock
    const assignment = withinLimits(path, () => assign(compiled, need, own))
    const disputed = pack.disputed !== undefined && compiled.state(pack.disputed, own.situation) === true
    if (!disputed) return assignment
    return { ...assignment, disputed: true, holder: holderFor(compiled, need, own) }
  })
  const routing: Routing = {
    peildatum,
    pack: { name: pack.id, version: pack.version, hash: packHash(pack) },
    coordinator: coordinatorFor(
      compiled,
      requests.map(({ need }) => need),
      clock,
    ),
    assignments,
    signals: signalsFor(compiled, clock),
    warnings:
      peildatum > pack.verifiedUntil
        ? [
            {
              code: 'after-verified',
              path: [],
              params: { peildatum, verifiedUntil: pack.verifiedUntil, pack: pack.id },
            },
          ]
        : [],
  }
  return rememberPack(freeze(routing), pack)
}

const packIssue = (found: unknown): Issue =>
  typeof found === 'string'
    ? { code: 'pack-is-a-name', path: ['options', 'pack'], params: { found } }
    : { code: 'not-a-pack', path: ['options', 'pack'], params: { found: kindOfValue(found) } }

/** Compiles a pack once, for many cases. Throws a `DekkendError` if it is not a pack. */
export const createRouter = <V extends Vocabulary>(pack: Pack<V>): Router<V> => {
  if (!isPack(pack)) throw new DekkendError([packIssue(pack)])
  const compiled = compilePack(pack)
  return {
    pack,
    route: (situation, options) => withinLimits([], () => route(compiled, situation, options) as Routing<V>),
  }
}
