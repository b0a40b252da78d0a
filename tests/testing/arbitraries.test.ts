import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { conditionHolds, impossibleBecause, interpretOutcomes } from '../../src/interpret/interpret'
import { isPack } from '../../src/pack/is-pack'
import type { LifeEvent, Pack } from '../../src/pack/types'
import { check } from '../../src/prove/check'
import { createRouter } from '../../src/route/router'
import {
  assertOneMeaning,
  casesFor,
  livesOf,
  packs,
  partialSituations,
  situations,
  type Life,
} from '../../src/testing/index'
import type { Facts } from '../../src/vocabulary/types'
import { accepts } from '../../src/vocabulary/validate'
import { national } from '../kit/packs'
import { is } from '../kit/small-pack'
import { leavesSchool, packWith } from './good-pack'

// Whole packs are proven here, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 })

const DATES = [national.validFrom, '2023-06-01', national.verifiedUntil]

const isFullAndPossible = (pack: Pack, situation: Facts, date: string): void => {
  for (const fact of pack.facts)
    if (fact.type !== 'date') expect(accepts(fact, situation[fact.id]), fact.id).toBe(true)
  expect(impossibleBecause(pack, situation, date)).toEqual([])
}

/** What a failing property ends with, once it is shrunk. */
const smallest = <T>(drawn: fc.Arbitrary<T>, passes: (value: T) => boolean): T => {
  const { failed, counterexample } = fc.check(fc.property(drawn, passes), { seed: 7, numRuns: 2000 })
  if (!failed || counterexample === null) throw new Error('nothing failed')
  return counterexample[0]
}

const notOrdinary = (situation: Facts, { ordinary }: Pack): string[] =>
  Object.keys(ordinary).filter((fact) => situation[fact] !== ordinary[fact])

describe('situations', () => {
  test('are full and possible on their date, says the interpreter', () => {
    for (const peildatum of DATES)
      fc.assert(
        fc.property(situations(national, { peildatum }), (situation) => {
          isFullAndPossible(national, situation, peildatum)
        }),
        { numRuns: 60 },
      )
  })

  test('shrink to the ordinary situation, but for what matters', () => {
    const peildatum = national.verifiedUntil
    const found = smallest(situations(national, { peildatum }), ({ hoogbegaafd }) => hoogbegaafd === false)
    expect(notOrdinary(found, national)).toEqual(['hoogbegaafd'])
  })

  test('hold the facts asked for only', () => {
    fc.assert(
      fc.property(situations(national, { facts: ['leeftijd', 'autisme'] }), (situation) => {
        expect(Object.keys(situation).sort()).toEqual(['autisme', 'leeftijd'])
      }),
      { numRuns: 20 },
    )
  })

  test('in part known they are possible, and are routed to a party or a holder', () => {
    const peildatum = national.verifiedUntil
    const compiled = compilePack(national)
    const { route } = createRouter(national)
    fc.assert(
      fc.property(
        partialSituations(national, { peildatum }),
        fc.constantFrom(...Object.keys(national.decisions)),
        (situation, need) => {
          expect(compiled.impossibleBecause(situation, peildatum)).toEqual([])
          const [assignment] = route(situation, { needs: [need], peildatum }).assignments
          expect(assignment?.status === 'decided' ? assignment.party : assignment?.holder.actor).toBeTruthy()
        },
      ),
      { numRuns: 60 },
    )
  })
})

const becomes18: LifeEvent = {
  ...leavesSchool([]),
  id: 'aangemeld-op-vo',
  when: { all: [is('aangemeld', false), { not: { condition: 'volwassen' } }] },
  sets: { aangemeld: true, school: 'vo' },
}

const isALife = (pack: Pack, life: Life): void => {
  const events = new Map(pack.events.map((event) => [event.id, event]))
  life.forEach(({ peildatum, event: id, before, situation }, index) => {
    isFullAndPossible(pack, situation, peildatum)
    const previous = life[index - 1]
    if (previous !== undefined) {
      expect(peildatum > previous.peildatum).toBe(true)
      expect(situation['leeftijd'] as number).toBeGreaterThan(previous.situation['leeftijd'] as number)
    }
    if (id === undefined) return
    const event = events.get(id) as LifeEvent
    isFullAndPossible(pack, before as Facts, peildatum)
    expect(conditionHolds(pack, event.when, before as Facts)).toBe(true)
    expect(situation).toEqual({ ...before, ...event.sets })
  })
}

