import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readPack } from '../../src/node/index'
import { definePack } from '../../src/pack/define'
import { DekkendError } from '../../src/text/error'
import type { Issue } from '../../src/text/issue'
import { smallPack, smallRegion, spoilt, temporaryFolder, without } from './small-pack'

const folder = temporaryFolder()
afterAll(folder.remove)

const issuesOf = (read: () => unknown): readonly Issue[] => {
  try {
    read()
  } catch (error) {
    if (error instanceof DekkendError) return error.issues
    throw error
  }
  return []
}

describe('reading a pack from a folder', () => {
  test('gives what its files define', () => {
    const pack = readPack(folder.write(smallPack))
    expect(pack).toEqual(definePack(smallPack))
    expect(pack.id).toBe('klein')
    expect(Object.isFrozen(pack)).toBe(true)
  })

  test('takes the pack it extends along', () => {
    const region = readPack(folder.write(smallRegion), readPack(folder.write(smallPack)))
    expect(region.id).toBe('straat')
    expect(Object.keys(region.decisions)).toEqual(['wandelen'])
  })

  test('needs the pack it extends', () => {
    expect(issuesOf(() => readPack(folder.write(smallRegion)))).toMatchObject([
      { code: 'missing-parent', params: { parent: 'klein' }, line: 8, column: 14 },
    ])
  })

  test('does not find a pack where there is none', () => {
    const dir = folder.write(without(smallPack, 'pack.json'))
    expect(issuesOf(() => readPack(dir))).toEqual([{ code: 'no-pack-here', path: [], params: { dir } }])
    expect(issuesOf(() => readPack(join(dir, 'nergens')))).toMatchObject([{ code: 'no-pack-here' }])
  })

  test('names a file that is missing, and the folder it is missing in', () => {
    const dir = folder.write(without(smallPack, 'parties.json'))
    expect(issuesOf(() => readPack(dir))).toMatchObject([
      { code: 'missing-file', params: { file: 'parties.json' }, file: dir },
    ])
  })

  test('names a file that is not one of a pack', () => {
    const dir = folder.write({ ...smallPack, 'ruels/wandelen.json': {} })
    expect(issuesOf(() => readPack(dir))).toMatchObject([
      { code: 'unknown-file', file: join(dir, 'ruels/wandelen.json') },
    ])
  })

  test('points at the line and column of a mistake in the form', () => {
    const dir = folder.write(spoilt(smallPack, 'needs/wandelen.json', '"basis"', '"baiss"'))
    const file = join(dir, 'needs/wandelen.json')
    expect(issuesOf(() => readPack(dir))).toMatchObject([
      { code: 'missing-key', params: { key: 'basis' }, file, line: 15, column: 5 },
      { code: 'unknown-key', params: { key: 'baiss' }, file, line: 34, column: 7 },
    ])
  })

  test('points at the line and column of a name that does not exist', () => {
    const dir = folder.write(
      spoilt(smallPack, 'needs/wandelen.json', '"condition": "groot"', '"condition": "grote"'),
    )
    expect(issuesOf(() => readPack(dir))).toMatchObject([
      {
        code: 'unknown-reference',
        params: { kind: 'condition', name: 'grote', nearest: 'groot' },
        file: join(dir, 'needs/wandelen.json'),
        line: 22,
        column: 22,
      },
    ])
  })

  test('reports every file that is not JSON, or not only JSON', () => {
    const dir = folder.write({
      ...smallPack,
      'facts.json': '{ "facts": [ }',
      'needs.json': '\uFEFF{}',
      'routes/leeg.json': '',
      'sources/dubbel.json': '{\n  "laws": {},\n  "laws": {}\n}',
    })
    expect(
      issuesOf(() => readPack(dir)).map(({ code, file, line, column }) => [code, file, line, column]),
    ).toEqual([
      ['not-json', join(dir, 'facts.json'), 1, 14],
      ['byte-order-mark', join(dir, 'needs.json'), undefined, undefined],
      ['not-json', join(dir, 'routes/leeg.json'), 1, 1],
      ['duplicate-key', join(dir, 'sources/dubbel.json'), 3, 3],
    ])
  })

  test('does not read a file that is far too long', () => {
    const dir = folder.write({ ...smallPack, 'routes/lang.json': ' '.repeat(15_000_001) })
    expect(issuesOf(() => readPack(dir))).toMatchObject([
      { code: 'too-large', params: { limit: 'packFile', max: 5_000_000 } },
    ])
  })

  test.each([
    ['facts.json', '[]'],
    ['pack.json', 'null'],
    ['needs/wandelen.json', '"regels"'],
    ['conditions/groot.json', '{ "conditions": [] }'],
  ])('never crashes on %s with %s in it', (file, content) => {
    const issues = issuesOf(() => readPack(folder.write({ ...smallPack, [file]: content })))
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.every((issue) => issue.file?.endsWith(file))).toBe(true)
  })
})
