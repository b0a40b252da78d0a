import type { CompiledPack } from '../diagram/compile'
import { outcomeKey, outcomeOf, type Answer, type CompiledDecision } from '../diagram/decision'
import { cellsOf, questionsFor, reachableLeaves, settlingFacts, walk } from '../diagram/walk'
import type { Basis, NeedRules, Outcome, Rule } from '../pack/types'
import type { Facts, Value } from '../vocabulary/types'
import { executorFor } from './executor'
import { holderFor } from './leads'
import type { Clock } from './moments'
import { agreementsFor, escalationFor, routeFor, showAgreements } from './plan'
import { sourcesOn } from './sources'
import type { Assignment, Candidate, Decided, Question } from './types'

/** What the diagrams say of a situation: the answers that are possible, and the rules behind them. */
interface Possible {
  readonly answers: readonly Answer[]
  readonly rules: readonly Rule[]
}

const rulesOfSets = ({ sets, ruleList }: CompiledDecision, leaves: Iterable<number>): Rule[] =>
  [...new Set([...leaves].flatMap((leaf) => sets[leaf] as readonly number[]))]
    .sort((a, b) => a - b)
    .map((index) => ruleList[index] as Rule)

const possibleFor = (decision: CompiledDecision, situation: Facts): Possible => {
  const { table, rules, outcomes, answers } = decision
  const set = walk(table, rules, situation)
  if (set !== undefined) {
    const answer = walk(table, outcomes, situation) as number
    return { answers: [answers[answer] as Answer], rules: rulesOfSets(decision, [set]) }
  }
  const cells = cellsOf(table, situation)
  const care = decision.possible()
  return {
    answers: [...reachableLeaves(table, outcomes, care, cells)]
      .sort((a, b) => a - b)
      .map((leaf) => answers[leaf] as Answer),
    rules: rulesOfSets(decision, reachableLeaves(table, rules, care, cells)),
  }
}

const outcomesOf = (answer: Answer, { vangnet }: NeedRules): readonly Outcome[] => {
  switch (answer.kind) {
    case 'outcome':
      return [answer.outcome]
    case 'conflict':
      return answer.outcomes
    case 'hole':
      return [outcomeOf(vangnet)]
  }
}

/** The question that a fact answers. */
export const questionOf = (facts: CompiledPack['facts'], fact: string): Question => ({
  fact,
  question: facts.get(fact)?.question ?? { nl: fact, en: fact },
})

/** The name under which the safety net stands where a rule would. */
const NET = 'vangnet'

const decided = (
  compiled: CompiledPack,
  need: NeedRules,
  decision: CompiledDecision,
  outcome: Outcome,
  rules: readonly Rule[],
  clock: Clock,
): Decided => {
  const { peildatum, situation } = clock
  const [rule] = rules
  const assignee = rule?.event.params ?? need.vangnet
  const agreements = agreementsFor(compiled, need.need, clock)
  const executor = executorFor(compiled, outcome, need.need, clock)
  const { note } = rule ?? {}
  return {
    need: need.need,
    status: 'decided',
    ...outcome,
    ...(executor === undefined ? {} : { executor }),
    partners: assignee.partners ?? [],
    basis: rule?.basis ?? NET,
    rule: rule?.name ?? NET,
    rules: rules.map(({ name }) => name),
    title: rule?.title ?? VANGNET_TITLE,
    ...(note === undefined ? {} : { note }),
    facts: settlingFacts(decision.table, decision.outcomes, decision.possible, situation).map((fact) => ({
      fact,
      value: situation[fact] as Value,
    })),
    sources: rule === undefined ? [] : sourcesOn(rule.sources, peildatum),
    route: routeFor(compiled, assignee, agreements, clock),
    ...escalationFor(compiled, assignee, agreements, clock),
    agreements: showAgreements(compiled, agreements, peildatum),
  }
}

const VANGNET_TITLE = {
  nl: 'vangnet: geen regel noemt hier een verantwoordelijke',
  en: 'safety net: no rule names a responsible party here',
}

/** The answer for one need. The situation must be valid, possible, and complete in what follows from it. */
export const assign = (compiled: CompiledPack, needId: string, clock: Clock): Assignment => {
  const { peildatum, situation } = clock
  const need = compiled.pack.decisions[needId] as NeedRules
  const decision = compiled.compiledDecision(needId, peildatum)
  const possible = possibleFor(decision, situation)
  const outcomes = new Map(
    possible.answers
      .flatMap((answer) => outcomesOf(answer, need))
      .map((outcome) => [outcomeKey(outcome), outcome]),
  )
  const [only, ...others] = [...outcomes.values()]
  if (only !== undefined && others.length === 0)
    return decided(compiled, need, decision, only, possible.rules, clock)

  const cells = cellsOf(decision.table, situation)
  const questions = questionsFor(decision.table, decision.outcomes, decision.possible(), cells)
  // In the order of the file; what only the safety net says comes last.
  const keys = new Set([...possible.rules.map(({ event }) => outcomeKey(event.params)), ...outcomes.keys()])
  const candidates = [...keys].map((key): Candidate => {
    const outcome = outcomes.get(key) as Outcome
    const rules = possible.rules.filter(({ event }) => outcomeKey(event.params) === key)
    const executor = executorFor(compiled, outcome, needId, clock)
    const basis: Basis = rules[0]?.basis ?? NET
    return {
      ...outcome,
      ...(executor === undefined ? {} : { executor }),
      basis,
      rules: rules.map(({ name }) => name),
    }
  })
  return {
    need: needId,
    status: 'open',
    candidates,
    questions: questions.map((fact) => questionOf(compiled.facts, fact)),
    holder: holderFor(compiled, needId, clock),
    ...(possible.answers.some(({ kind }) => kind === 'conflict') ? { conflict: true } : {}),
    agreements: showAgreements(compiled, agreementsFor(compiled, needId, clock), peildatum),
  }
}
