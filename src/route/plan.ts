import type { CompiledPack } from '../diagram/compile'
import { holdsOn } from '../pack/period'
import type { Agreement, Assignee, Condition, Rung, Step } from '../pack/types'
import { executorFor } from './executor'
import { MOMENTS, addTerm, type Clock } from './moments'
import { sourcesOn } from './sources'
import type { AgreementInForce, Deadline, EscalationRung, RouteStep } from './types'

/**
 * How a responsible party goes about it: steps, rungs and agreements, dated for one situation.
 *
 * What does not depend on the situation is prepared once for each date and shared, frozen, by all
 * answers of that date.
 */

interface PreparedStep {
  readonly step: Step
  readonly agreement?: Agreement
  readonly certain: RouteStep
  readonly conditional: RouteStep
}

interface PreparedRung {
  readonly rung: Rung
  readonly base: Omit<EscalationRung, 'current'>
  /** The rung in each of its states, see `variantOf`, made when first needed. */
  readonly variants: (EscalationRung | undefined)[]
}

/** The routes, ladders and agreements of a pack as they stand on one date. */
interface Prepared {
  readonly routes: Map<string, readonly PreparedStep[]>
  readonly ladders: Map<string, readonly PreparedRung[]>
  /** Open rungs as an agreement fills them. */
  readonly filled: Map<Rung, Map<Agreement, PreparedRung>>
  readonly agreements: Map<string, readonly Agreement[]>
  readonly agreed: Map<Agreement, readonly PreparedStep[]>
  readonly shown: Map<Agreement, AgreementInForce>
}

/** Answers for more dates than this at a time start anew. */
const DATES = 64

const prepared = new WeakMap<CompiledPack, Map<string, Prepared>>()

const preparedOn = (compiled: CompiledPack, date: string): Prepared => {
  let byDate = prepared.get(compiled)
  if (byDate === undefined) prepared.set(compiled, (byDate = new Map<string, Prepared>()))
  let found = byDate.get(date)
  if (found === undefined) {
    if (byDate.size >= DATES) byDate.clear()
    found = {
      routes: new Map(),
      ladders: new Map(),
      filled: new Map(),
      agreements: new Map(),
      agreed: new Map(),
      shown: new Map(),
    }
    byDate.set(date, found)
  }
  return found
}

const once = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
  let value = known.get(key)
  if (value === undefined) known.set(key, (value = make()))
  return value
}

const deadlineOf = ({ term, from }: Pick<Step, 'term' | 'from'>, clock: Clock): Deadline | undefined => {
  if (term === undefined || from === undefined) return undefined
  const start = MOMENTS[from].date(clock)
  const date = start === undefined ? undefined : addTerm(start, term)
  return date === undefined ? { term, from } : { term, from, date }
}

/** Whether a part is there: certainly, certainly not, or undefined when unknown facts decide. */
const state = (compiled: CompiledPack, when: Condition | undefined, clock: Clock): boolean | undefined =>
  when === undefined ? true : compiled.state(when, clock.situation)

/** Both certainly, one of them certainly not, or depending on unknown facts. */
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === true && b === true ? true : undefined

const prepareSteps = (steps: readonly Step[], date: string, agreement?: Agreement): readonly PreparedStep[] =>
  steps
    .filter(({ valid }) => holdsOn(valid, date))
    .map((step) => {
      const certain: RouteStep = Object.freeze({
        actor: step.actor,
        action: step.action,
        ...(agreement === undefined ? {} : { agreement: agreement.id }),
        source: sourcesOn(step.sources, date),
      })
      return {
        step,
        ...(agreement === undefined ? {} : { agreement }),
        certain,
        conditional: Object.freeze({ ...certain, conditional: true as const }),
      }
    })

const addSteps = (
  compiled: CompiledPack,
  steps: readonly PreparedStep[],
  clock: Clock,
  to: RouteStep[],
): void => {
  for (const { step, agreement, certain, conditional } of steps) {
    const present = both(state(compiled, step.when, clock), state(compiled, agreement?.when, clock))
    if (present === false) continue
    const base = present === true ? certain : conditional
    const deadline = deadlineOf(step, clock)
    const executor = executorFor(compiled, { party: step.actor }, undefined, clock)
    to.push(
      deadline === undefined && executor === undefined
        ? base
        : Object.freeze({
            ...base,
            ...(executor === undefined ? {} : { executor }),
            ...(deadline === undefined ? {} : { deadline: Object.freeze(deadline) }),
          }),
    )
  }
}

