import { describe, expect, test } from 'vitest'
import { compilePack } from '../../src/diagram/compile'
import type { Answer } from '../../src/diagram/decision'
import { situationPerPath } from '../../src/diagram/paths'
import { toEngine } from '../../src/json-rules-engine/index'
import { periodAt } from '../../src/pack/period'
import { datesInWindow } from '../../src/prove/dates'
import { keysOf } from '../../src/prove/one-meaning'
import { national } from '../kit/packs'
import { byEngine, byInterpreter } from '../kit/readings'

/** The engine takes about a millisecond a situation; of a need with more paths it gets an even share. */
const ENGINE_PATHS = 2_000

const compiled = compilePack(national)
const date = national.verifiedUntil

describe('law 8, one meaning: diagram, interpreter and json-rules-engine agree', () => {
  test.each(Object.keys(national.decisions))(
    'on one situation per path of the diagram of %s, in every period',
    { timeout: 3_000_000 },
    async (need) => {
      for (const on of datesInWindow(national, compiled.periods(need))) {
        const decision = compiled.decision(need, on)
        const { space, outcomes, answers } = decision
        const paths = [...situationPerPath(space, outcomes, decision.possible(), national.ordinary)]
        expect(paths.length).toBeGreaterThan(0)
        for (const { situation, leaf } of paths) {
          const answer = keysOf(answers[leaf] as Answer).join()
          if (byInterpreter(national, need, situation, on).join() !== answer)
            expect({ situation, answer: byInterpreter(national, need, situation, on) }).toEqual({
              situation,
              answer,
            })
        }
        if (periodAt(compiled.periods(need), on) !== periodAt(compiled.periods(need), date)) continue
        const engine = toEngine(national, { peildatum: date, needs: [need] })
        const stride = Math.ceil(paths.length / ENGINE_PATHS)
        for (let index = 0; index < paths.length; index += stride) {
          const { situation, leaf } = paths[index] as (typeof paths)[number]
          expect(await byEngine(engine, situation)).toEqual(keysOf(answers[leaf] as Answer))
        }
      }
    },
  )
})
