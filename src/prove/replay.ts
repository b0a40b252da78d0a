import { conditionHolds, interpretOutcomes, standingRules } from '../interpret/interpret'
import { withParts } from '../pack/is-pack'
import type { NeedRules, Pack } from '../pack/types'
import type { Facts } from '../vocabulary/types'
import { sameAnswer, tellOf } from './answer'
import type { Finding, FindingKind } from './finding'
import { readingsOf } from './one-meaning'

interface Shown {
  readonly pack: Pack
  readonly need: string
  readonly situation: Facts
  readonly date: string
  readonly finding: Finding
}

/** The pack with one of its rules deleted, as a person would: its name goes too. */
const withoutRule = (pack: Pack, need: string, name: string | undefined): Pack => {
  const decision = pack.decisions[need] as NeedRules
  const rules = decision.rules
    .filter((rule) => rule.name !== name)
    .map(({ exceptionTo = [], ...rule }) => ({
      ...rule,
      exceptionTo: exceptionTo.filter((other) => other !== name),
    }))
  return withParts(pack, { decisions: { ...pack.decisions, [need]: { ...decision, rules } } })
}

const applies = ({ pack, need, situation, finding: { subject } }: Shown): boolean =>
  pack.decisions[need]?.rules.some(
    ({ name, conditions }) => name === subject && conditionHolds(pack, conditions, situation),
  ) === true

const stands = ({ pack, need, situation, date, finding: { subject } }: Shown): boolean =>
  standingRules(pack, need, situation, date).some(({ name }) => name === subject)

const nobody = ({ pack, need, situation, date }: Shown): boolean =>
  interpretOutcomes(pack, need, situation, date).length === 0 &&
  tellOf(pack, need, situation, date)?.onlyNet === true

const contradiction = ({ pack, need, situation, date }: Shown): boolean =>
  interpretOutcomes(pack, need, situation, date).length > 1 &&
  tellOf(pack, need, situation, date)?.conflict === true

/** Whether the router and the plain interpreter find in a situation what a law found there. */
const CONFIRMED: Partial<Readonly<Record<FindingKind, (shown: Shown) => boolean>>> = {
  gap: nobody,
  'time-hole': nobody,
  'net-only': nobody,
  conflict: contradiction,
  'unlawful-override': (shown) => nobody(shown) || contradiction(shown),
  'shadowed-rule': (shown) => applies(shown) && !stands(shown),
  'redundant-rule': (shown) => {
    const { pack, need, situation, date, finding } = shown
    const before = tellOf(pack, need, situation, date)
    const after = tellOf(withoutRule(pack, need, finding.subject), need, situation, date)
    return before !== undefined && stands(shown) && sameAnswer(before, after)
  },
  discontinuity: ({ pack, need, situation, date, finding }) => {
    const before = tellOf(pack, need, situation, date)
    const after = tellOf(pack, need, { ...situation, ...(finding.params['sets'] as Facts) }, date)
    return before !== undefined && after !== undefined && !sameAnswer(before, after)
  },
  disagreement: ({ pack, need, situation, date }) => {
    const told = tellOf(pack, need, situation, date)
    const diagram = (told?.onlyNet === true ? [] : (told?.outcomes ?? [])).join()
    return readingsOf(pack, need, situation, date).some((keys) => keys.join() !== diagram)
  },
}

/**
 * Shows a counterexample to the router and to the plain interpreter before anyone else sees it.
 * Throws if they do not find what the law found: then the proof itself is wrong.
 */
export const replay = (pack: Pack, finding: Finding): Finding => {
  const { kind, need, situation, date, params } = finding
  const confirmed = CONFIRMED[kind]
  if (confirmed === undefined || need === undefined || situation === undefined || date === undefined)
    return finding
  const { terms } = params as { readonly terms?: Pack['terms'] }
  const filled = terms === undefined ? pack : withParts(pack, { terms: { ...pack.terms, ...terms } })
  if (!confirmed({ pack: filled, need, situation, date, finding }))
    throw new Error(`the counterexample to \`${need}\` does not replay: ${JSON.stringify(situation)}`)
  return finding
}
