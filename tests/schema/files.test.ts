import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { definePack } from '../../src/pack/define'
import type { PackFiles } from '../../src/pack/assemble'
import { kindOf } from '../../src/pack/schema-kinds'
import type { Pack } from '../../src/pack/types'
import { judgeOf, placesOf, type Judge } from '../kit/json-schema'
import { national, packs } from '../kit/packs'
import { edited, regionFiles, regionPack, smallFiles, smallPack } from '../kit/small-pack'
import { shortFiles } from './short-pack'

const wrongIn = (judge: Judge, files: PackFiles): string[] =>
  Object.entries(files).flatMap(([file, content]) => {
    const kind = kindOf(file)
    return kind === undefined ? [] : judge(kind, content).map((error) => `${file} ${error}`)
  })

/** The files of a pack that ships, as they are written. */
const filesOf = (id: string): PackFiles =>
  Object.fromEntries(
    readdirSync(`rules/${id}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path, JSON.parse(readFileSync(`rules/${id}/${path}`, 'utf8')) as unknown]),
  )

const ofAny = judgeOf()

describe('every file of a pack fits the schemas', () => {
  test.each(Object.keys(packs))('%s: those of any pack and its own', (id) => {
    const files = filesOf(id)
    expect(Object.keys(files).length).toBeGreaterThan(0)
    expect(wrongIn(ofAny, files)).toEqual([])
    expect(wrongIn(judgeOf(packs[id] as Pack), files)).toEqual([])
  })

  test.each<[string, PackFiles, Pack]>([
    ['of another subject', smallFiles(), smallPack()],
    ['of a region on top of that', regionFiles(), regionPack()],
    ['in the short form', shortFiles(), definePack(shortFiles())],
  ])('a pack %s', (_, files, pack) => {
    expect(wrongIn(ofAny, files)).toEqual([])
    expect(wrongIn(judgeOf(pack), files)).toEqual([])
  })

  test('of another subject: not those of the national pack', () => {
    expect(wrongIn(judgeOf(national), smallFiles())).not.toEqual([])
  })
})

describe('a name that the pack does not have is an error where it stands', () => {
  const judge = judgeOf(definePack(shortFiles()))
  const ofRegion = judgeOf(regionPack())
  const short = shortFiles()
  const region = regionFiles()

  test.each<[what: string, file: string, path: readonly (string | number)[], value: unknown]>([
    ['party', 'needs/sneeuw.json', ['vangnet', 'party'], 'burgemester'],
    ['party', 'needs/sneeuw.json', ['rules', 0, 'event', 'params', 'party'], 'burgemester'],
    ['law', 'needs/sneeuw.json', ['rules', 0, 'event', 'params', 'law'], 'IJSWET'],
    ['route', 'needs/sneeuw.json', ['rules', 0, 'event', 'params', 'route'], 'omweg'],
    ['ladder', 'needs/sneeuw.json', ['vangnet', 'ladder'], 'trap'],
    ['need', 'needs/sneeuw.json', ['need'], 'ijs'],
    ['condition', 'needs/sneeuw.json', ['impliedBy', 'condition'], 'dik'],
    ['fact', 'needs/sneeuw.json', ['rules', 0, 'conditions', 'fact'], 'eigenaar2'],
    ['value', 'needs/sneeuw.json', ['rules', 0, 'conditions', 'value'], 'rijk2'],
    ['operator', 'needs/sneeuw.json', ['rules', 0, 'conditions', 'operator'], 'lessThan'],
    ['law of a citation', 'needs/sneeuw.json', ['rules', 0, 'sources', 0], 'IJSWET 1'],
    ['document of a citation', 'needs/sneeuw.json', ['rules', 0, 'sources', 0], 'strooiplan-2020'],
    ['rule', 'examples/sneeuw.json', ['examples'], { 'sneeuw-x': [{ situation: {} }] }],
    ['fact', 'examples/sneeuw.json', ['examples', 'sneeuw-rijk', 0, 'situation'], { diepte2: 1 }],
    ['value', 'examples/sneeuw.json', ['examples', 'sneeuw-rijk', 0, 'situation', 'diepte'], 61],
    ['open term', 'conditions/diep.json', ['conditions', 'diep', 'conditions', 'value', 'openTerm'], 'lat'],
    ['value', 'conditions/diep.json', ['conditions', 'diep', 'conditions', 'value'], 61],
    ['step', 'routes/vegen.json', ['routes', 'vegen', 'steps', 0], 'strooien'],
    ['moment', 'steps/alle.json', ['steps', 'ruimen', 'from'], 'gisteren'],
    ['actor', 'steps/alle.json', ['steps', 'ruimen', 'actor'], 'buren2'],
    ['rung', 'ladders/trap.json', ['ladders', 'publiek', 'rungs', 0], 'vragen2'],
    ['actor', 'rungs/alle.json', ['rungs', 'vragen', 'party'], 'buren2'],
    ['fact', 'exclusions.json', ['exclusions', 0, 'conditions', 'all', 0, 'fact'], 'weg2'],
    ['value', 'exclusions.json', ['exclusions', 0, 'conditions', 'all', 0, 'value'], 'laan'],
    ['actor', 'coordinators.json', ['coordinators', 0, 'actor'], 'niemand'],
    ['need', 'holders.json', ['holders', 0, 'needs', 0], 'ijs'],
    ['need', 'signals.json', ['signals', 0, 'needs', 0], 'ijs'],
    ['value', 'life-events.json', ['events', 0, 'sets', 'eigenaar'], 'rijk2'],
    ['event', 'handovers.json', ['handovers', 0, 'events', 0], 'dooi2'],
    ['need', 'handovers.json', ['handovers', 0, 'needs', 0], 'ijs'],
    ['step', 'handovers.json', ['handovers', 0, 'steps', 0], 'strooien'],
    ['value', 'ordinary.json', ['situation', 'weg'], 'laan'],
    ['citation', 'pack.json', ['openTerms', 0, 'article'], 'IJSWET 1'],
  ])('%s in %s', (_, file, path, value) => {
    const content = edited(short, file, path, value)[file]
    const kind = kindOf(file) as string
    expect(judge(kind, short[file])).toEqual([])
    const places = placesOf(judge(kind, content))
    const place = `/${path.join('/')}`
    expect(places.some((found) => found === place || found.startsWith(`${place}/`))).toBe(true)
  })

  test.each<[what: string, file: string, path: readonly (string | number)[], value: unknown]>([
    ['executor', 'executors.json', ['executors', 0, 'executor'], 'jo-team'],
    ['law', 'executors.json', ['executors', 0, 'laws', 0], 'WTE'],
    ['municipality', 'executors.json', ['executors', 2, 'municipality'], 'elders'],
    ['open rung', 'agreements.json', ['agreements', 0, 'fills'], 'stoel'],
    ['party of a rung', 'agreements.json', ['agreements', 0, 'rung', 'party'], 'koets'],
    ['open term', 'pack.json', ['terms'], { grens: 4 }],
  ])('%s in %s of a region', (_, file, path, value) => {
    const kind = kindOf(file) as string
    expect(ofRegion(kind, region[file])).toEqual([])
    expect(placesOf(ofRegion(kind, edited(region, file, path, value)[file]))).toContain(`/${path.join('/')}`)
  })
})
