import { describe, expect, test } from 'vitest'
import { definePack } from '../../src/pack/define'
import type { PackFiles } from '../../src/pack/assemble'
import type { Agreement } from '../../src/pack/types'
import { createRouter } from '../../src/route/router'
import { addTerm } from '../../src/route/moments'
import type { Assignment, Decided } from '../../src/route/types'
import type { Facts } from '../../src/vocabulary/types'
import { SOURCES, edited, is, regionFiles, regionPack, say, smallFiles, smallPack } from '../kit/small-pack'

const PEILDATUM = '2026-11-21'
const BASE: Facts = { school: 'bo', leeftijd: 8 }

const plek = (situation: Facts, pack = smallPack(), peildatum = PEILDATUM): Assignment =>
  createRouter(pack).route({ ...BASE, ...situation }, { needs: ['plek'], peildatum })
    .assignments[0] as Assignment

const decided = (...input: Parameters<typeof plek>): Decided => {
  const found = plek(...input)
  expect(found.status).toBe('decided')
  return found as Decided
}

const withFile = (
  file: string,
  path: readonly (string | number)[],
  value: unknown,
  files: PackFiles = smallFiles(),
) => definePack(edited(files, file, path, value))

const STEP = ['routes', 'gewoon', 'steps', 0]

describe('a step', () => {
  test('is due a term after the moment it starts: six weeks after an application of three weeks ago', () => {
    const [first] = decided({ wekenSindsAanmelding: 3 }).route
    expect(first).toEqual({
      actor: 'bestuur',
      action: say('beslist op de aanmelding'),
      deadline: { term: { amount: 6, unit: 'weken' }, from: 'aanmelding', date: '2026-12-12' },
      source: SOURCES,
    })
  })

  test('has no date when the moment is unknown', () => {
    expect(decided({}).route[0]?.deadline).toEqual({ term: { amount: 6, unit: 'weken' }, from: 'aanmelding' })
  })

  test('has no date in school days, for which no calendar is kept', () => {
    expect(decided({}).route.at(-1)?.deadline).toEqual({
      term: { amount: 5, unit: 'schooldagen' },
      from: 'nu',
    })
  })

  test.each<[string, Facts, string]>([
    ['nu', {}, '2026-12-21'],
    ['aanmelding', { wekenSindsAanmelding: 1 }, '2026-12-14'],
    ['einde-schooljaar', {}, '2027-08-31'],
    ['verjaardag-18', { geboortedatum: '2018-11-21' }, '2036-12-21'],
    ['verjaardag-16-5', { geboortedatum: '2018-11-21' }, '2035-06-21'],
    ['verjaardag-21', { geboortedatum: '2018-11-21' }, '2039-12-21'],
    ['verjaardag-23', { geboortedatum: '2018-11-21' }, '2041-12-21'],
  ])('a month after %s is dated', (from, facts, date) => {
    const pack = withFile('routes/gewoon.json', STEP, {
      actor: 'bestuur',
      action: say('doet iets'),
      term: { amount: 1, unit: 'maanden' },
      from,
      sources: SOURCES,
    })
    const { geboortedatum } = facts
    const situation = geboortedatum === undefined ? facts : { ...facts, leeftijd: undefined as never }
    expect(decided(situation, pack).route[0]?.deadline?.date).toBe(date)
  })

  test('is conditional while unknown facts decide whether it is taken', () => {
    const coach = (situation: Facts) => decided(situation).route.find(({ actor }) => actor === 'coach')
    expect(coach({ aangemeld: true })).toEqual({ actor: 'coach', action: say('gaat mee'), source: SOURCES })
    expect(coach({ aangemeld: false })).toBeUndefined()
    expect(coach({})).toMatchObject({ conditional: true })
  })

  test('is there between its own dates', () => {
    const pack = withFile('routes/gewoon.json', [...STEP, 'valid'], {
      from: '2025-01-01',
      until: '2026-01-01',
    })
    const actors = (date: string): number => decided({ aangemeld: true }, pack, date).route.length
    expect(actors('2024-12-31')).toBe(2)
    expect(actors('2025-01-01')).toBe(3)
    expect(actors('2025-12-31')).toBe(3)
    expect(actors('2026-01-01')).toBe(2)
  })

  test('names only the sources in force on the date', () => {
    const sources = [
      { law: 'WET', article: '1', until: '2025-01-01' },
      { law: 'WET', article: '1a', from: '2025-01-01' },
    ]
    const pack = withFile('routes/gewoon.json', [...STEP, 'sources'], sources)
    expect(decided({}, pack, '2024-12-31').route[0]?.source).toEqual([sources[0]])
    expect(decided({}, pack, '2025-01-01').route[0]?.source).toEqual([sources[1]])
  })
})

