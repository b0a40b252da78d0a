import { outcomeKey, outcomeOf, type Answer, type Decision } from '../diagram/decision'
import { nearest } from '../diagram/nearest'
import { FALSE, type BinaryOperation, type Node } from '../diagram/space'
import type { Variable } from '../diagram/variable'
import { walk } from '../diagram/walk'
import { inline, testsIn, type PlainTest } from '../pack/condition'
import { OPERATORS } from '../pack/operators'
import type { Pack, Rule } from '../pack/types'
import { gridStep, type Facts, type Value } from '../vocabulary/types'
import { accepts } from '../vocabulary/validate'

/** What a case is there for: a rule, and whether it applies in the situation it was made from. */
export interface Covers {
  readonly rule: string
  readonly applies: boolean
  /** The comparison that makes the difference with the other case of the pair. */
  readonly test?: PlainTest
  /** The general rule to which this one is the exception. */
  readonly exceptionTo?: string
}

/** A situation that shows something of a rule: every fact that its need looks at. */
export interface Found {
  readonly situation: Facts
  readonly covers: Covers
}

/** The situations that show a rule, and what of it no situation can show. */
export interface RuleCases {
  readonly found: readonly Found[]
  readonly missing: readonly Omit<Covers, 'applies'>[]
  /** How much there was to show: the rule itself, its comparisons and its exceptions. */
  readonly goals: number
}

const DIFFERS: BinaryOperation = {
  leaves: (a, b) => (a === b ? 0 : 1),
  early: (a, b) => (a === b ? FALSE : undefined),
}

type Pair = readonly [cell: number, other: number]

const cellsOf = ({ size }: Variable): number[] => Array.from({ length: size }, (_, cell) => cell)

/**
 * What to show of a test: the two sides of a threshold, or each value it names. For each of these
 * the pairs of cells between which the test flips, in groups of which the first that will do is best.
 */
const goalsOf = (
  variable: Variable,
  { operator, value }: PlainTest,
  ordinary: Value | undefined,
): Pair[][][] => {
  const holds = (cell: number): boolean => OPERATORS[operator].holds(variable.sample(cell), value)
  const cells = cellsOf(variable)
  const pairs = cells.flatMap((cell) =>
    cells.flatMap((other): Pair[] => (cell < other && holds(cell) !== holds(other) ? [[cell, other]] : [])),
  )
  if (variable.fact.type === 'number') {
    const width = ([low, high]: Pair): number => high - low
    return [
      [
        pairs.filter((pair) => width(pair) === 1),
        pairs.filter((pair) => width(pair) > 1).sort((a, b) => width(a) - width(b)),
      ],
    ]
  }
  const usual = ordinary === undefined ? -1 : variable.cellOf(ordinary)
  const ordinaryFirst = (a: Pair, b: Pair): number => Number(b.includes(usual)) - Number(a.includes(usual))
  const named = (Array.isArray(value) ? (value as readonly Value[]) : [value as Value]).map(variable.cellOf)
  return named.map((cell) => [pairs.filter((pair) => pair.includes(cell)).sort(ordinaryFirst)])
}

/** The value of a cell next to another one: for neighbours, as near to the threshold as the grid allows. */
const valueIn = (variable: Variable, cell: number, other: number, ordinary: Value | undefined): Value => {
  const { fact, cuts = [] } = variable
  if (fact.type !== 'number') return variable.sample(cell)
  const step = gridStep(fact)
  const cut = Math.abs(cell - other) === 1 ? cuts[Math.min(cell, other)] : undefined
  const near = cut === undefined ? [] : [cut.at, cell < other ? cut.at - step : cut.at + step]
  return (
    near.find((value) => accepts(fact, value) && variable.cellOf(value) === cell) ??
    variable.sample(cell, ordinary)
  )
}

/** Four decimals say as much where no rule looks closer. */
const tidy = (variable: Variable, value: Value): Value => {
  if (typeof value !== 'number') return value
  const short = Number(value.toFixed(4))
  return accepts(variable.fact, short) && variable.cellOf(short) === variable.cellOf(value) ? short : value
}

const testKey = ({ fact, operator, value }: PlainTest): string => JSON.stringify([fact, operator, value])

