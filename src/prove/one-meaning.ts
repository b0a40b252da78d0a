import { compilePack } from '../diagram/compile'
import { outcomeKey, type Answer, type Decision } from '../diagram/decision'
import { situationPerPath } from '../diagram/paths'
import { walk } from '../diagram/walk'
import { interpretOutcomes } from '../interpret/interpret'
import { numbersIn, readsOutcomes, readsPossible } from '../interpret/second-reading'
import { factsIn, inline } from '../pack/condition'
import type { Exclusion, NeedRules, Outcome, Pack } from '../pack/types'
import type { Facts } from '../vocabulary/types'
import { accepts } from '../vocabulary/validate'
import { provenDates } from './dates'
import type { Finding, LawResult } from './finding'
import { asFunction, type Law } from './law'

/** The outcomes of an answer, each as a key, sorted. */
export const keysOf = (answer: Answer): string[] => {
  switch (answer.kind) {
    case 'outcome':
      return [outcomeKey(answer.outcome)]
    case 'conflict':
      return answer.outcomes.map(outcomeKey).sort()
    case 'hole':
      return []
  }
}

/** Paths walked for each need, over all its periods. Of a need with more an even share is walked. */
const PATHS = 1_000

/** Situations on each side of a number, for each number that rules hold a fact against. */
const AROUND = 4

const keysOfAll = (outcomes: readonly Outcome[]): string[] => [...new Set(outcomes.map(outcomeKey))].sort()

/** What the rules say of a situation by two readings; each as keys. */
export const readingsOf = (pack: Pack, need: string, situation: Facts, date: string): readonly string[][] => [
  keysOfAll(interpretOutcomes(pack, need, situation, date)),
  keysOfAll(readsOutcomes(pack, pack.decisions[need] as NeedRules, situation, date)),
]

/** The exclusions that ask nothing beside the facts of a decision: the others leave its situations alone. */
export const exclusionsWithin = (pack: Pack, { space }: Decision): Exclusion[] => {
  const facts = new Set(space.variables.map(({ fact }) => fact.id))
  return pack.exclusions.filter(({ conditions }) =>
    factsIn(inline(conditions, pack)).every((fact) => facts.has(fact)),
  )
}

/** For each number of the rules: the fact, and a value below it, the number itself, and a value above. */
const aroundNumbers = (pack: Pack, { rules }: NeedRules): (readonly [string, readonly number[]])[] => {
  const numbers = new Map<string, Set<number>>()
  for (const [fact, at] of rules.flatMap(({ conditions }) => numbersIn(pack, conditions)))
    numbers.set(fact, (numbers.get(fact) ?? new Set()).add(at))
  return pack.facts.flatMap((fact) => {
    if (fact.type !== 'number') return []
    const sorted = [...(numbers.get(fact.id) ?? [])].sort((a, b) => a - b)
    return sorted.map((at, index): readonly [string, readonly number[]] => {
      const below = ((sorted[index - 1] ?? fact.min) + at) / 2
      const above = (at + (sorted[index + 1] ?? fact.max)) / 2
      return [fact.id, [below, at, above].filter((value) => accepts(fact, value))]
    })
  })
}

/** Of some situations those that a number parts: on whose sides the diagram answers differently. */
const partedBy = (
  { space, outcomes }: Decision,
  situations: readonly Facts[],
  fact: string,
  values: readonly number[],
): Facts[] => {
  const found: Facts[] = []
  for (const situation of situations) {
    const leaves = values.map((value) => walk(space, outcomes, { ...situation, [fact]: value }))
    if (new Set(leaves).size > 1) found.push(situation)
    if (found.length === AROUND) break
  }
  return found
}

const provePaths = (pack: Pack, need: string, limit: number): ReturnType<NonNullable<Law['inNeed']>> => {
  const compiled = compilePack(pack)
  const findings: Finding[] = []
  let count = 0n
  let sampled = false
  const dates = pack.decisions[need] === undefined ? [] : provenDates(compiled, need)
  for (const date of dates) {
    const decision = compiled.decision(need, date)
    const { space, outcomes, answers, possible } = decision
    const compare = (situation: Facts): void => {
      count++
      const diagram = keysOf(answers[walk(space, outcomes, situation) as number] as Answer)
      const rules = readingsOf(pack, need, situation, date).find((keys) => keys.join() !== diagram.join())
      if (rules === undefined) return
      findings.push({
        kind: 'disagreement',
        level: 'error',
        law: 8,
        need,
        subject: need,
        rules: [],
        sources: [],
        date,
        situation,
        params: { diagram, rules },
      })
    }
    const situations: Facts[] = []
    for (const { situation } of situationPerPath(space, outcomes, possible(), pack.ordinary)) {
      sampled ||= situations.length >= Math.ceil(limit / dates.length)
      if (situations.length >= Math.ceil(limit / dates.length)) break
      situations.push(situation)
    }
    situations.forEach(compare)
    const exclusions = exclusionsWithin(pack, decision)
    for (const [fact, values] of aroundNumbers(pack, pack.decisions[need] as NeedRules))
      partedBy(decision, situations, fact, values)
        .flatMap((situation) => values.map((value) => ({ ...situation, [fact]: value })))
        .filter((moved) => readsPossible(pack, exclusions, moved, date))
        .forEach(compare)
  }
  return { findings, checked: { what: 'paths', count, ...(sampled ? { sampled } : {}) } }
}

/**
 * Law 8, one meaning: the diagram says what the rules say, by the plain interpreter and by a second
 * reading that shares no table of operators with either: in a situation on each path, and below, at
 * and above each number. At most `limit` paths for each need, spread evenly over its periods and its
 * diagrams; the result says whether that was all.
 */
const oneMeaningUpTo = (limit: number): Law => ({
  law: 8,
  inNeed: (pack, need) => provePaths(pack, need, limit),
})

export const oneMeaning: Law = oneMeaningUpTo(PATHS)

export const proveOneMeaning = (pack: Pack, limit = PATHS): LawResult =>
  asFunction(oneMeaningUpTo(limit))(pack)
