import { requirePack } from '../pack/is-pack'
import type { MomentId } from '../pack/moment-ids'
import type { Basis, Label, Pack, Power, Term } from '../pack/types'
import { MOMENTS } from '../route/moments'
import * as en from '../text/en'
import * as nl from '../text/nl'
import { DekkendError } from '../text/error'
import { foundIn } from '../text/found'
import { requireObject, requireText } from '../text/require'
import type { PlanWords } from '../text/plan-words'
import type { Lang, Text } from '../text/text'
import type { Value } from '../vocabulary/types'
import type { Vocabulary } from '../vocabulary/vocabulary'

/** What each kind of thing in an answer is named by. */
export interface Labelled<V extends Vocabulary = Vocabulary> {
  readonly need: V['need']
  readonly fact: V['fact']
  /** A value belongs to its fact, as in `facts` of an assignment. */
  readonly value: { readonly fact: V['fact']; readonly value: Value }
  readonly party: V['party']
  /** Who takes a step, leads or keeps a case: any party, or another. */
  readonly actor: V['actor']
  readonly executor: V['executor']
  readonly law: V['law']
  readonly document: string
  readonly ruling: string
  readonly municipality: V['municipality']
  readonly sector: V['sector']
  readonly signal: V['signal']
  readonly agreement: V['agreement']
  /** The name of a rule, or `vangnet` for the safety net. */
  readonly rule: string
  readonly basis: Basis
  readonly power: Power
  readonly unit: Term['unit']
  readonly moment: MomentId
}

const WORDS: Readonly<Record<Lang, PlanWords>> = { nl: nl.PLAN, en: en.PLAN }

const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined

const named = (list: readonly Label[], id: string, lang: Lang): string | undefined =>
  list.find((label) => label.id === id)?.name[lang]

const titled = (
  list: readonly { readonly id: string; readonly title: Text }[],
  id: string,
  lang: Lang,
): string | undefined => list.find((one) => one.id === id)?.title[lang]

const numberText = (value: number, lang: Lang): string =>
  new Intl.NumberFormat(WORDS[lang].locale, { maximumFractionDigits: 2 }).format(value)

/** How each kind is looked up. An actor and an executor may share an id and not a name. */
const LOOKUPS: {
  readonly [Kind in keyof Labelled]: (pack: Pack, id: Labelled[Kind], lang: Lang) => string | undefined
} = {
  need: ({ needs }, id, lang) => needs.find((need) => need.id === id)?.label[lang],
  fact: ({ facts }, id, lang) => facts.find((fact) => fact.id === id)?.label[lang],
  value: ({ facts }, { fact, value }, lang) => {
    const known = facts.find(({ id }) => id === fact)
    if (typeof value === 'boolean') return value ? WORDS[lang].yes : WORDS[lang].no
    if (typeof value === 'number')
      return known?.type === 'number' ? `${numberText(value, lang)} ${known.unit[lang]}` : undefined
    return known?.type === 'enum' ? known.values.find(({ id }) => id === value)?.label[lang] : value
  },
  party: ({ parties }, id, lang) => named(parties, id, lang),
  actor: ({ parties, actors }, id, lang) => named(parties, id, lang) ?? named(actors, id, lang),
  executor: ({ executorNames }, id, lang) => named(executorNames, id, lang),
  law: ({ laws }, id, lang) => own(laws, id)?.title[lang],
  document: ({ documents }, id) => own(documents, id)?.title,
  ruling: ({ rulings }, id) => own(rulings, id)?.title,
  municipality: ({ municipalities }, id, lang) => own(municipalities, id)?.[lang],
  sector: ({ sectors }, id, lang) => own(sectors, id)?.[lang],
  signal: ({ signals }, id, lang) => titled(signals, id, lang),
  agreement: ({ agreements }, id, lang) => titled(agreements, id, lang),
  rule: ({ decisions }, id, lang) =>
    Object.values(decisions)
      .flatMap(({ rules }) => rules)
      .find(({ name }) => name === id)?.title[lang] ?? own(WORDS[lang].basisNames, id),
  basis: (_, id, lang) => own(WORDS[lang].basisNames, id),
  power: (_, id, lang) => own(WORDS[lang].powers, id),
  unit: (_, id, lang) => own(WORDS[lang].units, id)?.[1],
  moment: (_, id, lang) => own(MOMENTS, id)?.name[lang],
}

/**
 * What something in an answer is called, in a language. `undefined` where the pack does not know it, as
 * with an answer of another version: an id is never shown in place of a name by accident.
 *
 * @param kind An id can be an actor and an executor with different names, so the place in the answer decides.
 * @throws DekkendError When the pack is none, or the kind or language is not one of those listed.
 * @example
 * label(groningen, 'party', assignment.party, 'nl')
 */
export const label = <V extends Vocabulary, Kind extends keyof Labelled>(
  pack: Pack<V>,
  kind: Kind,
  id: Labelled<V>[Kind],
  lang: Lang,
): string | undefined => {
  requirePack(pack)
  checkOneOf('kind', kind, Object.keys(LOOKUPS))
  checkOneOf('lang', lang, Object.keys(WORDS))
  if (kind === 'value') requireObject(id, 'id')
  else requireText(id, 'id')
  return LOOKUPS[kind](pack, id, lang)
}

const checkOneOf = (option: string, found: unknown, allowed: readonly string[]): void => {
  if (typeof found !== 'string' || !allowed.includes(found))
    throw new DekkendError([
      { code: 'wrong-choice', path: [option], params: { option, ...foundIn(found), allowed } },
    ])
}
