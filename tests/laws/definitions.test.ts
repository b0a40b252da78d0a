import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRouter, DekkendError } from '../../src/index'
import { pack } from '../../src/packs/landelijk'
import { situations } from '../../src/testing/index'
import type { Facts } from '../../src/vocabulary/types'
import type { Vocabulary } from '../../src/vocabulary/vocabulary'
import { overOrdinary } from '../kit/casebook'
import { left, pupil } from '../kit/young-people'

/** Definitions of the statute that many rules share, each of their branches, whatever else is the case. */

const PEILDATUM = '2026-11-21'
const router = createRouter<Vocabulary>(pack)

const answer = (need: string, facts: Facts): string => {
  const [assignment] = router.route(overOrdinary(facts), { needs: [need], peildatum: PEILDATUM }).assignments
  return assignment?.status === 'decided' ? `${assignment.party} ${assignment.law}` : 'open'
}

/** What a case would be with other facts; undefined where that child cannot be. */
const decidedOr = (need: string, facts: Facts): string | undefined => {
  try {
    const [assignment] = router.route(facts, { needs: [need], peildatum: PEILDATUM }).assignments
    return assignment?.status === 'decided' ? `${assignment.party} ${assignment.law}` : 'open'
  } catch (error) {
    if (error instanceof DekkendError) return undefined
    throw error
  }
}

describe('jeugdige, 18 to 23 (JW 1.1 jeugdige 4°)', () => {
  test.each<[string, Facts]>([
    ['the help began before 18 and must continue', { jeugdhulpVoor18: true, jeugdhulpLoopt: true }],
    ['help was found necessary before 18 but had not begun', { jeugdhulpVoor18: false }],
    ['help that ended must resume within half a year', { jeugdhulpVoor18: true, jeugdhulpLoopt: false }],
  ])('%s: each dash is enough, until 23', (_, more) => {
    const help: Facts = { gedragsproblemen: true, voortzettingNoodzakelijk: true, ...more }
    for (const leeftijd of [18, 18.2, 20.2, 22.9]) {
      expect(answer('begeleiding', left(leeftijd, help))).toBe('gemeente JW')
      expect(answer('behandeling', left(leeftijd, { ...help, zorgSoort: 'behandeling' }))).toBe('gemeente JW')
      expect(answer('verblijf', left(leeftijd, { ...help, zorgSoort: 'verblijf' }))).toBe('gemeente JW')
      expect(answer('overgang-18', left(leeftijd, help))).toBe('gemeente JW')
      expect(
        answer(
          'vervoer',
          left(leeftijd, { ...help, vervoerNaar: 'jeugdhulp', vervoerMedischNoodzakelijk: true }),
        ),
      ).toBe('gemeente JW')
    }
    expect(answer('begeleiding', left(23, help))).toBe('gemeente WMO')
    expect(answer('begeleiding', left(18.2, { ...help, voortzettingNoodzakelijk: false }))).toBe(
      'gemeente WMO',
    )
  })

  test('mental health care that the insurer owes goes before it (JW 1.2 lid 1 onder a)', () => {
    const help: Facts = {
      psychischeProblemen: true,
      zorgSoort: 'behandeling',
      voortzettingNoodzakelijk: true,
    }
    expect(answer('behandeling', left(18.2, help))).toBe('zorgverzekeraar ZVW')
  })

  test('help of the second and third kind ends at 18', () => {
    const help: Facts = { lichamelijkeBeperking: true, voortzettingNoodzakelijk: true, jeugdhulpVoor18: true }
    expect(answer('verzorging', left(18.2, help))).toBe('gemeente WMO')
  })
})

