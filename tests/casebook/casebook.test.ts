import { describe, expect, test } from 'vitest'
import { createRouter } from '../../src/index'
import { cases, isNotYet, meets, overOrdinary, type Case, type Expectation } from '../kit/casebook'
import { packOf } from '../kit/packs'

/** The least share of the expectations of less than high certainty that must be right. */
const SHARE = 0.97

const answer = ({ situation, pack, peildatum }: Case, { need }: Expectation): Partial<Expectation> | string => {
  const [assignment] = createRouter(packOf(pack)).route(overOrdinary(situation), { needs: [need], peildatum }).assignments
  if (assignment?.status !== 'decided')
    return `open on ${assignment?.questions.map(({ fact }) => fact).join(', ') ?? ''}`
  const { party, law, municipality, sector, executor } = assignment
  return Object.fromEntries(
    Object.entries({ party, law, municipality, sector, executor }).filter(([, value]) => value !== undefined),
  )
}

const isRight = (entry: Case, expected: Expectation): boolean => {
  const found = answer(entry, expected)
  return (
    typeof found !== 'string' && [expected, ...(expected.alsoAccept ?? [])].some((accepted) => meets(found, accepted))
  )
}

const expectations = cases.flatMap((entry) =>
  entry.expect.map((expected) => ({
    entry,
    expected,
    certainty: expected.certainty ?? entry.certainty,
    name: `${entry.id} ${expected.need}: ${entry.title}`,
  })),
)

describe('the casebook', () => {
  test('holds what is not right yet, and it is not', () => {
    const known = expectations.filter(({ entry, expected }) => isNotYet(entry, expected))
    expect(known).not.toEqual([])
    expect(known.filter(({ entry, expected }) => isRight(entry, expected))).toEqual([])
  })

  test.each(expectations.filter((one) => one.certainty === 'hoog' && !isNotYet(one.entry, one.expected)))('certain: $name', ({ entry, expected }) => {
    if (!isRight(entry, expected)) expect(answer(entry, expected)).toMatchObject(expected)
    expect(isRight(entry, expected)).toBe(true)
  })

  test('of what is less certain, nearly all is right', () => {
    const arguable = expectations.filter(({ certainty }) => certainty !== 'hoog')
    const wrong = arguable.filter(({ entry, expected }) => !isRight(entry, expected))
    expect(arguable.length).toBeGreaterThan(50)
    expect(
      1 - wrong.length / arguable.length,
      wrong.map(({ name, entry, expected }) => `${name}: ${JSON.stringify(answer(entry, expected))}`).join('\n'),
    ).toBeGreaterThanOrEqual(SHARE)
  })
})
