import { visible } from '../base/safe-text'
import { factsIn, inline } from '../pack/condition'
import type { Pack } from '../pack/types'
import type { Lang } from '../text/text'
import type { Fact } from '../vocabulary/types'
import { atMostOne, packFor, rulesFor } from './arguments'
import { wordsOf } from './lang'
import { jsonOf, type Paint, type Terminal } from './terminal'
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

const factText = (fact: Fact, lang: Lang, words: Words): string => {
  const values = fact.type === 'enum' ? fact.values : []
  const width = Math.max(0, ...values.map(({ id }) => id.length))
  return [
    `${fact.id}: ${words.domain(fact)}${fact.input === true ? `; ${words.input}` : ''}`,
    `  ${fact.question[lang]}`,
    ...values.map(({ id, label }) => `    ${id.padEnd(width)}  ${label[lang]}`),
  ]
    .map(visible)
    .join('\n')
}

/** Makes the name of each fact stand out, and the labels of its values stand back. */
const paintFacts: Paint = (text, colors) =>
  text
    .replace(/^[^\s:]+(?=:)/gm, (id) => colors.bold(id))
    .replace(/^( {4}\S+ +)(.+)$/gm, (_, id: string, label: string) => id + colors.dim(label))

/** Lists facts, or prints a situation in which they can be filled in. */
export const factsCommand = (
  need: string | undefined,
  options: FactsArguments,
  lang: Lang,
  terminal: Terminal,
): void => {
  const { blank, json } = options
  atMostOne({ '--blank': blank, '--json': json })
  const pack = packFor(options.pack)
  const words = wordsOf(lang)
  const facts = need === undefined ? pack.facts : factsOfNeed(pack, need)
  if (json === true) terminal.out(jsonOf(facts))
  else if (blank === true)
    terminal.out(jsonOf(Object.fromEntries(facts.map((fact) => [fact.id, words.blank(fact)]))))
  else terminal.out(facts.map((fact) => factText(fact, lang, words)).join('\n\n'), paintFacts)
}
