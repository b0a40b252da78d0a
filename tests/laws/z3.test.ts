import { withParts } from '../../src/pack/is-pack'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { whereAnswer, type Answer, type Decision } from '../../src/diagram/decision'
import { FALSE } from '../../src/diagram/space'
import { reachableLeaves, walk } from '../../src/diagram/walk'
import { impossibleBecause, interpretOutcomes, standingRules } from '../../src/interpret/interpret'
import type { Condition, NeedRules, Pack, Rule } from '../../src/pack/types'
import { datesInWindow } from '../../src/prove/dates'
import type { Facts } from '../../src/vocabulary/types'
import { smallWorlds } from '../diagram/random-packs'
import { national, packs } from '../kit/packs'
import { Reading, and, inOneLine, not, or, startZ3, type Formula, type Z3 } from '../kit/z3'

/**
 * z3 as referee: what the diagrams prove of the rules, a solver proves again from the rules
 * themselves. Neither sees the other's work.
 */

const needs = Object.keys(national.decisions)
const inTime = { timeout: 3_000_000 }

let z3: Z3
beforeAll(async () => {
  z3 = await startZ3()
}, inTime.timeout)
afterAll(() => z3.stop())

// what both say of a decision

interface Verdict {
  /** Some possible situation is covered by no rule. */
  readonly hole: boolean
  /** The pairs of rules that stand together in some possible situation and say different things. */
  readonly conflicts: readonly string[]
  /** The rules that stand in no possible situation. */
  readonly dead: readonly string[]
}

const SOUND: Verdict = { hole: false, conflicts: [], dead: [] }

const lineOf = (rule: Rule): string => inOneLine(rule.event.params)

/** The pairs of different rules that say different things, in the order of the file. */
const opposed = (rules: readonly Rule[]): [number, number][] =>
  rules.flatMap((one, index) =>
    rules.flatMap((other, place): [number, number][] =>
      place > index && lineOf(one) !== lineOf(other) ? [[index, place]] : [],
    ),
  )

const pairName = (rules: readonly Rule[], pair: readonly [number, number]): string =>
  pair.map((index) => (rules[index] as Rule).name).join(' – ')

const byDiagram = (decision: Decision): Verdict => {
  const { space, ruleList, rules, sets } = decision
  const possible = decision.possible()
  const somewhere = (kind: Answer['kind']): boolean =>
    space.and(
      whereAnswer(decision, (answer) => answer.kind === kind),
      possible,
    ) !== FALSE
  const unknown = space.variables.map(() => -1)
  const standing = [...reachableLeaves(space, rules, possible, unknown)].map((leaf) => new Set(sets[leaf]))
  const conflicts = opposed(ruleList).filter((pair) =>
    standing.some((set) => pair.every((index) => set.has(index))),
  )
  expect(somewhere('conflict')).toBe(conflicts.length > 0)
  return {
    hole: somewhere('hole'),
    conflicts: conflicts.map((pair) => pairName(ruleList, pair)),
    dead: ruleList.filter((_, index) => !standing.some((set) => set.has(index))).map(({ name }) => name),
  }
}

const uncovered = ({ possible, applies }: Reading): Formula => and(possible, not(or(...applies)))

const byZ3 = async (reading: Reading): Promise<Verdict> => {
  const { rules, stands, possible } = reading
  const together = (pair: readonly [number, number]): Formula =>
    and(...pair.map((index) => stands[index] as Formula))
  // All pairs at once; in halves only to name them.
  const inConflict = async (pairs: readonly [number, number][]): Promise<readonly [number, number][]> => {
    if (!(await reading.holds(possible, or(...pairs.map(together))))) return []
    if (pairs.length === 1) return pairs
    const middle = pairs.length >> 1
    return [...(await inConflict(pairs.slice(0, middle))), ...(await inConflict(pairs.slice(middle)))]
  }
  const conflicts = (await inConflict(opposed(rules))).map((pair) => pairName(rules, pair))
  const dead: string[] = []
  for (const [index, { name }] of rules.entries())
    if (!(await reading.holds(possible, stands[index] as Formula))) dead.push(name)
  return { hole: await reading.holds(uncovered(reading)), conflicts, dead }
}

