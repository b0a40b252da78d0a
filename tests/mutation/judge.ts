import { withParts } from '../../src/pack/is-pack'
import { createSuggest } from '../../src/text/nearest-word'
import { buildCondition, createSpace } from '../../src/diagram/build'
import { compilePack } from '../../src/diagram/compile'
import { countTrue } from '../../src/diagram/count'
import { defeatersOf, outcomeKey, outcomeOf, whereAnswer, type Decision } from '../../src/diagram/decision'
import { nearest } from '../../src/diagram/nearest'
import { FALSE, Space, TRUE, type BinaryOperation, type Node } from '../../src/diagram/space'
import type { Variable } from '../../src/diagram/variable'
import { cellsOf, reachableLeaves, walk } from '../../src/diagram/walk'
import { checkNames } from '../../src/pack/check-names'
import { inline, type PlainCondition } from '../../src/pack/condition'
import { holdsOn } from '../../src/pack/period'
import type { NeedRules, Outcome, Pack, Route, Rule } from '../../src/pack/types'
import { datesInWindow } from '../../src/prove/dates'
import { findIdleRules, findUnused, proveNoPingPong, type Finding } from '../../src/prove/index'
import { derive } from '../../src/vocabulary/derive'
import type { Facts, RuleFact } from '../../src/vocabulary/types'
import { cases, isNotYet, meets, overOrdinary } from '../kit/casebook'
import type { Kind, Mutant } from './mutants'

/** An answer that somebody wrote down by hand. */
interface Expected {
  readonly by: 'examples' | 'casebook'
  readonly name: string
  readonly need: string
  readonly date: string
  readonly situation: Facts
  /** Each of these is right. */
  readonly accepted: readonly Partial<Outcome>[]
  /** Articles that the answer must cite, in its rule or in its route. */
  readonly articles: readonly string[]
}

/** Where two packs answer differently, as ordinary as possible, and what each says. */
interface Difference {
  readonly need: string
  readonly date: string
  readonly situation: Facts
  /** The written example it is nearest to, and what is other than there. */
  readonly like: string
  readonly changed: Facts
  readonly before: readonly Outcome[]
  readonly after: readonly Outcome[]
}

export interface Verdict {
  /** What each judge noticed first; left out if it noticed nothing. */
  readonly laws?: string
  readonly examples?: string
  readonly casebook?: string
  /** An expectation that shows the fault, if one does. */
  readonly expectation?: Expected
  /** The fault changes no answer: proven on the diagram. Only looked at when nobody noticed. */
  readonly equivalent?: boolean
  readonly difference?: Difference
}

export const noticed = ({ laws, examples, casebook }: Verdict): boolean =>
  [laws, examples, casebook].some((judge) => judge !== undefined)

export interface Judge {
  readonly judge: (mutant: Mutant) => Verdict
  /** The hand-written answers that the pack gives, and so a fault can break. */
  readonly expectations: readonly Expected[]
}

/** Faults that leave every answer as it is: only what comes with it is other. */
const BESIDE: readonly Kind[] = ['swapped-route', 'source-date', 'ladder-cycle', 'ladder-refusing-end']

const MAX_AGE = 28

const onlyNeed = (pack: Pack, need: string | undefined): Pack =>
  withParts(pack, {
    decisions: need === undefined ? {} : { [need]: pack.decisions[need] as NeedRules },
  })

/** The leaves that a situation can end in, whatever the facts are that it leaves open. */
const leavesOf = (decision: Decision, root: Node, situation: Facts): number[] => {
  const known = walk(decision.space, root, situation)
  return known === undefined
    ? [...reachableLeaves(decision.space, root, decision.possible(), cellsOf(decision.space, situation))]
    : [known]
}

const answerOf = (decision: Decision, situation: Facts): Outcome | undefined => {
  const leaves = leavesOf(decision, decision.outcomes, situation)
  const [only] = leaves
  const answer = leaves.length === 1 && only !== undefined ? decision.answers[only] : undefined
  return answer?.kind === 'outcome' ? answer.outcome : undefined
}

