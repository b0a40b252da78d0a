import { LimitError } from '../base/limits'
import { inline } from '../pack/condition'
import { guardsOf } from '../pack/guards'
import { holdsOn, periodAt, periodsOfExclusions, periodsOfNeed, type Period } from '../pack/period'
import type { Condition, Exclusion, Pack } from '../pack/types'
import type { Fact, Facts, RuleFact } from '../vocabulary/types'
import { buildCondition, createSpace } from './build'
import { compileDecision, openDecision, type CompiledDecision, type Decision } from './decision'
import { openFacts } from './open-facts'
import { Space } from './space'
import { FALSE, TRUE, type Node, type Table } from './table'
import { cellsOf, reachableLeaves, stateOf, walk } from './walk'

/** A pack made ready for questions. Everything is compiled when it is first asked for, and kept. */
export interface CompiledPack {
  readonly pack: Pack
  readonly facts: ReadonlyMap<string, Fact>
  /** The periods between which the answers of a need can change. */
  readonly periods: (need: string) => readonly Period[]
  /**
   * The decision of a need on a date. The need must be one the pack has rules for. Throws a
   * `LimitError` where it passes a limit, at once when it did so before.
   */
  readonly compiledDecision: (need: string, date: string) => CompiledDecision
  /** The same with a space of its own to work in, each time a new one: for proofs. */
  readonly decision: (need: string, date: string) => Decision
  /** Whether a condition of this pack certainly holds, certainly does not, or is undefined: unknown facts decide. */
  readonly state: (condition: Condition, situation: Facts) => boolean | undefined
  /** The unknown facts that decide whether a condition holds; none if that is certain. */
  readonly deciding: (condition: Condition, situation: Facts) => readonly string[]
  /** Where situations are possible on a date, as a diagram over the facts of all exclusions. */
  readonly possible: (date: string) => { readonly space: Table; readonly root: Node }
  /**
   * The exclusions that make every completion of a situation impossible: as few as settle it.
   * Empty if the situation is possible.
   */
  readonly impossibleBecause: (situation: Facts, date: string) => readonly Exclusion[]
}

interface Impossibility {
  readonly table: Table
  readonly exclusions: readonly Exclusion[]
  readonly each: readonly Node[]
  readonly possible: Node
}

/** The facts that rules can test. */
export const ruleFacts = (facts: readonly Fact[]): Map<string, RuleFact> =>
  new Map(facts.flatMap((fact) => (fact.type === 'date' ? [] : [[fact.id, fact] as const])))

/** What is remembered of one key: a value, or that a limit is passed. */
type Memory<V> = { readonly value: V } | { readonly passed: LimitError }

/**
 * Remembers what `make` gave for a key, and where it passed a limit: that costs as much as an answer.
 * `make` must depend on the key and on what never changes. With more keys than `most` it starts anew.
 */
const remember = <K, V>(make: (key: K) => V, most = Infinity): ((key: K) => V) => {
  const known = new Map<K, Memory<V>>()
  const attempt = (key: K): Memory<V> => {
    try {
      return { value: make(key) }
    } catch (error) {
      if (error instanceof LimitError) return { passed: error }
      throw error
    }
  }
  return (key) => {
    let memory = known.get(key)
    if (memory === undefined) {
      if (known.size >= most) known.clear()
      known.set(key, (memory = attempt(key)))
    }
    if ('passed' in memory) throw memory.passed
    return memory.value
  }
}

/** Periods of one need that are kept compiled; a pack of which more are asked by turns is compiled again. */
const PERIODS = 64

const compileImpossibility = (
  pack: Pack,
  facts: ReadonlyMap<string, RuleFact>,
  date: string,
): Impossibility => {
  const exclusions = pack.exclusions.filter(({ valid }) => holdsOn(valid, date))
  const conditions = exclusions.map((exclusion) => inline(exclusion.conditions, pack))
  const space = createSpace(conditions, facts, { limit: 'exclusionNodes' })
  const nodes = conditions.map((condition, index) => {
    try {
      return buildCondition(space, condition)
    } catch (error) {
      throw error instanceof LimitError ? new LimitError(error.limit, exclusions[index]?.name) : error
    }
  })
  const { table, roots } = space.freeze([
    Space.balanced(
      nodes.map((node) => space.not(node)),
      (a, b) => space.and(a, b),
    ) ?? TRUE,
    ...nodes,
  ])
  const [possible, ...each] = roots as [Node, ...Node[]]
  return { table, exclusions, each, possible }
}

