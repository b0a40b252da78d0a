import { describe, expect, test } from 'vitest'
import type { PackFiles } from '../../src/pack/assemble'
import { SOURCES, edited, is, regionFiles, regionPack, say, smallFiles, smallPack } from '../kit/small-pack'
import { expectOne, issuesOf } from './broken'

/** Law 10, lawful layering: a regional pack fills what is open and nothing else. */

const found = (files: PackFiles) => issuesOf(files, smallPack())

describe('a region cannot', () => {
  test.each(['facts.json', 'needs.json', 'parties.json', 'exclusions.json', 'holders.json'])(
    'bring its own %s',
    (file) => {
      const issues = found({ ...regionFiles(), [file]: smallFiles()[file] })
      expect(issues).toContainEqual({ code: 'unlawful-addition', path: [], params: { file }, file })
    },
  )

  test.each(['needs/plek.json', 'needs/ooit.json'])('decide a need: %s', (file) => {
    const need = file.slice('needs/'.length, -'.json'.length)
    const rules = JSON.parse(
      JSON.stringify(smallFiles()['needs/plek.json']).replaceAll('"plek"', `"${need}"`),
    ) as unknown
    const issues = found({ ...regionFiles(), [file]: rules })
    expect(issues).toContainEqual({ code: 'unlawful-addition', path: [], params: { file }, file })
  })

  test.each([
    ['conditions/x.json', 'conditions', 'volwassen', 'condition'],
    ['routes/x.json', 'routes', 'gewoon', 'route'],
    ['ladders/x.json', 'ladders', 'gewoon', 'ladder'],
    ['sources/x.json', 'laws', 'WET', 'law'],
    ['sources/x.json', 'documents', 'brief', 'document'],
    ['sources/x.json', 'rulings', 'ECLI:1', 'ruling'],
  ])('replace what the law has named: %s %s %s', (file, key, name, kind) => {
    const national = Object.values(smallFiles()).find(
      (content) => name in ((content as Record<string, object | undefined>)[key] ?? {}),
    ) as Record<string, Record<string, unknown>>
    expectOne(
      found({ ...regionFiles(), [file]: { [key]: { [name]: national[key]?.[name] } } }),
      'unlawful-override',
      file,
      [key, name],
      { kind, name },
    )
  })

  test.each([
    ['actors/x.json', { actors: { coach: { name: say('x') } } }, ['actors', 'coach']],
    ['actors/x.json', { actors: { gemeente: { name: say('x') } } }, ['actors', 'gemeente']],
    ['signals.json', smallFiles()['signals.json'], ['signals', 0, 'id']],
  ])('give a name of the law to something else: %s %j', (file, content, path) => {
    expectOne(found({ ...regionFiles(), [file]: content }), 'duplicate-name', file, path)
  })

  test('rename an executor of the law', () => {
    const files = edited(regionFiles(), 'executors.json', ['names', 0, 'id'], 'team')
    expect(found(files)).toContainEqual({
      code: 'duplicate-name',
      path: ['names', 0, 'id'],
      params: { kind: 'executor', name: 'team' },
      file: 'executors.json',
    })
  })

  test.each([7, -1])('set an open term outside the bounds of the law: %d', (value) => {
    expectOne(
      found(edited(regionFiles(), 'pack.json', ['terms', 'afstandsgrens'], value)),
      'term-out-of-bounds',
      'pack.json',
      ['terms', 'afstandsgrens'],
      { found: value, min: 0, max: 6 },
    )
  })

  test('set a term that the law does not leave open', () => {
    expectOne(
      found(edited(regionFiles(), 'pack.json', ['terms', 'leeftijdsgrens'], 3)),
      'unknown-reference',
      'pack.json',
      ['terms', 'leeftijdsgrens'],
      { kind: 'openTerm' },
    )
  })

  test('open a term itself, and so escape the bounds of the law', () => {
    const openTerms = (smallFiles()['pack.json'] as { openTerms: readonly object[] }).openTerms.map(
      (term) => ({
        ...term,
        bounds: { min: 0, max: 100 },
        default: 50,
      }),
    )
    const issues = found(edited(regionFiles(), 'pack.json', ['openTerms'], openTerms))
    expect(issues).toMatchObject([{ code: 'unlawful-addition', file: 'pack.json', path: ['openTerms'] }])
  })
})

describe('a region can', () => {
  test.each([0, 6])('set an open term to the bounds themselves: %d', (value) => {
    expect(found(edited(regionFiles(), 'pack.json', ['terms', 'afstandsgrens'], value))).toEqual([])
  })

  test('add what nobody named yet', () => {
    expect(
      found({
        ...regionFiles(),
        'conditions/x.json': {
          conditions: { klein: { title: say('klein'), conditions: is('school', 'bo') } },
        },
        'actors/x.json': { actors: { tafel: { name: say('de tafel') } } },
        'coordinators.json': {
          coordinators: [
            {
              actor: 'tafel',
              when: { condition: 'klein' },
              why: say('x'),
              sources: SOURCES,
              basis: 'afspraak',
            },
          ],
        },
      }),
    ).toEqual([])
  })

  test('lean on the pack it extends', () => {
    const [national, region] = [smallPack(), regionPack()]
    expect(region.decisions).toEqual(national.decisions)
    expect(region.exclusions).toEqual(national.exclusions)
    expect(region.openTerms).toEqual(national.openTerms)
    expect(region.holders).toEqual(national.holders)
    expect(region.executors).toHaveLength(3)
    expect(region.id).toBe('streek')
  })

  test('put its own executors and coordinators before those of the law', () => {
    const region = regionPack()
    expect(region.executors[0]?.executor).toBe('vo-team')
    expect(region.coordinators).toEqual(smallPack().coordinators)
  })
})
