import { LIMITS, type Limit } from '../base/limits'
import { tooLarge, type Issue } from '../text/issue'
import type { Fact } from '../vocabulary/types'
import type { PackFiles } from './assemble'
import { factsIn, inline, touching, type PlainCondition } from './condition'
import { cellCount, cutsIn } from './cuts'
import { entriesOf, listOf } from './entries'
import { guardsOf } from './guards'
import { holdsOn, periodsOfExclusions, periodsOfNeed } from './period'
import { kindOf } from './schema-kinds'
import type { Pack, Rule } from './types'

/** What a pack may cost, as far as it can be known without compiling it. */

type Path = Issue['path']

const tooMany = (limit: Limit, count: number, path: Path, file?: string, about?: string): Issue[] =>
  count <= LIMITS[limit] ? [] : [{ ...tooLarge(limit, path, about), ...(file === undefined ? {} : { file }) }]

/** The size of a condition with its named conditions written out. */
interface Extent {
  readonly depth: number
  readonly tests: number
}

const NOTHING: Extent = { depth: 0, tests: 0 }
const ENDLESS: Extent = { depth: Infinity, tests: Infinity }

/**
 * Measures conditions without writing anything out: each named condition once. What is deeper than
 * it may be is endless, so that a long chain of names costs no more than the limit.
 */
const createMeasure = (named: ReadonlyMap<string, unknown>): ((condition: unknown) => Extent) => {
  const known = new Map<string, Extent>()
  const within = new Set<string>()
  const ofName = (name: string, level: number): Extent => {
    const before = known.get(name)
    if (before !== undefined) return before
    // A circle is told as one, elsewhere.
    if (within.has(name)) return NOTHING
    within.add(name)
    const inner = measure(named.get(name), level + 1)
    within.delete(name)
    if (inner === ENDLESS) return ENDLESS
    const extent = { depth: inner.depth + 1, tests: inner.tests }
    known.set(name, extent)
    return extent
  }
  const measure = (condition: unknown, level: number): Extent => {
    if (level > LIMITS.conditionDepth) return ENDLESS
    if (typeof condition !== 'object' || condition === null) return NOTHING
    const { all, any, not, condition: name } = condition as Readonly<Record<string, unknown>>
    if (typeof name === 'string') return ofName(name, level)
    const parts = Array.isArray(all) ? all : Array.isArray(any) ? any : not === undefined ? [] : [not]
    if (parts.length === 0) return { depth: 1, tests: 1 }
    let { depth, tests } = NOTHING
    for (const part of parts) {
      const extent = measure(part, level + 1)
      if (extent === ENDLESS) return ENDLESS
      depth = Math.max(depth, extent.depth)
      tests += extent.tests
    }
    return { depth: depth + 1, tests }
  }
  return (condition) => measure(condition, 1)
}

const KEYS_OF_CONDITIONS = ['conditions', 'when', 'reached', 'impliedBy', 'disputed']

/** Every condition in a file, and where it stands. */
const conditionsWithin = (file: string, content: unknown): { path: Path; condition: unknown }[] => {
  if (kindOf(file) === 'conditions')
    return entriesOf(content, 'conditions').map(([name, { conditions }]) => ({
      path: ['conditions', name, 'conditions'],
      condition: conditions,
    }))
  const found: { path: Path; condition: unknown }[] = []
  const visit = (part: unknown, path: Path): void => {
    if (typeof part !== 'object' || part === null) return
    for (const [key, value] of Object.entries(part)) {
      const at = [...path, Array.isArray(part) ? Number(key) : key]
      if (KEYS_OF_CONDITIONS.includes(key)) found.push({ path: at, condition: value })
      else visit(value, at)
    }
  }
  visit(content, [])
  return found
}

const checkConditions = (files: PackFiles, named: ReadonlyMap<string, unknown>): Issue[] => {
  const measure = createMeasure(named)
  return Object.entries(files).flatMap(([file, content]) => {
    const issues = conditionsWithin(file, content).flatMap(({ path, condition }): Issue[] => {
      const { depth, tests } = measure(condition)
      const deep = tooMany('conditionDepth', depth, path, file)
      return deep.length > 0 ? deep : tooMany('conditionTests', tests, path, file)
    })
    // One in a file leads to the others: what uses a name that is too deep is too deep as well.
    return issues.slice(0, 1)
  })
}

