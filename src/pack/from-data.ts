import { DekkendError } from '../text/error'
import { requireText } from '../text/require'
import { readObject, readTree, type PlainObject } from '../text/plain'
import { deepFreeze } from '../base/freeze'
import { checkPackFiles } from './define'
import { packHash } from './hash'
import { sealPack } from './is-pack'
import type { Pack } from './types'

export interface PackDataOptions {
  /** The hash that the content must have: `pack.hash` of an answer that was made with it. Left out: any. */
  readonly hash?: string
}

/** The keys of `pack.json` that stay beside `extends`, which says of which pack the rest came. */
const INFO = [
  'id',
  'title',
  'version',
  'validFrom',
  'verifiedUntil',
  'openTerms',
  'terms',
  'knowledge',
  'note',
]

const part = (data: PlainObject, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]))

const ownEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** The steps or rungs of a list, each that has a name by that name, with what is said of it only here. */
const byName = (list: unknown, kind: 'step' | 'rung'): unknown =>
  Array.isArray(list)
    ? list.map((one: unknown) => {
        const { id, when, valid } = Object(one) as { id?: unknown; when?: unknown; valid?: unknown }
        if (id === undefined) return one
        return {
          [kind]: id,
          ...(when === undefined ? {} : { when }),
          ...(valid === undefined ? {} : { valid }),
        }
      })
    : list

/** An object with the steps or rungs that it holds, if any, by their names. */
const named = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { steps, rungs, handover } = value as Record<string, unknown>
  return {
    ...value,
    ...(steps === undefined ? {} : { steps: byName(steps, 'step') }),
    ...(rungs === undefined ? {} : { rungs: byName(rungs, 'rung') }),
    ...(Array.isArray(handover) ? { handover: handover.map(named) } : {}),
  }
}

const each = (value: unknown, change: (part: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map(change)
    : Object.fromEntries(ownEntries(value).map(([key, one]) => [key, change(one)]))

/** A step or rung of a library without its name, which is its key there. */
const unnamed = (value: unknown): unknown =>
  Object.fromEntries(ownEntries(value).filter(([key]) => key !== 'id'))

/** The files that say together what a pack and the pack it extends say: each kind once, as one whole. */
const filesOf = (data: PlainObject): Record<string, unknown> => ({
  'pack.json': part(data, INFO),
  'facts.json': part(data, ['facts']),
  'needs.json': part(data, ['needs']),
  'parties.json': {
    ...part(data, ['parties', 'actors', 'municipalities', 'sectors']),
    executors: data['executorNames'],
  },
  'sources/all.json': part(data, ['laws', 'documents', 'rulings']),
  'conditions/all.json': part(data, ['conditions']),
  'exclusions.json': part(data, ['exclusions']),
  ...Object.fromEntries(ownEntries(data['decisions']).map(([need, rules]) => [`needs/${need}.json`, rules])),
  'steps/all.json': { steps: each(data['steps'], unnamed) },
  'rungs/all.json': { rungs: each(data['rungs'], unnamed) },
  'routes/all.json': { routes: each(data['routes'], named) },
  'ladders/all.json': { ladders: each(data['ladders'], named) },
  'coordinators.json': part(data, ['coordinators']),
  'holders.json': part(data, ['holders', 'disputed']),
  'signals.json': part(data, ['signals']),
  'life-events.json': { events: each(data['events'], named) },
  'executors.json': part(data, ['executors']),
  'agreements.json': { agreements: each(data['agreements'], named) },
  'ordinary.json': { situation: data['ordinary'] },
})

/**
 * A pack of its own content, as `structuredClone(pack)` or `JSON.parse(JSON.stringify(pack))` gives it:
 * the way into a worker or out of a store. It is checked as the files of a pack are.
 *
 * @throws DekkendError With everything that is wrong; also if the content has another hash than the one given.
 * @example
 * packFromData(message.pack, { hash: message.hash })
 */
export const packFromData = (data: unknown, options: PackDataOptions = {}): Pack => {
  const asked = readObject(options, ['options'], 'situationKeys')
  if (asked.issue !== undefined) throw new DekkendError([asked.issue])
  const { hash: expected } = asked.copy
  if (expected !== undefined) requireText(expected, 'hash')
  const read = readTree(data, 'packSize', ['data'])
  if (read.issue !== undefined) throw new DekkendError([read.issue])
  const object = readObject(read.copy, ['data'], 'situationKeys')
  if (object.issue !== undefined) throw new DekkendError([object.issue])
  const { pack: whole, issues } = checkPackFiles(filesOf(object.copy))
  if (whole === undefined) throw new DekkendError(issues)
  const { extends: parent } = object.copy
  const pack = typeof parent === 'string' ? sealPack(deepFreeze({ ...whole, extends: parent })) : whole
  const found = packHash(pack)
  if (expected !== undefined && expected !== found)
    throw new DekkendError([{ code: 'other-hash', path: ['options', 'hash'], params: { found, expected } }])
  return pack
}