test.each<[number, Parameters<typeof addTerm>[1]['unit'], string | undefined]>([
  [10, 'dagen', '2026-02-10'],
  [2, 'weken', '2026-02-14'],
  [1, 'maanden', '2026-02-28'],
  [1, 'jaren', '2027-01-31'],
  [-2, 'weken', '2026-01-17'],
  [5, 'werkdagen', undefined],
  [5, 'schooldagen', undefined],
])('%d %s after 31 January end on %s', (amount, unit, date) => {
  expect(addTerm('2026-01-31', { amount, unit })).toBe(date)
})

describe('the ladder', () => {
  test('has its rungs in order, each with what sets it off, and ends at one who cannot refuse', () => {
    const { escalation } = decided({ wekenSindsAanmelding: 3 })
    expect(escalation.map(({ party }) => party)).toEqual(['bestuur', 'gemeente', 'rechter'])
    expect(escalation[1]).toEqual({
      party: 'gemeente',
      action: say('gemeente komt in actie'),
      when: say('het duurt te lang'),
      deadline: { term: { amount: 10, unit: 'weken' }, from: 'aanmelding', date: '2027-01-09' },
      power: 'doorzettingsmacht',
      canRefuse: true,
      reached: false,
      source: SOURCES,
      current: false,
    })
    expect(escalation.at(-1)?.canRefuse).toBe(false)
  })

  test.each<[number | undefined, number]>([
    [undefined, 0],
    [9, 0],
    [10, 1],
    [25, 1],
    [26, 2],
  ])(
    'stands, %s weeks after the application, on rung %d: the highest that is certainly reached',
    (weeks, rung) => {
      const { current, escalation } = decided(weeks === undefined ? {} : { wekenSindsAanmelding: weeks })
      expect(current).toBe(rung)
      expect(escalation.map((one) => one.current)).toEqual([0, 1, 2].map((index) => index === rung))
    },
  )

  test('says nothing of a rung that may or may not be reached', () => {
    expect(decided({}).escalation[1]).not.toHaveProperty('reached')
  })

  test('leaves out a rung that is certainly not there, and marks one that may be', () => {
    const pack = withFile(
      'ladders/gewoon.json',
      ['ladders', 'gewoon', 'rungs', 1, 'when'],
      is('aangemeld', true),
    )
    const parties = (situation: Facts) => decided(situation, pack).escalation.map(({ party }) => party)
    expect(parties({ aangemeld: false })).toEqual(['bestuur', 'rechter'])
    expect(parties({ aangemeld: true })).toEqual(['bestuur', 'gemeente', 'rechter'])
    const { escalation, current } = decided({ wekenSindsAanmelding: 12 }, pack)
    expect(escalation[1]).toMatchObject({ party: 'gemeente', conditional: true, reached: true })
    // Reached if it is there at all is not certainly reached.
    expect(current).toBe(0)
  })
})

test('a rung is there between its own dates', () => {
  const until = { until: '2026-01-01' }
  const pack = withFile('ladders/gewoon.json', ['ladders', 'gewoon', 'rungs', 0, 'valid'], until)
  const parties = (peildatum: string) => decided({}, pack, peildatum).escalation.map(({ party }) => party)
  expect(parties('2025-12-31')).toEqual(['bestuur', 'gemeente', 'rechter'])
  expect(parties('2026-01-01')).toEqual(['gemeente', 'rechter'])
})

