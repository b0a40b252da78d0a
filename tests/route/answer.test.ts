import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRouter, type NeedRequest } from '../../src/route/router'
import type { Decided, Open } from '../../src/route/types'
import { partialSituations } from '../../src/testing'
import type { Facts } from '../../src/vocabulary/types'
import { regionPack, smallPack } from '../kit/small-pack'

const PEILDATUM = '2026-11-21'
const small = createRouter(smallPack())
const region = createRouter(regionPack())

const answer = (situation: Facts, need: NeedRequest = 'plek') =>
  small.route(situation, { needs: [need], peildatum: PEILDATUM }).assignments[0]

describe('a decided answer', () => {
  test('has one party under one law, the rule that says so and the facts that settle it', () => {
    const found = answer({ school: 'bo', leeftijd: 8, aangemeld: true }) as Decided
    expect(found).toMatchObject({
      need: 'plek',
      status: 'decided',
      party: 'bestuur',
      law: 'WET',
      basis: 'wet',
      rule: 'plek-bestuur',
      rules: ['plek-bestuur'],
      sources: [{ law: 'WET', article: '1', paragraph: '2' }],
    })
    expect(found).not.toHaveProperty('municipality')
    expect(found.facts.every(({ fact }) => ['school', 'leeftijd'].includes(fact))).toBe(true)
  })

  test('says which municipality, where that makes a difference', () => {
    expect(answer({ school: 'geen', leeftijd: 8 })).toMatchObject({
      party: 'gemeente',
      municipality: 'thuis',
    })
  })

  test('follows the border in the rule, on both sides', () => {
    expect(answer({ school: 'vo', leeftijd: 17 + 11 / 12 })).toMatchObject({ party: 'bestuur' })
    expect(answer({ school: 'vo', leeftijd: 18 })).toMatchObject({ party: 'niemand', rule: 'plek-volwassen' })
    expect(answer({ school: 'vo', geboortedatum: '2008-11-22' })).toMatchObject({ party: 'bestuur' })
    expect(answer({ school: 'vo', geboortedatum: '2008-11-21' })).toMatchObject({ party: 'niemand' })
  })

  test('needs no fact that cannot change it', () => {
    // Nobody of eighteen is at a bo school: the age need not be known.
    expect(answer({ school: 'bo' })).toMatchObject({ status: 'decided', party: 'bestuur' })
  })
})

describe('an open answer', () => {
  test('has every candidate, the questions that matter and a holder, and never a guess', () => {
    const found = answer({ school: 'vo' }) as Open
    expect(found).toMatchObject({ need: 'plek', status: 'open', holder: { actor: 'bestuur' } })
    expect(found.candidates).toEqual([
      { party: 'bestuur', law: 'WET', basis: 'wet', rules: ['plek-bestuur'] },
      { party: 'niemand', law: 'WET', basis: 'wet', rules: ['plek-volwassen'] },
    ])
    expect(found.questions).toEqual([
      { fact: 'leeftijd', question: { nl: 'leeftijd?', en: 'leeftijd? (en)' } },
    ])
    expect(found).not.toHaveProperty('party')
    expect(found).not.toHaveProperty('route')
  })

  test('has at least two candidates and at least one question, whatever is known', () => {
    fc.assert(
      fc.property(partialSituations(smallPack(), { peildatum: PEILDATUM }), (situation) => {
        const { assignments, coordinator } = small.route(situation, {
          needs: ['plek', 'vervoer'],
          peildatum: PEILDATUM,
        })
        expect(coordinator.actor).not.toBe('')
        for (const found of assignments)
          if (found.status === 'open') {
            expect(found.candidates.length).toBeGreaterThanOrEqual(2)
            expect(found.questions.length).toBeGreaterThanOrEqual(1)
            expect(found.holder.actor).not.toBe('')
          }
      }),
      { numRuns: 100 },
    )
  })
})

