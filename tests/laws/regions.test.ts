import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRouter } from '../../src/index'
import { compilePack } from '../../src/diagram/compile'
import { inline, testsIn } from '../../src/pack/condition'
import type { Pack } from '../../src/pack/types'
import type { Assignment, Decided } from '../../src/route/types'
import { situations } from '../../src/testing/index'
import type { Facts, Value } from '../../src/vocabulary/types'
import { inShort } from '../kit/answers'
import { overOrdinary } from '../kit/casebook'
import { national, packs } from '../kit/packs'

/** Situations for which a region must answer as the law does, for each need. */
const RANDOM = 300
/** Of those, how many are asked again for another place to live, and with one fact unknown. */
const LIVING = 60
const PARTIAL = 8

const peildatum = national.verifiedUntil
const needs = Object.keys(national.decisions)
const regions = Object.entries(packs).filter(([, pack]) => pack !== national)

/** The same situations for every region: full, possible, with what the rules look at coming up often. */
const random: readonly Facts[] = fc.sample(situations(national, { peildatum }), {
  numRuns: RANDOM,
  seed: 20261121,
})

/** Some of those situations, with home, stay and residence all elsewhere, or all here. */
const living = (where: string): Facts[] =>
  random.slice(0, LIVING).map((situation) => ({
    ...situation,
    woongemeente: where,
    verblijfsgemeente: where,
    jeugdwetgemeente: where,
  }))

const routed = (pack: Pack, situation: Facts, asked: readonly string[] = needs): readonly Assignment[] =>
  createRouter(pack).route(situation, { needs: asked, peildatum }).assignments

const decidedOnly = (assignments: readonly Assignment[]): Decided[] =>
  assignments.filter((assignment) => assignment.status === 'decided')

const outcome = (assignment: Assignment): string =>
  assignment.status === 'decided'
    ? `${assignment.need}: ${inShort(assignment)} (${assignment.rule})`
    : `${assignment.need}: open`

const nationalAnswers = random.map((situation) => routed(national, situation).map(outcome))

/** The child in general terms: the team of whichever municipality it is. */
const ANY_TEAM = 'lokaal-team'

const help = ({ party, law }: Decided): boolean =>
  party === 'gemeente' && ['JW', 'WMO', 'AFSPRAAK'].includes(law)

test('there are regional packs', () => {
  expect(regions.length).toBeGreaterThan(0)
})

describe.each(regions)('region %s', (_, pack) => {
  const own = new Set(
    pack.executors.map(({ executor }) => executor).filter((executor) => executor !== ANY_TEAM),
  )

  test(
    'law 10: it never changes who is responsible, under which Act and in which municipality',
    { timeout: 60_000 },
    () => {
      random.forEach((situation, index) => {
        const answers = routed(pack, situation).map(outcome)
        expect(answers).toHaveLength(needs.length)
        expect(answers).toEqual(nationalAnswers[index])
      })
    },
  )

  test('it takes nothing of the law away: rules, routes, ladders, exclusions and signals are those of the law', () => {
    expect(pack.decisions).toEqual(national.decisions)
    expect(pack.exclusions).toEqual(national.exclusions)
    expect(pack.ladders).toEqual(national.ladders)
    expect(pack.routes).toEqual(national.routes)
  })

  test('it has a team of its own for children who live here', () => {
    expect(own.size).toBeGreaterThan(0)
    const teams = new Set(
      living('schoolgemeente').flatMap((situation) =>
        decidedOnly(routed(pack, situation)).flatMap(({ executor }) => executor ?? []),
      ),
    )
    expect([...teams].some((team) => own.has(team))).toBe(true)
  })

  test('a child from another municipality gets the team of that municipality or none, never that of the region', () => {
    let seen = 0
    for (const situation of living('andere-gemeente'))
      for (const assignment of decidedOnly(routed(pack, situation)).filter(help)) {
        expect([ANY_TEAM, undefined], `${assignment.need} ${inShort(assignment)}`).toContain(
          assignment.executor,
        )
        seen++
      }
    expect(seen).toBeGreaterThan(LIVING)
  })

  test('in foster care elsewhere the last address before it decides, not where the child stays', () => {
    const child = {
      leeftijd: 13,
      leerplicht: 'leerplichtig',
      schoolsoort: 'vo',
      inschrijving: 'ingeschreven',
      verblijf: 'pleeggezin',
      zorgSoort: 'verblijf',
    }
    const team = (facts: Facts): string | undefined => {
      const [assignment] = createRouter(pack).route(overOrdinary({ ...child, ...facts }), {
        needs: ['verblijf'],
        peildatum,
      }).assignments
      if (assignment?.status !== 'decided') throw new Error('open')
      return assignment.executor
    }
    const elsewhere = { woongemeente: 'andere-gemeente', verblijfsgemeente: 'andere-gemeente' }
    const here = { woongemeente: 'schoolgemeente', verblijfsgemeente: 'schoolgemeente' }
    expect(team({ ...here, jeugdwetgemeente: 'andere-gemeente' })).toBe(ANY_TEAM)
    expect(team({ ...elsewhere, jeugdwetgemeente: 'schoolgemeente' })).not.toBe(ANY_TEAM)
    // Unknown which address was the last: no team, and not a guess.
    expect(team(elsewhere)).toBeUndefined()
    expect(team(here)).toBeUndefined()
  })

  test('the executor is unknown while a fact that decides it is unknown', { timeout: 60_000 }, () => {
    const facts = new Set(
      pack.executors.flatMap(({ when }) =>
        when === undefined ? [] : testsIn(inline(when, pack)).map(({ fact }) => fact),
      ),
    )
    const valuesOf = (id: string): readonly Value[] => {
      const fact = pack.facts.find((one) => one.id === id)
      if (fact?.type === 'enum') return fact.values.map((value) => value.id)
      return fact?.type === 'boolean' ? [true, false] : [0, 4, 11.9, 12, 15.9, 16, 17.9, 18, 22.9, 23, 26.9]
    }
    /** Only these can have one of the executors. */
    const asked = needs.filter((need) =>
      national.decisions[need]?.rules.some(({ event: { params } }) =>
        pack.executors.some(({ party, laws }) => party === params.party && laws.includes(params.law)),
      ),
    )
    let seen = 0
    let guarded = 0
    for (const situation of random.slice(0, PARTIAL))
      for (const fact of facts) {
        const { [fact]: without, ...partial } = situation
        expect(without).toBeDefined()
        const known = new Map(
          decidedOnly(routed(pack, partial, asked)).map(({ need, executor }) => [need, executor]),
        )
        for (const value of valuesOf(fact)) {
          const completed = { ...partial, [fact]: value }
          if (compilePack(pack).impossibleBecause(completed, peildatum).length > 0) continue
          for (const { need, executor } of decidedOnly(routed(pack, completed, asked))) {
            if (!known.has(need)) continue
            seen++
            if (known.get(need) === undefined) guarded += executor === undefined ? 0 : 1
            else
              expect({ fact, value, need, executor }).toEqual({
                fact,
                value,
                need,
                executor: known.get(need),
              })
          }
        }
      }
    expect(seen).toBeGreaterThan(0)
    expect(guarded).toBeGreaterThan(0)
  })
})
