import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  addDays,
  addMonths,
  birthday,
  completedMonths,
  endOfSchoolYear,
  firstOfNextMonth,
  isDate,
  today,
} from '../../src/vocabulary/date'

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a date exists or it does not', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-11-21'])('%s exists', (text) => {
    expect(isDate(text)).toBe(true)
  })

  test.each([
    '2023-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '21-11-2026',
    '2026/11/21',
    '20261121',
    '2026-11-21T00:00:00Z',
    ' 2026-11-21',
    '2026-11-21\n',
    '1899-12-31',
    '2200-01-01',
    '+002026-01-01',
    '',
    20261121,
    null,
    new Date('2026-11-21'),
  ])('%s does not', (found) => {
    expect(isDate(found)).toBe(false)
  })
})

describe('counting on the calendar', () => {
  test('days and months go over the ends of months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-05-15', 12)).toBe('2027-05-15')
  })

  test('days there and back again end where they began', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date)
      }),
      { numRuns: 200 },
    )
  })

  test('a month is complete on the same day of the next, and not a day earlier', () => {
    expect(completedMonths('2010-05-15', '2010-06-14')).toBe(0)
    expect(completedMonths('2010-05-15', '2010-06-15')).toBe(1)
    expect(completedMonths('2010-05-15', '2010-05-15')).toBe(0)
    expect(completedMonths('2010-12-31', '2011-01-01')).toBe(0)
  })

  test('as many months are complete on a birthday as there are months in that age, and fewer the day before', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 28 }), (birth, age) => {
        const day = birthday(birth, age)
        expect(completedMonths(birth, day)).toBe(age * 12)
        expect(completedMonths(birth, addDays(day, -1))).toBe(age * 12 - 1)
      }),
      { numRuns: 300 },
    )
  })
})

describe('birthdays', () => {
  test('of somebody born on 29 February are on 1 March in other years', () => {
    expect(birthday('2008-02-29', 16)).toBe('2024-02-29')
    expect(birthday('2008-02-29', 18)).toBe('2026-03-01')
  })

  test('come at half a year too', () => {
    expect(birthday('2010-03-10', 16.5)).toBe('2026-09-10')
  })
})

describe('school years', () => {
  test('end on 31 July and begin on 1 August', () => {
    expect(endOfSchoolYear('2026-07-31')).toBe('2026-07-31')
    expect(endOfSchoolYear('2026-08-01')).toBe('2027-07-31')
    expect(endOfSchoolYear('2026-01-01')).toBe('2026-07-31')
    expect(endOfSchoolYear('2026-12-31')).toBe('2027-07-31')
  })
})

test('the first of the next month is in the next year after December', () => {
  expect(firstOfNextMonth('2026-12-31')).toBe('2027-01-01')
  expect(firstOfNextMonth('2026-05-01')).toBe('2026-06-01')
})

describe('today', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test.each([
    ['2026-11-20T22:59:59Z', '2026-11-20'],
    ['2026-11-20T23:00:00Z', '2026-11-21'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('is the date in the Netherlands: at %s it is %s', (now, date) => {
    vi.useFakeTimers({ now: new Date(now) })
    expect(today()).toBe(date)
  })
})
