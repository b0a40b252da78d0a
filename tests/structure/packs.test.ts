import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPack } from '../../src/node/index'
import { readFolder } from '../../src/node/pack-folder'
import { assemblePack, type PackFiles } from '../../src/pack/assemble'
import { expandFiles } from '../../src/pack/expand'
import { canonicalJson, packHash } from '../../src/pack/hash'
import { layoutOf } from '../../src/pack/layout'
import { packRules, unpackRules } from '../../src/pack/packed'
import { kindOf } from '../../src/pack/schema-kinds'
import { inLanguage } from '../../src/pack/shipped'
import { checkTranslations } from '../../src/pack/translations'
import { national, packs } from '../kit/packs'

const folders = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`rules/${entry.name}`).includes('pack.json'))
  .map(({ name }) => name)

const filesOf = (id: string): PackFiles =>
  Object.fromEntries([...readFolder(`rules/${id}`).files].map(([file, { value }]) => [file, value]))

describe('the packs that ship are the files under rules/', () => {
  test('each folder with a pack.json has a module in src/packs', () => {
    expect(Object.keys(packs).sort()).toEqual(folders.sort())
  })

  test.each(folders)('pack %s is the same read from its files, checks included', (id) => {
    const read = readPack(`rules/${id}`, id === national.id ? undefined : national)
    expect(packHash(read)).toBe(packHash(packs[id] as typeof read))
  })

  test.each(folders)('the files of pack %s have the one layout', (id) => {
    const files = readFolder(`rules/${id}`).files
    const other = [...files]
      .filter(([file, { value }]) => {
        const kind = kindOf(file)
        const text = kind === undefined ? undefined : layoutOf(kind, value)
        return text !== readFileSync(`rules/${id}/${file}`, 'utf8')
      })
      .map(([file]) => `rules/${id}/${file}: run dekkend fmt`)
    expect(other).toEqual([])
  })

  test.each(folders)('pack %s has English for each Dutch sentence, and no more', (id) => {
    expect(checkTranslations(filesOf(id))).toEqual([])
  })

  test('the national pack, packed, takes less than 250 kB when compressed, and unpacks to what it was', () => {
    const { files } = expandFiles(filesOf(national.id))
    const { rules, nl, en } = packRules(files)
    expect(unpackRules(rules, { nl, en })).toEqual(files)
    const packed = [rules, nl, en].map((part) => JSON.stringify(part)).join('\n')
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(250_000)
  })

  test('a pack in one language says the same, the other language marked', () => {
    const { rules, nl } = packRules(expandFiles(filesOf(national.id)).files)
    const dutch = assemblePack(unpackRules(rules, { nl }) as PackFiles)
    expect(canonicalJson(dutch)).toBe(canonicalJson(inLanguage(national, 'nl')))
    expect(packHash(inLanguage(national, 'en'))).toBe(packHash(national))
  })
})
