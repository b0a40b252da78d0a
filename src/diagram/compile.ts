import { inline } from '../pack/condition'
import { holdsOn, periodAt, periodsOfExclusions, periodsOfNeed, type Period } from '../pack/period'
import type { Condition, Exclusion, Pack } from '../pack/types'
import type { Fact, Facts, RuleFact } from '../vocabulary/types'
import { buildCondition, createSpace } from './build'
import { compileDecision, type Decision } from './decision'
import { FALSE, Space, TRUE, type Node } from './space'
import { cellsOf, reachableLeaves, stateOf, walk } from './walk'

/** A pack made ready for questions. Everything is compiled when it is first asked for, and kept. */
export interface CompiledPack {
  readonly pack: Pack
  readonly facts: ReadonlyMap<string, Fact>
  /** The periods between which the answers of a need can change. */
  readonly periods: (need: string) => readonly Period[]
  /** The decision of a need on a date. The need must be one the pack has rules for. */
  readonly decision: (need: string, date: string) => Decision
  /** Whether a condition of this pack certainly holds, certainly does not, or is undefined: unknown facts decide. */
  readonly state: (condition: Condition, situation: Facts) => boolean | undefined
  /** Where situations are possible on a date, as a diagram over the facts of all exclusions. */
  readonly possible: (date: string) => { readonly space: Space; readonly root: Node }
  /**
   * The exclusions that make every completion of a situation impossible: as few as settle it.
   * Empty if the situation is possible.
   */
  readonly impossibleBecause: (situation: Facts, date: string) => readonly Exclusion[]
}

interface Impossibility {
  readonly space: Space
  readonly exclusions: readonly Exclusion[]
  readonly each: readonly Node[]
  readonly possible: Node
}

const ruleFacts = (facts: readonly Fact[]): Map<string, RuleFact> =>
  new Map(facts.flatMap((fact) => (fact.type === 'date' ? [] : [[fact.id, fact] as const])))

/** Remembers what `make` gave for a key. */
const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) known.set(key, (value = make(key)))
    return value
  }
}

const compileImpossibility = (
  pack: Pack,
  facts: ReadonlyMap<string, RuleFact>,
  date: string,
): Impossibility => {
  const exclusions = pack.exclusions.filter(({ valid }) => holdsOn(valid, date))
  const conditions = exclusions.map((exclusion) => inline(exclusion.conditions, pack))
  const space = createSpace(conditions, facts)
  const each = conditions.map((condition) => buildCondition(space, condition))
  const possible =
    Space.balanced(
      each.map((node) => space.not(node)),
      (a, b) => space.and(a, b),
    ) ?? TRUE
  return { space, exclusions, each, possible }
}

const minimalReason = (
  { space, exclusions, each, possible }: Impossibility,
  situation: Facts,
): Exclusion[] => {
  const known = walk(space, possible, situation)
  if (known === 1) return []
  const cells = cellsOf(space, situation)
  const completable = (node: Node): boolean => reachableLeaves(space, TRUE, node, cells).size > 0
  if (known === undefined && completable(possible)) return []
  let kept = exclusions.map((_, index) => index)
  for (const index of [...kept]) {
    const others = kept.filter((other) => other !== index)
    const without = others.reduce<Node>((sum, other) => space.minus(sum, each[other] as Node), TRUE)
    if (without === FALSE || !completable(without)) kept = others
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
    }),
  )

  const exclusionPeriods = periodsOfExclusions(pack.exclusions)
  const impossibility = remember((from: string) => compileImpossibility(pack, tested, from))

  // In a space of its own: a condition that no case asks for costs nothing.
  const guard = remember((condition: Condition) => {
    const plain = inline(condition, pack)
    const space = createSpace([plain], tested)
    return { space, root: buildCondition(space, plain) }
  })

  return {
    pack,
    facts,
    periods,
    decision: (need, date) => decisions(need)(periodAt(periods(need), date).from),
    state: (condition, situation) => {
      const { space, root } = guard(condition)
      return stateOf(space, root, situation)
    },
    possible: (date) => {
      const { space, possible } = impossibility(periodAt(exclusionPeriods, date).from)
      return { space, root: possible }
    },
    impossibleBecause: (situation, date) =>
      minimalReason(impossibility(periodAt(exclusionPeriods, date).from), situation),
  }
}

const compiled = new WeakMap<Pack, CompiledPack>()

/** The compiled form of a pack, made once for each pack object. */
export const compilePack = (pack: Pack): CompiledPack => {
  let known = compiled.get(pack)
  if (known === undefined) compiled.set(pack, (known = compile(pack)))
  return known
}
