import type * as main from '../../src/index'
import type * as landelijk from '../../src/packs/landelijk'
import type { NeedRules, Pack } from '../../src/pack/types'
import type * as prove from '../../src/prove/index'
import { built } from './built'

/**
 * Checks the national pack, then again after an edit of one rule in each need in turn, with the
 * built library in a process of its own. Prints the milliseconds as one JSON object.
 */

const { packFromData } = await built<typeof main>('index')
const { createCheck } = await built<typeof prove>('prove/index')
const { pack } = await built<typeof landelijk>('packs/landelijk')

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The pack with another note on the last rule of a need: enough for that need to be proven anew. */
const editedIn = ({ need, rules }: NeedRules): Pack => {
  const last = rules.at(-1)
  if (last === undefined) throw new Error(`no rules for ${need}`)
  const edited = { ...pack.decisions[need], rules: rules.with(-1, { ...last, note: 'anders' }) } as NeedRules
  return packFromData({ ...pack, decisions: { ...pack.decisions, [need]: edited } })
}

const check = createCheck()
const checkMs = timed(() => check(pack))
const rechecks = Object.values(pack.decisions)
  .map((rules) => editedIn(rules))
  .map((edited) => timed(() => check(edited)))
  .sort((a, b) => a - b)

console.log(
  JSON.stringify({ checkMs, recheckMs: rechecks[rechecks.length >> 1], slowestRecheckMs: rechecks.at(-1) }),
)
