import { describe, expect, test } from 'vitest'
import { isDekkendError, render } from '../../src/index'
import { definePack } from '../../src/pack/define'
import { pack as national } from '../../src/packs/landelijk'
import type { RenderOptions } from '../../src/render/render'
import { createRouter } from '../../src/route/router'
import type { Routing } from '../../src/route/types'
import type { Facts } from '../../src/vocabulary/types'
import { edited, regionFiles, regionPack, say, smallFiles, smallPack } from '../kit/small-pack'
import type { Vocabulary } from '../../src/vocabulary/vocabulary'

const region = regionPack()
const write = render

const routing = createRouter(region).route(
  { school: 'vo', aangemeld: true, leeftijd: 12, wekenSindsAanmelding: 12, ruzie: true },
  { needs: ['plek', 'vervoer'], peildatum: '2027-06-01' },
)

/** Every way in which a plan can be written. */
const WAYS: [string, RenderOptions][] = [
  ['Dutch text', { lang: 'nl', as: 'text' }],
  ['English text', { lang: 'en', as: 'text' }],
  ['Dutch Markdown', { lang: 'nl', as: 'markdown' }],
  ['English Markdown', { lang: 'en', as: 'markdown' }],
]

/** A plan as one line without marks, so that where a line breaks does not matter. */
const flat = (plan: string): string => plan.replaceAll('\\', '').replaceAll('*', '').replace(/\s+/g, ' ')