/** The articles that an answer rests on: those of the first rule behind it and of the route it takes. */
const citedFor = (decision: Decision, situation: Facts, pack: Pack): string[] => {
  const sets = leavesOf(decision, decision.rules, situation)
  const standing = sets.flatMap((set) => decision.sets[set] as readonly number[])
  const rule = decision.ruleList[Math.min(...standing)]
  if (rule === undefined) return []
  const { steps } = pack.routes[rule.event.params.route] as Route
  return [...rule.sources, ...steps.flatMap(({ sources }) => sources)].flatMap((source) =>
    'law' in source
      ? `${source.article}${source.paragraph === undefined ? '' : `(${source.paragraph})`}`
      : 'ruling' in source
        ? source.ruling
        : [],
  )
}

const cites = (cited: readonly string[], article: string): boolean =>
  cited.some((one) => one.startsWith(article) || article.startsWith(one))

const isMet = ({ need, date, situation, accepted, articles }: Expected, pack: Pack): boolean => {
  const decision = compilePack(pack).decision(need, date)
  const found = answerOf(decision, situation)
  if (found === undefined || !accepted.some((outcome) => meets(found, outcome))) return false
  if (articles.length === 0) return true
  const cited = citedFor(decision, situation, pack)
  return articles.every((article) => cites(cited, article))
}

const settled = (stated: Facts, date: string): Facts => derive(overOrdinary(stated), date, MAX_AGE).facts

/** Every hand-written expectation that the pack meets; the casebook's only where it is certain. */
const expectationsOf = (pack: Pack): Expected[] => {
  const examples = Object.values(pack.decisions).flatMap(({ need, rules }) =>
    rules.flatMap((rule) =>
      rule.examples.map(({ situation, expect, peildatum: date = pack.verifiedUntil }, at): Expected => ({
        by: 'examples',
        name: `${rule.name} ${String(at + 1)}`,
        need,
        date,
        situation: settled(situation, date),
        accepted: [expect],
        articles: [],
      })),
    ),
  )
  const casebook = cases.flatMap((entry) =>
    entry.expect
      .filter((one) => (one.certainty ?? entry.certainty) === 'hoog' && !isNotYet(entry, one))
      .map((expected): Expected => ({
        by: 'casebook',
        name: entry.id,
        need: expected.need,
        date: entry.peildatum,
        situation: settled(entry.situation, entry.peildatum),
        accepted: [expected, ...(expected.alsoAccept ?? [])].map(({ party, law, municipality, sector }) => ({
          ...(party === undefined ? {} : { party }),
          ...(law === undefined ? {} : { law }),
          ...(municipality === undefined ? {} : { municipality }),
          ...(sector === undefined ? {} : { sector }),
        })),
        articles: expected.articles,
      })),
  )
  return [...examples, ...casebook].flatMap((expected) => {
    const { need, date, situation, articles } = expected
    const cited =
      articles.length === 0 ? [] : citedFor(compilePack(pack).decision(need, date), situation, pack)
    const own = { ...expected, articles: articles.filter((article) => cites(cited, article)) }
    return isMet(own, pack) ? [own] : []
  })
}

const XOR: BinaryOperation = {
  leaves: (a, b) => a ^ b,
  early: (a, b) => (a === b ? FALSE : a === FALSE ? b : b === FALSE ? a : undefined),
}

/** What a need means on a date, side by side with another meaning of it. */
interface Side {
  readonly rules: readonly Rule[]
  readonly conditions: readonly PlainCondition[]
  readonly impossible: readonly PlainCondition[]
}

const sideOf = (pack: Pack, need: string, date: string): Side => {
  const rules = (pack.decisions[need]?.rules ?? []).filter(({ valid }) => holdsOn(valid, date))
  return {
    rules,
    conditions: rules.map((rule) => inline(rule.conditions, pack)),
    impossible: pack.exclusions
      .filter(({ valid }) => holdsOn(valid, date))
      .map(({ conditions }) => inline(conditions, pack)),
  }
}

