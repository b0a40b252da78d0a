/**
 * Throws random inputs at every door of the library: `npm run fuzz -- --runs 1000000 --seed 7 --target json`.
 * A find is made as small as it can be, told, and kept in tests/fuzz/corpus, which `npm test` replays.
 */
import { parseArgs } from 'node:util'
import { fuzz, keep, runsOf } from '../tests/fuzz/fuzz'
import { TARGETS } from '../tests/fuzz/targets'

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } },
})
const runs = Number(values.runs ?? 1_000_000)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target)

/** So many at a time, each with a seed of its own: memory stays small, and a find ends only its own part. */
const PART = 5_000

console.log(`${runs} runs, seed ${seed}`)
let finds = 0
for (const target of targets) {
  const start = performance.now()
  const wanted = targets.length === 1 ? runs : runsOf(target, runs)
  const kept = new Set<string>()
  for (let done = 0; done < wanted; done += PART) {
    const find = await fuzz(target, { runs: Math.min(PART, wanted - done), seed: seed + done })
    if (find === undefined) continue
    const file = keep(find)
    if (!kept.has(file)) console.log(`  ${file}: ${find.broke}`)
    kept.add(file)
  }
  finds += kept.size
  const seconds = (performance.now() - start) / 1000
  console.log(`${target.name}: ${wanted} runs, ${kept.size} finds, ${seconds.toFixed(1)} s`)
}
console.log(`${finds} finds`)
process.exitCode = finds === 0 ? 0 : 1
