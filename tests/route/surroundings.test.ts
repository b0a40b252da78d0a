import { afterAll, describe, expect, test } from 'vitest'
import { render, routeCase } from '../../src/index'
import { pack } from '../../src/packs/groningen'
import { addDays, addMonths, isDate } from '../../src/vocabulary/date'

/** An answer depends on the facts and the peildatum, not on where or when it is asked for. */

const zone = process.env['TZ']
afterAll(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** Zones on both sides of the date line, and dates on which their clocks jump. */
const ZONES = [
  'Pacific/Kiritimati',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Europe/Amsterdam',
  'Africa/Casablanca',
]
const DATES = ['2026-03-29', '2026-10-25', '2024-02-29', '2026-11-21', '2022-01-01']

const everything = () =>
  DATES.flatMap((peildatum) => {
    const routing = routeCase(
      {
        geboortedatum: '2012-02-29',
        schoolsoort: 'vo',
        inschrijving: 'ingeschreven',
        wekenSindsAanmelding: 3,
      },
      { needs: ['onderwijsplek', 'begeleiding'], pack, peildatum },
    )
    return [
      routing,
      render(routing, { lang: 'nl' }),
      addDays(peildatum, 1),
      addMonths(peildatum, 1),
      isDate(peildatum),
    ]
  })

describe('an answer is the same', () => {
  process.env['TZ'] = 'UTC'
  const wanted = everything()

  test.each(ZONES)('in the time zone %s', (name) => {
    process.env['TZ'] = name
    // The clock of this process has really moved.
    expect(new Date('2026-07-01T00:00:00Z').getHours()).not.toBe(0)
    expect(everything()).toEqual(wanted)
  })
})
