import { describe, expect, test } from 'vitest'
import { routeCase, type NeedId, type Situation } from '../../src/index'
import { holdsOn } from '../../src/pack/period'
import type { Source } from '../../src/pack/types'
import { findGaps } from '../../src/prove/total'
import { addDays } from '../../src/vocabulary/date'
import type { Facts } from '../../src/vocabulary/types'
import { answer, decided, names, places, routing, signals, steps, type On } from '../kit/answers'
import { overOrdinary } from '../kit/casebook'
import { national } from '../kit/packs'
import { left, pupil } from '../kit/young-people'

const needs = Object.keys(national.decisions)

/** What can be seen of an answer; each gives a text or a list of texts. */
type View = (need: string, situation: Facts, on: On) => string | string[]

const sources: View = (need, situation, on) => places(decided(need, situation, on).sources)
const basis: View = (need, situation, on) =>
  `${answer(need, situation, on)}: ${decided(need, situation, on).basis}`
const rungs: View = (need, situation, on) => decided(need, situation, on).escalation.map(({ party }) => party)
const firstStep: View = (need, situation, on) => places(decided(need, situation, on).route[0]?.source ?? [])
const has =
  (view: View, wanted: string): View =>
  (need, situation, on) =>
    names([view(need, situation, on)].flat(), wanted) ? 'yes' : 'no'

interface Change {
  readonly what: string
  readonly date: string
  readonly need: string
  readonly situation: Facts
  readonly view: View
  readonly before: string | string[]
  readonly after: string | string[]
}

const change = (
  what: string,
  date: string,
  need: string,
  situation: Facts,
  view: View,
  before: string | string[],
  after: string | string[],
): Change => ({ what, date, need, situation, view, before, after })

const extra = { ondersteuningsniveau: 'extra', ondersteuningGerichtOp: 'leerproces' }
const experiment = pupil('so', 9, { vrijstelling: 'onderwijstijd', onderwijszorgExperiment: true })
const foster = left(19, {
  verblijf: 'pleeggezin',
  jeugdhulpVoor18: true,
  jeugdhulpLoopt: true,
  zorgSoort: 'verblijf',
})
const gone = { verzuim: 'ongeoorloofd', wekenZonderOnderwijs: 6 }
const asylum = {
  ...pupil('bo', 6),
  inschrijving: 'aangemeld',
  asielzoeker: true,
  verblijf: 'azc',
  verblijfsgemeente: 'schoolgemeente',
  wekenSindsAanmelding: 7,
  besluitVerlengd: true,
}
const steunpunt = 'ouder-en-jeugdsteunpunt'

