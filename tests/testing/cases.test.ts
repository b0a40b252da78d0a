import { DekkendError } from '../../src/text/error'
import { withParts } from '../../src/pack/is-pack'
import { describe, expect, test, vi } from 'vitest'
import { conditionHolds, impossibleBecause, interpretOutcomes } from '../../src/interpret/interpret'
import type { NeedRules, Pack, Rule } from '../../src/pack/types'
import { createRouter } from '../../src/route/router'
import { casesFor, type Covers, type GeneratedCase } from '../../src/testing/index'
import type { Facts, Value } from '../../src/vocabulary/types'
import { meets } from '../kit/casebook'
import { national, packs } from '../kit/packs'
import { goodPack } from './good-pack'

// Thousands of cases, and diagrams without each rule of a sample.
vi.setConfig({ testTimeout: 60_000 })

const { cases, uncovered, goals } = casesFor(national)

const rulesOf = (pack: Pack): (Rule & { readonly need: string })[] =>
  Object.values(pack.decisions).flatMap(({ need, rules }) => rules.map((rule) => ({ ...rule, need })))

const rules = new Map(rulesOf(national).map((rule) => [rule.name, rule]))

/** The facts that nothing says anything about, so that the interpreter can read exclusions too. */
const filled = (situation: Facts): Facts => ({ ...national.ordinary, ...situation })

/** How a case ends with a pack that may have been changed. */
const passes = (pack: Pack, { situation, peildatum, expect: expected }: GeneratedCase): boolean =>
  expected.every((wanted) => {
    const [assignment] = createRouter(pack).route(situation, { needs: [wanted.need], peildatum }).assignments
    return assignment?.status === 'decided' && meets(assignment, wanted)
  })

const coverKey = ({ rule, test: compared, exceptionTo }: Omit<Covers, 'applies'>): string =>
  JSON.stringify([rule, compared, exceptionTo])

interface Shown {
  readonly situation: Facts
  readonly covers: Covers
}

/** Per thing to show, the situations that show it. */
const shown = new Map<string, Shown[]>()
for (const { situation, covers } of cases)
  for (const cover of covers) {
    const key = coverKey(cover)
    shown.set(key, [...(shown.get(key) ?? []), { situation, covers: cover }])
  }

const differing = (a: Facts, b: Facts): string[] => Object.keys(a).filter((fact) => a[fact] !== b[fact])

describe('the generated cases of the national pack', () => {
  test('are answered as they expect, by the router and by the plain interpreter', () => {
    const wrong = cases.filter((one) => {
      const [wanted] = one.expect
      const outcomes = interpretOutcomes(national, wanted?.need ?? '', one.situation, one.peildatum)
      return !passes(national, one) || outcomes.length !== 1 || !meets(wanted ?? {}, outcomes[0] ?? {})
    })
    expect(wrong).toEqual([])
  })

  test('have each their own id, and a title', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    expect(cases.filter(({ title }) => /undefined|\[object/.test(title))).toEqual([])
  })

  test('show every rule, and all but a few comparisons and exceptions; the rest is listed', () => {
    const ruled = new Set(cases.flatMap(({ covers }) => covers.map(({ rule }) => rule)))
    expect([...rules.keys()].filter((name) => !ruled.has(name))).toEqual([])
    expect(shown.size + uncovered.length).toBe(goals)
    expect(uncovered.length / goals).toBeLessThan(0.06)
    expect(uncovered.filter((missing) => shown.has(coverKey(missing)))).toEqual([])
  })

  test('say rightly whether a rule applies', () => {
    const wrong = cases.flatMap(({ situation, covers }) =>
      covers.filter(
        ({ rule, applies }) =>
          conditionHolds(national, (rules.get(rule) as Rule).conditions, situation) !== applies,
      ),
    )
    expect(wrong).toEqual([])
  })

  test('come in pairs between which one fact makes the difference, and what must follow', () => {
    let alone = 0
    for (const [key, list] of shown) {
      const { test: compared } = (list[0] as Shown).covers
      if (compared === undefined) continue
      const applying = list.filter(({ covers }) => covers.applies)
      const others = list.filter(({ covers }) => !covers.applies)
      const pairs = applying.flatMap((a) => others.map((b) => [a.situation, b.situation] as const))
      const paired = pairs.some(([a, b]) => {
        const facts = differing(a, b)
        if (!facts.includes(compared.fact)) return false
        if (facts.length === 1) {
          alone++
          return true
        }
        // With that one fact changed alone, nobody is like that.
        return [
          [a, b],
          [b, a],
        ].some(([from = {}, to = {}]) =>
          national.exclusions.some(
            (exclusion) =>
              impossibleBecause(
                { ...national, exclusions: [exclusion] },
                filled({ ...from, [compared.fact]: to[compared.fact] as Value }),
                national.verifiedUntil,
              ).length > 0,
          ),
        )
      })
      expect(paired, key).toBe(true)
    }
    expect(alone).toBeGreaterThan(500)
  })

  test('stand on both sides of each threshold, as near as the grid allows', () => {
    const ages = [...shown.values()].flatMap((list) => {
      const { test: compared } = (list[0] as Shown).covers
      return compared?.fact === 'leeftijd'
        ? [
            {
              at: compared.value as number,
              found: list.map(({ situation }) => situation['leeftijd'] as number),
            },
          ]
        : []
    })
    const near = ages.filter(({ at, found }) => {
      const grid = found.map((age) => Math.round((age - at) * 12))
      return grid.includes(0) && (grid.includes(-1) || grid.includes(1))
    })
    expect(ages.length).toBeGreaterThan(50)
    expect(near.length / ages.length).toBeGreaterThan(0.85)
    const adult = (applies: boolean) =>
      cases.some(
        ({ situation, covers }) =>
          situation['leeftijd'] === (applies ? 18 : 17.9167) &&
          covers.some(({ rule, applies: does }) => rule === 'begeleiding-wmo' && does === applies),
      )
    expect([adult(true), adult(false)]).toEqual([true, true])
  })

  test('notice a deleted rule', () => {
    // Every ninth rule, so that each need has its turn.
    const sample = [...rules.values()].filter((_, index) => index % 9 === 0)
    const survivors = sample.filter(({ name, need }) => {
      const own = national.decisions[need] as NeedRules
      const without: Pack = withParts(national, {
        decisions: { [need]: { ...own, rules: own.rules.filter((rule) => rule.name !== name) } },
      })
      return cases
        .filter(({ covers }) => covers.some(({ rule }) => rule === name))
        .every((one) => passes(without, one))
    })
    expect(sample.length).toBeGreaterThan(25)
    expect(survivors.map(({ name }) => name)).toEqual([])
  })
})

