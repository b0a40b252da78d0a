import { compilePack } from '../diagram/compile'
import { outcomeKey, type Decision } from '../diagram/decision'
import { situationPerPath } from '../diagram/paths'
import type { Variable } from '../diagram/variable'
import { readsOutcomes, readsPossible } from '../interpret/second-reading'
import type { Exclusion, Lead, NeedRules, Pack } from '../pack/types'
import type { Facts, Value } from '../vocabulary/types'
import { tellOf } from './answer'
import { provenDates } from './dates'
import type { Finding } from './finding'
import { asFunction, type Law } from './law'
import { exclusionsWithin } from './one-meaning'

const unconditional = (list: string, leads: readonly Lead[]): Finding[] => {
  const last = leads.at(-1)
  return last !== undefined && last.when === undefined && last.needs === undefined && last.valid === undefined
    ? []
    : [
        {
          kind: 'unsound',
          level: 'error',
          law: 7,
          subject: list,
          rules: [],
          sources: last?.sources ?? [],
          params: { list, why: 'list-end' },
        },
      ]
}

const listsWithoutEnd = (pack: Pack): Finding[] => [
  ...unconditional('coordinators', pack.coordinators),
  ...unconditional('holders', pack.holders),
]

/** Situations of which something is forgotten, for each need and period: from paths all over the diagram. */
const PARTLY_KNOWN = 10

/** The most completions of one partly known situation. */
const COMPLETIONS = 64

/** A situation with some facts forgotten, and whatever it may be. */
interface Forgotten {
  readonly known: Facts
  readonly completions: readonly Facts[]
}

/** Forgets facts that the need looks at, other ones each time, until there are enough completions. */
const forget = ({ space, outcomes }: Decision, situation: Facts, turn: number): Forgotten => {
  const asked = space.support(outcomes)
  let known = situation
  let completions: readonly Facts[] = [situation]
  for (let step = 0; step < asked.length; step++) {
    const { fact, size, sample } = space.variables[
      asked[(turn * 7 + step * 3) % asked.length] as number
    ] as Variable
    if (!Object.hasOwn(known, fact.id) || completions.length * size > COMPLETIONS) continue
    const values = Array.from({ length: size }, (_, cell): Value => sample(cell, situation[fact.id]))
    completions = completions.flatMap((one) => values.map((value) => ({ ...one, [fact.id]: value })))
    known = Object.fromEntries(Object.entries(known).filter(([id]) => id !== fact.id))
  }
  return { known, completions }
}

/** What is wrong with the answer to a partly known situation, held against its completions one by one. */
const faultOf = (
  pack: Pack,
  need: string,
  date: string,
  { known, completions }: Forgotten,
  exclusions: readonly Exclusion[],
): string | undefined => {
  const decision = pack.decisions[need] as NeedRules
  const keysOf = (situation: Facts): string[] => {
    const keys = readsOutcomes(pack, decision, situation, date).map(outcomeKey)
    return keys.length === 0 ? [outcomeKey(decision.vangnet)] : [...new Set(keys)].sort()
  }
  const answers = completions
    .filter((situation) => readsPossible(pack, exclusions, situation, date))
    .map((situation) => ({ situation, keys: keysOf(situation) }))
  const told = tellOf(pack, need, known, date)
  const all = [...new Set(answers.flatMap(({ keys }) => keys))].sort()
  if (told?.outcomes.join() !== all.join()) return 'wrong-candidates'
  if (told.questions.some((fact) => Object.hasOwn(known, fact))) return 'known-question'
  const settled = new Map<string, string>()
  const unsettled = answers.some(({ situation, keys }) => {
    const given = JSON.stringify(told.questions.map((fact) => situation[fact]))
    const before = settled.get(given) ?? keys.join()
    settled.set(given, before)
    return before !== keys.join()
  })
  return unsettled ? 'unsettled' : undefined
}

/** Answers to partly known situations, around paths from all over the diagrams, against each completion. */
const provePartlyKnown: NonNullable<Law['inNeed']> = (pack, need) => {
  // Without somebody at the end of its lists there is no answer to hold against anything.
  const compiled = compilePack(pack)
  const findings: Finding[] = []
  let count = 0n
  const answers = pack.decisions[need] !== undefined && listsWithoutEnd(pack).length === 0
  for (const date of answers ? provenDates(compiled, need) : []) {
    const decision = compiled.decision(need, date)
    const exclusions = exclusionsWithin(pack, decision)
    let turn = 0
    for (const { situation } of situationPerPath(
      decision.space,
      decision.outcomes,
      decision.possible(),
      pack.ordinary,
    )) {
      if (turn === PARTLY_KNOWN) break
      const forgotten = forget(decision, situation, turn++)
      count++
      const why = faultOf(pack, need, date, forgotten, exclusions)
      if (why === undefined) continue
      findings.push({
        kind: 'unsound',
        level: 'error',
        law: 7,
        need,
        subject: need,
        rules: [],
        sources: [],
        date,
        situation: forgotten.known,
        params: { why },
      })
    }
  }
  return { findings, checked: { what: 'partly-known', count, sampled: true } }
}

/**
 * Law 7, sound on the unknown: a decided answer holds for every completion of the unknown facts; an
 * open one lists exactly the possible parties, questions that settle it, and a holder. Held against
 * each completion by a reading without diagrams, for a sample of partly known situations of this
 * pack; and whatever is unknown, its lists end with somebody.
 */
export const sound: Law = {
  law: 7,
  inWhole: (pack) => ({
    findings: listsWithoutEnd(pack),
    checked: { what: 'partly-known', count: 0n },
  }),
  inNeed: provePartlyKnown,
}

export const proveSound = asFunction(sound)
