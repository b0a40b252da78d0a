import { deepFreeze } from '../base/freeze'
import { LimitError } from '../base/limits'
import { compilePack, type CompiledPack } from '../diagram/compile'
import { factsIn, inline } from '../pack/condition'
import { requirePack } from '../pack/is-pack'
import { packHash } from '../pack/hash'
import { holdsOn } from '../pack/period'
import type { Exclusion, Pack } from '../pack/types'
import { DekkendError, throwIfAny } from '../text/error'
import { tooLarge, type Issue } from '../text/issue'
import { createSuggest } from '../text/nearest-word'
import { today } from '../vocabulary/date'
import { derive } from '../vocabulary/derive'
import type { Facts, Value } from '../vocabulary/types'
import { readFacts } from '../vocabulary/validate'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { assign, questionOf } from './assign'
import { coordinatorFor, holderFor } from './leads'
import type { Clock } from './moments'
import { sourcesOn } from './sources'
import { rememberPack } from './pack-of'
import { readOptions, type Request } from './request'
import type { Assignment, MaybeNeed, Routing, SignalInForce } from './types'

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

/** The age at which the vocabulary ends. */
const maxAge = ({ facts }: CompiledPack): number => {
  const age = facts.get('leeftijd')
  return age?.type === 'number' ? age.max : Infinity
}

/** Facts of the situation with those of one need over them; like both it has no prototype. */
const joined = (facts: Facts, own: Facts): Facts =>
  Object.assign(Object.create(null) as Record<string, Value>, facts, own)

/** As few of the stated facts as still contradict each other: the fields to mark in a form. */
const contradictingFacts = (
  { pack, impossibleBecause }: CompiledPack,
  because: readonly Exclusion[],
  situation: Facts,
  stated: Facts,
  peildatum: string,
): string[] => {
  const tested = new Set(because.flatMap(({ conditions }) => factsIn(inline(conditions, pack))))
  let kept = Object.keys(situation).filter((fact) => tested.has(fact))
  for (const fact of kept) {
    const fewer = kept.filter((other) => other !== fact)
    const part = Object.assign(
      Object.create(null) as Record<string, Value>,
      Object.fromEntries(fewer.map((other) => [other, situation[other]])),
    )
    if (impossibleBecause(part, peildatum).length > 0) kept = fewer
  }
  // What was not stated follows from the date of birth.
  return [...new Set(kept.map((fact) => (Object.hasOwn(stated, fact) ? fact : 'geboortedatum')))]
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
        params: {
          exclusions: because.map(({ name }) => name),
          reasons: because.map(({ reason }) => reason),
          facts: contradictingFacts(compiled, because, derived.facts, stated, peildatum),
        },
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

/** Needs that were not asked but may follow, or do: with what decides. */
const maybeNeeds = (
  { pack, facts, state, deciding }: CompiledPack,
  asked: readonly string[],
  situation: Facts,
): MaybeNeed[] =>
  Object.values(pack.decisions).flatMap(({ need, impliedBy }): MaybeNeed[] => {
    if (asked.includes(need)) return []
    const implied = state(impliedBy, situation)
    if (implied === false) return []
    if (implied === true) return [{ need, certain: true, questions: [] }]
    return [{ need, questions: deciding(impliedBy, situation).map((fact) => questionOf(facts, fact)) }]
  })

const ROUTER_OPTIONS = ['needs', 'peildatum']

const routeWith = (
  compiled: CompiledPack,
  situation: unknown,
  options: unknown,
  allowed: readonly string[],
): Routing => withinLimits([], () => answer(compiled, situation, options, allowed))

const answer = (
  compiled: CompiledPack,
  situation: unknown,
  options: unknown,
  allowed: readonly string[],
): Routing => {
  const { pack } = compiled
  const suggest = createSuggest()
  const { facts, issues: wrong } = readFacts(situation, compiled.facts, [], suggest)
  const {
    requests: asked,
    peildatum = today(),
    issues: refused,
  } = readOptions(options, compiled, allowed, suggest)
  const issues = [...wrong, ...refused]
  throwIfAny(issues)

  const clock = settle(compiled, facts, peildatum, [], issues)
  throwIfAny(issues)
  const requests = asked ?? impliedNeeds(compiled, clock.situation)
  const clocks = requests.map((request) =>
    Object.keys(request.facts).length === 0
      ? clock
      : settle(compiled, joined(facts, request.facts), peildatum, [...request.path, 'facts'], issues),
  )
  throwIfAny(issues)

  const assignments = requests.map(({ need, path }, index): Assignment => {
    const own = clocks[index] as Clock
    const assignment = withinLimits(path, () => assign(compiled, need, own))
    const disputed = pack.disputed !== undefined && compiled.state(pack.disputed, own.situation) === true
    if (!disputed) return assignment
    return { ...assignment, disputed: true, holder: holderFor(compiled, need, own) }
  })
  const needs = requests.map(({ need }) => need)
  const routing: Routing = {
    peildatum,
    pack: { name: pack.id, version: pack.version, hash: packHash(pack) },
    coordinator: coordinatorFor(compiled, needs, clock),
    assignments,
    maybe: maybeNeeds(compiled, needs, clock.situation),
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
  return rememberPack(deepFreeze(routing), pack)
}

/** Answers one call for a pack whose options were named `pack` too: what `routeCase` does. */
export const routeOnce = (pack: unknown, situation: unknown, options: unknown): Routing =>
  routeWith(compilePack(requirePack(pack, ['options', 'pack'])), situation, options, [
    ...ROUTER_OPTIONS,
    'pack',
  ])

/** Compiles a pack once, for many cases. Throws a `DekkendError` if it is not a pack. */
export const createRouter = <V extends Vocabulary>(pack: Pack<V>): Router<V> => {
  const compiled = compilePack(requirePack(pack))
  return Object.freeze({
    pack,
    route: (situation: V['situation'], options?: RouteOptions<V>) =>
      routeWith(compiled, situation, options, ROUTER_OPTIONS) as Routing<V>,
  })
}
