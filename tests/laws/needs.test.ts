import { afterAll, describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { countTrue } from '../../src/diagram/count'
import { whereAnswer } from '../../src/diagram/decision'
import { nearest } from '../../src/diagram/nearest'
import { datesInWindow } from '../../src/prove/dates'
import { national } from '../kit/packs'

/** Around the ordinary situation, changing this many facts must not lead to a gap. */
const FACTS = 3

const compiled = compilePack(national)
const needs = Object.keys(national.decisions)

/** A share of exact counts, rounded down; what is not nothing is not shown as nothing. */
const share = (part: bigint, of: bigint): string => {
  const millionths = (part * 1_000_000n) / of
  if (part > 0n && millionths === 0n) return '<0.0001%'
  return `${(Number(millionths) / 10_000).toFixed(4)}%`
}

const COLUMNS = ['need', 'facts', 'nodes', 'possible situations', 'only the net', 'niemand'] as const

type Line = readonly string[]

const scientific = (count: bigint): string => {
  const digits = String(count)
  return digits.length < 7 ? digits : `${digits[0] ?? ''}.${digits.slice(1, 3)}e${String(digits.length - 1)}`
}

describe('law 4, honest net: what no rule covers is counted, and far from the ordinary', () => {
  const lines: Line[] = []

  afterAll(() => {
    const widths = COLUMNS.map((_, at) =>
      Math.max(...[COLUMNS, ...lines].map((line) => line[at]?.length ?? 0)),
    )
    const table = [COLUMNS, ...lines].map((line) =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    console.info(
      [`on ${national.verifiedUntil}, over all possible full situations, exact:`, ...table].join('\n'),
    )
  })

  test.each(needs)('%s: no gap within three facts of the ordinary situation, on any date', (need) => {
    for (const date of datesInWindow(national, compiled.periods(need))) {
      const decision = compiled.decision(need, date)
      const { space } = decision
      const hole = space.and(
        whereAnswer(decision, ({ kind }) => kind === 'hole'),
        decision.possible(),
      )
      const gap = nearest(space, hole, national.ordinary)
      if (gap !== undefined && gap.distance <= FACTS) expect({ date, ...gap }).toBeUndefined()
    }
  })

  test.each(needs)('%s: every possible situation is counted once: a party, nobody or the net', (need) => {
    const decision = compiled.decision(need, national.verifiedUntil)
    const { space, answers } = decision
    const possible = decision.possible()
    const of = countTrue(space, possible)
    const counts = answers.map((_, index) => {
      const here = space.relabel(decision.outcomes, (value) => (value === index ? 1 : 0))
      return countTrue(space, space.and(here, possible))
    })
    const sum = (accept: (answer: (typeof answers)[number]) => boolean): bigint =>
      answers.reduce((total, one, index) => (accept(one) ? total + (counts[index] as bigint) : total), 0n)

    expect(counts.reduce((total, count) => total + count, 0n)).toBe(of)
    expect(of).toBeGreaterThan(0n)
    expect(sum(({ kind }) => kind === 'conflict')).toBe(0n)
    const net = sum(({ kind }) => kind === 'hole')
    const nobody = sum((one) => one.kind === 'outcome' && one.outcome.party === 'niemand')
    expect(nobody).toBeLessThan(of)
    lines.push([
      need,
      String(space.variables.length),
      String(space.reachable(decision.outcomes).size),
      scientific(of),
      share(net, of),
      share(nobody, of),
    ])
  })
})
