import type { CompiledPack } from '../diagram/compile'
import { holdsOn } from '../pack/period'
import type { Agreement, Assignee, Rung, Step } from '../pack/types'
import { executorFor } from './executor'
import { MOMENTS, addTerm, type Clock } from './moments'
import { sourcesOn } from './sources'
import type { AgreementInForce, Deadline, EscalationRung, RouteStep } from './types'

/** How a responsible party goes about it: steps, rungs and agreements, dated for one situation. */

const deadlineOf = ({ term, from }: Pick<Step, 'term' | 'from'>, clock: Clock): Deadline | undefined => {
  if (term === undefined || from === undefined) return undefined
  const start = MOMENTS[from].date(clock)
  const date = start === undefined ? undefined : addTerm(start, term)
  return date === undefined ? { term, from } : { term, from, date }
}

/** Whether a part with `when` is there: certainly, certainly not, or depending on unknown facts. */
const presence = (
  compiled: CompiledPack,
  part: Pick<Step, 'when' | 'valid'>,
  clock: Clock,
): boolean | undefined =>
  holdsOn(part.valid, clock.peildatum) &&
  (part.when === undefined ? true : compiled.state(part.when, clock.situation))

/** Both certainly, one of them certainly not, or depending on unknown facts. */
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === true && b === true ? true : undefined

const stepOf = (
  compiled: CompiledPack,
  step: Step,
  clock: Clock,
  agreement?: Agreement,
): RouteStep | undefined => {
  const present = both(
    presence(compiled, step, clock),
    agreement === undefined ? true : presence(compiled, agreement, clock),
  )
  if (present === false) return undefined
  const deadline = deadlineOf(step, clock)
  const executor = executorFor(compiled, { party: step.actor }, undefined, clock)
  return {
    actor: step.actor,
    ...(executor === undefined ? {} : { executor }),
    action: step.action,
    ...(deadline === undefined ? {} : { deadline }),
    ...(present === undefined ? { conditional: true } : {}),
    ...(agreement === undefined ? {} : { agreement: agreement.id }),
    source: sourcesOn(step.sources, clock.peildatum),
  }
}

/** The agreements of the region that touch a need and are not certainly beside the case. */
export const agreementsFor = (compiled: CompiledPack, need: string, clock: Clock): readonly Agreement[] =>
  compiled.pack.agreements.filter(
    (agreement) => agreement.needs.includes(need) && presence(compiled, agreement, clock) !== false,
  )

export const showAgreements = (agreements: readonly Agreement[], date: string): readonly AgreementInForce[] =>
  agreements.map(({ id, title, text, sources }) => ({ id, title, text, source: sourcesOn(sources, date) }))

/** The steps of the route, with those that agreements add at the end. */
export const routeFor = (
  compiled: CompiledPack,
  { route }: Assignee,
  agreements: readonly Agreement[],
  clock: Clock,
): readonly RouteStep[] => {
  const steps: RouteStep[] = []
  const add = (step: Step, agreement?: Agreement): void => {
    const dated = stepOf(compiled, step, clock, agreement)
    if (dated !== undefined) steps.push(dated)
  }
  compiled.pack.routes[route]?.steps.forEach((step) => {
    add(step)
  })
  for (const agreement of agreements)
    agreement.steps?.forEach((step) => {
      add(step, agreement)
    })
  return steps
}

const rungOf = (
  compiled: CompiledPack,
  rung: Rung,
  agreements: readonly Agreement[],
  clock: Clock,
): Omit<EscalationRung, 'current'> | undefined => {
  const present = presence(compiled, rung, clock)
  if (present === false) return undefined
  const filling =
    rung.open === undefined
      ? undefined
      : agreements.find((entry) => entry.fills === rung.open && presence(compiled, entry, clock) === true)
  const { party, action, trigger, power, canRefuse } = filling?.rung ?? rung
  const reached = rung.reached === undefined ? undefined : compiled.state(rung.reached, clock.situation)
  const deadline = deadlineOf(rung, clock)
  return {
    party,
    action,
    when: trigger,
    ...(deadline === undefined ? {} : { deadline }),
    power,
    canRefuse,
    ...(reached === undefined ? {} : { reached }),
    ...(present === undefined ? { conditional: true } : {}),
    ...(filling === undefined ? {} : { agreement: filling.id }),
    source: sourcesOn(filling?.sources ?? rung.sources, clock.peildatum),
  }
}

/** The rungs of the ladder, with what agreements fill in, and which of them is the current one. */
export const escalationFor = (
  compiled: CompiledPack,
  { ladder }: Assignee,
  agreements: readonly Agreement[],
  clock: Clock,
): { readonly escalation: readonly EscalationRung[]; readonly current: number } => {
  const rungs = (compiled.pack.ladders[ladder]?.rungs ?? []).flatMap(
    (rung) => rungOf(compiled, rung, agreements, clock) ?? [],
  )
  const current = Math.max(
    0,
    rungs.findLastIndex(({ reached, conditional }) => reached === true && conditional !== true),
  )
  return { escalation: rungs.map((rung, index) => ({ ...rung, current: index === current })), current }
}