test.each<[string, Facts]>([
  ['with dates', { aangemeld: true, wekenSindsAanmelding: 12, geboortedatum: '2018-11-21' }],
  ['without dates', {}],
])(
  'an answer says nothing of what it does not know, and reads back from JSON the same: %s',
  (_, situation) => {
    for (const pack of [smallPack(), regionPack()]) {
      const found = plek(situation, pack)
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
    }
  },
)

describe('an agreement in the region', () => {
  const agreed = (situation: Facts) => decided(situation, regionPack())

  test('is shown with the answer, and adds its steps to the route', () => {
    const { agreements, route } = agreed({ aangemeld: true })
    expect(agreements).toEqual([
      {
        id: 'tafelafspraak',
        title: say('aan tafel'),
        text: say('we gaan aan tafel'),
        source: [{ document: 'convenant' }],
      },
    ])
    expect(route.at(-1)).toEqual({
      actor: 'coach',
      action: say('nodigt uit'),
      agreement: 'tafelafspraak',
      source: [{ document: 'convenant' }],
    })
  })

  test('fills the rung that the law left open, and no other', () => {
    const { escalation } = agreed({ aangemeld: true })
    expect(escalation[1]).toMatchObject({
      party: 'coach',
      action: say('zit de tafel voor'),
      when: say('tien weken voorbij'),
      canRefuse: false,
      agreement: 'tafelafspraak',
      source: [{ document: 'convenant' }],
    })
    expect(escalation.map(({ agreement }) => agreement)).toEqual([undefined, 'tafelafspraak', undefined])
  })

  test('fills its own rung where others fill another one or none', () => {
    const { agreements } = regionFiles()['agreements.json'] as { readonly agreements: readonly [Agreement] }
    const [own] = agreements
    const { rung, title, text, needs, sources, basis } = own
    const other = { title, text, needs, sources, basis }
    const files = edited(
      regionFiles(),
      'agreements.json',
      ['agreements'],
      [
        { ...other, id: 'praten' },
        { ...other, id: 'vooraf', fills: 'begin', rung: { ...rung, party: 'bestuur' } },
        own,
      ],
    )
    const law = withFile('ladders/gewoon.json', ['ladders', 'gewoon', 'rungs', 0, 'open'], 'begin')
    const { escalation } = decided({ aangemeld: true }, definePack(files, law))
    expect(escalation.map(({ agreement }) => agreement)).toEqual(['vooraf', 'tafelafspraak', undefined])
  })

  test('leaves the law as it is where it certainly does not apply', () => {
    const { agreements, route, escalation } = agreed({ aangemeld: false })
    expect(agreements).toEqual([])
    expect(route).toHaveLength(2)
    expect(escalation[1]?.party).toBe('gemeente')
  })

  test('is conditional, and does not take the place of the law, where it may apply', () => {
    const { route, escalation } = agreed({})
    expect(route.at(-1)).toMatchObject({ agreement: 'tafelafspraak', conditional: true })
    expect(escalation[1]?.party).toBe('gemeente')
  })

  test('touches only the needs it names', () => {
    const [found] = createRouter(regionPack()).route(
      { ...BASE, aangemeld: true, afstandKm: 1 },
      { needs: ['vervoer'], peildatum: PEILDATUM },
    ).assignments
    expect(found).toMatchObject({ agreements: [] })
  })

  test('is shown with an open answer too', () => {
    const [found] = createRouter(regionPack()).route(
      { school: 'vo', aangemeld: true },
      { needs: ['plek'], peildatum: PEILDATUM },
    ).assignments
    expect(found).toMatchObject({ status: 'open', agreements: [{ id: 'tafelafspraak' }] })
  })

  test('holds between its own dates', () => {
    const files = edited(regionFiles(), 'agreements.json', ['agreements', 0, 'valid'], {
      until: '2026-01-01',
    })
    const pack = definePack(files, smallPack())
    expect(decided({ aangemeld: true }, pack, '2025-12-31').agreements).toHaveLength(1)
    expect(decided({ aangemeld: true }, pack, '2026-01-01').agreements).toEqual([])
  })
})
