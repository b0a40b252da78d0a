import { parseArgs } from 'node:util'
import { soak } from './soak/soak'

/**
 * Makes very many calls in one process and holds it to what the README says: a call is pure.
 * `npm run soak -- --calls 1000000`
 */

const { values } = parseArgs({ options: { calls: { type: 'string', default: '1000000' } } })
const calls = Number(values.calls)
if (!Number.isInteger(calls) || calls < 1) throw new Error('--calls is a whole number from 1')

/** Bytes of heap that a million calls may leave behind. */
const HEAP = 5_000_000
/** How many times the time of a call in the middle the slowest may take. */
const RATIO = 1_000

const start = performance.now()
const { compared, different, nodes, grown, heap, median, slowest } = soak(calls, (done) => {
  console.log(`${String(done)} calls, ${((performance.now() - start) / 1000).toFixed(0)} s`)
})
const ratio = slowest / median
console.log(
  [
    `calls      ${String(calls)}`,
    `compared   ${String(compared)} with a new process, ${String(different.length)} different ${different.slice(0, 20).join(' ')}`,
    `nodes      ${String(nodes)} + ${String(grown)}`,
    `heap       + ${heap === undefined ? 'unknown, start node with --expose-gc' : `${(heap / 1e6).toFixed(2)} MB`}`,
    `slowest    ${slowest.toFixed(2)} ms, ${ratio.toFixed(0)} times the median of ${median.toFixed(3)} ms`,
  ].join('\n'),
)
if (different.length > 0 || grown !== 0 || (heap ?? 0) > HEAP || ratio > RATIO) process.exitCode = 1