/** The outcomes a leaf stands for, each in one line. */
const linesOf = (answer: Answer): string[] => {
  switch (answer.kind) {
    case 'hole':
      return []
    case 'outcome':
      return [inOneLine(answer.outcome)]
    case 'conflict':
      return answer.outcomes.map(inOneLine)
  }
}

/**
 * A situation, possible or not, in which a diagram ends at a leaf that is not what the rules say:
 * about the rules that stand, or about the outcomes they have.
 */
const difference = async (reading: Reading, decision: Decision): Promise<Facts | undefined> => {
  const { rules, stands } = reading
  const { space, ruleList, sets, answers } = decision
  const names = ruleList.map(({ name }) => name)
  const otherRules = (leaf: number): Formula => {
    const said = new Set((sets[leaf] ?? []).map((index) => names[index]))
    return or(...stands.map((formula, index) => (said.has(rules[index]?.name) ? not(formula) : formula)))
  }
  const lines = [...new Set(rules.map(lineOf))]
  const otherOutcomes = (leaf: number): Formula => {
    const said = linesOf(answers[leaf] as Answer)
    return or(
      ...said.filter((line) => !lines.includes(line)).map(() => 'true'),
      ...lines.map((line) => (said.includes(line) ? not(reading.says(line)) : reading.says(line))),
    )
  }
  expect(await reading.isTotal(space)).toBe(true)
  for (const [root, other] of [
    [decision.outcomes, otherOutcomes],
    [decision.rules, otherRules],
  ] as const) {
    const leaves = reading.leaves(space, root)
    const wrong = [...leaves].map(([leaf, where]) => and(where, other(leaf)))
    for (const formula of wrong) {
      const found = await reading.find(formula)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** Checks that the diagram of what is possible is what the exclusions say, as far as it speaks of their facts. */
const expectSamePossible = async (reading: Reading, decision: Decision): Promise<void> => {
  const own = new Set(decision.space.variables.map(({ fact }) => fact.id))
  const about = ({ facts }: { readonly facts: ReadonlySet<string> }): boolean =>
    [...facts].some((fact) => own.has(fact))
  const apart = reading.forbidden.filter((exclusion) => !about(exclusion))
  const possible = reading.leaves(decision.space, decision.possible()).get(1) ?? 'false'
  const forbidden = or(...reading.forbidden.filter(about).map(({ where }) => where))
  expect(await reading.find(or(and(possible, forbidden), and(not(possible), not(forbidden))))).toBeUndefined()
  // The other exclusions share no fact with it, and leave something: each situation can be completed.
  expect(await reading.holds(not(or(...apart.map(({ where }) => where))))).toBe(true)
}

const reading = async <T>(
  pack: Pack,
  need: string,
  date: string,
  use: (reading: Reading) => Promise<T>,
): Promise<T> => {
  const opened = new Reading(z3, pack, need, date)
  try {
    return await use(opened)
  } finally {
    opened.close()
  }
}

/** A need of a pack in each period of the window, proven by both. */
const prove = async (pack: Pack, need: string): Promise<number> => {
  const compiled = compilePack(pack)
  const dates = datesInWindow(pack, compiled.periods(need))
  for (const date of dates)
    await reading(pack, need, date, async (opened) => {
      const decision = compiled.decision(need, date)
      await expectSamePossible(opened, decision)
      const verdict = await byZ3(opened)
      expect(verdict, date).toEqual(byDiagram(decision))
      expect(verdict, date).toEqual(SOUND)
      expect(await difference(opened, decision), date).toBeUndefined()
    })
  return dates.length
}

describe('the national pack', () => {
  test.each(needs)(
    '%s: no hole, no conflict, no dead rule, and the diagram means what the rules say',
    inTime,
    async (need) => {
      expect(await prove(national, need)).toBeGreaterThan(0)
    },
  )

  test('the diagram of what is possible means what the exclusions say', async () => {
    const compiled = compilePack(national)
    const dates = new Set(needs.flatMap((need) => datesInWindow(national, compiled.periods(need))))
    for (const date of dates)
      await reading(national, '', date, async (opened) => {
        const { space, root } = compiled.possible(date)
        const possible = opened.leaves(space, root).get(1) as Formula
        expect(
          await opened.find(or(and(possible, not(opened.possible)), and(not(possible), opened.possible))),
        ).toBeUndefined()
      })
  })
})

describe('a regional pack', () => {
  /** The terms to which a region gives a number of its own. */
  const ownTerms = (pack: Pack): string[] =>
    Object.keys(pack.terms ?? {}).filter(
      (name) => pack.terms?.[name] !== national.openTerms?.find((term) => term.name === name)?.default,
    )

  const mentions = (condition: Condition, terms: readonly string[]): boolean => {
    if ('fact' in condition)
      return (
        typeof condition.value === 'object' &&
        'openTerm' in condition.value &&
        terms.includes(condition.value.openTerm)
      )
    if ('condition' in condition)
      return mentions(
        (national.conditions[condition.condition] as { conditions: Condition }).conditions,
        terms,
      )
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not]
    return parts.some((part) => mentions(part, terms))
  }

  /** The needs whose rules mean something else in this region. */
  const changed = (pack: Pack): string[] => {
    const terms = ownTerms(pack)
    return needs.filter((need) =>
      national.decisions[need]?.rules.some(({ conditions }) => mentions(conditions, terms)),
    )
  }

  const regions = Object.values(packs).filter((pack) => pack !== national)

  test.each(regions)(
    '$id: the same rules as the national pack, proven again where a term changes them',
    inTime,
    async (pack) => {
      expect(Object.keys(pack.decisions)).toEqual(needs)
      for (const need of needs) expect(pack.decisions[need]).toBe(national.decisions[need])
      for (const [name, condition] of Object.entries(national.conditions))
        expect(pack.conditions[name]).toBe(condition)
      expect(pack.exclusions.length).toBe(national.exclusions.length)
      pack.exclusions.forEach((exclusion, index) => {
        expect(exclusion).toBe(national.exclusions[index])
        expect(mentions(exclusion.conditions, ownTerms(pack))).toBe(false)
      })
      expect(pack.facts.length).toBe(national.facts.length)
      pack.facts.forEach((fact, index) => {
        expect(fact).toBe(national.facts[index])
      })
      expect(pack.openTerms).toBe(national.openTerms)
      expect(pack.validFrom >= national.validFrom).toBe(true)
      for (const need of changed(pack)) await prove(pack, need)
    },
  )

  test('may give an open term any number within its bounds', inTime, async () => {
    for (const { name, bounds, default: usual } of national.openTerms ?? []) {
      for (const number of [bounds.min, (bounds.min + usual) / 2, bounds.max].filter((at) => at !== usual)) {
        const pack: Pack = withParts(national, { terms: { [name]: number } })
        expect(changed(pack)).not.toEqual([])
        for (const need of changed(pack)) await prove(pack, need)
      }
    }
  })
})

// the referee can fail

const withRules = (need: string, rules: readonly Rule[]): Pack =>
  withParts(national, { decisions: { [need]: { ...(national.decisions[need] as NeedRules), rules } } })

const rulesOf = (need: string): readonly Rule[] => (national.decisions[need] as NeedRules).rules

/** A need with one of its rules changed, each rule in turn. */
const eachChanged = (need: string, change: (rule: Rule) => Rule | undefined): Pack[] =>
  rulesOf(need).flatMap((rule, index) => {
    const other = change(rule)
    return other === undefined ? [] : [withRules(need, rulesOf(need).with(index, other))]
  })

const date = national.verifiedUntil

/** Needs with a small diagram: they show it as well, and take z3 less time. */
const small = (nodes = 100): string[] =>
  needs.filter((need) => {
    const { space, rules } = compilePack(national).decision(need, date)
    return space.reachable(rules).size < nodes
  })

describe('z3 and the diagram both notice', () => {
  test('a deleted rule that leaves a hole, with a child in it', inTime, async () => {
    for (const need of needs) {
      const broken = rulesOf(need)
        .map((rule) =>
          withRules(
            need,
            rulesOf(need).filter((other) => other !== rule),
          ),
        )
        .find((pack) => byDiagram(compilePack(pack).decision(need, date)).hole)
      expect(broken, need).toBeDefined()
      if (broken === undefined) continue
      const child = await reading(broken, need, date, (opened) => opened.find(uncovered(opened)))
      expect(child, need).toBeDefined()
      if (child === undefined) continue
      expect(impossibleBecause(broken, child, date)).toEqual([])
      expect(standingRules(broken, need, child, date)).toEqual([])
      const { space, outcomes, answers } = compilePack(broken).decision(need, date)
      expect(answers[walk(space, outcomes, child) as number]).toEqual({ kind: 'hole' })
    }
  })

  test('a moved threshold, with a child on whom it tells', inTime, async () => {
    const moved = (condition: Condition): Condition | undefined => {
      if ('fact' in condition)
        return typeof condition.value === 'number'
          ? { ...condition, value: condition.value + 0.5 }
          : undefined
      if (!('all' in condition || 'any' in condition)) return undefined
      const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any]
      for (const [index, part] of parts.entries()) {
        const other = moved(part)
        if (other !== undefined) return { [key]: parts.with(index, other) } as unknown as Condition
      }
      return undefined
    }
    let tried = 0
    for (const need of small(200)) {
      const [broken] = eachChanged(need, (rule) => {
        const conditions = moved(rule.conditions)
        return conditions === undefined ? undefined : { ...rule, conditions }
      })
      if (broken === undefined) continue
      const before = compilePack(national).decision(need, date)
      const after = compilePack(broken).decision(need, date)
      const child = await reading(broken, need, date, async (opened) => {
        expect(await byZ3(opened), need).toEqual(byDiagram(after))
        expect(await difference(opened, after), need).toBeUndefined()
        return difference(opened, before)
      })
      // Where other rules settle the same situations, the moved threshold changes nothing.
      if (child === undefined) continue
      tried++
      const standing = ({ space, rules, sets, ruleList }: Decision): string[] =>
        (sets[walk(space, rules, child) as number] as readonly number[]).map(
          (index) => (ruleList[index] as Rule).name,
        )
      const names = (pack: Pack): string[] => standingRules(pack, need, child, date).map(({ name }) => name)
      expect(standing(before), need).toEqual(names(national))
      expect(standing(after), need).toEqual(names(broken))
      expect(names(broken), need).not.toEqual(names(national))
    }
    expect(tried).toBeGreaterThan(3)
  })

  test('a dropped exception, as a conflict between the same rules', inTime, async () => {
    let tried = 0
    for (const need of small()) {
      const broken = eachChanged(need, ({ exceptionTo, ...rule }) =>
        exceptionTo === undefined ? undefined : rule,
      ).find((pack) => byDiagram(compilePack(pack).decision(need, date)).conflicts.length > 0)
      if (broken === undefined) continue
      tried++
      const verdict = await reading(broken, need, date, byZ3)
      expect(verdict.conflicts, need).not.toEqual([])
      expect(verdict, need).toEqual(byDiagram(compilePack(broken).decision(need, date)))
    }
    expect(tried).toBeGreaterThan(3)
  })

  test('a rule that can never apply', inTime, async () => {
    for (const need of small()) {
      const [broken] = eachChanged(need, (rule) => ({
        ...rule,
        conditions: { all: [rule.conditions, { not: rule.conditions }] },
      })) as [Pack]
      const verdict = await reading(broken, need, date, byZ3)
      expect(verdict.dead, need).toContain(rulesOf(need)[0]?.name)
      expect(verdict, need).toEqual(byDiagram(compilePack(broken).decision(need, date)))
    }
  })
})

test('z3, the diagram and the interpreter agree on random packs, sound or not', inTime, async () => {
  const seen = { hole: 0, conflicts: 0, dead: 0 }
  // Where exclusions leave nothing at all, a decision they do not touch does not see it.
  const worlds = smallWorlds().filter(({ possible }) => possible.length > 0)
  await fc.assert(
    fc.asyncProperty(worlds, async ({ pack, compiled, date: on, possible }) => {
      const decision = compiled.decision('vraag', on)
      await reading(pack, 'vraag', on, async (opened) => {
        const verdict = await byZ3(opened)
        await expectSamePossible(opened, decision)
        expect(verdict).toEqual(byDiagram(decision))
        expect(await difference(opened, decision)).toBeUndefined()
        const outcomes = possible.map((situation) => interpretOutcomes(pack, 'vraag', situation, on).length)
        expect(verdict.hole).toBe(outcomes.includes(0))
        expect(verdict.conflicts.length > 0).toBe(outcomes.some((count) => count > 1))
        if (verdict.hole) seen.hole++
        if (verdict.conflicts.length > 0) seen.conflicts++
        if (verdict.dead.length > 0) seen.dead++
      })
    }),
    { numRuns: 60 },
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
})
