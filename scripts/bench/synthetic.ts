import type * as main from '../../src/index'
import type * as prove from '../../src/prove/index'
import { built } from './built'
import { syntheticFiles } from './synthetic-pack'

/**
 * Checks one synthetic pack with the built library, in a process of its own so that its memory is
 * its own: `node --import tsx scripts/bench/synthetic.ts 1000`. Prints one JSON object.
 */

const { definePack } = await built<typeof main>('index')
const { createCheck } = await built<typeof prove>('prove/index')

const rules = Number(process.argv[2])
const timed = <T>(work: () => T): { readonly ms: number; readonly result: T } => {
  const start = performance.now()
  const result = work()
  return { ms: Math.round(performance.now() - start), result }
}

const files = syntheticFiles(rules)
const { ms: defineMs, result: pack } = timed(() => definePack(files))
const check = createCheck()
const { ms: checkMs, result: report } = timed(() => check(pack))

const [first] = Object.keys(pack.decisions) as [string]
const file = files[`needs/${first}.json`] as { readonly rules: readonly object[] }
const edited = definePack({
  ...files,
  [`needs/${first}.json`]: { ...file, rules: file.rules.with(-1, { ...file.rules.at(-1), note: 'anders' }) },
})
const { ms: recheckMs } = timed(() => check(edited))

console.log(
  JSON.stringify({
    rules,
    needs: pack.needs.length,
    defineMs,
    checkMs,
    recheckMs,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    findings: report.laws.reduce((sum, { findings }) => sum + findings.length, 0),
  }),
)
