import { describe, expect, test } from 'vitest'
import { routeCase } from '../../src/index'
import type { DekkendError } from '../../src/text/error'

/** The shipped national pack, where it reads best. */

const PEILDATUM = '2026-11-21'

describe('a 10-year-old at a primary school', () => {
  const situation = {
    geboortedatum: '2016-03-10',
    schoolsoort: 'bo',
    inschrijving: 'ingeschreven',
    wekenZonderOnderwijs: 10,
    verzuim: 'ziekte',
  } as const
  const routing = routeCase(situation, { needs: ['onderwijsplek', 'verzuim'], peildatum: PEILDATUM })

  test('gets an answer for each need that is asked, a coordinator, and no warning', () => {
    expect(routing.assignments.map(({ need }) => need)).toEqual(['onderwijsplek', 'verzuim'])
    expect(routing.coordinator.why.nl).not.toBe('')
    expect(routing.warnings).toEqual([])
    expect(routing.pack.name).toBe('landelijk')
  })

  test('gets a ladder that ends at one who cannot refuse', () => {
    for (const found of routing.assignments)
      if (found.status === 'decided') {
        expect(found.escalation.at(-1)?.canRefuse).toBe(false)
        expect(found.sources.length).toBeGreaterThan(0)
      }
  })

  test('gets the same answer when the age is given instead of the date of birth', () => {
    const again = routeCase(
      {
        ...situation,
        geboortedatum: undefined,
        leeftijd: 10 + 8 / 12,
        leerplicht: 'leerplichtig',
        leeftijdEindSchooljaar: 11,
      },
      { needs: ['onderwijsplek', 'verzuim'], peildatum: PEILDATUM },
    )
    const brief = (found: (typeof again.assignments)[number]) =>
      found.status === 'decided'
        ? [found.party, found.law, found.rule]
        : found.candidates.map(({ party }) => party)
    expect(again.assignments.map(brief)).toEqual(routing.assignments.map(brief))
  })
})

test('nothing known of anybody still gets an answer: candidates, questions, a holder and a coordinator', () => {
  const needs = ['onderwijsplek', 'behandeling', 'vervoer', 'verzuim'] as const
  const { assignments, coordinator } = routeCase({}, { needs, peildatum: PEILDATUM })
  expect(coordinator.actor).not.toBe('')
  for (const found of assignments) {
    expect(found.status).toBe('open')
    if (found.status === 'open') {
      expect(found.candidates.length).toBeGreaterThan(1)
      expect(found.questions.length).toBeGreaterThan(0)
      expect(found.holder.actor).not.toBe('')
    }
  }
})

test('an error is told in Dutch and in English', () => {
  const wrong = { leeftyd: 8, schoolsoort: 'VSO' } as unknown as Parameters<typeof routeCase>[0]
  const error = (() => {
    try {
      routeCase(wrong, { needs: ['vervoor' as 'vervoer'], peildatum: PEILDATUM })
      return undefined
    } catch (thrown) {
      return thrown
    }
  })() as DekkendError
  expect(error.name).toBe('DekkendError')
  expect(error.issues.map(({ code }) => code)).toEqual(['unknown-fact', 'unknown-value', 'unknown-need'])
  expect(error.toText('nl')).toContain('bedoelt u `leeftijd`?')
  expect(error.toText('en')).toContain('did you mean `vso`?')
  expect(error.toText('en')).toContain('did you mean `vervoer`?')
})
