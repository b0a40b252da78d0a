import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import type * as main from '../src/index'
import type { Facts } from '../src/index'
import type * as engines from '../src/json-rules-engine/index'
import type * as groningen from '../src/packs/groningen'
import type * as landelijk from '../src/packs/landelijk'
import type * as testing from '../src/testing/index'
import { built } from './bench/built'

/**
 * What the built library takes: a full answer against json-rules-engine on the same rules in one
 * run, start-up, checking the shipped packs, and checking synthetic ones as they grow.
 */

const { createRouter } = await built<typeof main>('index')
const { toEngine } = await built<typeof engines>('json-rules-engine/index')
const { situations } = await built<typeof testing>('testing/index')
const { pack } = await built<typeof landelijk>('packs/landelijk')
const { pack: region } = await built<typeof groningen>('packs/groningen')

const NEEDS = [
  'onderwijsplek',
  'onderwijsondersteuning',
  'begeleiding',
  'behandeling',
  'vervoer',
  'verzuim',
  'terugkeer',
  'overgang-18',
] as const

const peildatum = pack.verifiedUntil
// As an application has them: read from JSON.
const cases = JSON.parse(
  JSON.stringify(fc.sample(situations(pack, { peildatum }), { numRuns: 300, seed: 1 })),
) as Facts[]

const seconds = async (work: () => unknown): Promise<number> => {
  const start = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number

const ROUNDS = 5
const ENGINE_CASES = 40

const router = createRouter(pack)
const engine = toEngine(pack, { peildatum, needs: NEEDS })

const routeAll = (): void => {
  for (const situation of cases) router.route(situation, { needs: NEEDS, peildatum })
}
const runEngine = async (): Promise<void> => {
  for (const situation of cases.slice(0, ENGINE_CASES)) await engine.run({ ...situation })
}

// Both are warm before anything is counted, and their rounds alternate: a slow moment hits both.
routeAll()
routeAll()
await runEngine()
const rounds: { full: number; engine: number }[] = []
for (let round = 0; round < ROUNDS; round++)
  rounds.push({
    full:
      (cases.length * 20) /
      (await seconds(() => {
        for (let turn = 0; turn < 20; turn++) routeAll()
      })),
    engine: ENGINE_CASES / (await seconds(runEngine)),
  })

/** The JSON that a fresh process prints. */
const inProcess = (...args: string[]): unknown => JSON.parse(execFileSync(process.execPath, args).toString())

interface Start {
  readonly importMs: number
  readonly compileMs: number
}

/** Start-up in a fresh process: import, then what the first answer takes more than the second, which is compiling. */
const startUp = (id: string, needs: readonly string[]): Start => {
  const runs = Array.from(
    { length: ROUNDS },
    () =>
      inProcess(
        '--input-type=module',
        '-e',
        `const start = performance.now()
       const { createRouter } = await import('./dist/index.js')
       const { pack } = await import('./dist/packs/${id}.js')
       const imported = performance.now()
       const answer = () => createRouter(pack).route(${JSON.stringify(cases[0])}, { needs: ${JSON.stringify(needs)}, peildatum: '${peildatum}' })
       answer()
       const first = performance.now()
       answer()
       const answerMs = performance.now() - first
       console.log(JSON.stringify({ importMs: imported - start, compileMs: first - imported - answerMs }))`,
      ) as Start,
  )
  return {
    importMs: median(runs.map(({ importMs }) => importMs)),
    compileMs: median(runs.map(({ compileMs }) => compileMs)),
  }
}

/** `dekkend check` on a pack that ships, from the start of the process to its end. */
const checkCommandMs = async (id: string): Promise<number> => {
  const runs: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    runs.push(
      1000 *
        (await seconds(() =>
          execFileSync(process.execPath, ['dist/cli.js', 'check', id], { stdio: 'ignore' }),
        )),
    )
  return median(runs)
}

interface Rechecks {
  readonly checkMs: number
  readonly recheckMs: number
  readonly slowestRecheckMs: number
}

interface Synthetic {
  readonly rules: number
  readonly needs: number
  readonly checkMs: number
  readonly recheckMs: number
  readonly megabytes: number
}

const national = startUp(pack.id, NEEDS)
const regional = startUp(
  region.id,
  region.needs.map(({ id }) => id),
)
const rechecks = inProcess('--import', 'tsx', 'scripts/bench/recheck.ts') as Rechecks
const synthetic = [250, 1000, 5000].map(
  (rules) => inProcess('--import', 'tsx', 'scripts/bench/synthetic.ts', String(rules)) as Synthetic,
)

const tenths = (value: number): number => Number(value.toFixed(1))

const figures = {
  node: process.version,
  needs: NEEDS.length,
  cases: cases.length,
  rounds: ROUNDS,
  fullPerSecond: Math.round(median(rounds.map(({ full }) => full))),
  jsonRulesEnginePerSecond: tenths(median(rounds.map(({ engine: perSecond }) => perSecond))),
  fullVsJsonRulesEngine: tenths(median(rounds.map(({ full, engine: perSecond }) => full / perSecond))),
  importMs: tenths(national.importMs),
  compileMs: tenths(national.compileMs),
  regionImportMs: tenths(regional.importMs),
  regionAllNeedsCompileMs: tenths(regional.compileMs),
  checkCommandMs: tenths(await checkCommandMs(pack.id)),
  regionCheckCommandMs: tenths(await checkCommandMs(region.id)),
  checkMs: tenths(rechecks.checkMs),
  recheckMs: tenths(rechecks.recheckMs),
  slowestRecheckMs: tenths(rechecks.slowestRecheckMs),
  synthetic,
}

const say = (value: number): string => String(value)

console.log(
  process.argv.includes('--json')
    ? JSON.stringify(figures)
    : [
        `routeCase, full answer, ${say(figures.needs)} needs: ${say(figures.fullPerSecond)} cases/s`,
        `json-rules-engine, same rules: ${say(figures.jsonRulesEnginePerSecond)} cases/s`,
        `ratio, round by round (median of ${say(ROUNDS)}): ${say(figures.fullVsJsonRulesEngine)}`,
        `national pack, ${say(figures.needs)} needs: import ${say(figures.importMs)} ms, compile ${say(figures.compileMs)} ms`,
        `regional pack, all needs: import ${say(figures.regionImportMs)} ms, compile ${say(figures.regionAllNeedsCompileMs)} ms`,
        `dekkend check, load included: national ${say(figures.checkCommandMs)} ms, regional ${say(figures.regionCheckCommandMs)} ms`,
        `check: ${say(figures.checkMs)} ms; again after an edit of one rule: median ${say(figures.recheckMs)} ms, slowest need ${say(figures.slowestRecheckMs)} ms`,
        ...synthetic.map(
          ({ rules, needs, checkMs, recheckMs, megabytes }) =>
            `synthetic pack, ${say(rules)} rules in ${say(needs)} needs: check ${say(checkMs)} ms, again after an edit ${say(recheckMs)} ms, at most ${say(megabytes)} MB`,
        ),
      ].join('\n'),
)
