import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/base/limits'
import { readPack } from '../../src/node/index'
import { definePack } from '../../src/pack/define'
import { DekkendError } from '../../src/text/error'
import { smallPack, temporaryFolder, without } from './small-pack'

const folder = temporaryFolder()
afterAll(folder.remove)

/** What is wrong with the pack in a folder: the code, the file in the folder, and the reason or limit. */
const wrongWith = (dir: string): unknown[] => {
  try {
    readPack(dir)
    return []
  } catch (error) {
    if (!(error instanceof DekkendError)) throw error
    return error.issues.map(({ code, file, params }) => [
      code,
      ...(file === undefined ? [] : [file.replace(`${dir}/`, '').replace(dir, '.')]),
      ...[params['reason'] ?? params['limit']].filter((more) => more !== undefined),
    ])
  }
}

/** The small pack with one file or folder moved elsewhere, and a link in its place. */
const withLink = (name: string, place: string, target: string): string => {
  const dir = folder.write(smallPack)
  mkdirSync(dirname(join(dir, place)), { recursive: true })
  renameSync(join(dir, name), join(dir, place))
  symlinkSync(target, join(dir, name))
  return dir
}

describe('a link in the folder of a pack', () => {
  test.each([
    ['a file', 'facts.json', '.echt/facts.json', '.echt/facts.json'],
    ['pack.json itself', 'pack.json', '.echt/p.json', '.echt/p.json'],
    ['a folder', 'needs', '.echt/needs', '.echt/needs'],
  ])('to %s inside it is followed', (_, name, place, target) => {
    expect(readPack(withLink(name, place, target))).toEqual(definePack(smallPack))
  })

  test('is followed as a mounted configuration volume lays it out', () => {
    const dir = folder.write(smallPack, 'volume/..2026_11_21')
    const volume = dirname(dir)
    symlinkSync('..2026_11_21', join(volume, '..data'))
    for (const name of new Set(Object.keys(smallPack).map((file) => file.split('/')[0] ?? '')))
      symlinkSync(join('..data', name), join(volume, name))
    expect(readPack(volume)).toEqual(definePack(smallPack))
    // The whole pack may be a link too.
    symlinkSync('volume', join(folder.dir, 'gekoppeld'))
    expect(readPack(join(folder.dir, 'gekoppeld'))).toEqual(definePack(smallPack))
  })

  test.each([
    ['a file', 'holders.json'],
    ['pack.json itself', 'pack.json'],
    ['a folder', 'needs'],
  ])('to %s outside it is refused', (_, name) => {
    const dir = withLink(name, `../buiten-${name}`, `../buiten-${name}`)
    expect(wrongWith(dir)).toEqual([['link-outside', name]])
  })

  test('to a device, which never ends, is refused', () => {
    const dir = folder.write(smallPack)
    symlinkSync('/dev/zero', join(dir, 'executors.json'))
    expect(wrongWith(dir)).toEqual([['link-outside', 'executors.json']])
  })

  test('to itself, to nothing or to a folder around it is named', () => {
    const dir = folder.write(smallPack)
    symlinkSync('executors.json', join(dir, 'executors.json'))
    symlinkSync('nergens', join(dir, 'actors'))
    symlinkSync('..', join(dir, 'needs/rond'))
    expect(wrongWith(dir)).toEqual([
      ['unreadable-file', 'actors', 'ENOENT'],
      ['unreadable-file', 'executors.json', 'ELOOP'],
      ['unreadable-folder', 'needs/rond', 'ELOOP'],
    ])
    const loop = join(folder.dir, 'kring')
    symlinkSync('kring', loop)
    expect(wrongWith(loop)).toEqual([['unreadable-folder', '.', 'ELOOP']])
  })
})

