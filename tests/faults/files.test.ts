import { spawnSync } from 'node:child_process'
import fs, { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { insistHarmless } from '../fuzz/target'
import { smallPack, temporaryFolder } from '../node/small-pack'
import { runCommand } from '../cli/run-command'

/** Every command, with every fault of the file or folder it is given. */

const folder = temporaryFolder()
afterAll(folder.remove)

const pack = folder.write(smallPack, 'pack')
folder.write({ 'case.json': { leeftijd: 20, hond: true } }, '.')
const sound = join(folder.dir, 'case.json')

/** What each command reads or writes at a place that is given. */
const COMMANDS: Readonly<Record<string, (place: string) => readonly string[]>> = {
  'route a case': (place) => ['route', place, '--pack', pack, '--need', 'wandelen'],
  'route with a pack': (place) => ['route', sound, '--pack', place, '--need', 'wandelen'],
  'facts of a pack': (place) => ['facts', '--pack', place],
  validate: (place) => ['validate', place],
  check: (place) => ['check', place],
  'check against a baseline': (place) => ['check', pack, '--baseline', place],
  'cases of a pack': (place) => ['cases', 'wandelen', '--pack', place],
  'cases into a file': (place) => ['cases', 'wandelen', '--pack', pack, '--out', place],
}

const place = (name: string): string => join(folder.dir, name)

const linked = (name: string, to: string): string => {
  symlinkSync(to, place(name))
  return place(name)
}

const huge = (): string => {
  writeFileSync(place('huge.json'), '')
  // Takes no room on the disk.
  truncateSync(place('huge.json'), 1_000_000_000)
  return place('huge.json')
}

const folderWith = (name: string, target: string): string => {
  mkdirSync(place(name))
  symlinkSync(target, join(place(name), 'pack.json'))
  return place(name)
}

/** Places where there is nothing that can be read. None of them can be written to as a file, either. */
const PLACES: Readonly<Record<string, string>> = {
  'nothing there': place('no/such/place'),
  'a name that is too long': place('x'.repeat(5_000)),
  'a name with a zero byte': `${place('x')}\u0000.json`,
  'a name that speaks to the terminal': place('no/\u001b[2J\r\n::error::x'),
  'a path through a file': join(sound, 'inside'),
  'a link to itself': linked('self', place('self')),
  'a folder whose file is a link to itself': folderWith('loop', 'pack.json'),
}

/** Places that can be read for ever, or not as a file. */
const READ_ONLY_PLACES: Readonly<Record<string, string>> = {
  'a huge file': huge(),
  'a link to nothing': linked('dangling', place('gone')),
  'an endless device': linked('endless', '/dev/zero'),
  'a folder whose file is an endless device': folderWith('devices', '/dev/zero'),
}

const told = async (argv: readonly string[]) => {
  const ended = await runCommand(argv)
  for (const text of [ended.out, ended.err]) insistHarmless(text)
  return {
    code: ended.code,
    silent: ended.err === '' && ended.out === '',
    trace: /^ {4}at /m.test(ended.err),
  }
}

const writes = (command: string): boolean => command === 'cases into a file'

const TABLE = Object.entries(COMMANDS).flatMap(([command, argv]) =>
  Object.entries({ ...PLACES, ...(writes(command) ? {} : READ_ONLY_PLACES) }).map(
    ([fault, at]) => [command, fault, argv(at)] as const,
  ),
)

describe('a place that cannot be read or written', () => {
  test.each(TABLE)('%s: %s', async (_, __, argv) => {
    const ended = await told(argv)
    expect(ended).toEqual({ code: expect.toBeOneOf([1, 2, 3]) as unknown, silent: false, trace: false })
  })
})

/** Every call of the system that can fail, made to fail in the folder of the test. */
const CALLS = [
  'openSync',
  'readSync',
  'fstatSync',
  'statSync',
  'readdirSync',
  'realpathSync',
  'writeFileSync',
] as const

const real = Object.fromEntries(CALLS.map((call) => [call, fs[call]]))

const failing = (call: (typeof CALLS)[number], code: string, after: number): void => {
  let times = 0
  const fail = (...given: unknown[]): unknown => {
    const [at] = given
    // Only what the command itself asks for, not what the test runner does meanwhile.
    const ours = typeof at === 'number' || (typeof at === 'string' && at.startsWith(folder.dir))
    if (ours && times++ >= after) throw Object.assign(new Error(`${code}: ${call}`), { code })
    return (real[call] as (...given: unknown[]) => unknown)(...given)
  }
  Object.assign(fs, { [call]: fail })
  syncBuiltinESMExports()
}

afterEach(() => {
  Object.assign(fs, real)
  syncBuiltinESMExports()
})

const GOOD: Readonly<Record<string, readonly string[]>> = {
  'route with a pack': ['route', sound, '--pack', pack, '--need', 'wandelen'],
  'facts of a pack': ['facts', '--pack', pack],
  validate: ['validate', pack],
  check: ['check', pack],
  'cases into a file': ['cases', 'wandelen', '--pack', pack, '--out', place('cases.json')],
}

const FAULTS = Object.entries(GOOD).flatMap(([command, argv]) =>
  CALLS.flatMap((call) =>
    [
      { code: 'EIO', after: 0 },
      { code: call === 'writeFileSync' ? 'ENOSPC' : 'EACCES', after: 2 },
    ].map(({ code, after }) => [command, call, code, after, argv] as const),
  ),
)

describe('a call of the system that fails', () => {
  test.each(FAULTS)('%s: %s gives %s after %i times', async (_, call, code, after, argv) => {
    failing(call, code, after)
    // A command that never makes that call, or not so often, does what it always does.
    const ended = await told(argv)
    expect(ended).toEqual({
      code: expect.toBeOneOf([0, 1, 3]) as unknown,
      silent: expect.any(Boolean) as unknown,
      trace: false,
    })
    if (ended.code !== 0) expect(ended.silent).toBe(false)
  })
})

const run = (command: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    // A shell warns about a locale that the machine does not have.
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1', ...env },
  })
const dekkend = `'${process.execPath}' --import tsx src/cli/main.ts`

describe('a disk that is full', { timeout: 60_000 }, () => {
  test.each([
    ['route', `${dekkend} route '${sound}' --pack '${pack}' --need wandelen`],
    ['facts', `${dekkend} facts --pack '${pack}'`],
    ['check', `${dekkend} check '${pack}'`],
  ])('is told by %s, and is not a fault of the input', (_, command) => {
    const { status, stderr } = run(`${command} > /dev/full`)
    expect(status).toBe(3)
    expect(stderr).toMatch(/^stdout: .*de schijf is vol/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('where the command runs', { timeout: 60_000 }, () => {
  const command = `${dekkend} route '${sound}' --pack '${pack}' --need wandelen --peildatum 2026-11-21`
  // Whether the machine has that locale or not: the library must not look at it.
  test.each([
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['America/Los_Angeles', 'ar_EG.UTF-8'],
    ['Nowhere/Such', 'xx_XX'],
  ])('makes no difference: time zone %s, locale %s', (TZ, locale) => {
    const plain = run(command)
    // The locale of the program alone: `env` gives it none but that.
    const there = run(`env LC_ALL='${locale}' LANG='${locale}' TZ='${TZ}' ${command}`)
    expect(there).toMatchObject({ status: 0, stdout: plain.stdout, stderr: '' })
  })
})