describe('who the Jeugdwet is about (JW 1.3)', () => {
  const needs = Object.keys(pack.decisions)

  test('no college owes youth help to who lives and stays abroad, nor to an adult without lawful stay', () => {
    const beyond = fc.constantFrom<Facts>(
      { woongemeente: 'buitenland', verblijfsgemeente: 'buitenland' },
      { leeftijd: 19, leerplicht: 'niet-meer', rechtmatigVerblijf: false },
    )
    let decided = 0
    fc.assert(
      fc.property(situations(pack), beyond, fc.constantFrom(...needs), (situation, facts, need) => {
        const found = decidedOr(need, {
          ...Object.fromEntries(
            Object.entries(situation).filter(
              ([fact]) => !['geboortedatum', 'leeftijdEindSchooljaar'].includes(fact),
            ),
          ),
          ...facts,
        })
        if (found !== undefined && found !== 'open') decided += 1
        expect(found).not.toBe('gemeente JW')
      }),
      { numRuns: 2000 },
    )
    expect(decided).toBeGreaterThan(500)
  })

  test.each(['jeugdhulp', 'dagbesteding'])('nor transport to %s', (vervoerNaar) => {
    const abroad: Facts = { woongemeente: 'buitenland', verblijfsgemeente: 'buitenland' }
    const child = pupil('vo', 12, { vervoerNaar, vervoerMedischNoodzakelijk: true })
    expect(answer('vervoer', child)).toBe('gemeente JW')
    expect(answer('vervoer', { ...child, ...abroad })).toBe('ouders JW')
    // An address abroad with a stay here is another matter (woonplaats 4°).
    expect(answer('vervoer', { ...child, ...abroad, verblijfsgemeente: 'schoolgemeente' })).toBe(
      'gemeente JW',
    )
  })
})

describe('kwalificatieplichtig (LPW 4a)', () => {
  const young: Facts = {
    schoolsoort: 'geen',
    inschrijving: 'niet-aangemeld',
    startkwalificatie: false,
    praktijkdiploma: false,
    wekenSindsSchoolverlaten: 30,
  }
  const born: Facts = { ...young, geboortedatum: '2009-05-10' }

  test.each(['arbeidsmarkt', 'dagbesteding'])(
    'who left vso with profile %s has followed it, finished or not (lid 2)',
    (uitstroomprofiel) => {
      const vso: Facts = { laatsteSchoolsoort: 'vso', uitstroomprofiel }
      expect(
        decidedOr('verzuim', {
          ...overOrdinary(left(17.5)),
          ...born,
          ...vso,
          leeftijd: 17.5,
          leerplicht: 'niet-meer',
        }),
      ).toBe('gemeente WEB')
      expect(
        decidedOr('verzuim', {
          ...overOrdinary(left(17.5)),
          ...young,
          ...vso,
          leeftijd: 17,
          leerplicht: 'niet-meer',
        }),
      ).toBe('gemeente WEB')
    },
  )

  test('who left vso for further education, or vo, is not', () => {
    const further: Facts = { laatsteSchoolsoort: 'vso', uitstroomprofiel: 'vervolgonderwijs' }
    for (const facts of [further, { laatsteSchoolsoort: 'vo' }])
      expect(
        decidedOr('verzuim', {
          ...overOrdinary(left(17.5)),
          ...young,
          ...facts,
          leeftijd: 17,
          leerplicht: 'niet-meer',
        }),
      ).toBeUndefined()
  })
})

describe('extra ondersteuning (WPO 40 lid 3, WEC 40 lid 4, WVO 8.9 lid 1)', () => {
  test.each(['bo', 'sbo', 'so', 'vo', 'praktijkonderwijs'])(
    'learning Dutch is none: %s has no duty to find another school',
    (schoolsoort) => {
      const applied = (taalachterstand: boolean): string[] => {
        const facts: Facts = {
          ...pupil(schoolsoort, schoolsoort === 'vo' || schoolsoort === 'praktijkonderwijs' ? 13 : 6),
          inschrijving: 'aangemeld',
          eldersIngeschreven: false,
          weigeringsgrond: 'ondersteuning',
          wekenSindsAanmelding: 2,
          taalachterstand,
        }
        const [found] = router.route(overOrdinary(facts), {
          needs: ['onderwijsplek'],
          peildatum: PEILDATUM,
        }).assignments
        return found?.status === 'decided' ? found.route.map(({ action }) => action.nl) : []
      }
      expect(applied(false).join('\n')).toMatch(/zoekt zij|andere school/)
      expect(applied(true).join('\n')).not.toMatch(
        /samenwerkingsverband.*verdeelt|Kan de school het niet zelf/,
      )
    },
  )
})