/** How many rules the longest chain of exceptions has that begins at each rule. */
const chainLengths = (rules: readonly Pick<Rule, 'name' | 'exceptionTo'>[]): ReadonlyMap<string, number> => {
  const named = new Map(rules.map(({ name, exceptionTo = [] }) => [name, exceptionTo]))
  const lengths = new Map<string, number>()
  const measure = (name: string): number => {
    const before = lengths.get(name)
    if (before !== undefined) return before
    // Stands while the rule itself is being measured: a circle is told as one, elsewhere.
    lengths.set(name, 0)
    const longest = (named.get(name) ?? []).reduce((most, other) => Math.max(most, measure(other)), 0)
    lengths.set(name, longest + 1)
    return longest + 1
  }
  rules.forEach(({ name }) => measure(name))
  return lengths
}

const checkChains = (file: string, rules: readonly Rule[]): Issue[] => {
  const lengths = chainLengths(rules)
  const index = rules.findIndex(({ name }) => (lengths.get(name) as number) > LIMITS.exceptionChain)
  const rule = rules[index]
  return rule === undefined
    ? []
    : tooMany(
        'exceptionChain',
        lengths.get(rule.name) as number,
        ['rules', index, 'exceptionTo'],
        file,
        rule.name,
      )
}

/** The counts and depths of the files of a pack whose form is right. */
export const checkCounts = (files: PackFiles, parent?: Pack): Issue[] => {
  const needs = Object.entries(files).filter(([file]) => kindOf(file) === 'need')
  const rules = needs.map(([file, content]) => [file, listOf(content, 'rules') as readonly Rule[]] as const)
  const own = Object.entries(files)
    .filter(([file]) => kindOf(file) === 'conditions')
    .flatMap(([, content]) => entriesOf(content, 'conditions'))
  const named = new Map<string, unknown>(
    [...Object.entries(parent?.conditions ?? {}), ...own].map(([name, { conditions }]) => [name, conditions]),
  )
  const counts = [
    ...rules.flatMap(([file, list]) => tooMany('rulesOfNeed', list.length, ['rules'], file)),
    ...tooMany(
      'rulesOfPack',
      rules.reduce((sum, [, list]) => sum + list.length, 0),
      [],
    ),
    ...tooMany('conditions', named.size, []),
  ]
  // What follows takes time that these counts bound.
  if (counts.length > 0) return counts
  return [...rules.flatMap(([file, list]) => checkChains(file, list)), ...checkConditions(files, named)]
}

/** What these conditions together are about: too many facts, or one in too many cells. */
const checkWidth = (
  conditions: readonly PlainCondition[],
  facts: ReadonlyMap<string, Fact>,
  path: Path,
  file?: string,
): Issue[] => {
  const cuts = cutsIn(conditions)
  const tested = new Set(conditions.flatMap(factsIn))
  return [
    ...tooMany('factsOfDecision', tested.size, path, file),
    ...[...tested].flatMap((id) => {
      const fact = facts.get(id)
      return fact === undefined ? [] : tooMany('cells', cellCount(fact, cuts.get(id) ?? []), path, file, id)
    }),
  ]
}

/** The facts and cells of each decision, of all exclusions and of each other condition, in a pack whose names are right. */
export const checkWidths = (pack: Pack): Issue[] => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]))
  const excludedOn = (date: string): PlainCondition[] =>
    pack.exclusions.flatMap(({ valid, conditions }) => (holdsOn(valid, date) ? inline(conditions, pack) : []))
  const first = <T>(list: readonly T[], check: (one: T) => Issue[]): Issue[] => {
    for (const one of list) {
      const issues = check(one)
      if (issues.length > 0) return issues
    }
    return []
  }
  return [
    ...Object.values(pack.decisions).flatMap((need) =>
      first(periodsOfNeed(need, pack.exclusions), ({ from }) => {
        const rules = need.rules.flatMap(({ valid, conditions }) =>
          holdsOn(valid, from) ? inline(conditions, pack) : [],
        )
        return checkWidth(
          [...rules, ...touching(rules, excludedOn(from))],
          facts,
          ['rules'],
          `needs/${need.need}.json`,
        )
      }),
    ),
    ...first(periodsOfExclusions(pack.exclusions), ({ from }) =>
      checkWidth(excludedOn(from), facts, ['exclusions'], 'exclusions.json'),
    ),
    ...guardsOf(pack).flatMap(({ place, condition }) => checkWidth([inline(condition, pack)], facts, place)),
  ]
}
