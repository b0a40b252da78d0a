import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { openTermValue } from '../pack/condition'
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

/** What conditions rest on, directly or through each other: named conditions and open terms, each once. */
interface Used {
  readonly conditions: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
}

const usedBy = (conditions: readonly Condition[], named: Pack['conditions']): Used => {
  const names = new Set<string>()
  const terms = new Set<string>()
  const visit = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(visit)
    else if ('any' in condition) condition.any.forEach(visit)
    else if ('not' in condition) visit(condition.not)
    else if ('fact' in condition) {
      const { value } = condition
      if (typeof value === 'object' && 'openTerm' in value) terms.add(value.openTerm)
    } else if (!names.has(condition.condition)) {
      names.add(condition.condition)
      const inner = named[condition.condition]
      if (inner !== undefined) visit(inner.conditions)
    }
  }
  conditions.forEach(visit)
  return { conditions: names, terms }
}

/** Conditions as written, with all they rest on: nothing is written out twice, and a term is not its value. */
const withDefinitions = (conditions: readonly Condition[], pack: Pack): object => {
  const used = usedBy(conditions, pack.conditions)
  return [
    [...used.conditions].sort().map((name) => [name, pack.conditions[name]?.conditions]),
    [...used.terms]
      .sort()
      .map((name) => [pack.openTerms?.find((term) => term.name === name) ?? name, openTermValue(name, pack)]),
  ]
}

const digest = (content: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))

/**
 * A key per need of everything that what the laws say of it depends on: two packs with the same key
 * have the same proof. Named conditions and open terms are in it as far as they are used, so that an
 * edit elsewhere in the pack leaves it the same.
 */
export const needKeys = (pack: Pack): ((need: string) => string) => {
  const shared = digest([
    pack.validFrom,
    pack.verifiedUntil,
    pack.facts.map(domainOf),
    pack.ordinary,
    pack.exclusions,
    pack.events,
    withDefinitions(
      [
        ...pack.exclusions.map(({ conditions }) => conditions),
        ...pack.events.flatMap(({ when, handover }) => [
          when,
          ...handover.flatMap(({ steps }) => steps.flatMap((step) => step.when ?? [])),
        ]),
      ],
      pack,
    ),
  ])
  return (need) => {
    const decision = pack.decisions[need] as NeedRules
    const own = [decision.impliedBy, ...decision.rules.map(({ conditions }) => conditions)]
    return digest([shared, decision, withDefinitions(own, pack)])
  }
}
