import { buildCondition } from '../diagram/build'
import { compilePack, ruleFacts } from '../diagram/compile'
import { compileDecision, openDecision, outcomeKey, type Decision } from '../diagram/decision'
import { type BinaryOperation } from '../diagram/space'
import { FALSE, TRUE, type Node } from '../diagram/table'
import type { Variable } from '../diagram/variable'
import { inline, type PlainCondition, type PlainTest } from '../pack/condition'
import { OPERATORS } from '../pack/operators'
import { holdsOn } from '../pack/period'
import type { LifeEvent, NeedRules, Outcome, Pack } from '../pack/types'
import { provenDates } from './dates'
import { afterwards, findDeadEvents, settings } from './dead-event'
import type { Finding } from './finding'
import { asFunction, type Law } from './law'
import { concerning } from './region'

/** The answers where an event can happen, numbered from 1; 0 where it cannot. */
const WHERE: BinaryOperation = {
  leaves: (answer, happens) => (happens === 1 ? answer + 1 : 0),
  early: (_, happens) => (happens === FALSE ? FALSE : undefined),
}

/** Where an event can happen and the answer after it is another. */
const CHANGES: BinaryOperation = {
  leaves: (before, after) => (before > 0 && before - 1 !== after ? 1 : 0),
  early: (before) => (before === FALSE ? FALSE : undefined),
}

/** What the router would tell: a number for each set of parties, the net's where no rule names anybody. */
const toldIn = ({ space, outcomes, answers }: Decision, vangnet: Outcome): Node => {
  const keys = answers.map((answer) => {
    switch (answer.kind) {
      case 'outcome':
        return outcomeKey(answer.outcome)
      case 'conflict':
        return answer.outcomes.map(outcomeKey).join()
      case 'hole':
        return outcomeKey(vangnet)
    }
  })
  return space.relabel(outcomes, (answer) => keys.indexOf(keys[answer] as string))
}

/** Whether some value of a cell passes a test, or fails it; a cell can be wider than the test. */
const someIs = (
  asked: boolean,
  variable: Variable,
  cell: number,
  { operator, value }: PlainTest,
): boolean => {
  const { fact, cuts = [] } = variable
  const { holds } = OPERATORS[operator]
  if (fact.type !== 'number') return holds(variable.sample(cell), value) === asked
  const lowest = cuts[cell - 1]?.at ?? fact.min
  const highest = cuts[cell]?.at ?? fact.max
  const at = value as number
  // Where the test starts or stops to hold inside the cell, one of these lies on either side.
  return [variable.sample(cell) as number, lowest, (lowest + at) / 2, at, (at + highest) / 2, highest].some(
    (point) =>
      point >= lowest && point <= highest && variable.cellOf(point) === cell && holds(point, value) === asked,
  )
}

/**
 * Where a condition can hold, as far as the facts of a decision tell: what it says of other facts
 * is taken as possible. So a change is never missed; whether it can happen is worked out after.
 */
const canHoldIn = ({ space }: Decision): ((condition: PlainCondition) => Node) => {
  const levels = new Map(space.variables.map(({ fact }, level) => [fact.id, level]))
  /** What was built of each part, of what it asks and of its opposite: named conditions come up many times. */
  const known = { true: new Map<PlainCondition, Node>(), false: new Map<PlainCondition, Node>() }
  const build = (part: PlainCondition, asked: boolean): Node => {
    const before = known[`${asked}`].get(part)
    if (before !== undefined) return before
    const node = buildAnew(part, asked)
    known[`${asked}`].set(part, node)
    return node
  }
  const buildAnew = (part: PlainCondition, asked: boolean): Node => {
    if ('not' in part) return build(part.not, !asked)
    if ('all' in part || 'any' in part) {
      const parts = 'all' in part ? part.all : part.any
      return 'all' in part === asked
        ? parts.reduce<Node>((sum, next) => space.and(sum, build(next, asked)), TRUE)
        : parts.reduce<Node>((sum, next) => space.or(sum, build(next, asked)), FALSE)
    }
    const level = levels.get(part.fact)
    if (level === undefined) return TRUE
    const variable = space.variables[level] as Variable
    return space.literal(level, (cell) => someIs(asked, variable, cell, part))
  }
  return (condition) => build(condition, true)
}

/** Where an event can happen to somebody possible, who is still possible after it, and changes the answer. */
const changesIn = (pack: Pack, event: LifeEvent, decision: Decision, happens: Node): Node => {
  const { space, need } = decision
  const possible = decision.possible()
  const cells = afterwards(space, event)
  const told = toldIn(decision, (pack.decisions[need] as NeedRules).vangnet)
  // Narrow first: most events can happen to few, and what follows looks at those only.
  const before = space.apply(WHERE, told, happens)
  const changed = space.apply(CHANGES, before, space.restrict(told, cells))
  if (changed === FALSE) return FALSE
  return space.and(space.and(changed, space.restrict(possible, cells)), possible)
}

const findingsFor = (
  pack: Pack,
  event: LifeEvent,
  decision: Decision,
  canHold: (condition: PlainCondition) => Node,
  date: string,
): Finding[] => {
  const { need } = decision
  const handedOver = event.handover.some(
    ({ needs, steps }) => needs.includes(need) && steps.some(({ valid }) => holdsOn(valid, date)),
  )
  if (handedOver) return []
  if (changesIn(pack, event, decision, canHold(inline(event.when, pack))) === FALSE) return []
  // It may be: now with every fact and exclusion that the event itself brings in, it is exact.
  const beside = [event.when, ...settings(pack, event)]
  const exact = openDecision(
    compileDecision(pack.decisions[need] as NeedRules, pack, ruleFacts(pack.facts), date, beside),
  )
  const node = changesIn(pack, event, exact, buildCondition(exact.space, inline(event.when, pack)))
  if (node === FALSE) return []
  return [
    {
      kind: 'discontinuity',
      level: 'error',
      law: 6,
      need,
      subject: `${event.id} ${need}`,
      rules: [],
      sources: event.sources,
      date,
      ...concerning(exact, node, pack),
      params: { event: event.id, sets: event.sets },
    },
  ]
}

const findDiscontinuities = (pack: Pack, need: string): Finding[] => {
  const compiled = compilePack(pack)
  const findings = provenDates(compiled, need).flatMap((date) => {
    const decision = compiled.decision(need, date)
    const { space, outcomes } = decision
    const canHold = canHoldIn(decision)
    const asked = space.support(outcomes).map((level) => (space.variables[level] as Variable).fact.id)
    return pack.events
      .filter(({ valid, sets }) => holdsOn(valid, date) && asked.some((fact) => Object.hasOwn(sets, fact)))
      .flatMap((event) => findingsFor(pack, event, decision, canHold, date))
  })
  const seen = new Set<string>()
  return findings.filter(({ subject }) => !seen.has(subject) && seen.add(subject))
}

/**
 * Law 6, continuous: across birthdays, moves, returns and school transitions there is a
 * responsible party on every day (by law 1, on both sides), and a hand-over step at every change.
 */
export const continuous: Law = {
  law: 6,
  inWhole: (pack) => ({
    findings: findDeadEvents(pack),
    checked: { what: 'events', count: 0n },
  }),
  inNeed: (pack, need) => ({
    findings: findDiscontinuities(pack, need),
    checked: { what: 'events', count: BigInt(pack.events.length) },
  }),
}

export const proveContinuous = asFunction(continuous)
