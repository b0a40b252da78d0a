import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, endOfSchoolYear } from '../../src/vocabulary/date'
import { derive } from '../../src/vocabulary/derive'
import type { Facts } from '../../src/vocabulary/types'

const MAX_AGE = 28

const derived = (geboortedatum: string, peildatum: string, more: Facts = {}): Facts => {
  const { facts, issues } = derive({ geboortedatum, ...more }, peildatum, MAX_AGE)
  expect(issues).toEqual([])
  return facts
}

const leerplicht = (birth: string, date: string, more?: Facts): unknown =>
  derived(birth, date, more)['leerplicht']

describe('leeftijd', () => {
  test.each<[string, string, number]>([
    ['2010-05-15', '2026-05-14', 15 + 11 / 12],
    ['2010-05-15', '2026-05-15', 16],
    ['2010-05-15', '2026-11-14', 16 + 5 / 12],
    ['2010-05-15', '2026-11-15', 16.5],
    ['2026-11-21', '2026-11-21', 0],
    // Born on 29 February: a year older on 1 March in other years.
    ['2008-02-29', '2026-02-28', 17 + 11 / 12],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-28', 15 + 11 / 12],
    ['2008-02-29', '2024-02-29', 16],
  ])('of somebody born on %s is on %s %d', (birth, date, age) => {
    expect(derived(birth, date)['leeftijd']).toBe(age)
  })

  test('stops at the age the vocabulary ends', () => {
    expect(derived('1998-11-22', '2026-11-21')['leeftijd']).toBe(27 + 11 / 12)
    expect(derive({ geboortedatum: '1998-11-21' }, '2026-11-21', MAX_AGE).issues).toEqual([
      {
        code: 'too-old',
        path: ['geboortedatum'],
        params: { geboortedatum: '1998-11-21', peildatum: '2026-11-21', max: 28 },
      },
    ])
  })

  test('does not begin before birth', () => {
    expect(derive({ geboortedatum: '2026-11-22' }, '2026-11-21', MAX_AGE).issues).toEqual([
      {
        code: 'born-later',
        path: ['geboortedatum'],
        params: { geboortedatum: '2026-11-22', peildatum: '2026-11-21' },
      },
    ])
  })
})

describe('leeftijdEindSchooljaar', () => {
  test.each<[string, string, number]>([
    // On the last day of a school year, and on the first of the next.
    ['2010-05-15', '2026-07-31', 16],
    ['2010-05-15', '2026-08-01', 17],
    // A birthday on the last day counts, on the first of the next school year it does not.
    ['2010-07-31', '2026-01-01', 16],
    ['2010-08-01', '2026-01-01', 15],
    ['2008-02-29', '2026-01-01', 18],
  ])('of somebody born on %s is on %s %d', (birth, date, age) => {
    expect(derived(birth, date)['leeftijdEindSchooljaar']).toBe(age)
  })
})

describe('leerplicht', () => {
  describe('begins on the first of the month after the fifth birthday', () => {
    test.each<[string, string, string]>([
      ['2021-05-15', '2026-05-31', 'nog-niet'],
      ['2021-05-15', '2026-06-01', 'leerplichtig'],
      // On the first and the last day of a month alike.
      ['2021-05-01', '2026-05-31', 'nog-niet'],
      ['2021-05-31', '2026-06-01', 'leerplichtig'],
      ['2021-12-10', '2026-12-31', 'nog-niet'],
      ['2021-12-10', '2027-01-01', 'leerplichtig'],
      // Five on 1 March 2025, not on 28 February.
      ['2020-02-29', '2025-03-31', 'nog-niet'],
      ['2020-02-29', '2025-04-01', 'leerplichtig'],
    ])('born on %s, on %s: %s', (birth, date, expected) => {
      expect(leerplicht(birth, date)).toBe(expected)
    })
  })

  describe('ends with the school year in which the pupil turns 16', () => {
    const none = { startkwalificatie: false, praktijkdiploma: false }
    test.each<[string, string, string]>([
      ['2010-05-15', '2026-07-31', 'leerplichtig'],
      ['2010-05-15', '2026-08-01', 'kwalificatieplichtig'],
      ['2010-09-01', '2027-07-31', 'leerplichtig'],
      ['2010-09-01', '2027-08-01', 'kwalificatieplichtig'],
      // Sixteen on the last day of the school year, or two days later in the next.
      ['2010-07-31', '2026-08-01', 'kwalificatieplichtig'],
      ['2010-08-02', '2026-08-02', 'leerplichtig'],
      ['2010-08-02', '2027-08-01', 'kwalificatieplichtig'],
    ])('born on %s, on %s: %s', (birth, date, expected) => {
      expect(leerplicht(birth, date, none)).toBe(expected)
    })

    test('or after twelve full school years, for who turns 16 on the very first day of a school year', () => {
      // Four on 1 August 2014: twelve full years on 31 July 2026, a day before turning 16.
      expect(leerplicht('2010-08-01', '2026-07-31', none)).toBe('leerplichtig')
      expect(leerplicht('2010-08-01', '2026-08-01', none)).toBe('kwalificatieplichtig')
    })
  })

  describe('becomes kwalificatieplicht until 18, unless there is a diploma', () => {
    const [birth, date] = ['2009-03-10', '2026-11-21']
    test.each<[Facts, string | undefined]>([
      [{ startkwalificatie: false, praktijkdiploma: false }, 'kwalificatieplichtig'],
      [{ startkwalificatie: true }, 'niet-meer'],
      [{ praktijkdiploma: true }, 'niet-meer'],
      [{ startkwalificatie: false, praktijkdiploma: true }, 'niet-meer'],
      // Nothing is derived from what is unknown.
      [{}, undefined],
      [{ startkwalificatie: false }, undefined],
      [{ praktijkdiploma: false }, undefined],
    ])('with %j: %s', (diplomas, expected) => {
      expect(leerplicht(birth, date, diplomas)).toBe(expected)
    })

    test.each<[string, string, string]>([
      ['2008-11-22', '2026-11-21', 'kwalificatieplichtig'],
      ['2008-11-21', '2026-11-21', 'niet-meer'],
      ['2008-02-29', '2026-02-28', 'kwalificatieplichtig'],
      ['2008-02-29', '2026-03-01', 'niet-meer'],
    ])('born on %s, on %s: %s', (born, on, expected) => {
      expect(leerplicht(born, on, { startkwalificatie: false, praktijkdiploma: false })).toBe(expected)
    })

    test('ends at 18 whatever is known of diplomas', () => {
      expect(leerplicht('2008-11-21', '2026-11-21')).toBe('niet-meer')
    })
  })
})

