import type { Fact, Need } from '../../src/vocabulary/types'

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

/** The source of the static types of the shipped vocabulary. */
export const vocabularyTypes = (facts: readonly Fact[], needs: readonly Need[]): string =>
  [
    '/* Generated from rules/landelijk/facts.json and needs.json by `npm run generate`; do not edit. */',
    '',
    '/** What is known about one young person on the peildatum. A fact left out is unknown, which is not false. */',
    'export interface Situation {',
    ...facts.flatMap((fact) => [
      `  /** ${fact.label.en}. ${fact.help.en}${rangeOf(fact)} */`,
      `  readonly ${fact.id}?: ${typeOf(fact)} | undefined`,
    ]),
    '}',
    '',
    '/** The needs of the shipped vocabulary. */',
    `export type NeedId = ${needs.map(({ id }) => `'${id}'`).join(' | ')}`,
    '',
  ].join('\n')
