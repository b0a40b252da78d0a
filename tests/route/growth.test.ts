import { expect, test } from 'vitest'
import { PACKS, answerTo, caseOf } from '../../scripts/soak/cases'
import { compilePack } from '../../src/diagram/compile'

/** What answering adds to what was compiled: nothing. */

/** Everything that was compiled for these dates, as text. */
const network = (dates: readonly string[]): string[] =>
  PACKS.flatMap((pack) => {
    const compiled = compilePack(pack)
    return dates.flatMap((date) => [
      JSON.stringify(compiled.possible(date).space),
      ...Object.keys(pack.decisions).map((need) => JSON.stringify(compiled.compiledDecision(need, date))),
    ])
  })

test('answers to partly known cases, and refusals, leave every compiled diagram as it was', () => {
  const dates = ['2022-01-01', '2026-11-21']
  const before = network(dates)
  const answers = Array.from({ length: 500 }, (_, number) => {
    const one = caseOf(number)
    const peildatum = dates[number % dates.length] as string
    return answerTo({ ...one, options: { ...one.options, peildatum } })
  })
  expect(new Set(answers).size).toBeGreaterThan(250)
  expect(network(dates)).toEqual(before)
})