describe('a plan holds', () => {
  test.each(WAYS)('everything a reader needs, in %s', (_, options) => {
    const plan = flat(write(routing, options))
    const words = (nl: string, en: string): string => (options.lang === 'en' ? en : nl)
    const name = (text: string): string => say(text)[options.lang ?? 'nl']
    const article = words('WET art. 1 lid 2', 'WET art. 1 (2)')
    for (const part of [
      // the date, the rules, the warning
      words('1 juni 2027', '1 June 2027'),
      name('de streek'),
      words('ligt na 2026-12-31', 'is after 2026-12-31'),
      // the coordinator, and who takes over
      `${words('Regie', 'Coordinator')} ${name('het bestuur')}`,
      name('na tien weken'),
      // who, under which article, on which facts
      `${words('Verantwoordelijk', 'Responsible')}: ${name('het bestuur')}, ${words('op grond van', 'under')} ${name('de wet')}`,
      `[${article}]`,
      name('regel plek-bestuur'),
      `${name('leeftijd')}: 12`,
      `${name('school')}: ${name('vo')}`,
      // who acts here, who keeps the case
      name('het vo-team'),
      name('de school houdt vast'),
      // steps with dates
      `1. ${name('Bestuur')}`,
      name('beslist op de aanmelding'),
      words('uiterlijk 20 april 2027', 'by 20 April 2027'),
      words('binnen 6 weken na de aanmelding', 'within 6 weeks after the application'),
      words('binnen 5 schooldagen na vandaag', 'within 5 school days after today'),
      // what if it stalls, and what is due now
      name('zit de tafel voor'),
      name('tien weken voorbij'),
      words('hakt de knoop door', 'settles the matter'),
      `[Het convenant] ← ${words('nu aan de orde', 'due now')}`,
      // what was agreed
      `${name('aan tafel')}. ${name('we gaan aan tafel')}`,
      // what is not yet known
      words('Nog niet te zeggen', 'Not yet known'),
      `${name('de gemeente')} (${name('de gemeente van de school')})`,
      `- ${name('niemand')}`,
      `${name('afstandKm?')} (afstandKm)`,
      // signals
      `${name('lang wachten')}: ${name('dit kind wacht te lang')}`,
    ])
      expect(plan).toContain(part)
    expect(plan).not.toMatch(/undefined|\[object|NaN/)
  })

  test('the coordinator first', () => {
    for (const [, options] of WAYS) {
      const plan = write(routing, options)
      expect(plan.search(/Regie|Coordinator/)).toBeLessThan(plan.search(/1\. Plek/))
    }
  })

  test('no heading without anything under it', () => {
    const bare = createRouter(smallPack()).route(
      { school: 'bo' },
      { needs: ['plek'], peildatum: '2026-11-21' },
    )
    const plan = write(bare)
    for (const word of [
      'Afspraken in deze regio',
      'Wat deze situatie ook laat zien',
      'Mogelijk verantwoordelijk',
    ])
      expect(plan).not.toContain(word)
  })
})

describe('a plan in text', () => {
  test('is written in Dutch unless told otherwise', () => {
    expect(write(routing)).toBe(write(routing, { lang: 'nl', as: 'text' }))
  })

  test('ends with one line break, and holds no marks, tabs or trailing spaces', () => {
    const plan = write(routing)
    expect(plan).toMatch(/[^\n]\n$/)
    expect(plan).not.toMatch(/[ \t]\n|\t|\*\*|\\\[|^#/m)
  })

  const cases: [string, Facts][] = [
    ['hardly anything', { leeftijd: 9 }],
    [
      'much',
      {
        leeftijd: 15.5,
        schoolsoort: 'vso',
        inschrijving: 'ingeschreven',
        verzuim: 'ongeoorloofd',
        wekenZonderOnderwijs: 14,
        psychischeProblemen: true,
        geschil: 'ouders-school',
      },
    ],
    [
      'a transition',
      {
        geboortedatum: '2009-01-15',
        schoolsoort: 'praktijkonderwijs',
        inschrijving: 'ingeschreven',
        jeugdhulpLoopt: true,
        verblijf: 'residentieel',
      },
    ],
  ]
  test.each(cases)('stays within 96 characters a line, when %s is known', (_, situation) => {
    const plan = createRouter<Vocabulary>(national).route(situation, {
      needs: Object.keys(national.decisions),
      peildatum: '2026-11-21',
    })
    for (const lang of ['nl', 'en'] as const) {
      const long = render(plan, { lang })
        .split('\n')
        .filter((line) => line.length > 96)
      expect(long).toEqual([])
    }
  })
})

describe('a plan in Markdown', () => {
  const marks = 'a*b_c`d[e]f<g>h#i|j\\k'

  test('escapes what Markdown would read as marks', () => {
    const files = edited(smallFiles(), 'needs/plek.json', ['rules', 0, 'title'], { nl: marks, en: marks })
    const pack = definePack(files)
    const found = createRouter(pack).route({ school: 'bo' }, { needs: ['plek'], peildatum: '2026-11-21' })
    const escaped = marks.replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`)
    expect(render(found, { as: 'markdown' })).toContain(escaped)
    // In text they are what they are.
    expect(render(found)).toContain(marks)
  })

  test('has one title, a heading for each need, and ordered steps', () => {
    const lines = write(routing, { as: 'markdown' }).split('\n')
    expect(lines.filter((line) => line.startsWith('# '))).toEqual(['# Plan op 1 juni 2027'])
    expect(lines.filter((line) => /^## \d\. /.test(line))).toHaveLength(2)
    expect(lines.filter((line) => /^1\. /.test(line))).toHaveLength(2)
    expect(lines.filter((line) => /^\*\*.+:\*\* /.test(line)).length).toBeGreaterThan(5)
  })
})

describe('a routing read back from JSON', () => {
  const again = JSON.parse(JSON.stringify(routing)) as Routing

  const refusal = (run: () => unknown): unknown => {
    try {
      return run()
    } catch (error) {
      return isDekkendError(error) ? error.issues[0]?.code : error
    }
  }

  test.each(WAYS)('is written as the routing itself with its own pack, in %s', (_, options) => {
    expect(render(again, { ...options, pack: region })).toBe(write(routing, options))
    expect(render(again, { ...options, pack: regionPack() })).toBe(write(routing, options))
  })

  test('is not written without a pack: the error says which', () => {
    expect(refusal(() => render(again))).toBe('pack-needed')
    expect(() => render(again)).toThrow(new RegExp(`\`streek\`, version 1.0.0 \\(${routing.pack.hash}\\)`))
  })

  test('is not written with another pack, nor with another version of its own', () => {
    const other = definePack(edited(regionFiles(), 'pack.json', ['version'], '1.0.1'), smallPack())
    for (const pack of [national, smallPack(), other])
      for (const found of [again, routing]) expect(refusal(() => render(found, { pack }))).toBe('other-pack')
    for (const pack of ['streek', { ...region }, JSON.parse(JSON.stringify(region)), null])
      expect(refusal(() => render(again, { pack: pack as never }))).toMatch(/^(pack-is-a-name|not-a-pack)$/)
  })

  test('that was damaged is refused', () => {
    for (const damaged of [
      {},
      null,
      'x',
      { ...again, pack: null },
      { ...again, assignments: undefined },
      { ...again, assignments: [{}] },
      { ...again, coordinator: 3 },
      { ...again, warnings: [{ code: 'nee' }] },
    ])
      expect(refusal(() => render(damaged as never, { pack: region }))).toMatch(/^not-/)
  })
})

test('a plan is refused in a language or form that is not there', () => {
  for (const options of [{ lang: 'fr' }, { as: 'html' }, { lang: null }])
    expect(() => render(routing, options as never)).toThrow(/choose from/)
})

test('a routing without needs says so', () => {
  expect(render(createRouter(region).route({}))).toContain('volgt geen hulpvraag')
})