/** Everything that is the same for all rules of one decision; gives the cases of each. */
export const createScene = (pack: Pack, decision: Decision): ((rule: Rule) => RuleCases) => {
  const { space, ruleList, applies, rules, sets, answers, outcomes, outcomesWithout } = decision
  const { ordinary } = pack
  const levels = new Map(space.variables.map(({ fact }, level) => [fact.id, level]))
  const order = new Map(pack.facts.map(({ id }, index) => [id, index]))

  // What is said in the end, so that the safety net and a rule that says the same are the same.
  const numbers = new Map<string, number>()
  const wordsOf = (answer: Answer): string => {
    switch (answer.kind) {
      case 'outcome':
        return outcomeKey(answer.outcome)
      case 'conflict':
        return answer.outcomes.map(outcomeKey).sort().join(', ')
      case 'hole':
        return outcomeKey(
          outcomeOf((pack.decisions[decision.need] as NonNullable<Pack['decisions'][string]>).vangnet),
        )
    }
  }
  const said = (root: Node): Node =>
    space.relabel(root, (value) => {
      const words = wordsOf(answers[value] as Answer)
      const number = numbers.get(words) ?? numbers.size
      numbers.set(words, number)
      return number
    })
  const final = said(outcomes)
  /** Where a case can be: possible, and with one answer. */
  const sane = space.and(
    decision.possible(),
    space.relabel(outcomes, (value) => ((answers[value] as Answer).kind === 'conflict' ? 0 : 1)),
  )

  const complete = (situation: Facts): Facts =>
    Object.fromEntries(
      Object.entries(situation)
        .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        .map(([fact, value]) => [fact, tidy(space.variables[levels.get(fact) as number] as Variable, value)]),
    )
  const within = (node: Node, usual: Facts = ordinary): Facts | undefined =>
    node === FALSE ? undefined : nearest(space, node, usual)?.situation
  const only = (level: number, cell: number): number[] =>
    space.variables.map((_, other) => (other === level ? cell : -1))
  const standing = (index: number): Node =>
    space.relabel(rules, (set) => ((sets[set] as readonly number[]).includes(index) ? 1 : 0))

  /** A pair that differs in one fact only, between which the rule starts or stops to apply. */
  const flipAt = (where: Node, level: number, pairs: readonly Pair[]): [Facts, Facts] | undefined => {
    const variable = space.variables[level] as Variable
    const usual = ordinary[variable.fact.id]
    const between = new Map(
      pairs.map((pair) => {
        const [one, other] = pair.map((cell) => only(level, cell)) as [number[], number[]]
        const flips = space.and(
          space.apply(DIFFERS, space.restrict(where, one), space.restrict(where, other)),
          space.and(space.restrict(sane, one), space.restrict(sane, other)),
        )
        const changes =
          flips === FALSE
            ? FALSE
            : space.and(flips, space.apply(DIFFERS, space.restrict(final, one), space.restrict(final, other)))
        return [pair, { flips, changes }]
      }),
    )
    for (const strength of ['changes', 'flips'] as const)
      for (const pair of pairs) {
        const situation = within((between.get(pair) as Record<typeof strength, Node>)[strength])
        if (situation === undefined) continue
        const [cell, other] = pair
        const withValue = (own: number, next: number): Facts => ({
          ...situation,
          [variable.fact.id]: valueIn(variable, own, next, usual),
        })
        return [withValue(cell, other), withValue(other, cell)]
      }
    return undefined
  }

  /** A pair that differs in one fact and in what must then be otherwise too, and in nothing else. */
  const followAt = (where: Node, level: number, pairs: readonly Pair[]): [Facts, Facts] | undefined => {
    const variable = space.variables[level] as Variable
    const at = (cell: number): Node => space.literal(level, (own) => own === cell)
    for (const [a, b] of pairs)
      for (const [cell, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const inside = within(space.and(space.and(where, sane), at(cell)))
        if (inside === undefined) continue
        const start = {
          ...inside,
          [variable.fact.id]: valueIn(variable, cell, other, ordinary[variable.fact.id]),
        }
        const moved = {
          ...start,
          [variable.fact.id]: valueIn(variable, other, cell, ordinary[variable.fact.id]),
        }
        if (walk(space, sane, moved) === 1) continue
        const there = space.and(sane, at(other))
        const least = there === FALSE ? undefined : nearest(space, there, moved)
        const outside = space.minus(there, where)
        const flipped = outside === FALSE ? undefined : nearest(space, outside, moved)
        if (least !== undefined && flipped?.distance === least.distance) return [start, flipped.situation]
      }
    return undefined
  }

  return (rule) => {
    const index = ruleList.indexOf(rule)
    const where = applies[index] as Node
    const found: Found[] = []
    const missing: Omit<Covers, 'applies'>[] = []
    const add = (situation: Facts, more: Omit<Covers, 'rule' | 'applies'> = {}): void => {
      found.push({
        situation: complete(situation),
        covers: { rule: rule.name, applies: walk(space, where, situation) === 1, ...more },
      })
    }

    const matters = space.and(sane, space.apply(DIFFERS, final, said(outcomesWithout(index))))
    const shown =
      within(matters) ?? within(space.and(sane, standing(index))) ?? within(space.and(sane, where))
    if (shown === undefined) return { found, missing: [{ rule: rule.name }], goals: 1 }
    add(shown)

    const tests = new Map(testsIn(inline(rule.conditions, pack)).map((test) => [testKey(test), test]))
    for (const test of tests.values()) {
      const level = levels.get(test.fact) as number
      const variable = space.variables[level] as Variable
      const goals = goalsOf(variable, test, ordinary[test.fact])
      const reached = goals.flatMap((groups) => {
        for (const pairs of groups) {
          const pair = flipAt(where, level, pairs) ?? followAt(where, level, pairs)
          if (pair !== undefined) return [pair]
        }
        return []
      })
      for (const pair of reached) for (const situation of pair) add(situation, { test })
      if (reached.length === 0) missing.push({ rule: rule.name, test })
    }

    const generals = (rule.exceptionTo ?? []).filter((general) =>
      ruleList.some(({ name }) => name === general),
    )
    for (const general of generals) {
      const other = ruleList.findIndex(({ name }) => name === general)
      const both = space.and(space.and(sane, where), applies[other] as Node)
      const decided = space.and(both, standing(index))
      const exception = within(decided) ?? within(both)
      const without =
        exception === undefined
          ? undefined
          : within(space.minus(space.and(sane, standing(other)), where), exception)
      if (exception === undefined || without === undefined)
        missing.push({ rule: rule.name, exceptionTo: general })
      for (const situation of [exception, without])
        if (situation !== undefined) add(situation, { exceptionTo: general })
    }
    return { found, missing, goals: 1 + tests.size + generals.length }
  }
}
