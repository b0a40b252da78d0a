import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import { inside, type Origins, type Place } from './origins'
import type { NeedRules, Outcome, Rule } from './types'

/** An example of a rule; without `expect` it gets the answer of the rule. */
export type ShortExample = Omit<Rule['examples'][number], 'expect'> & { readonly expect?: Outcome }

/** A rule as it may be written: its examples may stand elsewhere. */
type ShortRule = Omit<Rule, 'examples'> & { readonly examples?: readonly ShortExample[] }

export interface ShortNeed extends Omit<NeedRules, 'rules'> {
  readonly groups?: Readonly<Record<string, readonly string[]>>
  readonly rules: readonly ShortRule[]
}

/** Examples by the rule they belong to, each with its place. */
export type ExamplesOf = ReadonlyMap<string, readonly (readonly [ShortExample, Place])[]>

const outcomeOf = ({ party, law, municipality, sector }: Outcome): Outcome => ({
  party,
  law,
  ...(municipality === undefined ? {} : { municipality }),
  ...(sector === undefined ? {} : { sector }),
})

const byIndex = (places: readonly Place[]): ReadonlyMap<number, Place> => new Map(places.entries())

/**
 * Writes out the rules of a need: groups as the names of their rules, and examples with the rules they
 * belong to. `missing` is told of a rule without any.
 */
export const expandNeed = (
  { groups = {}, ...need }: ShortNeed,
  file: string,
  elsewhere: ExamplesOf,
  origins: Origins,
  missing: (issue: Issue) => void,
): NeedRules => {
  const exceptionsOf = (names: readonly string[], place: Place): readonly string[] => {
    const at = inside(place, 'exceptionTo')
    const written = names.flatMap((name, index) =>
      (groups[name] ?? [name]).map((one) => [one, inside(at, index)] as const),
    )
    const exceptionTo = written.map(([name]) => name)
    origins.set(exceptionTo, { ...at, parts: byIndex(written.map(([, where]) => where)) })
    return exceptionTo
  }

  const examplesOf = ({ name, event, examples = [] }: ShortRule, place: Place): Rule['examples'] => {
    const own = examples.map((example, at) => [example, inside(place, 'examples', at)] as const)
    const all = [...own, ...(elsewhere.get(name) ?? [])]
    if (all.length === 0) missing({ code: 'missing-key', ...place, params: { key: 'examples' } })
    const outcome = outcomeOf(event.params)
    origins.set(outcome, inside(place, 'event', 'params'))
    const written = all.map(([example]) => ({ ...example, expect: example.expect ?? outcome }))
    origins.set(written, { ...place, parts: byIndex(all.map(([, at]) => at)) })
    return written
  }

  const ruleOf = (rule: ShortRule, index: number): Rule => {
    const place: Place = { file, path: ['rules', index] }
    return {
      ...rule,
      ...(rule.exceptionTo === undefined ? {} : { exceptionTo: exceptionsOf(rule.exceptionTo, place) }),
      examples: examplesOf(rule, place),
    }
  }
  return { ...need, rules: need.rules.map(ruleOf) }
}

/**
 * Gathers examples from the files that hold them apart. `stale` is told of those whose rule is gone: they
 * prove nothing, and do no harm.
 */
export const examplesElsewhere = (
  files: readonly (readonly [file: string, examples: Readonly<Record<string, readonly ShortExample[]>>])[],
  rules: ReadonlySet<string>,
  stale: (issue: Issue) => void,
): ExamplesOf => {
  const found = new Map<string, readonly (readonly [ShortExample, Place])[]>()
  for (const [file, examples] of files)
    for (const [rule, list] of Object.entries(examples)) {
      const place: Place = { file, path: ['examples', rule] }
      if (!rules.has(rule)) {
        const nearest = nearestWord(rule, [...rules])
        stale({ code: 'unknown-reference', ...place, params: { kind: 'rule', name: rule, nearest } })
      }
      const own = list.map((example, index) => [example, inside(place, index)] as const)
      found.set(rule, [...(found.get(rule) ?? []), ...own])
    }
  return found
}
