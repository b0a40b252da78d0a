import { inline } from '../pack/condition'
import type { Condition, NeedRules, Pack } from '../pack/types'
import type { Fact } from '../vocabulary/types'

/** What of a fact matters to a proof: its values, not its words. */
const domainOf = (fact: Fact): object => ({
  ...fact,
  ...(fact.type === 'enum' ? { values: fact.values.map(({ id }) => id) } : {}),
  label: null,
  question: null,
  help: null,
})

/**
 * A text per need with everything that what the laws say of it depends on: two packs with the same
 * text have the same proof. Named conditions and open terms are in it as what they stand for, so
 * that an edit elsewhere in the pack leaves it the same.
 */
export const needKeys = (pack: Pack): ((need: string) => string) => {
  const plain = (condition: Condition): object => inline(condition, pack)
  const shared = JSON.stringify([
    pack.validFrom,
    pack.verifiedUntil,
    pack.facts.map(domainOf),
    pack.exclusions.map(({ conditions, valid }) => [plain(conditions), valid]),
    pack.openTerms,
    pack.ordinary,
    pack.events.map(({ when, ...event }) => [plain(when), event]),
  ])
  return (need) => {
    const decision = pack.decisions[need] as NeedRules
    return `${JSON.stringify([decision, decision.rules.map(({ conditions }) => plain(conditions))])}${shared}`
  }
}