describe('generated cases', () => {
  test('in minimal form state less, and still settle the answer', () => {
    const needs = ['vervoer', 'verpleging', 'dyslexiezorg']
    const minimal = casesFor(national, { needs, form: 'minimal' }).cases
    const full = cases.filter(({ expect: [wanted] }) => needs.includes(wanted?.need ?? ''))
    for (const one of minimal) expect(passes(national, one), one.id).toBe(true)
    expect(JSON.stringify(minimal).length).toBeLessThan(JSON.stringify(full).length)
    const tested = minimal.flatMap(({ situation, covers: [first] }) =>
      first?.test === undefined ? [] : [first.test.fact in situation],
    )
    expect(new Set(tested)).toEqual(new Set([true]))
  })

  test('of a region name its executors', () => {
    const pack = packs['groningen'] as Pack
    const { cases: own } = casesFor(pack, { needs: ['veiligheid'] })
    expect(own.some(({ expect: [wanted] }) => wanted?.executor !== undefined)).toBe(true)
    for (const one of own) expect(passes(pack, one), one.id).toBe(true)
  })

  test('are the same each time, in either language', () => {
    const inDutch = casesFor(goodPack(), { lang: 'nl' })
    expect(casesFor(goodPack())).toEqual(inDutch)
    const inEnglish = casesFor(goodPack(), { lang: 'en' })
    expect(inEnglish.cases.map(({ id }) => id)).toEqual(inDutch.cases.map(({ id }) => id))
    expect(inEnglish.cases[0]?.title).toBe('regel plek-bestuur (en): applies')
    expect(inDutch.cases[0]?.title).toBe('regel plek-bestuur: geldt')
  })

  test('are for rules that hold on the date asked for', () => {
    const dated = (peildatum: string): Set<string> =>
      new Set(
        casesFor(national, { needs: ['terugkeer'], peildatum }).cases.flatMap(({ covers }) =>
          covers.map(({ rule }) => rule),
        ),
      )
    for (const name of dated('2022-06-01'))
      expect(((rules.get(name) as Rule).valid.from ?? '') <= '2022-06-01', name).toBe(true)
  })

  test('refuse a need that has no rules', () => {
    expect(() => casesFor(goodPack(), { needs: ['ooit'] })).toThrow('unknown need `ooit`')
    expect(() => casesFor(goodPack(), { needs: ['constructor'] })).toThrow(DekkendError)
  })
})