const changes: readonly Change[] = [
  change(
    'WVO 2020',
    '2022-08-01',
    'onderwijsondersteuning',
    pupil('vo', 14, extra),
    has(sources, 'WVO 2.41'),
    'no',
    'yes',
  ),
  change(
    'the old WVO ends',
    '2022-08-01',
    'onderwijsondersteuning',
    pupil('vo', 14, extra),
    has(sources, 'WVO 17b (oud)'),
    'yes',
    'no',
  ),
  change(
    'WVO 2020, transport',
    '2022-08-01',
    'vervoer',
    pupil('vo', 14, { vervoerNaar: 'school', vervoerWegensHandicap: true }),
    has(sources, 'WVO 8.28'),
    'no',
    'yes',
  ),
  change(
    'schools at institutions: WEC 71a, before it 71c',
    '2023-01-01',
    'onderwijsplek',
    pupil('vso', 15, { verblijf: 'residentieel', schoolBijInstelling: true }),
    has(sources, 'WEC 71a(2)'),
    'no',
    'yes',
  ),
  change(
    'the experiment onderwijszorgarrangementen begins',
    '2023-01-01',
    'ontheffing',
    experiment,
    answer,
    'inspectie WEC',
    'bevoegd-gezag OZA',
  ),
  change(
    'the experiment onderwijszorgarrangementen ends',
    '2028-01-01',
    'ontheffing',
    experiment,
    answer,
    'bevoegd-gezag OZA',
    'inspectie WEC',
  ),
  change(
    'foster care until 21: from agreement to law',
    '2023-01-01',
    'verblijf',
    foster,
    basis,
    'gemeente AFSPRAAK woonplaats-jw: afspraak',
    'gemeente JW woonplaats-jw: wet',
  ),
  change(
    'foster care until 21, the hand-over',
    '2023-01-01',
    'overgang-18',
    foster,
    basis,
    'gemeente AFSPRAAK woonplaats-jw: afspraak',
    'gemeente JW woonplaats-jw: wet',
  ),
  change(
    'mbo: written agreements on support',
    '2023-08-01',
    'onderwijsondersteuning',
    pupil('mbo', 18, { ...extra, inschrijving: 'aangemeld' }),
    has(steps, 'mbo-instelling: WEB 8.1.3a(2)'),
    'no',
    'yes',
  ),
  change(
    'parents and pupils have a support point',
    '2025-01-01',
    'onderwijsondersteuning',
    pupil('bo', 9, extra),
    has(rungs, steunpunt),
    'no',
    'yes',
  ),
  change(
    'parents and pupils have a support point, for a place',
    '2025-01-01',
    'onderwijsplek',
    pupil('bo', 9, extra),
    has(rungs, steunpunt),
    'no',
    'yes',
  ),
  change(
    'the pupil is heard on the plan, primary',
    '2025-08-01',
    'onderwijsondersteuning',
    pupil('bo', 9, extra),
    has(steps, 'bevoegd-gezag: WPO 40a(6)'),
    'no',
    'yes',
  ),
  change(
    'the pupil is heard on the plan, secondary',
    '2025-08-01',
    'onderwijsondersteuning',
    pupil('vo', 14, extra),
    has(steps, 'bevoegd-gezag: WVO 2.44(5)'),
    'no',
    'yes',
  ),
  change(
    'the pupil is heard on the plan, special',
    '2025-08-01',
    'onderwijsondersteuning',
    pupil('so', 9, extra),
    has(steps, 'bevoegd-gezag: WEC 41a(7)'),
    'no',
    'yes',
  ),
  change(
    'RMC until 23 becomes doorstroompunt until 27',
    '2026-01-01',
    'verzuim',
    left(24, gone),
    answer,
    'niemand LPW',
    'gemeente WEB contactgemeente',
  ),
  change(
    'RMC becomes doorstroompunt: other articles under 23',
    '2026-01-01',
    'verzuim',
    left(22, gone),
    has(sources, 'WEB 9.2.1'),
    'no',
    'yes',
  ),
  change(
    'the doorstroompunt also leads back from a stay',
    '2026-01-01',
    'terugkeer',
    left(24, { terugkeerUit: 'jji', wekenTotTerugkeer: -1 }),
    answer,
    'niemand LPW',
    'gemeente WEB contactgemeente',
  ),
  change(
    'the doorstroompunt also guides to work',
    '2026-01-01',
    'werk',
    left(24),
    answer,
    'gemeente PW brp',
    'gemeente WEB contactgemeente',
  ),
  change(
    'Participatiewet 7a',
    '2026-01-01',
    'werk',
    left(24, { startkwalificatie: true }),
    has(sources, 'PW 7a(1 onder a)'),
    'no',
    'yes',
  ),
  change(
    'practical education guides for two years after leaving',
    '2026-01-01',
    'werk',
    left(19, {
      laatsteSchoolsoort: 'praktijkonderwijs',
      praktijkdiploma: true,
      uitstroomprofiel: 'arbeidsmarkt',
    }),
    answer,
    'gemeente WEB contactgemeente',
    'bevoegd-gezag WVO',
  ),
  change(
    'regional expert team',
    '2026-01-01',
    'behandeling',
    pupil('vo', 14),
    has(rungs, 'regionaal-expertteam'),
    'no',
    'yes',
  ),
  change(
    'NZa signals a lack of youth help',
    '2026-01-01',
    'behandeling',
    pupil('vo', 14),
    has(rungs, 'nza'),
    'no',
    'yes',
  ),
  change(
    'asylum child not decided on in six weeks is admitted',
    '2026-06-12',
    'onderwijsplek',
    asylum,
    has(firstStep, 'WPO 40(16)'),
    'no',
    'yes',
  ),
  change(
    'asylum child: a signal at six weeks',
    '2026-06-12',
    'onderwijsplek',
    asylum,
    has(signals, 'asiel-zes-weken'),
    'no',
    'yes',
  ),
  change(
    'asylum child: no temporary placement after ten weeks any more',
    '2026-06-12',
    'onderwijsplek',
    { ...asylum, wekenSindsAanmelding: 11 },
    has(signals, 'tijdelijke-plaatsing-asiel'),
    'yes',
    'no',
  ),
  change(
    'asylum pupil in vo: six weeks, no extension',
    '2026-06-12',
    'onderwijsplek',
    { ...asylum, schoolsoort: 'vo', leeftijd: 14 },
    has(steps, 'bevoegd-gezag: WVO 8.8(9)'),
    'no',
    'yes',
  ),
]

