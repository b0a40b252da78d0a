import { compilePack } from '../diagram/compile'
import type { Decision } from '../diagram/decision'
import { holdsOn } from '../pack/period'
import { requirePack } from '../pack/is-pack'
import type { Outcome, Pack, Rule } from '../pack/types'
import { datesInWindow } from '../prove/dates'
import { createRouter, type Router } from '../route/router'
import { DekkendError, requireLang } from '../text/error'
import { nearestWord } from '../text/nearest-word'
import { requireObject, requireTexts } from '../text/require'
import type { Lang, Text } from '../text/text'
import type { Facts } from '../vocabulary/types'
import { createScene, type Covers, type Found } from './cases-of-rule'

export interface CasesOptions {
  /** Left out: every need the pack has rules for. */
  readonly needs?: readonly string[]
  /** Left out: the last date the law was checked; for a rule that no longer holds then, its last period. */
  readonly peildatum?: string
  /**
   * Every fact that the need looks at, or only those that settle the answer and what the case is
   * about. Left out: `full`.
   */
  readonly form?: 'full' | 'minimal'
  /** The language of the titles. Left out: Dutch. */
  readonly lang?: Lang
}

/** One case in the form of a casebook: plain JSON, for any test suite. */
export interface GeneratedCase {
  readonly id: string
  readonly title: string
  readonly peildatum: string
  readonly pack: string
  readonly situation: Facts
  readonly expect: readonly (Outcome & { readonly need: string; readonly executor?: string })[]
  readonly covers: readonly Covers[]
}

export interface CaseSet {
  readonly cases: readonly GeneratedCase[]
  /** What no pair of possible situations can show: the rest of the rule, or what is impossible, already decides. */
  readonly uncovered: readonly (Omit<Covers, 'applies'> & { readonly need: string })[]
  /** How much there was to show: rules, comparisons and exceptions. */
  readonly goals: number
}

const SIDES: Readonly<Record<'applies' | 'not', Text>> = {
  applies: { nl: 'geldt', en: 'applies' },
  not: { nl: 'geldt niet', en: 'does not apply' },
}

const titleOf = (
  rule: Rule,
  { situation, covers: { applies, test, exceptionTo } }: Found,
  lang: Lang,
): string => {
  const why =
    test !== undefined
      ? ` (${test.fact}: ${String(situation[test.fact])})`
      : exceptionTo !== undefined
        ? ` (${exceptionTo})`
        : ''
  return `${rule.title[lang]}: ${SIDES[applies ? 'applies' : 'not'][lang]}${why}`
}

/** The date on which to look at a rule; undefined if it never holds when asked. */
const dateFor = (
  pack: Pack,
  { valid }: Rule,
  dates: readonly string[],
  asked: string | undefined,
): string | undefined =>
  (asked === undefined ? [pack.verifiedUntil, ...dates] : [asked]).find((date) => holdsOn(valid, date))

interface Answered {
  readonly expect: GeneratedCase['expect'][number]
  /** The facts that settle it. */
  readonly settling: readonly string[]
}

const answerTo = (router: Router, need: string, situation: Facts, peildatum: string): Answered => {
  const [assignment] = router.route(situation, { needs: [need], peildatum }).assignments
  if (assignment?.status !== 'decided') throw new Error(`\`${need}\` is open in ${JSON.stringify(situation)}`)
  const { party, law, municipality, sector, executor, facts } = assignment
  return {
    expect: {
      need,
      party,
      law,
      ...(municipality === undefined ? {} : { municipality }),
      ...(sector === undefined ? {} : { sector }),
      ...(executor === undefined ? {} : { executor }),
    },
    settling: facts.map(({ fact }) => fact),
  }
}

/** The facts of a situation that settle the answer, and the one that the case is about. */
const shortened = ({ situation, covers: { test } }: Found, settling: readonly string[]): Facts =>
  Object.fromEntries(
    Object.entries(situation).filter(([fact]) => fact === test?.fact || settling.includes(fact)),
  )

/**
 * Test cases made from the rules of a pack, for other people's test suites: what each need must
 * answer. For each rule a situation that is decided otherwise without it; for each comparison in its
 * condition a pair that differs only there (and in what must follow), on both sides of a threshold,
 * in which the rule applies once; and each exception with and without. The same pack always gives the
 * same cases.
 *
 * @throws DekkendError If the pack has no rules for one of the needs.
 */
export const casesFor = (pack: Pack, options: CasesOptions = {}): CaseSet => {
  requirePack(pack)
  requireObject(options, 'options')
  const { needs = Object.keys(pack.decisions), peildatum, form = 'full', lang = 'nl' } = options
  const compiled = compilePack(pack)
  const router = createRouter(pack)
  requireTexts(needs, 'needs')
  requireLang(lang)
  const cases = new Map<string, GeneratedCase>()
  const uncovered: CaseSet['uncovered'][number][] = []
  let goals = 0

  /** Adds a case, or to a case that is there already what else it is for. Gives how many were added. */
  const add = (need: string, rule: Rule, date: string, found: Found, number: number): number => {
    const whole = answerTo(router, need, found.situation, date)
    const situation = form === 'full' ? found.situation : shortened(found, whole.settling)
    const key = JSON.stringify([need, date, situation])
    const known = cases.get(key)
    if (known !== undefined) {
      cases.set(key, { ...known, covers: [...known.covers, found.covers] })
      return 0
    }
    cases.set(key, {
      id: `${rule.name}-${String(number)}`,
      title: titleOf(rule, found, lang),
      peildatum: date,
      pack: pack.id,
      situation,
      expect: [form === 'full' ? whole.expect : answerTo(router, need, situation, date).expect],
      covers: [found.covers],
    })
    return 1
  }

  for (const need of needs) {
    const rules = Object.hasOwn(pack.decisions, need) ? pack.decisions[need]?.rules : undefined
    if (rules === undefined) {
      const allowed = Object.keys(pack.decisions)
      throw new DekkendError([
        {
          code: 'unknown-need',
          path: ['needs'],
          params: { need, allowed, nearest: nearestWord(need, allowed) },
        },
      ])
    }
    const dates = datesInWindow(pack, compiled.periods(need)).reverse()
    const scenes = new Map<Decision, ReturnType<typeof createScene>>()
    for (const rule of rules) {
      const date = dateFor(pack, rule, dates, peildatum)
      if (date === undefined) continue
      const decision = compiled.decision(need, date)
      const scene = scenes.get(decision) ?? createScene(pack, decision)
      scenes.set(decision, scene)
      const shown = scene(rule)
      goals += shown.goals
      let number = 1
      for (const found of shown.found) number += add(need, rule, date, found, number)
      uncovered.push(...shown.missing.map((missing) => ({ need, ...missing })))
    }
  }
  return { cases: [...cases.values()], uncovered, goals }
}
