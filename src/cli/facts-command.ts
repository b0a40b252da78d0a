import { factsIn, inline } from '../pack/condition'
import type { Pack } from '../pack/types'
import type { Lang } from '../text/text'
import type { Fact } from '../vocabulary/types'
import { WrongUse } from './exit'
import { colorsOf, type Colors, type Io } from './io'
import { wordsOf } from './lang'
import { rulesFor } from './need-argument'
import { packFor } from './pack-option'
import type { Words } from './words'

export interface FactsArguments {
  readonly blank?: true
  readonly pack?: string
  readonly json?: true
}

/** The facts that the rules for a need test, and the input from which some of them follow. */
const factsOfNeed = (pack: Pack, need: string): readonly Fact[] => {
  const decision = rulesFor(pack, need)
  const tested = new Set(decision.rules.flatMap(({ conditions }) => factsIn(inline(conditions, pack))))
  return pack.facts.filter(({ id, input }) => tested.has(id) || input === true)
}

const showFact = (fact: Fact, lang: Lang, words: Words, colors: Colors): string => {
  const values = fact.type === 'enum' ? fact.values : []
  const width = Math.max(0, ...values.map(({ id }) => id.length))
  return [
    `${colors.bold(fact.id)}: ${words.domain(fact)}${fact.input === true ? `; ${words.input}` : ''}`,
    `  ${fact.question[lang]}`,
    ...values.map(({ id, label }) => `    ${id.padEnd(width)}  ${colors.dim(label[lang])}`),
  ].join('\n')
}

/** Lists facts, or prints a situation in which they can be filled in. */
export const factsCommand = (need: string | undefined, options: FactsArguments, lang: Lang, io: Io): void => {
  const { blank, json } = options
  if (blank === true && json === true)
    throw new WrongUse({ code: 'conflicting-options', path: [], params: { options: ['--blank', '--json'] } })
  const pack = packFor(options.pack)
  const words = wordsOf(lang)
  const facts = need === undefined ? pack.facts : factsOfNeed(pack, need)
  if (json === true) io.out(JSON.stringify(facts, null, 2))
  else if (blank === true)
    io.out(JSON.stringify(Object.fromEntries(facts.map((fact) => [fact.id, words.blank(fact)])), null, 2))
  else io.out(facts.map((fact) => showFact(fact, lang, words, colorsOf(io))).join('\n\n'))
}
