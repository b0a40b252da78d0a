import { openTermValue } from '../pack/condition'
import type { Condition, Pack, Test } from '../pack/types'
import * as en from '../text/en'
import * as nl from '../text/nl'
import type { ReportWords } from '../text/report-words'
import type { Lang } from '../text/text'
import { list } from '../text/words'
import { labelText, valueText } from './fact-text'

const WORDS: Readonly<Record<Lang, ReportWords>> = { nl: nl.REPORT, en: en.REPORT }

const isTest = (condition: Condition): condition is Test => 'fact' in condition

const isJoined = (condition: Condition): boolean => 'all' in condition || 'any' in condition

/** What a test asks of its fact: `16 jaar of meer`, `niet thuis`. */
const askedText = ({ fact, operator, value }: Test, pack: Pack, lang: Lang): string => {
  const words = WORDS[lang]
  const one = (single: string | number | boolean): string => valueText(fact, single, pack, lang)
  if (typeof value === 'object' && !('openTerm' in value)) {
    const values = list(value.map(one), words.or)
    return operator === 'notIn' ? `${words.not} ${values}` : values
  }
  const named = typeof value === 'object' ? value.openTerm : undefined
  const title = pack.openTerms?.find(({ name }) => name === named)?.title[lang]
  const stated = typeof value === 'object' ? openTermValue(value.openTerm, pack) : value
  const amount = `${one(stated)}${title === undefined ? '' : ` (${title})`}`
  switch (operator) {
    case 'equal':
    case 'in':
      return amount
    case 'notEqual':
    case 'notIn':
      return `${words.not} ${amount}`
    case 'greaterThanInclusive':
      return words.atLeast(amount)
    case 'greaterThan':
      return words.moreThan(amount)
    case 'lessThan':
      return words.below(amount)
    case 'lessThanInclusive':
      return words.atMost(amount)
  }
}

/** Tests of one fact that stand one after another, together. */
const byFact = (parts: readonly Condition[]): Condition[][] => {
  const groups: Condition[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    const [before] = last ?? []
    if (
      last !== undefined &&
      before !== undefined &&
      isTest(before) &&
      isTest(part) &&
      before.fact === part.fact
    )
      last.push(part)
    else groups.push([part])
  }
  return groups
}

/** A condition in words: `leeftijd: 16 jaar of meer en minder dan 18 jaar; inschrijving: ingeschreven`. */
export const conditionText = (condition: Condition, pack: Pack, lang: Lang): string => {
  const words = WORDS[lang]
  const say = (part: Condition): string => conditionText(part, pack, lang)
  const within = (part: Condition): string => (isJoined(part) ? `(${say(part)})` : say(part))
  if ('not' in condition) return `${words.not}: ${within(condition.not)}`
  if ('condition' in condition)
    return pack.conditions[condition.condition]?.title[lang] ?? condition.condition
  if (isTest(condition))
    return `${labelText(condition.fact, pack, lang)}: ${askedText(condition, pack, lang)}`
  const [parts, joint, mark] =
    'all' in condition ? [condition.all, words.and, '; '] : [condition.any, words.or, ` ${words.or} `]
  if (parts.length === 1) return say(parts[0] as Condition)
  return byFact(parts)
    .map((group) => {
      const [first, ...more] = group
      if (more.length === 0) return within(first as Condition)
      const asked = (group as Test[]).map((test) => askedText(test, pack, lang))
      return `${labelText((first as Test).fact, pack, lang)}: ${asked.join(` ${joint} `)}`
    })
    .join(mark)
}
