import { describe, expect, test } from 'vitest'
import * as main from '../../src/index'
import * as engine from '../../src/json-rules-engine/index'
import * as law from '../../src/law/index'
import * as prove from '../../src/prove/index'
import * as testing from '../../src/testing/index'
import { isDekkendError } from '../../src/text/error'
import { HOSTILE_VALUES, OwnError, type Hostile } from '../kit/hostile-values'
import { smallPack } from '../kit/small-pack'

/** One kind of error: every export, on any value, answers or throws a `DekkendError`. */

type Door = (...values: unknown[]) => unknown

const ROOMS = { main, engine, law, prove, testing }

/** Classes are made, not called. */
const made = (name: string, door: Door): Door =>
  /^(DekkendError|BrokenLaw)$/.test(name)
    ? (...values) => Reflect.construct(door as unknown as new () => object, values) as object
    : door

const functionsIn = (room: string, value: unknown): [string, Door][] => {
  if (typeof value === 'function') return [[room, made(room.split('.').at(-1) ?? '', value as Door)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => functionsIn(`${room}.${name}`, part))
}

const DOORS = Object.entries(ROOMS).flatMap(([room, exports]) => functionsIn(room, { ...exports }))

const pack = smallPack()

const outcome = (door: Door, values: readonly unknown[]): string => {
  try {
    door(...values)
    return 'answered'
  } catch (error) {
    if (isDekkendError(error)) return 'refused'
    if (error instanceof OwnError) return 'own'
    return error instanceof Error ? (error.stack ?? error.message) : 'thrown'
  }
}

const WHOLE: readonly Hostile[] = HOSTILE_VALUES

describe.each(DOORS)('%s', (_, door) => {
  test('answers or refuses whatever it is given', () => {
    const wrong = WHOLE.map(({ name, make }) => [name, outcome(door, [make()])]).filter(
      ([, how]) => how !== 'answered' && how !== 'refused' && how !== 'own',
    )
    expect(wrong).toEqual([])
    expect(['answered', 'refused']).toContain(outcome(door, []))
  })
})

describe('as options', () => {
  test.each<[string, Door]>([
    ['routeCase', (options) => main.routeCase({}, options as never)],
    ['createRouter', (options) => main.createRouter(pack).route({}, options as never)],
    ['needs', (needs) => main.createRouter(pack).route({}, { needs: needs as never })],
    ['a need', (need) => main.createRouter(pack).route({}, { needs: [need as never] })],
    [
      'facts',
      (facts) => main.createRouter(pack).route({}, { needs: [{ need: 'plek', facts: facts as never }] }),
    ],
    ['peildatum', (peildatum) => main.createRouter(pack).route({}, { peildatum: peildatum as never })],
    ['pack', (other) => main.routeCase({}, { pack: other as never })],
    ['render', (options) => main.render(main.createRouter(pack).route({}), options as never)],
    ['lang', (lang) => main.describe({ code: 'null-value', path: [], params: {} }, lang as never)],
    ['a file', (content) => main.definePack({ 'pack.json': content })],
    ['a part of a file', (content) => main.definePack({ 'pack.json': { title: content } })],
    ['a parent', (parent) => main.definePack({}, parent as never)],
    ['hash', (hash) => main.packFromData(JSON.parse(JSON.stringify(pack)), { hash: hash as never })],
    ['a fact', (value) => main.createRouter(pack).route({ leeftijd: value as never })],
    ['toText', (lang) => new main.DekkendError([]).toText(lang as never)],
    ['casesFor', (options) => testing.casesFor(pack, options as never)],
    ['toEngine', (options) => engine.toEngine(pack, options as never)],
  ])('%s answers or refuses whatever it is given', (_, door) => {
    const wrong = WHOLE.map(({ name, make }) => [name, outcome(door, [make()])]).filter(
      ([, how]) => how !== 'answered' && how !== 'refused' && how !== 'own',
    )
    expect(wrong).toEqual([])
  })
})

test('no proof and no assertion passes on what is not a pack', () => {
  const proofs = DOORS.filter(([name]) => /\.(assert|prove|find|check$|toBe|toHave)/.test(name))
  expect(proofs.length).toBeGreaterThan(30)
  for (const [name, door] of proofs)
    for (const other of ['x', {}, Promise.resolve(pack), { ...pack }, structuredClone(pack)])
      expect([name, outcome(door, [other])]).toEqual([name, 'refused'])
})
