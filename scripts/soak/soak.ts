import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compilePack } from '../../src/diagram/compile'
import { DATES, PACKS, answerTo, caseOf } from './cases'

export interface Soaked {
  readonly calls: number
  /** Answers that were asked again: later, in another order, in a new process. */
  readonly compared: number
  /** The numbers of the cases that got another answer then. */
  readonly different: readonly number[]
  /** Nodes of all compiled decisions and exclusions, and the bytes of all their tables, as text. */
  readonly nodes: number
  /** Nodes that the calls added. */
  readonly grown: number
  /** Bytes of heap that the calls added; undefined where Node was not started with `--expose-gc`. */
  readonly heap: number | undefined
  /** Milliseconds of a call in the middle, and of the slowest, timed again. */
  readonly median: number
  readonly slowest: number
}

/** How many answers are compared with those of a new process. */
const SAMPLES = 500
/** How many of the slowest calls are timed again: the first time may have been the machine's. */
const SLOW = 10

const nodesOf = (): number =>
  PACKS.reduce((sum, pack) => {
    const compiled = compilePack(pack)
    return DATES.reduce(
      (all, date) =>
        Object.keys(pack.decisions).reduce(
          (nodes, need) => nodes + compiled.compiledDecision(need, date).table.size,
          all + compiled.possible(date).space.size,
        ),
      sum,
    )
  }, 0)

const heapUsed = (): number | undefined => {
  if (globalThis.gc === undefined) return undefined
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

const timed = (number: number): { readonly answer: string; readonly ms: number } => {
  const one = caseOf(number)
  const start = performance.now()
  const answer = answerTo(one)
  return { answer, ms: performance.now() - start }
}

const freshAnswers = (numbers: readonly number[]): string[] =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('fresh.ts', import.meta.url))], {
      input: JSON.stringify(numbers),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  ) as string[]

/** A number that shares no factor with the number of calls, so that its multiples visit each case once. */
const strideFor = (calls: number): number => {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  let stride = Math.floor(calls * 0.618) | 1
  while (gcd(stride, calls) !== 1) stride += 2
  return stride
}

/**
 * Makes so many calls, one after another in a shuffled order, and looks at what they leave behind.
 * `progress` is told after each tenth.
 */
export const soak = (calls: number, progress: (done: number) => void = () => undefined): Soaked => {
  const nodes = nodesOf()
  const stride = strideFor(calls)
  const every = Math.max(1, Math.floor(calls / SAMPLES))
  const answers = new Map<number, string>()
  const times = new Float64Array(calls)
  let slow: { readonly number: number; readonly ms: number }[] = []
  let before: number | undefined
  for (let call = 0; call < calls; call++) {
    const number = (call * stride) % calls
    const { answer, ms } = timed(number)
    times[call] = ms
    if (number % every === 0) answers.set(number, answer)
    if (ms > (slow[SLOW - 1]?.ms ?? 0))
      slow = [...slow, { number, ms }].sort((a, b) => b.ms - a.ms).slice(0, SLOW)
    // After a tenth all that is made once has been made.
    if (call === Math.floor(calls / 10)) before = heapUsed()
    if ((call + 1) % Math.ceil(calls / 10) === 0) progress(call + 1)
  }
  const after = heapUsed()
  const grown = nodesOf() - nodes
  const again = slow.map(({ number }) => Math.min(...[1, 2, 3].map(() => timed(number).ms)))

  const numbers = [...answers.keys()].sort((a, b) => b - a)
  const fresh = freshAnswers(numbers)
  return {
    calls,
    compared: numbers.length,
    different: numbers.filter(
      (number, index) => answers.get(number) !== fresh[index] || answerTo(caseOf(number)) !== fresh[index],
    ),
    nodes,
    grown,
    heap: before === undefined || after === undefined ? undefined : after - before,
    median: times.sort()[calls >> 1] as number,
    slowest: Math.max(...again),
  }
}