/** For each outcome where it stands. */
const standing = (
  space: Space,
  { rules, conditions }: Side,
): Map<string, { outcome: Outcome; node: Node }> => {
  const applies = conditions.map((condition) => buildCondition(space, condition))
  const defeaters = defeatersOf(rules)
  const found = new Map<string, { outcome: Outcome; node: Node }>()
  rules.forEach(({ event: { params } }, index) => {
    const defeated = (defeaters[index] as number[]).reduce<Node>(
      (sum, other) => space.or(sum, applies[other] as Node),
      FALSE,
    )
    const node = space.minus(applies[index] as Node, defeated)
    const key = outcomeKey(params)
    found.set(key, { outcome: outcomeOf(params), node: space.or(found.get(key)?.node ?? FALSE, node) })
  })
  return found
}

const possibleIn = (space: Space, { impossible }: Side): Node =>
  Space.balanced(
    impossible.map((condition) => space.not(buildCondition(space, condition))),
    (a, b) => space.and(a, b),
  ) ?? TRUE

/** A situation that two packs answer differently; undefined if there is none: then they mean the same. */
const differenceBetween = (
  before: Pack,
  after: Pack,
  need: string,
  date: string,
  facts: ReadonlyMap<string, RuleFact>,
  written: readonly Expected[],
): Difference | undefined => {
  const [a, b] = [sideOf(before, need, date), sideOf(after, need, date)]
  const space = createSpace([...a.conditions, ...b.conditions, ...a.impossible, ...b.impossible], facts, {
    limit: 'guardNodes',
  })
  const [here, there] = [standing(space, a), standing(space, b)]
  const possible = possibleIn(space, a)
  const otherwise = [...new Set([...here.keys(), ...there.keys()])].reduce<Node>(
    (sum, key) =>
      space.or(sum, space.apply(XOR, here.get(key)?.node ?? FALSE, there.get(key)?.node ?? FALSE)),
    FALSE,
  )
  // What can be is part of the answer: an impossible situation is refused.
  const node = space.or(space.and(otherwise, possible), space.apply(XOR, possible, possibleIn(space, b)))
  // Between two neighbours on the grid of a fact lies nobody.
  if (countTrue(space, node) === 0n) return undefined
  const onGrid = (level: number, cell: number): boolean =>
    (space.variables[level] as Variable).weight(cell) > 0
  const outcomesIn = (side: typeof here, situation: Facts): Outcome[] =>
    [...side.values()].flatMap(({ outcome, node: where }) =>
      walk(space, where, situation) === 1 ? [outcome] : [],
    )
  // Nearest to what somebody already wrote down: that makes the example that is missing.
  const [closest] = [{ name: 'the ordinary situation', situation: before.ordinary }, ...written]
    .flatMap(({ name, situation: from }) => {
      const witness = nearest(space, node, from, onGrid)
      if (witness === undefined) return []
      const changed = Object.entries(witness.situation).filter(([fact, value]) => from[fact] !== value)
      return [
        { like: name, situation: { ...from, ...witness.situation }, changed: Object.fromEntries(changed) },
      ]
    })
    .sort((a, b) => Object.keys(a.changed).length - Object.keys(b.changed).length)
  if (closest === undefined) return undefined
  const { situation } = closest
  return { need, date, ...closest, before: outcomesIn(here, situation), after: outcomesIn(there, situation) }
}

