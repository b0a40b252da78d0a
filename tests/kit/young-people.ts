import type { Facts } from '../../src/vocabulary/types'

/** Young people as the tests need them most; `more` states what is different. */

const leerplichtAt = (leeftijd: number): string => {
  if (leeftijd < 5) return 'nog-niet'
  if (leeftijd < 17) return 'leerplichtig'
  return leeftijd < 18 ? 'kwalificatieplichtig' : 'niet-meer'
}

/** Enrolled at a school, and of compulsory age as most are at that age. */
export const pupil = (schoolsoort: string, leeftijd: number, more: Facts = {}): Facts => ({
  leeftijd,
  leerplicht: leerplichtAt(leeftijd),
  schoolsoort,
  inschrijving: 'ingeschreven',
  ...more,
})

/** At no school, and compulsory education is over. */
export const left = (leeftijd: number, more: Facts = {}): Facts => ({
  leeftijd,
  leerplicht: 'niet-meer',
  schoolsoort: 'geen',
  laatsteSchoolsoort: 'vo',
  inschrijving: 'niet-aangemeld',
  wekenSindsSchoolverlaten: 30,
  ...more,
})