/** The agreements of the region that touch a need and are not certainly beside the case. */
export const agreementsFor = (compiled: CompiledPack, need: string, clock: Clock): readonly Agreement[] =>
  once(preparedOn(compiled, clock.peildatum).agreements, need, () =>
    compiled.pack.agreements.filter(
      (agreement) => agreement.needs.includes(need) && holdsOn(agreement.valid, clock.peildatum),
    ),
  ).filter(({ when }) => state(compiled, when, clock) !== false)

export const showAgreements = (
  compiled: CompiledPack,
  agreements: readonly Agreement[],
  date: string,
): readonly AgreementInForce[] =>
  agreements.map((agreement) =>
    once(preparedOn(compiled, date).shown, agreement, () => {
      const { id, title, text, sources } = agreement
      return Object.freeze({ id, title, text, source: sourcesOn(sources, date) })
    }),
  )

/** The steps of the route, with those that agreements add at the end. */
export const routeFor = (
  compiled: CompiledPack,
  { route }: Assignee,
  agreements: readonly Agreement[],
  clock: Clock,
): readonly RouteStep[] => {
  const { routes, agreed } = preparedOn(compiled, clock.peildatum)
  const result: RouteStep[] = []
  const own = once(routes, route, () =>
    prepareSteps(compiled.pack.routes[route]?.steps ?? [], clock.peildatum),
  )
  addSteps(compiled, own, clock, result)
  for (const agreement of agreements) {
    const added = once(agreed, agreement, () =>
      prepareSteps(agreement.steps ?? [], clock.peildatum, agreement),
    )
    addSteps(compiled, added, clock, result)
  }
  return Object.freeze(result)
}

/** A rung as it stands on a date, filled in by an agreement where there is one. */
const prepareRung = (rung: Rung, date: string, filling?: Agreement): PreparedRung => {
  const { party, action, trigger, power, canRefuse } = filling?.rung ?? rung
  return {
    rung,
    base: {
      party,
      action,
      when: trigger,
      power,
      canRefuse,
      ...(filling === undefined ? {} : { agreement: filling.id }),
      source: sourcesOn(filling?.sources ?? rung.sources, date),
    },
    variants: [],
  }
}

interface RungState {
  readonly there: boolean | undefined
  readonly reached: boolean | undefined
  readonly current: boolean
}

/** A number for each state a rung can be in. */
const variantOf = ({ there, reached, current }: RungState): number =>
  (there === true ? 0 : 6) + (reached === undefined ? 0 : reached ? 2 : 4) + (current ? 1 : 0)

const showRung = (
  { base, rung, variants }: PreparedRung,
  rungState: RungState,
  clock: Clock,
): EscalationRung => {
  const { there, reached, current } = rungState
  const build = (deadline?: Deadline): EscalationRung =>
    Object.freeze({
      ...base,
      ...(deadline === undefined ? {} : { deadline: Object.freeze(deadline) }),
      ...(reached === undefined ? {} : { reached }),
      ...(there === true ? {} : { conditional: true as const }),
      current,
    })
  const deadline = deadlineOf(rung, clock)
  return deadline === undefined ? (variants[variantOf(rungState)] ??= build()) : build(deadline)
}

/** The rungs of the ladder, with what agreements fill in, and which of them is the current one. */
export const escalationFor = (
  compiled: CompiledPack,
  { ladder }: Assignee,
  agreements: readonly Agreement[],
  clock: Clock,
): { readonly escalation: readonly EscalationRung[]; readonly current: number } => {
  const { ladders, filled } = preparedOn(compiled, clock.peildatum)
  const standing = once(ladders, ladder, () =>
    (compiled.pack.ladders[ladder]?.rungs ?? [])
      .filter(({ valid }) => holdsOn(valid, clock.peildatum))
      .map((rung) => prepareRung(rung, clock.peildatum)),
  )
  const fill = (own: PreparedRung): PreparedRung => {
    const { open } = own.rung
    if (open === undefined) return own
    const filling = agreements.find(
      ({ fills, when }) => fills === open && state(compiled, when, clock) === true,
    )
    return filling === undefined
      ? own
      : once(
          once(filled, own.rung, () => new Map<Agreement, PreparedRung>()),
          filling,
          () => prepareRung(own.rung, clock.peildatum, filling),
        )
  }
  const present: { own: PreparedRung; there: boolean | undefined; reached: boolean | undefined }[] = []
  let current = 0
  for (const own of standing) {
    const { when, reached: due } = own.rung
    const there = state(compiled, when, clock)
    if (there === false) continue
    const reached = due === undefined ? undefined : compiled.state(due, clock.situation)
    if (there === true && reached === true) current = present.length
    present.push({ own, there, reached })
  }
  return {
    escalation: Object.freeze(
      present.map(({ own, there, reached }, index) =>
        showRung(fill(own), { there, reached, current: index === current }, clock),
      ),
    ),
    current,
  }
}
