import { inline, touching, type PlainCondition } from '../pack/condition'
import { holdsOn } from '../pack/period'
import type { Condition, Exclusion, NeedRules, Outcome, Pack, Rule } from '../pack/types'
import type { RuleFact } from '../vocabulary/types'
import { buildCondition, createSpace } from './build'
import { Space, type BinaryOperation } from './space'
import { FALSE, TRUE, leaf, type Node, type Table } from './table'

/**
 * One need on one date, compiled: who is responsible, in every situation at once. Nothing writes to
 * it once it is there; what is worked out from it, is worked out in a space of its own.
 *
 * `rules` and `outcomes` are the same diagram with other leaves. A leaf of `rules` is a set of
 * rules, in `sets`: those that apply and are not defeated. A leaf of `outcomes` is an answer, in
 * `answers`: what those rules say. The empty set is the hole that only the safety net covers.
 */
export interface CompiledDecision {
  readonly need: string
  readonly table: Table
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
}

/** A compiled decision with a space to work in: the proofs combine its diagrams. */
export interface Decision extends CompiledDecision {
  /** Its own, made when first used; the nodes of the table have the same numbers in it. */
  readonly space: Space
  /** What `outcomes` would be with one of the rules deleted from the files, with the same answers on its leaves. */
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

/**
 * Rules as they would stand in the files with one of them deleted: no other names it, so exceptions
 * that ran through it end. The others keep their places.
 */
export const withoutRule = (
  rules: readonly Pick<Rule, 'name' | 'exceptionTo'>[],
  index: number,
): Pick<Rule, 'name' | 'exceptionTo'>[] => {
  const gone = rules[index]?.name
  return rules.map(({ name, exceptionTo = [] }) => ({
    name,
    exceptionTo: name === gone ? [] : exceptionTo.filter((other) => other !== gone),
  }))
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
  // In an order of their own: which rule comes first in the file makes no other answer.
  const [outcome, ...others] = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
  if (outcome === undefined) return { kind: 'hole' }
  return others.length === 0
    ? { kind: 'outcome', outcome }
    : { kind: 'conflict', outcomes: [outcome, ...others] }
}

/** The answer that each set of rules gives: numbers for answers, the same for the same. */
const createAnswers = (ruleList: readonly Rule[], known: readonly Answer[] = []) => {
  const answers = [...known]
  const numbers = new Map(answers.map((answer, index) => [JSON.stringify(answer), index]))
  const numberOf = (set: readonly number[]): number => {
    const answer = answerOf(set.map((index) => ruleList[index] as Rule))
    const key = JSON.stringify(answer)
    let number = numbers.get(key)
    if (number === undefined) {
      numbers.set(key, (number = answers.length))
      answers.push(answer)
    }
    return number
  }
  return { answers, numberOf }
}

/** Where which rules stand: those that apply and that no other that applies defeats. */
const assembleRules = (
  space: Space,
  applies: readonly Node[],
  defeaters: readonly (readonly number[])[],
  { number, union }: ReturnType<typeof createSets>,
  skip?: number,
): Node => {
  const undefeated = applies.flatMap((own, index): Node[] => {
    if (index === skip) return []
    const defeated = (defeaters[index] as readonly number[]).reduce<Node>(
      (sum, next) => space.or(sum, applies[next] as Node),
      FALSE,
    )
    const stands = space.minus(own, defeated)
    const alone = number([index])
    return [space.relabel(stands, (value) => (value === 1 ? alone : 0))]
  })
  return Space.balanced(undefeated, (a, b) => space.apply(union, a, b)) ?? leaf(0)
}

/**
 * Compiles the rules of one need as they hold on a date. Throws a `LimitError` where they, with the
 * exclusions that bear on them, need more than the limits allow. Conditions `beside` the rules can
 * be built in the same space; exclusions that touch them count.
 */
export const compileDecision = (
  { need, rules: all }: NeedRules,
  pack: Pack,
  facts: ReadonlyMap<string, RuleFact>,
  date: string,
  beside: readonly Condition[] = [],
): CompiledDecision => {
  const ruleList = all.filter(({ valid }) => holdsOn(valid, date))
  const conditions = ruleList.map((rule) => inline(rule.conditions, pack))
  const others = beside.map((condition) => inline(condition, pack))
  const impossible = touching(
    [...conditions, ...others],
    exclusionsOn(pack, date).map((exclusion) => inline(exclusion.conditions, pack)),
  )
  const space = createSpace([...conditions, ...others, ...impossible], facts, {
    limit: 'decisionNodes',
    about: need,
  })
  const defeaters = defeatersOf(ruleList)
  const built = conditions.map((condition) => buildCondition(space, condition))
  const sets = createSets()
  const standing = assembleRules(space, built, defeaters, sets)
  const { answers, numberOf } = createAnswers(ruleList)
  const saying = space.relabel(standing, (set) => numberOf(sets.sets[set] as readonly number[]))
  const { table, roots } = space.freeze([standing, saying, buildPossible(space, impossible), ...built])
  const [rules, outcomes, possible, ...applies] = roots as [Node, Node, Node, ...Node[]]
  return Object.freeze({
    need,
    table,
    ruleList,
    defeaters,
    applies,
    rules,
    sets: sets.sets,
    outcomes,
    answers,
    possible: () => possible,
  })
}

/** A compiled decision with a space of its own beside it. */
export const openDecision = (compiled: CompiledDecision): Decision => {
  const { table, ruleList, applies } = compiled
  let space: Space | undefined
  const own = (): Space => (space ??= Space.over(table))
  const { answers, numberOf } = createAnswers(ruleList, compiled.answers)
  return {
    ...compiled,
    answers,
    get space() {
      return own()
    },
    outcomesWithout: (index) => {
      const sets = createSets()
      const rules = assembleRules(own(), applies, defeatersOf(withoutRule(ruleList, index)), sets, index)
      return own().relabel(rules, (set) => numberOf(sets.sets[set] as readonly number[]))
    },
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