describe('the same case on two dates shows each change of the law', () => {
  test.each(changes.map((one) => [`${one.date} ${one.what}`, one] as const))(
    '%s: the day before and the day itself',
    (_, { date, need, situation, view, before, after }) => {
      expect(view(need, situation, { peildatum: addDays(date, -1) })).toEqual(before)
      expect(view(need, situation, { peildatum: date })).toEqual(after)
    },
  )

  test('the border of the doorstroompunt itself: 23 before 2026, 27 since', () => {
    const on = (leeftijd: number, peildatum: string): string =>
      answer('verzuim', left(leeftijd, gone), { peildatum })
    expect([on(22.9, '2025-12-31'), on(23, '2025-12-31')]).toEqual([
      'gemeente WEB contactgemeente',
      'niemand LPW',
    ])
    expect([on(26.9, '2026-01-01'), on(27, '2026-01-01')]).toEqual([
      'gemeente WEB contactgemeente',
      'niemand LPW',
    ])
  })

  test('WVO 2020: for a pupil in secondary education no answer cites old and new articles on one date', () => {
    const seen = { old: 0, new: 0 }
    const cited = (need: string, situation: Facts, peildatum: string): Source[] => {
      const { sources, route, escalation } = decided(need, situation, { peildatum })
      return [
        ...sources,
        ...route.flatMap(({ source }) => source),
        ...escalation.flatMap(({ source }) => source),
      ]
    }
    for (const schoolsoort of ['vo', 'praktijkonderwijs', 'vso'])
      for (const more of [
        {},
        extra,
        { verwijdering: true },
        { inschrijving: 'aangemeld' },
        { gewensteSchoolsoort: 'opdc' },
      ])
        for (const need of needs) {
          const situation = pupil(schoolsoort, 14, { ...rest, ...more })
          const articles = (peildatum: string): string[] =>
            places(cited(need, situation, peildatum)).filter((place) => place.startsWith('WVO '))
          const before = articles('2022-07-31').filter((place) => !place.includes('(oud)'))
          const after = articles('2022-08-01').filter((place) => place.includes('(oud)'))
          expect({ need, schoolsoort, more, before, after }).toEqual({
            need,
            schoolsoort,
            more,
            before: [],
            after: [],
          })
          seen.old += articles('2022-07-31').length
          seen.new += articles('2022-08-01').length
        }
    expect(seen.old).toBeGreaterThan(50)
    expect(seen.new).toBeGreaterThan(50)
  })
})

/** Facts without an ordinary value, so that every need is decided. */
const rest: Facts = {
  leeftijdEindSchooljaar: 15,
  ondersteuningGerichtOp: 'beide',
  oppInstemming: true,
  zorgSoort: 'begeleiding',
  vervoerNaar: 'school',
  uitstroomprofiel: 'vervolgonderwijs',
  laatsteSchoolsoort: 'geen',
  schoolsoortAanmelding: 'geen',
  wekenSindsAanmelding: 1,
  wekenSindsInschrijving: 10,
  wekenTotTerugkeer: 4,
}

