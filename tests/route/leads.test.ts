import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definePack } from '../../src/pack/define'
import { createRouter } from '../../src/route/router'
import type { Assignment, Open } from '../../src/route/types'
import { partialSituations } from '../../src/testing'
import type { Facts } from '../../src/vocabulary/types'
import { SOURCES, edited, is, regionFiles, regionPack, say, smallFiles, smallPack } from '../kit/small-pack'

/** Who acts here, who leads, and who keeps the case: ordered lists, the first that is certain. */

const PEILDATUM = '2026-11-21'

const route = (
  situation: Facts,
  { pack = smallPack(), needs = ['plek'] as string[], peildatum = PEILDATUM } = {},
) => createRouter(pack).route(situation, { needs, peildatum })

const executor = (situation: Facts, pack = regionPack()) => {
  const [found] = route(situation, { pack }).assignments
  return found?.status === 'decided' ? found.executor : undefined
}

describe('the executor', () => {
  test('is the first in the list that certainly applies', () => {
    expect(executor({ school: 'vo', leeftijd: 12 })).toBe('vo-team')
    expect(executor({ school: 'bo', leeftijd: 8 })).toBe('team')
  })

  test('is unknown while an earlier one may still apply', () => {
    const when = { condition: 'naar-school' }
    const files = edited(smallFiles(), 'needs/plek.json', ['rules', 1, 'conditions'], {
      all: [{ not: when }, is('school', 'bo')],
    })
    const always = edited(files, 'needs/plek.json', ['rules', 0, 'conditions'], {
      not: { condition: 'volwassen' },
    })
    const pack = definePack(regionFiles(), definePack(always))
    expect(executor({ leeftijd: 8 }, pack)).toBeUndefined()
    expect(executor({ leeftijd: 8, school: 'geen' }, pack)).toBe('team')
  })

  test('acts under the laws, for the municipality and in the needs it names', () => {
    expect(executor({ school: 'geen', leeftijd: 8 })).toBe('team')
    const other = (path: readonly (string | number)[], value: unknown) =>
      executor(
        { school: 'geen', leeftijd: 8 },
        definePack(edited(regionFiles(), 'executors.json', ['executors', 2, ...path], value), smallPack()),
      )
    expect(other(['municipality'], 'school')).toBeUndefined()
    expect(other(['municipality'], undefined)).toBe('team')
    expect(other(['laws'], ['PLAN'])).toBeUndefined()
    expect(other(['needs'], ['vervoer'])).toBeUndefined()
    expect(other(['valid'], { until: PEILDATUM })).toBeUndefined()
    expect(other(['valid'], { from: PEILDATUM })).toBe('team')
  })

  test('is named with the candidates of an open answer', () => {
    const [found] = route({ school: 'vo' }, { pack: regionPack() }).assignments
    expect((found as Open).candidates.map((candidate) => candidate.executor)).toEqual(['vo-team', undefined])
  })

  test('is not there where the pack names none', () => {
    expect(executor({ school: 'bo' }, smallPack())).toBeUndefined()
  })
})

describe('the coordinator', () => {
  test('is the first that is certain, with the reason and its source', () => {
    expect(route({ school: 'bo' }).coordinator).toEqual({
      actor: 'bestuur',
      why: say('de school kent het kind'),
      basis: 'wet',
      source: SOURCES,
      stalls: { actor: 'gemeente', why: say('na tien weken') },
    })
    expect(route({ school: 'geen' }).coordinator).toEqual({
      actor: 'gemeente',
      why: say('iemand moet het doen'),
      basis: 'afspraak',
      source: SOURCES,
    })
  })

  test('is never one that only may be right', () => {
    expect(route({}).coordinator.actor).toBe('gemeente')
  })

  test('hands over when it stalls, unless that is certainly not so', () => {
    expect(route({ school: 'bo', wekenSindsAanmelding: 9 }).coordinator).not.toHaveProperty('stalls')
    expect(route({ school: 'bo', wekenSindsAanmelding: 10 }).coordinator.stalls?.actor).toBe('gemeente')
  })

  test('of a region comes before the one of the law', () => {
    const coordinators = [
      {
        actor: 'coach',
        when: is('aangemeld', true),
        needs: ['plek'],
        why: say('afgesproken'),
        sources: SOURCES,
        basis: 'afspraak',
      },
    ]
    const pack = definePack({ ...regionFiles(), 'coordinators.json': { coordinators } }, smallPack())
    const actor = (situation: Facts, needs?: string[]) =>
      route(situation, { pack, ...(needs === undefined ? {} : { needs }) }).coordinator.actor
    expect(actor({ school: 'bo', aangemeld: true })).toBe('coach')
    expect(actor({ school: 'bo', aangemeld: true }, ['vervoer', 'plek'])).toBe('coach')
    expect(actor({ school: 'bo', aangemeld: true }, ['vervoer'])).toBe('bestuur')
    expect(actor({ school: 'bo' })).toBe('bestuur')
  })

  test('is always there', () => {
    const pack = regionPack()
    const router = createRouter(pack)
    fc.assert(
      fc.property(partialSituations(pack, { peildatum: PEILDATUM }), (situation) => {
        const { coordinator } = router.route(situation, { needs: ['vervoer'], peildatum: PEILDATUM })
        expect(['bestuur', 'gemeente']).toContain(coordinator.actor)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the holder', () => {
  const holder = (found: Assignment | undefined) => found?.holder?.actor

  test('of an open answer is the first that is certain, for that need', () => {
    const open = route({ school: 'vo' }, { needs: ['plek', 'vervoer'] }).assignments
    expect(open.map(({ status }) => status)).toEqual(['open', 'open'])
    expect(open.map(holder)).toEqual(['bestuur', 'gemeente'])
    expect(holder(route({}).assignments[0])).toBe('gemeente')
  })

  test('keeps the case while parties are in dispute, which leaves the answer decided', () => {
    const [found] = route({ school: 'bo', ruzie: true }).assignments
    expect(found).toMatchObject({
      status: 'decided',
      party: 'bestuur',
      disputed: true,
      holder: { actor: 'bestuur' },
    })
  })

  test.each<[string, Facts]>([
    ['there is certainly no dispute', { ruzie: false }],
    ['it is unknown whether there is', {}],
  ])('is not named with a decided answer where %s', (_, more) => {
    const [found] = route({ school: 'bo', ...more }).assignments
    expect(found).not.toHaveProperty('disputed')
    expect(found).not.toHaveProperty('holder')
  })

  test('keeps the case for the one need that is in dispute', () => {
    const { assignments } = createRouter(smallPack()).route(
      { school: 'bo' },
      { needs: ['plek', { need: 'plek', facts: { ruzie: true } }], peildatum: PEILDATUM },
    )
    expect(assignments.map(({ disputed }) => disputed)).toEqual([undefined, true])
  })
})
