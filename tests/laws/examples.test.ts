import { describe, expect, test } from 'vitest'
import { createRouter } from '../../src/index'
import { overOrdinary } from '../kit/casebook'
import { national } from '../kit/packs'

const router = createRouter(national)

const examples = Object.values(national.decisions).flatMap(({ need, rules }) =>
  rules.flatMap((rule) =>
    rule.examples.map((example, index) => ({
      need,
      rule,
      example,
      name: `${rule.name} ${String(index + 1)}${example.title === undefined ? '' : `: ${example.title}`}`,
    })),
  ),
)

describe('the examples in the rule files have the outcome they must have', () => {
  test.each(examples)('$name', ({ need, example }) => {
    const { expect: expected, situation, peildatum = national.verifiedUntil } = example
    const [assignment] = router.route(overOrdinary(situation), { needs: [need], peildatum }).assignments
    if (assignment?.status !== 'decided')
      throw new Error(`open on ${assignment?.questions.map(({ fact }) => fact).join(', ') ?? ''}`)
    expect(assignment).toMatchObject(expected)
  })

  test('each rule decides in one of its own examples', () => {
    const silent = Object.values(national.decisions).flatMap(({ need, rules }) =>
      rules
        .filter(({ name, examples: own }) => {
          return !own.some(({ situation, peildatum = national.verifiedUntil }) => {
            const [assignment] = router.route(overOrdinary(situation), {
              needs: [need],
              peildatum,
            }).assignments
            return assignment?.status === 'decided' && assignment.rules.includes(name)
          })
        })
        .map(({ name }) => name),
    )
    expect(silent).toEqual([])
  })
})