describe('the window', () => {
  const case14 = overOrdinary(pupil('vo', 14, { zorgSoort: 'begeleiding' })) as Situation
  const on = (peildatum: string) => routeCase(case14, { needs: ['begeleiding'], peildatum })

  test('begins with the residence rule of 2022: an earlier peildatum is refused, its first day is not', () => {
    expect(national.validFrom).toBe('2022-01-01')
    expect(() => on('2021-12-31')).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'peildatum-too-early' })] }),
    )
    expect(on('2022-01-01').assignments[0]).toMatchObject({
      party: 'gemeente',
      law: 'JW',
      municipality: 'woonplaats-jw',
    })
  })

  test('is checked until a date; after it answers carry a warning, on it they do not', () => {
    const { verifiedUntil } = national
    expect(on(verifiedUntil).warnings).toEqual([])
    expect(on(addDays(verifiedUntil, 1)).warnings).toMatchObject([{ code: 'after-verified' }])
  })

  test("bills are not rules: absence by illness still is the school's (36663), and nothing begins after the last check", () => {
    const ill = pupil('vo', 14, { verzuim: 'ziekte', wekenZonderOnderwijs: 10, verzuimurenVierWeken: 0 })
    for (const peildatum of [national.validFrom, national.verifiedUntil, '2028-09-01']) {
      expect(answer('verzuim', ill, { peildatum }), peildatum).toBe('bevoegd-gezag LPW')
      expect(signals('verzuim', ill, { peildatum })).not.toContain('verzuim-niet-gemeld')
    }
    const { verifiedUntil } = national
    const later = [
      ...Object.values(national.decisions).flatMap(({ rules }) =>
        rules.map(({ name, valid }) => ({ name, valid })),
      ),
      ...Object.entries(national.routes).flatMap(([name, { steps }]) =>
        steps.map(({ valid }) => ({ name, valid })),
      ),
      ...Object.entries(national.ladders).flatMap(([name, { rungs }]) =>
        rungs.map(({ valid }) => ({ name, valid })),
      ),
      ...national.signals.map(({ id, valid }) => ({ name: id, valid })),
    ].filter(({ valid }) => (valid?.from ?? '') > verifiedUntil)
    expect(later).toEqual([])
    expect(JSON.stringify([national.documents, national.rulings, national.laws])).not.toContain('36663')
  })
})

describe('there is no hole in time', () => {
  test('in every period of every need every possible situation has a rule', () => {
    expect(findGaps(national).map(({ need, date, differs }) => ({ need, date, differs }))).toEqual([])
  })

  test('on every date on which something holds, one of its sources does', () => {
    const sourced = [
      ...Object.values(national.decisions).flatMap(({ rules }) =>
        rules.map(({ name, valid, sources }) => ({ name, valid, sources })),
      ),
      ...Object.entries(national.routes).flatMap(([name, { steps }]) =>
        steps.map(({ action, valid, sources }) => ({ name: `${name}: ${action.nl}`, valid, sources })),
      ),
      ...Object.entries(national.ladders).flatMap(([name, { rungs }]) =>
        rungs.map(({ action, valid, sources }) => ({ name: `${name}: ${action.nl}`, valid, sources })),
      ),
      ...national.signals.map(({ id, valid, sources }) => ({ name: id, valid, sources })),
    ]
    const dates = [
      ...new Set([
        national.validFrom,
        ...sourced.flatMap(({ valid, sources }) =>
          [valid, ...sources].flatMap((one) => [one?.from, one?.until]),
        ),
      ]),
    ].filter((date): date is string => date !== undefined && date >= national.validFrom)
    const bare = dates
      .sort()
      .flatMap((date) =>
        sourced
          .filter(
            ({ valid, sources }) => holdsOn(valid, date) && !sources.some((source) => holdsOn(source, date)),
          )
          .map(({ name }) => `${date} ${name}`),
      )
    expect(dates.length).toBeGreaterThan(5)
    expect(bare).toEqual([])
  })

  test('every need answers a full situation on the first and the last day of every period', () => {
    const situation = overOrdinary(pupil('vo', 14, rest)) as Situation
    const dates = new Set(
      Object.values(national.decisions).flatMap(({ rules }) =>
        rules.flatMap(({ valid }) =>
          [valid.from, valid.until].flatMap((at) => (at === undefined ? [] : [at, addDays(at, -1)])),
        ),
      ),
    )
    for (const peildatum of [...dates].filter((date) => date >= national.validFrom)) {
      const { assignments } = routeCase(situation, { needs: needs as NeedId[], peildatum })
      expect(
        assignments.filter(({ status }) => status !== 'decided'),
        peildatum,
      ).toEqual([])
      expect(
        assignments.map((assignment) => assignment.status === 'decided' && assignment.rule),
      ).not.toContain('vangnet')
    }
    expect(routing('verzuim', pupil('vo', 14, rest)).assignments).toHaveLength(1)
  })
})
