import type { Pack } from '../pack/types'
import * as en from '../text/en'
import * as nl from '../text/nl'
import type { PlanWords } from '../text/plan-words'
import type { Lang } from '../text/text'
import type { Value } from '../vocabulary/types'

const WORDS: Readonly<Record<Lang, PlanWords>> = { nl: nl.PLAN, en: en.PLAN }

/** What a fact is called; its id if the pack does not know it. */
export const labelText = (fact: string, pack: Pack, lang: Lang): string =>
  pack.facts.find(({ id }) => id === fact)?.label[lang] ?? fact

/** A value of a fact in words: `ja`, `17,5 jaar`, `voortgezet onderwijs`. */
export const valueText = (fact: string, value: Value, pack: Pack, lang: Lang): string => {
  const words = WORDS[lang]
  const known = pack.facts.find(({ id }) => id === fact)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') {
    const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(value)
    return known?.type === 'number' ? `${number} ${known.unit[lang]}` : number
  }
  const option = known?.type === 'enum' ? known.values.find(({ id }) => id === value) : undefined
  return option?.label[lang] ?? value
}

/** A fact and its value in words: `leeftijd: 17,5 jaar`. */
export const factText = (fact: string, value: Value, pack: Pack, lang: Lang): string =>
  `${labelText(fact, pack, lang)}: ${valueText(fact, value, pack, lang)}`