describe('every file in the folder of a pack', () => {
  test('that looks like one of its files, but is not read, is named', () => {
    const names = [
      'EXECUTORS.JSON',
      'executors.jsonc',
      'needs/Lopen.Json',
      'routes/gewoon.json.bak',
      'signals.yml',
    ]
    const dir = folder.write({ ...smallPack, ...Object.fromEntries(names.map((name) => [name, ''])) })
    expect(wrongWith(dir)).toEqual(names.map((name) => ['unread-file', name]))
  })

  test('that is hidden, installed or only explains is left alone', () => {
    const dir = folder.write({
      ...smallPack,
      'README.md': '',
      '.gitignore': '',
      '.oud.json': '{',
      'node_modules/x/y.json': '{',
      'needs/uitleg.txt': '',
      LICENSE: '',
    })
    symlinkSync('/etc/hostname', join(dir, 'needs/NOTICE'))
    expect(wrongWith(dir)).toEqual([])
  })

  test('is a regular file, or is refused at once', async () => {
    const dir = folder.write({ ...smallPack, 'agreements.json/x.txt': '' })
    execFileSync('mkfifo', [join(dir, 'executors.json')])
    const server = createServer()
    await new Promise<void>((listening) => {
      server.listen(join(dir, 'signals.json'), listening)
    })
    try {
      expect(wrongWith(dir)).toEqual([
        ['unreadable-file', 'executors.json', 'PIPE'],
        ['unreadable-file', 'signals.json', 'SOCKET'],
      ])
    } finally {
      server.close()
    }
  })
})

describe('a pack in a folder is bounded', () => {
  const nested = (depth: number): string => `routes/${'x/'.repeat(depth - 1)}r.json`

  test('in the number of its files', () => {
    const dir = folder.write(smallPack)
    const more = LIMITS.packFiles - Object.keys(smallPack).length
    for (let count = 0; count < more; count++)
      writeFileSync(join(dir, `routes/r${String(count)}.json`), '{ "routes": {} }')
    expect(wrongWith(dir)).toEqual([])
    writeFileSync(join(dir, 'routes/nog.json'), '{ "routes": {} }')
    expect(wrongWith(dir)).toEqual([['too-large', '.', 'packFiles']])
  })

  test('in the depth of its folders', () => {
    const routes = { routes: {} }
    expect(wrongWith(folder.write({ ...smallPack, [nested(LIMITS.packFolders)]: routes }))).toEqual([])
    const deep = folder.write({ ...smallPack, [nested(LIMITS.packFolders + 1)]: routes })
    expect(wrongWith(deep)).toEqual([['too-large', dirname(nested(LIMITS.packFolders + 1)), 'packFolders']])
  })

  test('in how often its links lead to one folder', () => {
    const dir = folder.write(smallPack)
    // Ten ways at each of eight levels: a hundred million in all.
    for (let level = 1; level < LIMITS.packFolders; level++) {
      mkdirSync(join(dir, `.n${String(level)}`))
      for (let way = 0; way < 10; way++)
        symlinkSync(`../.n${String(level + 1)}`, join(dir, `.n${String(level)}/w${String(way)}`))
    }
    mkdirSync(join(dir, `.n${String(LIMITS.packFolders)}`))
    symlinkSync('.n1', join(dir, 'routes/w'))
    symlinkSync('.n1', join(dir, 'w'))
    expect(wrongWith(dir)).toContainEqual(['too-large', '.', 'packFiles'])
  })

  test('in the length of all its files together', () => {
    const size = Object.values(smallPack).reduce<number>(
      (sum, content) => sum + JSON.stringify(content, null, 2).length,
      0,
    )
    const fill = (length: number): string => '{ "routes": {}}'.padStart(length)
    const files = Math.floor((LIMITS.packSize - size) / LIMITS.packFile)
    const rest = LIMITS.packSize - size - files * LIMITS.packFile
    const big = Object.fromEntries(
      Array.from({ length: files }, (_, n) => [`routes/g${String(n)}.json`, fill(LIMITS.packFile)]),
    )
    const dir = folder.write({ ...smallPack, ...big, 'routes/rest.json': fill(rest) })
    expect(wrongWith(dir)).toEqual([])
    writeFileSync(join(dir, 'routes/rest.json'), fill(rest + 1))
    expect(wrongWith(dir)).toEqual([['too-large', '.', 'packSize']])
  })

  test('in the length of each file, whatever size it says it has', () => {
    const pack = without(smallPack, 'holders.json')
    const text = JSON.stringify(smallPack['holders.json'])
    const exact = text + ' '.repeat(LIMITS.packFile - text.length)
    expect(wrongWith(folder.write({ ...pack, 'holders.json': exact }))).toEqual([])
    expect(wrongWith(folder.write({ ...pack, 'holders.json': `${exact} ` }))).toEqual([
      ['too-large', 'holders.json', 'packFile'],
    ])
  })
})
