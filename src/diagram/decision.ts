import { factsIn, inline, type PlainCondition } from '../pack/condition'
import { holdsOn } from '../pack/period'
import type { Exclusion, NeedRules, Outcome, Pack, Rule } from '../pack/types'
import type { RuleFact } from '../vocabulary/types'
import { buildCondition, createSpace } from './build'
import { FALSE, Space, TRUE, leaf, type BinaryOperation, type Node } from './space'

/**
 * One need on one date, compiled: who is responsible, in every situation at once.
 *
 * `rules` and `outcomes` are the same diagram with other leaves. A leaf of `rules` is a set of
 * rules, in `sets`: those that apply and are not defeated. A leaf of `outcomes` is an answer, in
 * `answers`: what those rules say. The empty set is the hole that only the safety net covers.
 */
export interface Decision {
  readonly need: string
  readonly space: Space
  /** The rules that hold in this period, in the order of the file. */
  readonly ruleList: readonly Rule[]
  /** For each rule, by its place in `ruleList`, the rules that defeat it where they apply. */
  readonly defeaters: readonly (readonly number[])[]
  /** Where each rule applies, whether or not it is defeated. */
  readonly applies: readonly Node[]
  readonly rules: Node
  readonly sets: readonly (readonly number[])[]
  readonly outcomes: Node
  readonly answers: readonly Answer[]
  /** True where the situation is not impossible, as far as that touches this decision. */
  readonly possible: () => Node
  /** What `outcomes` would be without one of the rules, with the same answers on its leaves. */
  readonly outcomesWithout: (index: number) => Node
}

export type Answer =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  /** Rules that are not settled by an exception say different things. */
  | { readonly kind: 'conflict'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'hole' }

export const outcomeOf = ({ party, law, municipality, sector }: Outcome): Outcome => ({
  party,
  law,
  ...(municipality === undefined ? {} : { municipality }),
  ...(sector === undefined ? {} : { sector }),
})

export const outcomeKey = ({ party, law, municipality = '', sector = '' }: Outcome): string =>
  [party, law, municipality, sector].join(' ')

/** For each rule the rules that defeat it when they apply: those that name it, directly or through others. */
export const defeatersOf = (rules: readonly Pick<Rule, 'name' | 'exceptionTo'>[]): number[][] => {
  const namedBy = new Map<string, number[]>()
  rules.forEach(({ exceptionTo = [] }, index) => {
    for (const name of exceptionTo) namedBy.set(name, [...(namedBy.get(name) ?? []), index])
  })
  return rules.map(({ name }) => {
    const found = new Set<number>()
    const visit = (of: string): void => {
      for (const index of namedBy.get(of) ?? []) {
        if (found.has(index)) continue
        found.add(index)
        visit((rules[index] as Rule).name)
      }
    }
    visit(name)
    return [...found].sort((a, b) => a - b)
  })
}

/** The exclusions that share a fact with these conditions, or with each other, step by step. */
const touching = (
  conditions: readonly PlainCondition[],
  exclusions: readonly PlainCondition[],
): PlainCondition[] => {
  const facts = new Set(conditions.flatMap(factsIn))
  const found: PlainCondition[] = []
  let rest = exclusions.map((exclusion) => ({ exclusion, own: factsIn(exclusion) }))
  for (let before = -1; before < found.length;) {
    before = found.length
    rest = rest.filter(({ exclusion, own }) => {
      if (!own.some((fact) => facts.has(fact))) return true
      found.push(exclusion)
      own.forEach((fact) => facts.add(fact))
      return false
    })
  }
  return found
}

/** Sets of rules as leaves: a number for each set, and the union of two. */
const createSets = () => {
  const sets: (readonly number[])[] = [[]]
  const numbers = new Map([['', 0]])
  const number = (set: readonly number[]): number => {
    const key = set.join(' ')
    let known = numbers.get(key)
    if (known === undefined) {
      numbers.set(key, (known = sets.length))
      sets.push(set)
    }
    return known
  }
  const union: BinaryOperation = {
    leaves: (a, b) =>
      number([...new Set([...(sets[a] as number[]), ...(sets[b] as number[])])].sort((x, y) => x - y)),
    early: (a, b) => (a === b || b === leaf(0) ? a : a === leaf(0) ? b : undefined),
  }
  return { sets, number, union }
}