describe('what UWV may give to a pupil (WOOS 19a and its Uitvoeringsbesluit)', () => {
  test.each(['ernstigeDyslexie', 'hoogbegaafd'])('nothing for %s alone, whatever the age', (fact) => {
    for (const [schoolsoort, leeftijd, expected] of [
      ['bo', 9, 'bevoegd-gezag WPO'],
      ['vo', 14, 'bevoegd-gezag WVO'],
    ] as const) {
      const child = pupil(schoolsoort, leeftijd, { [fact]: true })
      expect(answer('onderwijsvoorziening', child)).toBe(expected)
      expect(answer('onderwijsvoorziening', { ...child, lichamelijkeBeperking: true })).toBe('uwv WOOS')
    }
  })
})

describe('appeal to the administrative courts (Awb 6:7, 6:8 lid 1)', () => {
  test('is within six weeks, counted from the day the decision was made known, on every ladder', () => {
    const courts = ['rechtbank', 'centrale-raad-van-beroep', 'afdeling-bestuursrechtspraak']
    const appeals = Object.values(pack.ladders)
      .flatMap(({ rungs }) => rungs)
      .filter(({ party, power }) => power === 'rechter' && courts.includes(party))
    expect(appeals.length).toBeGreaterThan(20)
    for (const rung of appeals)
      expect(rung).toMatchObject({ term: { amount: 6, unit: 'weken' }, from: 'bekendmaking' })
  })
})

describe('a school that was left', () => {
  test.each<[string, Facts, string, string]>([
    [
      'mbo, without a diploma',
      { laatsteSchoolsoort: 'mbo', wekenSindsSchoolverlaten: 30 },
      PEILDATUM,
      'niemand WEB',
    ],
    [
      'mbo, within a year of the diploma',
      { laatsteSchoolsoort: 'mbo', wekenSindsSchoolverlaten: 30, startkwalificatie: true },
      PEILDATUM,
      'mbo-instelling WEB',
    ],
    [
      'mbo, before 2026',
      { laatsteSchoolsoort: 'mbo', wekenSindsSchoolverlaten: 300 },
      '2025-06-01',
      'niemand WEB',
    ],
    ['vo', { laatsteSchoolsoort: 'vo', wekenSindsSchoolverlaten: 300 }, PEILDATUM, 'niemand WVO'],
    [
      'praktijkonderwijs',
      { laatsteSchoolsoort: 'praktijkonderwijs', wekenSindsSchoolverlaten: 104 },
      PEILDATUM,
      'bevoegd-gezag WVO',
    ],
    [
      'praktijkonderwijs, after two years',
      { laatsteSchoolsoort: 'praktijkonderwijs', wekenSindsSchoolverlaten: 105 },
      PEILDATUM,
      'niemand WVO',
    ],
  ])('stays responsible no longer than its Act says: %s', (_, facts, peildatum, expected) => {
    for (const leeftijd of [18.5, 20, 24]) {
      const [found] = router.route(overOrdinary(left(leeftijd, facts)), {
        needs: ['overgang-school'],
        peildatum,
      }).assignments
      expect(found?.status === 'decided' ? `${found.party} ${found.law}` : 'open').toBe(expected)
    }
  })
})

