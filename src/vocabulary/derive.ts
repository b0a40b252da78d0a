import type { Issue } from '../text/issue'
import { addDays, birthday, completedMonths, endOfSchoolYear, firstOfNextMonth } from './date'
import type { Fact, Facts, Value } from './types'

/**
 * Facts that follow from others by a rule of arithmetic or by the Leerplichtwet 1969. Nothing is
 * derived from a fact that is unknown.
 */

type Leerplicht = 'nog-niet' | 'leerplichtig' | 'kwalificatieplichtig' | 'niet-meer'

/**
 * The last day of compulsory education: 31 July of the school year in which the pupil turns 16, or
 * after which twelve full school years have been followed, whichever comes first (LPW 3(1)). A
 * pupil can be at school for full years from the first 1 August on or after the fourth birthday.
 */
const endOfLeerplicht = (birth: string): string => {
  const firstFullYear = endOfSchoolYear(addDays(birthday(birth, 4), -1))
  const twelveYears = `${String(Number(firstFullYear.slice(0, 4)) + 12)}-07-31`
  const sixteen = endOfSchoolYear(birthday(birth, 16))
  return twelveYears < sixteen ? twelveYears : sixteen
}

/**
 * Which duty applies on a date. The law says "first school day"; taken here is the first of the
 * month, since holidays differ per region. Undefined where it depends on an unknown diploma.
 * Source: LPW 3(1), 4a(1)(2), 4b.
 */
const leerplichtOn = (birth: string, date: string, facts: Facts): Leerplicht | undefined => {
  if (date < firstOfNextMonth(birthday(birth, 5))) return 'nog-niet'
  if (date <= endOfLeerplicht(birth)) return 'leerplichtig'
  if (date >= birthday(birth, 18)) return 'niet-meer'
  const { startkwalificatie, praktijkdiploma, laatsteSchoolsoort, uitstroomprofiel, inschrijving } = facts
  if (startkwalificatie === true || praktijkdiploma === true) return 'niet-meer'
  // "Hebben gevolgd" (4a lid 2): having left vso with one of these profiles is enough, finished or not.
  if (
    laatsteSchoolsoort === 'vso' &&
    (uitstroomprofiel === 'arbeidsmarkt' || uitstroomprofiel === 'dagbesteding')
  )
    // Of who is enrolled again the profile may be that of the new school.
    return inschrijving === undefined || inschrijving === 'ingeschreven' ? undefined : 'niet-meer'
  return startkwalificatie === false && praktijkdiploma === false ? 'kwalificatieplichtig' : undefined
}

/** Half a month: how far a stated age may be from the age in completed months. */
const AGE_TOLERANCE = 1 / 24 + 1e-9

/** From this age a pupil who skipped classes may have ended the twelve years early (LPW 3(2)). */
const EARLIEST_END_BY_SKIPPING = 14

export interface Derived {
  /** The facts with what follows from them; input facts are gone. */
  readonly facts: Facts
  readonly issues: readonly Issue[]
}

/** The dates from which facts follow. */
export const DATE_FACTS: readonly string[] = ['geboortedatum']

/** The facts that follow from a date, by the type they must have where a pack declares them. */
export const DERIVED_TYPES: Readonly<Partial<Record<string, Fact['type']>>> = Object.assign(
  Object.create(null) as object,
  { leeftijd: 'number', leeftijdEindSchooljaar: 'number', leerplicht: 'enum' } as const,
)

/** A copy without one of the facts; like the original it has no prototype. */
const without = (facts: Facts, left?: string): Record<string, Value> => {
  const copy = Object.create(null) as Record<string, Value>
  for (const fact of Object.keys(facts)) if (fact !== left) copy[fact] = facts[fact] as Value
  return copy
}

/** Adds what follows from a date of birth on a peildatum. A stated value that contradicts it is an issue. */
export const derive = (stated: Facts, peildatum: string, maxAge: number): Derived => {
  const { geboortedatum } = stated
  if (geboortedatum === undefined) return { facts: stated, issues: [] }
  const facts: Facts = without(stated, 'geboortedatum')
  const birth = geboortedatum as string
  if (birth > peildatum)
    return {
      facts,
      issues: [{ code: 'born-later', path: ['geboortedatum'], params: { geboortedatum: birth, peildatum } }],
    }
  const leeftijd = completedMonths(birth, peildatum) / 12
  if (leeftijd >= maxAge)
    return {
      facts,
      issues: [
        {
          code: 'too-old',
          path: ['geboortedatum'],
          params: { geboortedatum: birth, peildatum, max: maxAge },
        },
      ],
    }
  const derived: Record<string, Value> = without(facts)
  const issues: Issue[] = []
  const settle = (fact: string, value: Value | undefined, agrees: (value: Value) => boolean): void => {
    if (value === undefined) return
    const found = facts[fact]
    if (found === undefined) derived[fact] = value
    else if (!agrees(found))
      issues.push({
        code: 'contradicting-facts',
        path: [fact],
        params: { fact, stated: found, derived: value, from: ['geboortedatum', 'peildatum'] },
      })
  }
  settle('leeftijd', leeftijd, (found) => Math.abs((found as number) - leeftijd) <= AGE_TOLERANCE)
  const ageAtEnd = Math.floor(completedMonths(birth, endOfSchoolYear(peildatum)) / 12)
  settle('leeftijdEindSchooljaar', ageAtEnd, (found) => found === ageAtEnd)
  const leerplicht = leerplichtOn(birth, peildatum, facts)
  settle(
    'leerplicht',
    leerplicht,
    (found) =>
      found === leerplicht ||
      (leerplicht === 'leerplichtig' && leeftijd >= EARLIEST_END_BY_SKIPPING && found !== 'nog-niet'),
  )
  return { facts: derived, issues }
}
