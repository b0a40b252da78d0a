import { createHash } from 'node:crypto'
import { pack as groningen } from '../../src/packs/groningen'
import { pack as landelijk } from '../../src/packs/landelijk'
import { pack as utrecht } from '../../src/packs/utrecht'
import { createRouter } from '../../src/route/router'
import type { Facts, Fact, Value } from '../../src/vocabulary/types'
import type { Pack } from '../../src/pack/types'
import { DekkendError } from '../../src/text/error'

/** Cases by number: each number is one call, the same in every process. */

export const PACKS: readonly Pack[] = [landelijk, groningen, utrecht]

/** More dates than a pack keeps ready at a time, over all years that it answers for. */
export const DATES: readonly string[] = Array.from({ length: 100 }, (_, index) =>
  new Date(Date.UTC(2022, 0, 1 + index * 19)).toISOString().slice(0, 10),
)

/** Numbers from 0 to 1 that follow from a seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const valueOf = (fact: Fact, random: () => number): Value => {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  switch (fact.type) {
    case 'boolean':
      return random() < 0.5
    case 'enum':
      return one(fact.values).id
    case 'number':
      return Math.min(fact.min + Math.floor(random() * 30), fact.max - 1)
    case 'date':
      return `${String(2000 + Math.floor(random() * 20))}-05-14`
  }
}

export interface Case {
  readonly pack: Pack
  readonly situation: Facts
  readonly options: { readonly needs: readonly string[]; readonly peildatum: string }
}

export const caseOf = (number: number): Case => {
  const random = randomFrom(number)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const pack = one(PACKS)
  const needs = Object.keys(pack.decisions)
  // From hardly anything known, as in most calls of a form, to a quarter of all facts.
  const share = 0.25 * random() ** 3
  return {
    pack,
    situation: Object.fromEntries(
      pack.facts.filter(() => random() < share).map((fact) => [fact.id, valueOf(fact, random)]),
    ),
    options: {
      needs: [...new Set(Array.from({ length: 1 + Math.floor(random() * 2) }, () => one(needs)))],
      peildatum: one(DATES),
    },
  }
}

/** What a call gives, in short: the hash of the whole answer, or of the error. */
export const answerTo = ({ pack, situation, options }: Case): string => {
  let answer: unknown
  try {
    answer = createRouter(pack).route(situation, options)
  } catch (error) {
    if (!(error instanceof DekkendError)) throw error
    answer = error.issues
  }
  return createHash('sha256').update(JSON.stringify(answer)).digest('base64')
}