describe('a signal', () => {
  const signals = (need: string, facts: Facts): string[] =>
    router.route(overOrdinary(facts), { needs: [need], peildatum: PEILDATUM }).signals.map(({ id }) => id)

  test('says that a decision is late only where none was given', () => {
    const applied: Facts = {
      ...pupil('bo', 4.2),
      inschrijving: 'aangemeld',
      wekenSindsAanmelding: 12,
      eldersIngeschreven: false,
      besluitVerlengd: false,
    }
    const late = ['besluit-toelating-te-laat', 'tijdelijke-plaatsing']
    expect(signals('onderwijsplek', { ...applied, weigeringsgrond: 'geen' })).toEqual(
      expect.arrayContaining(late),
    )
    for (const weigeringsgrond of ['ondersteuning', 'plaatsruimte', 'grondslag'])
      expect(
        signals('onderwijsplek', { ...applied, weigeringsgrond }).filter((id) => late.includes(id)),
      ).toEqual([])
  })

  test.each<[string, Facts, Facts]>([
    ['zoektermijn-bijstand', { laatsteSchoolsoort: 'vo' }, { laatsteSchoolsoort: 'praktijkonderwijs' }],
    ['zoektermijn-bijstand', { arbeidsvermogen: 'volledig' }, { arbeidsvermogen: 'duurzaam-geen' }],
  ])('%s is for whom its paragraph is', (id, whom, others) => {
    const debts = left(21, { schulden: true, werkOfOpleiding: 'geen', arbeidsvermogen: 'volledig' })
    expect(signals('inkomen', { ...debts, ...whom })).toContain(id)
    expect(signals('inkomen', { ...debts, ...others })).not.toContain(id)
  })

  test('of a missing OPP leaves out who gets lwoo alone (WVO 2.44 lid 1 onder b)', () => {
    const child = pupil('vo', 13, {
      oppVastgesteld: false,
      wekenSindsInschrijving: 10,
      ondersteuningsniveau: 'extra',
    })
    expect(signals('onderwijsondersteuning', child)).toContain('opp-ontbreekt')
    expect(signals('onderwijsondersteuning', { ...child, lwoo: true })).not.toContain('opp-ontbreekt')
  })

  test('of help that goes on after a move leaves out help with a stay (JW 2.7a lid 1)', () => {
    const child = pupil('bo', 9, { verhuisd: true, jeugdhulpLoopt: true })
    expect(signals('begeleiding', child)).toContain('verhuisd-met-hulp')
    expect(signals('begeleiding', { ...child, verblijf: 'pleeggezin' })).not.toContain('verhuisd-met-hulp')
  })

  test('tells when the term for objection runs, and when it is over', () => {
    const dispute = (wekenSindsBesluit: number): string[] =>
      signals('begeleiding', pupil('bo', 9, { geschil: 'ouders-gemeente', wekenSindsBesluit })).filter((id) =>
        id.startsWith('bezwaartermijn'),
      )
    expect(dispute(2)).toEqual([])
    expect(dispute(6)).toEqual(['bezwaartermijn-loopt'])
    expect(dispute(7)).toEqual(['bezwaartermijn-voorbij'])
  })
})

describe('woonplaats (JW 1.1)', () => {
  const steps = (facts: Facts): string => {
    const [found] = router.route(overOrdinary(facts), {
      needs: ['begeleiding'],
      peildatum: PEILDATUM,
    }).assignments
    return found?.status === 'decided' ? found.route.map(({ action }) => action.nl).join('\n') : ''
  }

  test('without an address goes to the mother before the actual stay (3°)', () => {
    for (const leeftijd of [12, 17]) {
      expect(steps(pupil('vo', leeftijd, { verblijf: 'dakloos' }))).toMatch(
        /moeder bij de geboorte.*Is die niet/,
      )
      expect(steps(pupil('vo', leeftijd))).not.toContain('moeder')
    }
  })

  test('abroad goes straight to the actual stay (4°)', () => {
    const found = steps(
      pupil('vo', 12, {
        woongemeente: 'buitenland',
        verblijfsgemeente: 'schoolgemeente',
        jeugdwetgemeente: 'schoolgemeente',
        verblijf: 'bij-familie',
      }),
    )
    expect(found).toContain('buiten Nederland? Dan handelt de gemeente waar de jongere werkelijk verblijft')
    expect(found).not.toContain('moeder')
  })
})

describe('a pupil who is being removed', () => {
  test.each(['bo', 'so', 'vo'])(
    'of %s gets education first, until another school is willing',
    (schoolsoort) => {
      for (const wekenZonderOnderwijs of [0, 18]) {
        const child = pupil(schoolsoort, schoolsoort === 'vo' ? 13 : 9, {
          verwijdering: true,
          wekenZonderOnderwijs,
        })
        const [found] = router.route(overOrdinary(child), {
          needs: ['onderwijsplek'],
          peildatum: PEILDATUM,
        }).assignments
        const actions = found?.status === 'decided' ? found.route.map(({ action }) => action.nl) : []
        expect(actions[0]).toContain('Blijft de leerling onderwijs geven')
        expect(actions.join('\n').includes('één plan om weer naar school')).toBe(wekenZonderOnderwijs > 0)
      }
    },
  )
})
