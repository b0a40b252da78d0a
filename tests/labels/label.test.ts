import { describe, expect, test } from 'vitest'
import { DekkendError, definePack, label, type Labelled, type Lang, type Vocabulary } from '../../src/index'
import { createRouter } from '../../src/route/router'
import type { Routing } from '../../src/route/types'
import { cases } from '../kit/casebook'
import { national, packOf, packs } from '../kit/packs'
import { smallFiles } from '../kit/small-pack'

type Kind = keyof Labelled

/** Which kind of thing stands under a key of an answer. */
const KINDS: Readonly<Record<string, Kind>> = {
  need: 'need',
  needs: 'need',
  fact: 'fact',
  party: 'party',
  partners: 'actor',
  actor: 'actor',
  executor: 'executor',
  law: 'law',
  document: 'document',
  ruling: 'ruling',
  municipality: 'municipality',
  sector: 'sector',
  agreement: 'agreement',
  rule: 'rule',
  rules: 'rule',
  basis: 'basis',
  power: 'power',
  unit: 'unit',
}

/** Texts that speak for themselves: both languages, dates, places in a source, and what a program reads. */
const PLAIN = new Set([
  'nl',
  'en',
  'peildatum',
  'date',
  'until',
  'article',
  'paragraph',
  'at',
  'note',
  'status',
  'name',
  'version',
  'hash',
])

interface Found {
  readonly kind: Kind
  readonly id: Labelled[Kind]
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Everything in a part of an answer that needs a label; throws on a text of which it does not know what it is. */
const found = (part: unknown, key = '', holder = ''): Found[] => {
  if (typeof part === 'string') {
    if (key === 'from') return DATE.test(part) ? [] : [{ kind: 'moment', id: part }]
    if (key === 'id') return [{ kind: holder === 'signals' ? 'signal' : 'agreement', id: part }]
    if (PLAIN.has(key)) return []
    // The rung of an escalation may be anyone's who acts.
    const kind = key === 'party' && holder === 'escalation' ? 'actor' : KINDS[key]
    if (kind === undefined) throw new Error(`an answer holds ${key}: ${part}, which no label is for`)
    return [{ kind, id: part }]
  }
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part))
    return part.flatMap((one: unknown) =>
      typeof one === 'string' ? found(one, key, holder) : found(one, '', key),
    )
  const entries = Object.entries(part)
  // An issue is for `describe`.
  if ('code' in part) return []
  if ('fact' in part && 'value' in part)
    return [
      { kind: 'fact', id: String(part.fact) },
      { kind: 'value', id: part as never },
    ]
  return entries.flatMap(([inner, value]) => found(value, inner, typeof value === 'object' ? inner : holder))
}

const missing = (answers: readonly Routing[], pack: (typeof packs)[string]): string[] => {
  const all = new Map(
    answers.flatMap((answer) => found(answer).map((one) => [JSON.stringify(one), one] as const)),
  )
  return [...all].flatMap(([key, { kind, id }]) =>
    (['nl', 'en'] as const satisfies readonly Lang[])
      .filter((lang) => (label(pack, kind, id as never, lang) ?? '') === '')
      .map((lang) => `${pack.id} ${lang} ${key}`),
  )
}

describe('everything an answer can hold has a label', () => {
  test('in the answers of the casebook', () => {
    for (const { situation, peildatum, pack: id, expect: expected } of cases) {
      const pack = packOf(id)
      const needs = expected.map(({ need }) => need)
      expect(missing([createRouter(pack).route(situation, { needs, peildatum })], pack)).toEqual([])
    }
  })

  test.each(Object.keys(packs))('in the answers to the examples of the rules, with pack %s', (id) => {
    const pack = packOf(id)
    const router = createRouter<Vocabulary>(pack)
    const answers = Object.values(pack.decisions).flatMap(({ need, rules }) =>
      rules.flatMap(({ examples }) =>
        examples.map(({ situation, peildatum = pack.verifiedUntil }) =>
          router.route(situation, { needs: [need], peildatum }),
        ),
      ),
    )
    expect(missing(answers, pack)).toEqual([])
  })

  test('with its number and unit, or in words', () => {
    expect(label(national, 'value', { fact: 'leeftijd', value: 17.5 }, 'nl')).toBe('17,5 jaar')
    expect(label(national, 'value', { fact: 'crisis', value: true }, 'en')).toBe('yes')
    expect(label(national, 'unit', 'schooldagen', 'nl')).toBe('schooldagen')
    expect(label(national, 'rule', 'vangnet', 'nl')).toContain('vangnet')
  })
})

describe('a label', () => {
  test('of an actor and of an executor with the same id is not mixed up', () => {
    for (const pack of Object.values(packs))
      for (const { id, name } of pack.executorNames) {
        expect(label(pack, 'executor', id, 'nl')).toBe(name.nl)
        const actor = [...pack.parties, ...pack.actors].find((one) => one.id === id)
        expect(label(pack, 'actor', id, 'nl')).toBe(actor?.name.nl)
      }
  })

  test('that the pack does not know is undefined, also where an object would have it', () => {
    const pack = definePack(smallFiles())
    for (const kind of ['need', 'fact', 'party', 'actor', 'executor', 'law', 'rule', 'municipality'] as const)
      for (const id of ['iets', 'constructor', '__proto__', 'toString'])
        expect(label(pack, kind, id, 'nl')).toBeUndefined()
  })

  test.each([
    ['pack', [{}, 'party', 'gemeente', 'nl']],
    ['kind', [national, 'partij', 'gemeente', 'nl']],
    ['lang', [national, 'party', 'gemeente', 'fr']],
    ['lang', [national, 'party', 'gemeente', undefined]],
  ])('is refused with a wrong %s', (_, given) => {
    expect(() => (label as (...all: unknown[]) => unknown)(...given)).toThrow(DekkendError)
  })
})