const minimalReason = (
  { table, exclusions, each, possible }: Impossibility,
  situation: Facts,
): Exclusion[] => {
  const known = walk(table, possible, situation)
  if (known === 1) return []
  const cells = cellsOf(table, situation)
  if (known === undefined && reachableLeaves(table, TRUE, possible, cells).size > 0) return []
  const space = new Space(table.variables, table.budget)
  // What each exclusion still says once the known facts are filled in; together they leave nothing.
  const left = each.map((node) => space.restrict(node, cells, table))
  const together = (some: readonly number[]): Node =>
    some.reduce<Node>((sum, index) => space.or(sum, left[index] as Node), FALSE)
  let kept = exclusions.map((_, index) => index).filter((index) => left[index] !== FALSE)
  for (const index of [...kept]) {
    const others = kept.filter((other) => other !== index)
    if (together(others) === TRUE) kept = others
  }
  return kept.map((index) => exclusions[index] as Exclusion)
}

const compile = (pack: Pack): CompiledPack => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]))
  const tested = ruleFacts(pack.facts)

  const periods = remember((need: string) => {
    const rules = pack.decisions[need]
    return rules === undefined ? [] : periodsOfNeed(rules, pack.exclusions)
  })
  const decisions = remember((need: string) =>
    remember((from: string) => {
      const rules = pack.decisions[need]
      if (rules === undefined) throw new Error(`no rules for \`${need}\``)
      return compileDecision(rules, pack, tested, from)
    }, PERIODS),
  )
  const compiledDecision = (need: string, date: string): CompiledDecision =>
    decisions(need)(periodAt(periods(need), date).from)

  const exclusionPeriods = periodsOfExclusions(pack.exclusions)
  const impossibility = remember((from: string) => compileImpossibility(pack, tested, from), PERIODS)

  // In a table of its own: a condition that no case asks for costs nothing.
  const guard = remember((condition: Condition) => {
    try {
      const plain = inline(condition, pack)
      const space = createSpace([plain], tested, { limit: 'guardNodes' })
      const { table, roots } = space.freeze([buildCondition(space, plain)])
      return { table, root: roots[0] as Node }
    } catch (error) {
      if (!(error instanceof LimitError)) throw error
      throw new LimitError(
        error.limit,
        guardsOf(pack)
          .find((own) => own.condition === condition)
          ?.place.join('.'),
      )
    }
  })

  return {
    pack,
    facts,
    periods,
    compiledDecision,
    decision: (need, date) => openDecision(compiledDecision(need, date)),
    state: (condition, situation) => {
      const { table, root } = guard(condition)
      return stateOf(table, root, situation)
    },
    deciding: (condition, situation) => {
      const { table, root } = guard(condition)
      return openFacts(table, root, cellsOf(table, situation))
    },
    possible: (date) => {
      const { table, possible } = impossibility(periodAt(exclusionPeriods, date).from)
      return { space: table, root: possible }
    },
    impossibleBecause: (situation, date) =>
      minimalReason(impossibility(periodAt(exclusionPeriods, date).from), situation),
  }
}

/** The same pack for one proof that comes back to its decisions: each is opened once. */
export const openedOnce = (pack: CompiledPack): CompiledPack => {
  const opened = new Map<CompiledDecision, Decision>()
  return {
    ...pack,
    decision: (need, date) => {
      const own = pack.compiledDecision(need, date)
      let decision = opened.get(own)
      if (decision === undefined) opened.set(own, (decision = openDecision(own)))
      return decision
    },
  }
}

const compiled = new WeakMap<Pack, CompiledPack>()

/** The compiled form of a pack, made once for each pack object. */
export const compilePack = (pack: Pack): CompiledPack => {
  let known = compiled.get(pack)
  if (known === undefined) compiled.set(pack, (known = compile(pack)))
  return known
}
