import type { Pack } from '../../src/pack/types'
import type { Fact } from '../../src/vocabulary/types'

const typeOf = (fact: Fact): string => {
  switch (fact.type) {
    case 'enum':
      return fact.values.map(({ id }) => `'${id}'`).join(' | ')
    case 'boolean':
      return 'boolean'
    case 'number':
      return 'number'
    case 'date':
      return 'string'
  }
}

const rangeOf = (fact: Fact): string =>
  fact.type === 'number'
    ? ` From ${String(fact.min)} to ${String(fact.max)}${fact.maxExclusive === true ? ' (exclusive)' : ''}, ${fact.unit.en}.`
    : fact.type === 'date'
      ? ' Written `YYYY-MM-DD`.'
      : ''

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)

/** Each kind of name: its type, what that is, and the names of one pack. */
const NAMES: readonly (readonly [
  kind: string,
  type: string,
  comment: string,
  of: (pack: Pack) => readonly string[],
])[] = [
  ['need', 'NeedId', 'What can be asked.', (pack) => ids(pack.needs)],
  ['party', 'PartyId', 'Who can be responsible.', (pack) => ids(pack.parties)],
  [
    'actor',
    'ActorId',
    'Who can take a step, lead or keep a case: every party, and others.',
    (pack) => ids(pack.actors),
  ],
  [
    'executor',
    'ExecutorId',
    'Who does the work for a party in some region.',
    (pack) => ids(pack.executorNames),
  ],
  ['law', 'LawId', 'The Acts and regulations that are cited.', (pack) => Object.keys(pack.laws)],
  [
    'municipality',
    'MunicipalityId',
    'Which municipality is meant, as seen from the young person.',
    (pack) => Object.keys(pack.municipalities),
  ],
  ['sector', 'SectorId', 'Which kind of school is meant.', (pack) => Object.keys(pack.sectors)],
  ['signal', 'SignalId', 'What a situation can show beside its answers.', (pack) => ids(pack.signals)],
  ['agreement', 'AgreementId', 'What parties in some region have agreed.', (pack) => ids(pack.agreements)],
]

/** The source of the static types of all packs that ship; each has the facts of the national one. */
export const vocabularyTypes = (facts: readonly Fact[], packs: readonly Pack[]): string =>
  [
    '/* Generated from the packs in rules/ by `npm run generate`; do not edit. */',
    '',
    '/** What is known about one young person on the peildatum. A fact left out is unknown, which is not false. */',
    'export type Situation = {',
    ...facts.flatMap((fact) => [
      `  /** ${fact.label.en}. ${fact.help.en}${rangeOf(fact)} */`,
      `  readonly ${fact.id}?: ${typeOf(fact)} | undefined`,
    ]),
    '}',
    '',
    '/** A fact that can be stated or asked. */',
    'export type FactId = keyof Situation',
    '',
    ...NAMES.flatMap(([kind, type, comment, of]) => [
      `/** ${comment} */`,
      `export type ${type} = ${[...(kind === 'actor' ? ['PartyId'] : []), ...[...new Set(packs.flatMap(of))].map((id) => `'${id}'`)].join(' | ')}`,
      '',
    ]),
    '/** The names of the packs that ship with the library, all regions together. */',
    'export interface Shipped {',
    '  readonly situation: Situation',
    '  readonly fact: FactId',
    ...NAMES.map(([kind, type]) => `  readonly ${kind}: ${type}`),
    '}',
    '',
  ].join('\n')