const answerOf = (rules: readonly Rule[]): Answer => {
  const outcomes = new Map(rules.map(({ event }) => [outcomeKey(event.params), outcomeOf(event.params)]))
  const [outcome, ...others] = [...outcomes.values()]
  if (outcome === undefined) return { kind: 'hole' }
  return others.length === 0
    ? { kind: 'outcome', outcome }
    : { kind: 'conflict', outcomes: [outcome, ...others] }
}

export interface CompileOptions {
  /** The most nodes one decision may need; past it a `NodeBudgetError` is thrown. */
  readonly budget?: number
}

/** Nodes one decision may need unless told otherwise, intermediate ones included. */
const NODE_BUDGET = 200_000

/** Compiles the rules of one need as they hold on a date. Throws `NodeBudgetError` past the budget. */
export const compileDecision = (
  need: NeedRules,
  pack: Pack,
  facts: ReadonlyMap<string, RuleFact>,
  date: string,
  { budget = NODE_BUDGET }: CompileOptions = {},
): Decision => {
  const ruleList = need.rules.filter(({ valid }) => holdsOn(valid, date))
  const conditions = ruleList.map((rule) => inline(rule.conditions, pack))
  const impossible = touching(
    conditions,
    exclusionsOn(pack, date).map((exclusion) => inline(exclusion.conditions, pack)),
  )
  const space = createSpace([...conditions, ...impossible], facts, budget)

  const applies = conditions.map((condition) => buildCondition(space, condition))
  const { sets, number, union } = createSets()
  const answers: Answer[] = []
  const answerNumbers = new Map<string, number>()
  const numberOfAnswer = (set: number): number => {
    const answer = answerOf((sets[set] as readonly number[]).map((index) => ruleList[index] as Rule))
    const key = JSON.stringify(answer)
    let known = answerNumbers.get(key)
    if (known === undefined) {
      answerNumbers.set(key, (known = answers.length))
      answers.push(answer)
    }
    return known
  }
  const defeaters = defeatersOf(ruleList)
  const assemble = (skip?: number): { rules: Node; outcomes: Node } => {
    const undefeated = ruleList.flatMap((_, index): Node[] => {
      if (index === skip) return []
      const defeated = (defeaters[index] as number[]).reduce<Node>(
        (sum, next) => (next === skip ? sum : space.or(sum, applies[next] as Node)),
        FALSE,
      )
      const stands = space.minus(applies[index] as Node, defeated)
      const alone = number([index])
      return [space.relabel(stands, (value) => (value === 1 ? alone : 0))]
    })
    const rules = Space.balanced(undefeated, (a, b) => space.apply(union, a, b)) ?? leaf(0)
    return { rules, outcomes: space.relabel(rules, numberOfAnswer) }
  }
  const { rules, outcomes } = assemble()

  let possible: Node | undefined
  return {
    need: need.need,
    space,
    ruleList,
    defeaters,
    applies,
    rules,
    sets,
    outcomes,
    answers,
    possible: () => (possible ??= buildPossible(space, impossible)),
    outcomesWithout: (index) => assemble(index).outcomes,
  }
}

const exclusionsOn = (pack: Pack, date: string): readonly Exclusion[] =>
  pack.exclusions.filter(({ valid }) => holdsOn(valid, date))

const buildPossible = (space: Space, impossible: readonly PlainCondition[]): Node =>
  Space.balanced(
    impossible.map((condition) => space.not(buildCondition(space, condition))),
    (a, b) => space.and(a, b),
  ) ?? TRUE

/** Where the answer is of a kind; conflicts and holes are what the laws look for. */
export const whereAnswer = (decision: Decision, accept: (answer: Answer) => boolean): Node =>
  decision.space.relabel(decision.outcomes, (value) => (accept(decision.answers[value] as Answer) ? 1 : 0))
