import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import { inside, type Origins, type Place } from './origins'
import type { Assignee, NeedRules, Outcome, Rule } from './types'

/** A rule as it may be written: its answer as `then`, its examples elsewhere. */
interface ShortRule extends Omit<Rule, 'event' | 'examples'> {
  readonly then?: Omit<Assignee, 'route'> & { readonly route?: string }
  readonly event?: Rule['event']
  readonly examples?: readonly ShortExample[]
}

/** An example of a rule; without `expect` it gets the answer of the rule. */
export type ShortExample = Omit<Rule['examples'][number], 'expect'> & { readonly expect?: Outcome }

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
 * Writes out the rules of a need: `then` as an event, groups as the names of their rules, and examples
 * with the rules they belong to. `missing` is told of what a rule lacks.
 */
export const expandNeed = (
  { groups = {}, ...need }: ShortNeed,
  file: string,
  elsewhere: ExamplesOf,
  origins: Origins,
  missing: (issue: Issue) => void,
): NeedRules => {
  const eventOf = ({ name, then, event }: ShortRule, place: Place): Rule['event'] | undefined => {
    if (then === undefined) return event
    const at = inside(place, 'then')
    const params: Assignee = { ...then, route: then.route ?? name }
    const written = { type: need.need, params }
    origins.set(params, at)
    origins.set(written, at)
    return written
  }

  const exceptionsOf = (names: readonly string[], place: Place): readonly string[] => {
    const at = inside(place, 'exceptionTo')
    const written = names.flatMap((name, index) =>
      (groups[name] ?? [name]).map((one) => [one, inside(at, index)] as const),
    )
    const exceptionTo = written.map(([name]) => name)
    origins.set(exceptionTo, { ...at, parts: byIndex(written.map(([, where]) => where)) })
    return exceptionTo
  }

  const ruleOf = (rule: ShortRule, index: number): Rule => {
    const { then, event, exceptionTo, examples, ...rest } = rule
    const place: Place = { file, path: ['rules', index] }
    const own = (examples ?? []).map((example, at) => [example, inside(place, 'examples', at)] as const)
    const all = [...own, ...(elsewhere.get(rule.name) ?? [])]
    const answer = eventOf(rule, place)
    if (then !== undefined && event !== undefined)
      missing({ code: 'unknown-key', ...inside(place, 'event'), params: { key: 'event', allowed: [] } })
    for (const [key, absent] of [
      ['then', answer === undefined],
      ['examples', all.length === 0],
    ] as const)
      if (absent) missing({ code: 'missing-key', ...place, params: { key } })
    if (answer === undefined) return rule as Rule
    const outcome = outcomeOf(answer.params)
    origins.set(outcome, then === undefined ? inside(place, 'event', 'params') : inside(place, 'then'))
    const written = all.map(([example]) => ({ ...example, expect: example.expect ?? outcome }))
    origins.set(written, { ...place, parts: byIndex(all.map(([, at]) => at)) })
    return {
      ...rest,
      event: answer,
      ...(exceptionTo === undefined ? {} : { exceptionTo: exceptionsOf(exceptionTo, place) }),
      examples: written,
    }
  }
  return { ...need, rules: need.rules.map(ruleOf) }
}

/** Gathers examples from the files that hold them apart; each belongs to a rule that exists. */
export const examplesElsewhere = (
  files: readonly (readonly [file: string, examples: Readonly<Record<string, readonly ShortExample[]>>])[],
  rules: ReadonlySet<string>,
  wrong: (issue: Issue) => void,
): ExamplesOf => {
  const found = new Map<string, readonly (readonly [ShortExample, Place])[]>()
  for (const [file, examples] of files)
    for (const [rule, list] of Object.entries(examples)) {
      const place: Place = { file, path: ['examples', rule] }
      if (!rules.has(rule))
        wrong({
          code: 'unknown-reference',
          ...place,
          params: { kind: 'rule', name: rule, nearest: nearestWord(rule, [...rules]) },
        })
      const own = list.map((example, index) => [example, inside(place, index)] as const)
      found.set(rule, [...(found.get(rule) ?? []), ...own])
    }
  return found
}