/** Finds out who notices the faults planted in a pack. */
export const createJudge = (pack: Pack): Judge => {
  const facts = new Map(
    pack.facts.flatMap((fact) => (fact.type === 'date' ? [] : [[fact.id, fact] as const])),
  )
  const expectations = expectationsOf(pack)
  /** What the pack itself is found to have is no news. */
  const known = new Set(
    [...findIdleRules(pack), ...findUnused(pack)].map(({ kind, subject }) => `${kind} ${subject}`),
  )

  /** The first finding that the pack itself does not have. */
  const firstNew = (laws: readonly (() => readonly Finding[])[]): string | undefined => {
    for (const law of laws)
      for (const { kind, subject, level } of law())
        if (level !== 'info' && !known.has(`${kind} ${subject}`)) return `${kind} ${subject}`
    return undefined
  }

  /**
   * Laws 1 and 2 as in `findGaps` and `findConflicts`, without describing what they find: a possible
   * situation, on some date, in which no rule stands or rules that disagree do.
   */
  const faultIn = (one: Pack): string | undefined => {
    const compiled = compilePack(one)
    for (const need of Object.keys(one.decisions))
      for (const date of datesInWindow(one, compiled.periods(need))) {
        const decision = compiled.decision(need, date)
        for (const fault of ['hole', 'conflict'] as const) {
          const where = whereAnswer(decision, ({ kind }) => kind === fault)
          if (where !== FALSE && decision.space.and(where, decision.possible()) !== FALSE)
            return fault === 'hole' ? `gap ${need}` : `conflict ${need}`
        }
      }
    return undefined
  }

  /** What is checked when a pack is defined, and the laws that are proven at once: 1, 2, 5 and 9. */
  const byFirstLaws = ({ kind }: Mutant, one: Pack): string | undefined => {
    const files = {
      ...Object.fromEntries(
        Object.entries(one.decisions).map(([need, decision]) => [`needs/${need}.json`, decision]),
      ),
      ...(kind.startsWith('ladder') ? { 'ladders/all.json': { ladders: one.ladders } } : {}),
    }
    const [issue] = checkNames(files, one, undefined, createSuggest())
    return issue === undefined
      ? (faultIn(one) ?? firstNew([() => proveNoPingPong(one).findings]))
      : issue.code
  }

  /** Law 3, which takes longer: asked only if nobody else noticed. */
  const byLastLaws = (changed: Pack, alone: readonly Pack[]): string | undefined =>
    firstNew([...alone.map((one) => () => findIdleRules(one)), () => findUnused(changed)])

  const writtenFor = (need: string): Expected[] =>
    expectations.filter((expected) => expected.need === need && expected.by === 'examples')

  const differenceOf = (mutant: Mutant): Difference | undefined => {
    const changed = mutant.mutate(pack)
    for (const need of mutant.needs) {
      const [a, b] = [compilePack(pack).periods(need), compilePack(onlyNeed(changed, need)).periods(need)]
      const dates = new Set([...datesInWindow(pack, a), ...datesInWindow(pack, b)])
      for (const date of [...dates].sort().reverse()) {
        const difference = differenceBetween(pack, changed, need, date, facts, writtenFor(need))
        if (difference !== undefined) return difference
      }
    }
    return undefined
  }

  const missed = (by: Expected['by'], need: string, one: Pack): Expected | undefined =>
    expectations.find((expected) => expected.by === by && expected.need === need && !isMet(expected, one))

  /** An example of an exclusion that is no longer refused. */
  const letThrough = (changed: Pack): string | undefined =>
    pack.exclusions.find(({ examples = [] }) =>
      examples.some(
        ({ situation }) => compilePack(changed).impossibleBecause(situation, pack.verifiedUntil).length === 0,
      ),
    )?.name

  const judge = (mutant: Mutant): Verdict => {
    const changed = mutant.mutate(pack)
    const refused = mutant.kind === 'deleted-exclusion' ? letThrough(changed) : undefined
    if (refused !== undefined) return { examples: refused }
    const alone: Pack[] = []
    for (const need of mutant.needs.length === 0 ? [undefined] : mutant.needs) {
      const one = onlyNeed(changed, need)
      alone.push(one)
      const example = need === undefined ? undefined : missed('examples', need, one)
      const entry = need === undefined ? undefined : missed('casebook', need, one)
      const law = byFirstLaws(mutant, one)
      const expectation = example ?? entry
      if (law === undefined && expectation === undefined) continue
      return {
        ...(law === undefined ? {} : { laws: law }),
        ...(example === undefined ? {} : { examples: example.name }),
        ...(entry === undefined ? {} : { casebook: entry.name }),
        ...(expectation === undefined ? {} : { expectation }),
      }
    }
    // What may happen more often than it could is never idle for it.
    const law = mutant.kind === 'deleted-exclusion' ? undefined : byLastLaws(changed, alone)
    if (law !== undefined) return { laws: law }
    if (BESIDE.includes(mutant.kind)) return {}
    const difference = differenceOf(mutant)
    return difference === undefined ? { equivalent: true } : { difference }
  }
  return { judge, expectations }
}
