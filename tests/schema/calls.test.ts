import { describe, expect, test } from 'vitest'
import { type DekkendError, routeCase } from '../../src/index'
import type { Issue } from '../../src/text/issue'
import { cases, overOrdinary } from '../kit/casebook'
import { judgeOf, placesOf, type Judge } from '../kit/json-schema'
import { national, packOf, packs } from '../kit/packs'
import { smallPack } from '../kit/small-pack'

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const ofAny = judgeOf()
const judges = new Map<string, Judge>(Object.entries(packs).map(([id, pack]) => [id, judgeOf(pack)]))
const judgeFor = (id: string): Judge => judges.get(id) as Judge

/** A part of the casebook, with every pack that it names. */
const sample = cases.filter((_, index) => index % 5 === 0)

const issuesOf = (situation: unknown, options: unknown): readonly Issue[] => {
  try {
    routeCase(situation as never, options as never)
    return []
  } catch (error) {
    return (error as DekkendError).issues
  }
}

describe('what a call takes and gives fits the schemas', () => {
  test('situations and options of the casebook, and their answers', () => {
    const statuses = new Set<string>()
    for (const { peildatum, pack: id, situation, expect: expected } of sample) {
      const pack = packOf(id)
      const judge = judgeFor(pack.id)
      const needs = [...new Set(expected.map(({ need }) => need))]
      for (const stated of [overOrdinary(situation), situation]) {
        const options = { needs, peildatum }
        const routing = asJson(routeCase(stated, { ...options, pack }))
        for (const [kind, value] of [
          ['situation', stated],
          ['options', options],
          ['routing', routing],
        ] as const)
          expect([...judge(kind, value), ...ofAny(kind, value)]).toEqual([])
        for (const { status } of (routing as { assignments: { status: string }[] }).assignments)
          statuses.add(status)
      }
    }
    expect([...statuses].sort()).toEqual(['decided', 'open'])
  })

  test.each(Object.keys(packs))('a whole answer of %s, warnings included', (id) => {
    const pack = packOf(id)
    const needs = Object.keys(pack.decisions)
    const routing = asJson(routeCase({}, { needs, pack, peildatum: '2030-01-01' }))
    expect([...judgeFor(id)('routing', routing), ...ofAny('routing', routing)]).toEqual([])
  })

  test('every issue of a call', () => {
    const issues = [
      ...issuesOf({ leeftijd: 99, autisme: null, onbekend: 1, cluster: '9' }, { peildatum: '1990-01-01' }),
      ...issuesOf({}, { needs: ['vervoert', { need: 'werk', facts: { leeftijd: 'x' }, extra: 1 }], x: 1 }),
      ...issuesOf([], {}),
    ]
    expect(issues.length).toBeGreaterThan(8)
    expect(issues.flatMap((issue) => ofAny('issue', asJson(issue)))).toEqual([])
  })
})

describe('what is wrong is refused where it is wrong', () => {
  const judge = judgeFor(national.id)
  const routing = asJson(routeCase({}, { needs: ['vervoer'], peildatum: '2026-11-21' })) as {
    readonly coordinator: object
  }

  test.each<[kind: string, value: unknown, place: string]>([
    ['situation', { leeftijd: 28 }, '/leeftijd'],
    ['situation', { leeftijd: '14' }, '/leeftijd'],
    ['situation', { cluster: '9' }, '/cluster'],
    ['situation', { autisme: null }, '/autisme'],
    ['situation', { geboortedatum: '2023-02-29' }, '/geboortedatum'],
    ['situation', { geboortedatum: '1899-12-31' }, '/geboortedatum'],
    ['situation', { lftijd: 14 }, ''],
    ['situation', [], ''],
    ['options', { needs: ['vervoert'] }, '/needs/0'],
    ['options', { needs: [] }, '/needs'],
    ['options', { needs: [{ need: 'vervoer', facts: { leeftijd: 99 } }] }, '/needs/0/facts/leeftijd'],
    ['options', { needs: [{ facts: {} }] }, '/needs/0'],
    ['options', { peildatum: '2026-02-30' }, '/peildatum'],
    ['options', { pack: 'groningen' }, ''],
    [
      'routing',
      { ...routing, coordinator: { ...routing.coordinator, actor: 'burgemester' } },
      '/coordinator/actor',
    ],
    ['routing', { ...routing, assignments: [] }, '/assignments'],
    ['routing', { ...routing, extra: 1 }, ''],
    ['issue', { code: 'no-such-code', path: [], params: {} }, '/code'],
    ['issue', { code: 'unknown-fact', path: [{}], params: {} }, '/path/0'],
    ['issue', { code: 'unknown-fact', params: {} }, ''],
  ])('%s %j', (kind, value, place) => {
    expect(placesOf(judge(kind, value))).toContain(place)
  })

  test('a situation of one pack is none of another', () => {
    expect(judge('situation', smallPack().ordinary)).not.toEqual([])
    expect(judgeOf(smallPack())('situation', smallPack().ordinary)).toEqual([])
    expect(ofAny('situation', smallPack().ordinary)).toEqual([])
  })
})
