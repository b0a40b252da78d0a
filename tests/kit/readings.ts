import type { Engine } from 'json-rules-engine'
import { compilePack } from '../../src/diagram/compile'
import { outcomeKey, type Answer } from '../../src/diagram/decision'
import { walk } from '../../src/diagram/walk'
import { interpretOutcomes } from '../../src/interpret/interpret'
import type { Outcome, Pack } from '../../src/pack/types'
import { keysOf } from '../../src/prove/one-meaning'
import type { Facts } from '../../src/vocabulary/types'

/** The three readings of the same rules, each saying its outcomes as sorted keys. */

export const byDiagram = (pack: Pack, need: string, situation: Facts, date: string): string[] => {
  const { space, outcomes, answers } = compilePack(pack).decision(need, date)
  const leaf = walk(space, outcomes, situation)
  if (leaf === undefined) throw new Error('the situation is not full')
  return keysOf(answers[leaf] as Answer)
}

export const byInterpreter = (pack: Pack, need: string, situation: Facts, date: string): string[] =>
  interpretOutcomes(pack, need, situation, date).map(outcomeKey).sort()

export const byEngine = async (engine: Engine, situation: Facts): Promise<string[]> => {
  const { events } = await engine.run({ ...situation })
  return [...new Set(events.map(({ params }) => outcomeKey(params as unknown as Outcome)))].sort()
}
