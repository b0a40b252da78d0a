import fc from 'fast-check'
import type { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import { nearest, type Witness } from '../../src/diagram/nearest'
import { cellsOf, walk } from '../../src/diagram/walk'
import { impossibleBecause } from '../../src/interpret/interpret'
import { toEngine } from '../../src/json-rules-engine/index'
import { situations } from '../../src/testing/index'
import type { Facts } from '../../src/vocabulary/types'
import { cases, overOrdinary } from '../kit/casebook'
import { national } from '../kit/packs'
import { byDiagram, byEngine, byInterpreter } from '../kit/readings'

/** How many random situations the interpreter and the engine are asked. */
const RANDOM = 100_000
const RANDOM_ENGINE = 5_000

const compiled = compilePack(national)
const needs = Object.keys(national.decisions)
const date = national.verifiedUntil

const engines = new Map(needs.map((need) => [need, toEngine(national, { peildatum: date, needs: [need] })]))

/** Random situations, the same in each run: a failure can be repeated. */
const random = (count: number): Facts[] =>
  fc.sample(situations(national, { peildatum: date }), { numRuns: count, seed: 20261121 })

describe('law 8, one meaning: diagram, interpreter and json-rules-engine agree', () => {
  test(
    'on the situations of the casebook, completed where they leave a fact out',
    { timeout: 3_000_000 },
    async () => {
      let asked = 0
      for (const { situation, expect: expected, peildatum } of cases) {
        const full = overOrdinary(situation)
        for (const { need } of expected) {
          const decision = compiled.decision(need, peildatum)
          const { space } = decision
          const known = cellsOf(space, full)
          const { situation: completed } = nearest(
            space,
            decision.possible(),
            national.ordinary,
            (level, cell) => [-1, cell].includes(known[level] as number),
          ) as Witness
          const whole = { ...completed, ...full }
          const answer = byDiagram(national, need, whole, peildatum)
          expect(byInterpreter(national, need, whole, peildatum), need).toEqual(answer)
          expect(await byEngine(toEngine(national, { peildatum, needs: [need] }), whole), need).toEqual(
            answer,
          )
          asked++
        }
      }
      expect(asked).toBeGreaterThan(200)
    },
  )

  test(`on ${String(RANDOM)} random full situations, with the interpreter`, { timeout: 3_000_000 }, () => {
    random(RANDOM).forEach((situation, index) => {
      // Each situation is asked a few needs, so that all needs come round.
      for (let turn = 0; turn < 3; turn++) {
        const need = needs[(index + turn * 7) % needs.length] as string
        const answer = byDiagram(national, need, situation, date).join()
        if (byInterpreter(national, need, situation, date).join() !== answer)
          expect({ need, situation, answer: byInterpreter(national, need, situation, date) }).toEqual({
            need,
            situation,
            answer,
          })
      }
    })
  })

  test(
    `on ${String(RANDOM_ENGINE)} random full situations, with json-rules-engine`,
    { timeout: 3_000_000 },
    async () => {
      const sample = random(RANDOM_ENGINE)
      for (const [index, situation] of sample.entries()) {
        const need = needs[index % needs.length] as string
        expect(await byEngine(engines.get(need) as Engine, situation), need).toEqual(
          byDiagram(national, need, situation, date),
        )
      }
    },
  )

  test('on what is impossible', { timeout: 3_000_000 }, () => {
    const { space, root } = compiled.possible(date)
    for (const situation of random(2_000)) {
      expect(walk(space, root, situation)).toBe(1)
      expect(impossibleBecause(national, situation, date)).toEqual([])
    }
  })
})