describe('needs', () => {
  test('that the situation certainly implies are answered when none is named', () => {
    const needs = (situation: Facts): string[] =>
      small.route(situation, { peildatum: PEILDATUM }).assignments.map(({ need }) => need)
    expect(needs({ aangemeld: true })).toEqual(['plek'])
    expect(needs({ aangemeld: true, afstandKm: 2.1 })).toEqual(['plek', 'vervoer'])
    expect(needs({ aangemeld: false, afstandKm: 2.1 })).toEqual(['vervoer'])
  })

  test('are answered in the order they are named, also twice', () => {
    const needs = [
      { need: 'vervoer', facts: { afstandKm: 1 } },
      'plek',
      { need: 'vervoer', facts: { afstandKm: 50 } },
      { need: 'vervoer' },
    ]
    const { assignments } = small.route({ school: 'bo', afstandKm: 3 }, { needs, peildatum: PEILDATUM })
    expect(assignments.map(({ need }) => need)).toEqual(['vervoer', 'plek', 'vervoer', 'vervoer'])
    expect(assignments.map((found) => (found.status === 'decided' ? found.party : 'open'))).toEqual([
      'niemand',
      'bestuur',
      'gemeente',
      'niemand',
    ])
  })

  test('with facts of their own leave the others alone', () => {
    const needs = [{ need: 'plek', facts: { school: 'geen' } }, 'plek']
    const { assignments } = small.route({ school: 'bo', leeftijd: 8 }, { needs, peildatum: PEILDATUM })
    expect(assignments).toMatchObject([{ party: 'gemeente' }, { party: 'bestuur' }])
  })

  test('with a fact of their own that is `undefined` keep what the situation says', () => {
    const needs = [{ need: 'plek', facts: { school: undefined as never } }]
    const { assignments } = small.route({ school: 'bo', leeftijd: 8 }, { needs, peildatum: PEILDATUM })
    expect(assignments).toMatchObject([{ party: 'bestuur' }])
  })
})

describe('an open term', () => {
  test.each([
    [4, 'niemand', 'niemand'],
    [4.1, 'niemand', 'gemeente'],
    [6, 'niemand', 'gemeente'],
    [6.1, 'gemeente', 'gemeente'],
  ])('at %d km: %s by default, %s where the region says so', (afstandKm, national, regional) => {
    const options = { needs: ['vervoer'], peildatum: PEILDATUM }
    expect(small.route({ afstandKm }, options).assignments).toMatchObject([{ party: national }])
    expect(region.route({ afstandKm }, options).assignments).toMatchObject([{ party: regional }])
  })
})

describe('the routing', () => {
  const situation = { school: 'vo', aangemeld: true, wekenSindsAanmelding: 12, ruzie: true, afstandKm: 3 }
  const routed = () => region.route(situation, { peildatum: '2027-06-01' })

  test('names the pack by its content, the date, and a warning when the law was not checked so far', () => {
    const { pack, peildatum, warnings } = routed()
    expect(pack).toEqual({
      name: 'streek',
      version: '1.0.0',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    expect(peildatum).toBe('2027-06-01')
    expect(warnings).toEqual([
      {
        code: 'after-verified',
        path: [],
        params: { peildatum: '2027-06-01', verifiedUntil: '2026-12-31', pack: 'streek' },
      },
    ])
    const onTheDay = region.route(situation, { peildatum: '2026-12-31' })
    expect(onTheDay.warnings).toEqual([])
  })

  test('is frozen, all of it', () => {
    const loose: unknown[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) loose.push(value)
      Object.values(value).forEach(visit)
    }
    visit(routed())
    expect(loose).toEqual([])
  })

  test('is the same for the same input, and leaves the input as it was', () => {
    const input = { ...situation }
    const options = { needs: [{ need: 'plek', facts: { school: 'bo' } }], peildatum: PEILDATUM }
    const before = JSON.stringify([input, options])
    expect(region.route(input, options)).toEqual(createRouter(regionPack()).route(input, options))
    expect(JSON.stringify([input, options])).toBe(before)
    expect(Object.isFrozen(input)).toBe(false)
    expect(Object.isFrozen(options.needs)).toBe(false)
  })

  test('does not depend on the order in which facts are stated', () => {
    const turned = Object.fromEntries(Object.entries(situation).reverse())
    const options = { peildatum: PEILDATUM }
    expect(region.route(turned, options)).toEqual(region.route(situation, options))
  })

  test('survives JSON', () => {
    fc.assert(
      fc.property(partialSituations(regionPack(), { peildatum: PEILDATUM }), (known) => {
        const found = region.route(known, { needs: ['plek', 'vervoer'], peildatum: PEILDATUM })
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      }),
      { numRuns: 50 },
    )
  })

  test('lists the signals that are certain', () => {
    const ids = (known: Facts): string[] =>
      small.route(known, { needs: ['plek'], peildatum: PEILDATUM }).signals.map(({ id }) => id)
    expect(ids({ wekenSindsAanmelding: 11 })).toEqual(['lang-wachten'])
    expect(ids({ wekenSindsAanmelding: 10 })).toEqual([])
    expect(ids({})).toEqual([])
  })
})