describe('a stated value', () => {
  test('that contradicts what follows is an error that gives both', () => {
    const { issues } = derive(
      { geboortedatum: '2016-03-10', leeftijd: 11, leeftijdEindSchooljaar: 12, leerplicht: 'niet-meer' },
      '2026-11-21',
      MAX_AGE,
    )
    const from = ['geboortedatum', 'peildatum']
    expect(issues).toEqual([
      {
        code: 'contradicting-facts',
        path: ['leeftijd'],
        params: { fact: 'leeftijd', stated: 11, derived: 10 + 8 / 12, from },
      },
      {
        code: 'contradicting-facts',
        path: ['leeftijdEindSchooljaar'],
        params: { fact: 'leeftijdEindSchooljaar', stated: 12, derived: 11, from },
      },
      {
        code: 'contradicting-facts',
        path: ['leerplicht'],
        params: { fact: 'leerplicht', stated: 'niet-meer', derived: 'leerplichtig', from },
      },
    ])
  })

  test.each<[number, boolean]>([
    [16.5, true],
    [16.54, true],
    [16.46, true],
    [16.55, false],
    [16.45, false],
    [16, false],
  ])('of an age may be half a month off: %d for 16.5 is right: %s', (leeftijd, right) => {
    const { issues, facts } = derive({ geboortedatum: '2010-05-15', leeftijd }, '2026-11-15', MAX_AGE)
    expect(issues.length === 0).toBe(right)
    // What was stated is kept as it was stated.
    expect(facts['leeftijd']).toBe(leeftijd)
  })

  test('may say that a pupil who skipped classes is done early, but not that it never began', () => {
    const done = (leerplichtStated: string, birth: string) =>
      derive({ geboortedatum: birth, leerplicht: leerplichtStated }, '2026-11-21', MAX_AGE).issues
    expect(done('kwalificatieplichtig', '2012-11-21')).toEqual([])
    expect(done('niet-meer', '2012-11-21')).toEqual([])
    expect(done('nog-niet', '2012-11-21')).toMatchObject([{ code: 'contradicting-facts' }])
    // A day younger than fourteen is too young for that.
    expect(done('kwalificatieplichtig', '2012-11-22')).toMatchObject([{ code: 'contradicting-facts' }])
  })

  test('stays where nothing follows', () => {
    const stated = { leeftijd: 12, leerplicht: 'leerplichtig' }
    expect(derive(stated, '2026-11-21', MAX_AGE)).toEqual({ facts: stated, issues: [] })
  })
})

test('the date of birth itself is used up: rules never see it', () => {
  expect(derived('2016-03-10', '2026-11-21')).not.toHaveProperty('geboortedatum')
})

describe('on any day of any young life', () => {
  const births = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const known = { startkwalificatie: false, praktijkdiploma: false }

  test('leerplicht goes one way: not yet, leerplichtig, kwalificatieplichtig, no more', () => {
    const order = ['nog-niet', 'leerplichtig', 'kwalificatieplichtig', 'niet-meer']
    fc.assert(
      fc.property(births, fc.nat(27 * 365), fc.nat(400), (birth, days, later) => {
        const [first, second] = [addDays(birth, days), addDays(birth, days + later)]
        if (second >= addMonths(birth, 28 * 12 - 1)) return
        const at = (date: string): number => order.indexOf(leerplicht(birth, date, known) as string)
        expect(at(first)).toBeGreaterThanOrEqual(0)
        expect(at(second)).toBeGreaterThanOrEqual(at(first))
      }),
      { numRuns: 300 },
    )
  })

  test('the age at the end of the school year is the age on that day', () => {
    fc.assert(
      fc.property(births, fc.nat(27 * 365), (birth, days) => {
        const date = addDays(birth, days)
        const end = endOfSchoolYear(date)
        if (end >= addMonths(birth, 28 * 12)) return
        expect(derived(birth, date)['leeftijdEindSchooljaar']).toBe(
          Math.floor(derived(birth, end)['leeftijd'] as number),
        )
      }),
      { numRuns: 200 },
    )
  })
})
