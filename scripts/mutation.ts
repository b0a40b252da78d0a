/**
 * Changes the code of a room, one small thing at a time, and counts how many changes its tests notice:
 * `npm run mutation -- diagram`, or a part of it: `npm run mutation -- src/pack/period.ts`.
 * Fails where fewer are noticed than the room must have.
 */
import { Stryker } from '@stryker-mutator/core'

interface Room {
  /** The tests that say what this room does; the others use it. */
  readonly tests: readonly string[]
  /** Tests of these rooms that take too long for each change, or need a process of their own. */
  readonly apart: readonly string[]
  /** How many in a hundred changes must be noticed. */
  readonly noticed: number
}

const ROOMS: Readonly<Record<string, Room>> = {
  vocabulary: { tests: ['vocabulary'], apart: [], noticed: 75 },
  diagram: {
    tests: ['diagram', 'route'],
    apart: ['route/national', 'route/growth', 'route/surroundings'],
    noticed: 90,
  },
  pack: {
    tests: ['pack', 'route'],
    apart: ['pack/identity', 'pack/limits', 'route/national', 'route/growth', 'route/surroundings'],
    noticed: 75,
  },
  route: {
    tests: ['route', 'render'],
    apart: ['route/national', 'route/growth', 'route/surroundings'],
    noticed: 75,
  },
}

const run = async (name: string, mutate: readonly string[]): Promise<boolean> => {
  const { tests, apart, noticed } = ROOMS[name] as Room
  process.env['DEKKEND_TESTS'] = tests.map((room) => `tests/${room}/**/*.test.ts`).join(',')
  process.env['DEKKEND_TESTS_APART'] = apart.map((file) => `tests/${file}.test.ts`).join(',')
  const results = await new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: true },
    plugins: ['@stryker-mutator/vitest-runner'],
    concurrency: 2,
    timeoutMS: 20_000,
    // A change to what a module does when it is loaded takes a new process each time; few say anything.
    ignoreStatic: true,
    disableTypeChecks: false,
    tempDirName: '.stryker',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    allowConsoleColors: false,
  }).runMutationTest()
  const counted = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
  const seen = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const share = counted.length === 0 ? 100 : (100 * seen.length) / counted.length
  console.log(`${mutate.join(' ')}: ${seen.length} of ${counted.length} noticed, ${share.toFixed(1)} %`)
  return share >= noticed
}

const wanted = process.argv.slice(2)
let enough = true
for (const one of wanted.length === 0 ? Object.keys(ROOMS) : wanted) {
  const room = one.startsWith('src/') ? (one.split('/')[1] ?? '') : one
  if (ROOMS[room] === undefined) throw new Error(`${one} is none of ${Object.keys(ROOMS).join(', ')}`)
  enough = (await run(room, one === room ? [`src/${room}/**/*.ts`] : [one])) && enough
}
process.exitCode = enough ? 0 : 1
