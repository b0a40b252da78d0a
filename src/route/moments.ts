import { addDays, addMonths, birthday, endOfSchoolYear } from '../vocabulary/date'
import type { Text } from '../text/text'
import type { Facts } from '../vocabulary/types'
import type { MomentId } from '../pack/moment-ids'
import type { Term } from '../pack/types'

/** What is needed to date a moment. */
export interface Clock {
  readonly peildatum: string
  readonly geboortedatum?: string
  readonly situation: Facts
}

interface Moment {
  /** As it reads after "six weeks after …". */
  readonly name: Text
  /** Undefined when the facts do not tell. */
  readonly date: (clock: Clock) => string | undefined
}

const weeksAgo =
  (fact: string) =>
  ({ peildatum, situation }: Clock): string | undefined => {
    const weeks = situation[fact]
    return typeof weeks === 'number' ? addDays(peildatum, -Math.round(weeks * 7)) : undefined
  }

const atAge =
  (age: number) =>
  ({ geboortedatum }: Clock): string | undefined =>
    geboortedatum === undefined ? undefined : birthday(geboortedatum, age)

/** The moments from which a term can run. */
export const MOMENTS: Readonly<Record<MomentId, Moment>> = {
  nu: { name: { nl: 'vandaag', en: 'today' }, date: ({ peildatum }) => peildatum },
  aanmelding: {
    name: { nl: 'de aanmelding', en: 'the application' },
    date: weeksAgo('wekenSindsAanmelding'),
  },
  inschrijving: {
    name: { nl: 'de inschrijving', en: 'the enrolment' },
    date: weeksAgo('wekenSindsInschrijving'),
  },
  aanvraag: { name: { nl: 'de aanvraag', en: 'the request' }, date: weeksAgo('wekenSindsAanvraag') },
  besluit: { name: { nl: 'het besluit', en: 'the decision' }, date: weeksAgo('wekenSindsBesluit') },
  schoolverlaten: {
    name: { nl: 'het schoolverlaten', en: 'leaving school' },
    date: weeksAgo('wekenSindsSchoolverlaten'),
  },
  'begin-thuiszitten': {
    name: { nl: 'het begin van het thuiszitten', en: 'the first day at home' },
    date: weeksAgo('wekenZonderOnderwijs'),
  },
  terugkeerdag: {
    name: { nl: 'de terugkeer', en: 'the return' },
    date: ({ peildatum, situation: { wekenTotTerugkeer } }) =>
      typeof wekenTotTerugkeer === 'number'
        ? addDays(peildatum, Math.round(wekenTotTerugkeer * 7))
        : undefined,
  },
  'verjaardag-16-5': { name: { nl: 'de leeftijd van 16,5 jaar', en: 'the age of 16.5' }, date: atAge(16.5) },
  'verjaardag-18': { name: { nl: 'de 18e verjaardag', en: 'the 18th birthday' }, date: atAge(18) },
  'verjaardag-21': { name: { nl: 'de 21e verjaardag', en: 'the 21st birthday' }, date: atAge(21) },
  'verjaardag-23': { name: { nl: 'de 23e verjaardag', en: 'the 23rd birthday' }, date: atAge(23) },
  'einde-schooljaar': {
    name: { nl: 'het einde van het schooljaar', en: 'the end of the school year' },
    date: ({ peildatum }) => endOfSchoolYear(peildatum),
  },
  bekendmaking: {
    name: {
      nl: 'de bekendmaking van het besluit of de uitspraak',
      en: 'the day the decision or ruling was made known',
    },
    date: () => undefined,
  },
  ontvangst: { name: { nl: 'de ontvangst', en: 'receipt' }, date: () => undefined },
  ingebrekestelling: {
    name: { nl: 'de ingebrekestelling', en: 'the notice of default' },
    date: () => undefined,
  },
}

/** The date a term ends. Undefined for school days and working days, which no calendar here knows. */
export const addTerm = (date: string, { amount, unit }: Term): string | undefined => {
  switch (unit) {
    case 'dagen':
      return addDays(date, amount)
    case 'weken':
      return addDays(date, amount * 7)
    case 'maanden':
      return addMonths(date, amount)
    case 'jaren':
      return addMonths(date, amount * 12)
    case 'schooldagen':
    case 'werkdagen':
      return undefined
  }
}
