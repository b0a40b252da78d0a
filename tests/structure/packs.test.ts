import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPack } from '../../src/node/index'
import { packHash } from '../../src/pack/hash'
import { kindOf } from '../../src/pack/schema-kinds'
import { national, packs } from '../kit/packs'

const folders = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`rules/${entry.name}`).includes('pack.json'))
  .map(({ name }) => name)

describe('the packs that ship are the files under rules/', () => {
  test('each folder with a pack.json has a module in src/packs', () => {
    expect(Object.keys(packs).sort()).toEqual(folders.sort())
  })

  test.each(folders)('src/packs/%s.ts imports every file of its folder', (id) => {
    const module = readFileSync(`src/packs/${id}.ts`, 'utf8')
    const missing = readdirSync(`rules/${id}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json') && kindOf(path) !== undefined)
      .filter((path) => !module.includes(`'../../rules/${id}/${path}'`))
      .map((path) => `add to src/packs/${id}.ts: import … from '../../rules/${id}/${path}'`)
    expect(missing).toEqual([])
  })

  test.each(folders)('pack %s is the same read from its files, checks included', (id) => {
    const read = readPack(`rules/${id}`, id === national.id ? undefined : national)
    expect(packHash(read)).toBe(packHash(packs[id] as typeof read))
  })

  test('all packs together take less than 300 kB when compressed', () => {
    const files = folders.flatMap((id) =>
      readdirSync(`rules/${id}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.json'))
        .map((path) => JSON.stringify(JSON.parse(readFileSync(`rules/${id}/${path}`, 'utf8')))),
    )
    expect(gzipSync(files.join('\n'), { level: 9 }).length).toBeLessThan(300_000)
  })
})