describe('lives', () => {
  const eventful = packWith('life-events.json', ['events'], [leavesSchool([]), becomes18])

  test('are moments on later dates, older each time, every one of them possible', () => {
    fc.assert(
      fc.property(livesOf(eventful), (life) => {
        isALife(eventful, life)
      }),
    )
    fc.assert(
      fc.property(livesOf(national), (life) => {
        isALife(national, life)
      }),
      { numRuns: 40 },
    )
  })

  test('start on the date asked for and have no more moments than asked for', () => {
    fc.assert(
      fc.property(livesOf(eventful, { peildatum: '2024-02-29', maxMoments: 2 }), (life) => {
        expect(life[0]?.peildatum).toBe('2024-02-29')
        expect(life.length).toBeLessThanOrEqual(3)
        isALife(eventful, life)
      }),
    )
  })

  test('meet every event of the pack, and pass birthdays', () => {
    const lives = fc.sample(livesOf(eventful), { seed: 3, numRuns: 300 })
    const met = new Set(lives.flatMap((life) => life.flatMap(({ event }) => event ?? [])))
    expect([...met].sort()).toEqual(['aangemeld-op-vo', 'van-school'])
    const passes18 = lives.filter(
      (life) =>
        [life[0], life.at(-1)].map((moment) => (moment?.situation['leeftijd'] as number) >= 18).join() ===
        'false,true',
    )
    expect(passes18.length).toBeGreaterThan(10)
  })

  test('shrink to a short life in which little happens', () => {
    const life = smallest(livesOf(eventful), (drawn) =>
      drawn.every(({ event }) => event !== 'aangemeld-op-vo'),
    )
    expect(life).toHaveLength(2)
    expect(notOrdinary(life[0]?.situation ?? {}, eventful)).toEqual([])
  })

  test('reach the end of the ages that the pack knows, and stop there', () => {
    const lives = fc.sample(livesOf(national, { maxMoments: 40 }), { seed: 1, numRuns: 200 })
    expect(lives.some((life) => (life.at(-1)?.situation['leeftijd'] as number) > 26)).toBe(true)
  })
})

describe('random packs', () => {
  test('are valid packs, with different things wrong with them', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(packs(), (pack) => {
        expect(isPack(pack)).toBe(true)
        assertOneMeaning(pack)
        for (const { findings } of check(pack).laws) for (const { kind } of findings) kinds.add(kind)
      }),
      { seed: 5, numRuns: 60 },
    )
    for (const kind of ['gap', 'conflict', 'dead-rule', 'redundant-rule', 'time-hole', 'discontinuity'])
      expect([...kinds]).toContain(kind)
  })

  test('keep to what is asked for', () => {
    fc.assert(
      fc.property(packs({ maxFacts: 3, maxNeeds: 1, maxRules: 2 }), ({ facts, decisions }) => {
        expect(facts).toHaveLength(3)
        expect(Object.keys(decisions)).toEqual(['vraag'])
        expect(decisions['vraag']?.rules.length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 40 },
    )
  })

  test('print what was drawn', () => {
    const [pack] = fc.sample(packs(), { seed: 2, numRuns: 1 })
    expect(fc.stringify(pack)).toContain('"rules": [')
    expect(fc.stringify(pack)).not.toContain('verifiedUntil')
  })

  test('get lives and cases like any other, and the cases are what the interpreter says', () => {
    fc.assert(
      fc.property(packs(), (pack) => {
        for (const { peildatum, situation, expect: expected } of casesFor(pack).cases)
          for (const { need, party, law } of expected) {
            expect(compilePack(pack).impossibleBecause(situation, peildatum)).toEqual([])
            const [outcome = { party: 'net', law: 'PLAN' }] = interpretOutcomes(
              pack,
              need,
              situation,
              peildatum,
            )
            expect({ party, law }).toEqual(outcome)
          }
        for (const life of fc.sample(livesOf(pack, { peildatum: '2026-12-31' }), { seed: 1, numRuns: 5 }))
          for (const { peildatum, situation } of life) isFullAndPossible(pack, situation, peildatum)
      }),
      { seed: 11, numRuns: 60 },
    )
  })
})
