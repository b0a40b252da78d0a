import { describe, expect, test } from 'vitest'
import { DATES } from '../../scripts/soak/cases'
import { readPack } from '../../src/node/read-pack'
import type { Pack } from '../../src/pack/types'
import { createRouter } from '../../src/route/router'
import type { Decided, Routing } from '../../src/route/types'
import type { Facts } from '../../src/vocabulary/types'
import { packs } from '../kit/packs'

/** What a call leaves behind: nothing. */

const CHILD: Facts = {
  leeftijd: 10,
  schoolsoort: 'bo',
  inschrijving: 'ingeschreven',
  woongemeente: 'schoolgemeente',
  jeugdwetgemeente: 'schoolgemeente',
  verblijf: 'thuis',
  toegang: 'gemeente',
  wlzIndicatie: 'geen',
}

const begeleiding = (pack: Pack, situation: Facts, peildatum = '2026-11-21'): Routing =>
  createRouter(pack).route(situation, { needs: ['begeleiding'], peildatum })

describe('what answers share', () => {
  const one = { ...CHILD }
  const other = { ...CHILD, crisis: true }

  test.each([
    ['one, another, the first again', [one, other, one]],
    ['another, one', [other, one]],
  ])('never passes from one child to the next: %s', (_, children) => {
    const together = readPack('rules/landelijk')
    for (const child of children)
      expect(begeleiding(together, child)).toEqual(begeleiding(readPack('rules/landelijk'), child))
  })

  test('never passes from one date to the next, nor is lost when there are more dates than are kept', () => {
    const fresh = readPack('rules/landelijk')
    const on = (pack: Pack) => DATES.map((date) => begeleiding(pack, one, date))
    const first = on(fresh)
    expect(on(fresh)).toEqual(first)
    expect(new Set(first.map((routing) => JSON.stringify(routing))).size).toBe(DATES.length)
    const last = DATES.at(-1) as string
    expect(begeleiding(readPack('rules/landelijk'), one, last)).toEqual(first.at(-1))
  })

  test('never passes from one pack to the next', () => {
    const [groningen, utrecht] = [packs['groningen'], packs['utrecht']] as [Pack, Pack]
    const apart = [begeleiding(groningen, one), begeleiding(utrecht, one)]
    expect([begeleiding(groningen, one), begeleiding(utrecht, one)]).toEqual(apart)
    expect(apart[0]?.assignments).not.toEqual(apart[1]?.assignments)
  })
})

test('a step says who does it in this region', () => {
  const [answer] = begeleiding(packs['groningen'] as Pack, CHILD).assignments as readonly [Decided]
  expect(answer.executor).toBe('po-wij-team')
  const steps = answer.route.filter(({ actor }) => actor === 'gemeente')
  expect(steps.length).toBeGreaterThan(0)
  expect(steps.map(({ executor }) => executor)).toEqual(steps.map(() => 'po-wij-team'))
})
