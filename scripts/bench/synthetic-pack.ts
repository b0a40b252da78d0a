import type { PackFiles } from '../../src/pack/assemble'
import type { Condition, Outcome, Rule } from '../../src/pack/types'
import type { RuleFact } from '../../src/vocabulary/types'
import { atLeast, below, between, frame, is, oneOf, rule, say, yesNo } from '../../tests/kit/small-pack'

/** As many as the national pack has of each, about. */
const RULES_OF_A_NEED = 25
const FACTS_OF_A_NEED = 15
const FACTS = 100

/** Numbers that look random and are the same in each run (a linear congruential generator). */
const createDice = (seed: number): ((sides: number) => number) => {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const VALUES = ['a', 'b', 'c', 'd', 'e', 'f']

const facts: readonly RuleFact[] = Array.from({ length: FACTS }, (_, index) => {
  const id = `feit${String(index)}`
  return index % 3 === 0 ? oneOf(id, ...VALUES) : index % 3 === 1 ? yesNo(id) : between(id, 0, 30)
})

const testOn = (fact: RuleFact, dice: (sides: number) => number): Condition => {
  switch (fact.type) {
    case 'enum':
      return is(fact.id, VALUES[dice(VALUES.length)] as string)
    case 'boolean':
      return is(fact.id, dice(2) === 0)
    case 'number':
      return dice(2) === 0 ? atLeast(fact.id, 1 + dice(30)) : below(fact.id, 1 + dice(30))
  }
}

/** Some of a list, each at most once. */
const draw = <T>(list: readonly T[], count: number, dice: (sides: number) => number): T[] => {
  const left = [...list]
  return Array.from({ length: count }, () => left.splice(dice(left.length), 1)).flat()
}

/** A general rule, then exceptions that are each more special and win from all before them. */
const rulesOf = (need: string, dice: (sides: number) => number): Rule[] => {
  const own = draw(facts, FACTS_OF_A_NEED, dice)
  return Array.from({ length: RULES_OF_A_NEED }, (_, index) => {
    const then: Outcome = { party: ['a', 'b', 'c'][index % 3] as string, law: 'WET' }
    const name = `${need}-${String(index)}`
    const valid = { from: '2020-01-01' }
    if (index === 0) return rule({ need, name, then, valid, when: atLeast('feit2', 0) })
    return rule({
      need,
      name,
      then,
      valid,
      when: { all: draw(own, 2 + Math.floor(index / 10), dice).map((fact) => testOn(fact, dice)) },
      exceptionTo: [`${need}-${String(index - 1)}`],
    })
  })
}

/** The files of a pack with so many rules, shaped like the national one: more rules are more needs. */
export const syntheticFiles = (rules: number): PackFiles => {
  const dice = createDice(rules)
  const needs = Array.from(
    { length: Math.round(rules / RULES_OF_A_NEED) },
    (_, index) => `vraag${String(index)}`,
  )
  return {
    ...frame(),
    'facts.json': { facts },
    'needs.json': { needs: needs.map((id) => ({ id, label: say(id), asks: say(`${id}?`) })) },
    ...Object.fromEntries(
      needs.map((need) => [
        `needs/${need}.json`,
        {
          need,
          vangnet: { party: 'net', law: 'PLAN', route: 'gewoon', ladder: 'gewoon' },
          impliedBy: is('feit1', true),
          rules: rulesOf(need, dice),
        },
      ]),
    ),
  }
}
