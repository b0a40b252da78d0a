import type { Issue } from '../text/issue'
import { DATE_FACTS, DERIVED_TYPES } from '../vocabulary/derive'
import { gridStep, type Fact, type NumberFact } from '../vocabulary/types'

/** What must be so of a fact beside its form. */

type Path = Issue['path']

const checkRange = (fact: NumberFact, path: Path): Issue[] => {
  const { min, max, maxExclusive, step } = fact
  return [
    ...(min > max || (min === max && maxExclusive === true)
      ? [{ code: 'wrong-range' as const, path, params: { min, max } }]
      : []),
    ...(gridStep(fact) > 0
      ? []
      : [{ code: 'step-not-positive' as const, path: [...path, 'step'], params: { found: step } }]),
  ]
}

/** The values of an enum, each of which is there once. */
const checkValues = (values: readonly { readonly id: string }[], path: Path): Issue[] =>
  values.flatMap(({ id }, index): Issue[] =>
    values.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            code: 'duplicate-name',
            path: [...path, 'values', index, 'id'],
            params: { kind: 'value', name: id },
          },
        ],
  )

/** From a date other facts must follow, else it would be accepted and then forgotten. */
const checkInput = ({ id, type, input }: Fact, path: Path): Issue[] => {
  const dated = type === 'date' || input === true || DATE_FACTS.includes(id)
  return dated && !(type === 'date' && input === true && DATE_FACTS.includes(id))
    ? [{ code: 'unknown-date-fact', path, params: { fact: id, allowed: DATE_FACTS } }]
    : []
}

export const checkFact = (fact: Fact, _: unknown, path: Path): Issue[] => {
  const derived = DERIVED_TYPES[fact.id]
  return [
    ...checkInput(fact, path),
    ...(derived === undefined || derived === fact.type
      ? []
      : [
          {
            code: 'wrong-type' as const,
            path: [...path, 'type'],
            params: { found: JSON.stringify(fact.type), expected: JSON.stringify(derived) },
          },
        ]),
    ...(fact.type === 'number' ? checkRange(fact, path) : []),
    ...(fact.type === 'enum' ? checkValues(fact.values, path) : []),
  ]
}
