import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { toEngine } from '../src/json-rules-engine/index'
import { createRouter, type Facts } from '../src/index'
import { pack as region } from '../src/packs/groningen'
import { pack } from '../src/packs/landelijk'
import { situations } from '../src/testing/index'

/** Compares the full answer for eight needs with json-rules-engine on the same rules, in one run. */

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

/** Start-up in a fresh process: the built library, its import and the first answer for a pack. */
const startUp = (id: string): { importMs: number; compileMs: number } =>
  JSON.parse(
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `const start = performance.now()
       const { createRouter } = await import('./dist/index.js')
       const { pack } = await import('./dist/packs/${id}.js')
       const imported = performance.now()
       createRouter(pack).route(${JSON.stringify(cases[0])}, { needs: ${JSON.stringify(id === pack.id ? NEEDS : pack.needs.map(({ id: need }) => need))}, peildatum: '${peildatum}' })
       console.log(JSON.stringify({ importMs: imported - start, compileMs: performance.now() - imported }))`,
    ]).toString(),
  ) as { importMs: number; compileMs: number }

const starts = (id: string): { importMs: number; compileMs: number } => {
  const runs = Array.from({ length: ROUNDS }, () => startUp(id))
  return {
    importMs: median(runs.map(({ importMs }) => importMs)),
    compileMs: median(runs.map(({ compileMs }) => compileMs)),
  }
}

const national = starts(pack.id)
const regional = starts(region.id)

const figures = {
  node: process.version,
  needs: NEEDS.length,
  cases: cases.length,
  rounds: ROUNDS,
  fullPerSecond: Math.round(median(rounds.map(({ full }) => full))),
  jsonRulesEnginePerSecond: Number(median(rounds.map(({ engine: perSecond }) => perSecond)).toFixed(1)),
  fullVsJsonRulesEngine: Number(
    median(rounds.map(({ full, engine: perSecond }) => full / perSecond)).toFixed(1),
  ),
  importMs: Number(national.importMs.toFixed(1)),
  compileMs: Number(national.compileMs.toFixed(1)),
  regionImportMs: Number(regional.importMs.toFixed(1)),
  regionAllNeedsCompileMs: Number(regional.compileMs.toFixed(1)),
}

console.log(
  process.argv.includes('--json')
    ? JSON.stringify(figures)
    : [
        `routeCase, full answer, ${String(figures.needs)} needs: ${String(figures.fullPerSecond)} cases/s`,
        `json-rules-engine, same rules: ${String(figures.jsonRulesEnginePerSecond)} cases/s`,
        `ratio, round by round (median of ${String(ROUNDS)}): ${String(figures.fullVsJsonRulesEngine)}`,
        `national pack, ${String(figures.needs)} needs: import ${String(figures.importMs)} ms, compile and first answer ${String(figures.compileMs)} ms`,
        `regional pack, all needs: import ${String(figures.regionImportMs)} ms, compile and first answer ${String(figures.regionAllNeedsCompileMs)} ms`,
      ].join('\n'),
)
