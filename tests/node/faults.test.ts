import * as fs from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { readPack } from '../../src/node/index'
import { DekkendError } from '../../src/text/error'
import { runCommand } from '../cli/run-command'
import { smallPack, smallRegion, temporaryFolder } from './small-pack'

/** What the system is to do wrong next: the function that fails, the name it fails for, and how. */
const fault = vi.hoisted(() => ({ fn: '', name: '', happen: (): void => undefined }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const opened = new Map<number, string>()
  const faulty =
    (fn: string, call: (...parameters: never[]) => unknown) =>
    (...parameters: unknown[]): unknown => {
      const [first] = parameters
      const path = typeof first === 'number' ? opened.get(first) : first
      if (fault.fn === fn && typeof path === 'string' && path.endsWith(fault.name)) fault.happen()
      const result = call(...(parameters as never[]))
      if (fn === 'openSync') opened.set(result as number, String(first))
      return result
    }
  const functions = [
    'statSync',
    'openSync',
    'readSync',
    'readdirSync',
    'realpathSync',
    'writeFileSync',
  ] as const
  return { ...real, ...Object.fromEntries(functions.map((fn) => [fn, faulty(fn, real[fn])])) }
})

const failWith = (code: string) => (): never => {
  throw Object.assign(new Error(`${code}: injected`), { code })
}

const inject = (fn: string, name: string, happen: () => void): void => {
  Object.assign(fault, { fn, name, happen })
}

const mendAll = (): void => {
  inject('', '', () => undefined)
}
afterEach(mendAll)

const folder = temporaryFolder()
afterAll(folder.remove)

const reasonsIn = (dir: string): unknown[] => {
  try {
    readPack(dir)
    return []
  } catch (error) {
    if (!(error instanceof DekkendError)) throw error
    return error.issues.map(({ code, params, file = '' }) => [code, basename(file), params['reason']])
  }
}

describe('when the system fails', () => {
  test.each([
    ['statSync', 'facts.json', 'EACCES', 'unreadable-file'],
    ['openSync', 'facts.json', 'EMFILE', 'unreadable-file'],
    ['readSync', 'facts.json', 'EIO', 'unreadable-file'],
    ['readdirSync', 'needs', 'EACCES', 'unreadable-folder'],
  ])('in %s of %s with %s, reading a pack names it', (fn, name, code, issue) => {
    const dir = folder.write(smallPack)
    inject(fn, name, failWith(code))
    expect(reasonsIn(dir)).toEqual([[issue, name, code]])
  })

  test.each([
    ['readdirSync', 'onleesbaar', 'EACCES'],
    ['realpathSync', 'onleesbaar', 'EACCES'],
    ['readdirSync', 'onleesbaar/needs', 'EACCES'],
    ['readSync', 'pack.json', 'EIO'],
  ])('in %s of %s, each command says so and ends with 3', async (fn, name, code) => {
    const dir = folder.write(smallPack, 'alles/onleesbaar')
    inject(fn, name, failWith(code))
    const situation = join(folder.write({ 'x.json': {} }), 'x.json')
    for (const argv of [
      ['validate', dir],
      ['check', dir],
      ['route', situation, '--pack', dir],
      ['facts', '--pack', dir],
      ['cases', '--pack', dir],
    ]) {
      const ended = await runCommand(argv)
      expect([argv[0], ended.code]).toEqual([argv[0], 3])
      expect(ended.out + ended.err).toMatch(
        /kan niet worden gelezen: (u hebt er geen toegang toe|de schijf geeft)/,
      )
      expect(ended.out + ended.err).not.toMatch(/^ +at /m)
    }
  })

  test('below a folder with packs, what cannot be looked into is told beside the packs', async () => {
    folder.write(smallPack, 'deels/klein')
    folder.write({ 'x.txt': '' }, 'deels/dicht')
    inject('readdirSync', 'deels/dicht', failWith('EACCES'))
    const { code, out } = await runCommand(['validate', join(folder.dir, 'deels'), '--lang', 'en'])
    expect(code).toBe(3)
    expect(out).toMatch(
      /dicht: this folder cannot be read: you have no access to it\n1 pack checked, 1 error/,
    )
  })

  test('on the pack that another extends, the one that comes with dekkend does not take its place', async () => {
    folder.write({ ...smallPack, 'pack.json': smallPack['pack.json'] }, 'ouder/landelijk')
    const region = { ...(smallRegion['pack.json'] as object), extends: 'landelijk' }
    const dir = folder.write({ 'pack.json': region }, 'ouder/straat')
    inject('readdirSync', 'landelijk', failWith('EACCES'))
    const { code, out } = await runCommand(['validate', dir])
    expect(code).toBe(1)
    expect(out).toContain('dit pack bouwt voort op `landelijk`, en daarin staan fouten')
  })

  test('a disk that is full is told, with 3', async () => {
    const file = join(folder.dir, 'vol.json')
    inject('writeFileSync', 'vol.json', failWith('ENOSPC'))
    const { code, err } = await runCommand(['cases', 'verpleging', '--out', file])
    expect({ code, err }).toEqual({
      code: 3,
      err: `${file}: dit bestand kan niet worden geschreven: de schijf is vol\n`,
    })
  })
})

describe('a file that changes while it is read', () => {
  test.each([
    [
      'grows',
      (file: string) => {
        fs.appendFileSync(file, ' ')
      },
    ],
    [
      'shrinks',
      (file: string) => {
        fs.truncateSync(file, 3)
      },
    ],
    [
      'is written anew',
      (file: string) => {
        fs.utimesSync(file, 1, 1)
      },
    ],
  ])('is refused when it %s', (_, change) => {
    const dir = folder.write(smallPack)
    inject('readSync', 'facts.json', () => {
      mendAll()
      change(join(dir, 'facts.json'))
    })
    expect(reasonsIn(dir)).toEqual([['unreadable-file', 'facts.json', 'CHANGED']])
  })

  test('is a pipe by the time it is opened, and is refused all the same', () => {
    const dir = folder.write(smallPack)
    inject('openSync', 'facts.json', () => {
      fs.rmSync(join(dir, 'facts.json'))
      fs.mkdirSync(join(dir, 'facts.json'))
    })
    expect(reasonsIn(dir)).toEqual([['unreadable-file', 'facts.json', 'EISDIR']])
  })
})
