import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readPack } from '../../src/node/index'
import { editorSchemas } from '../../src/schema/editor-schemas'
import { smallPack, temporaryFolder, without } from '../node/small-pack'
import { runCommand } from './run-command'

const folder = temporaryFolder()
afterAll(folder.remove)

const dir = folder.write(smallPack)

describe('dekkend schema', () => {
  test('prints the schemas that fit any pack, by their file', async () => {
    const { code, out, err } = await runCommand(['schema'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(editorSchemas())
  })

  test('prints those of a pack in a folder, closed over its names', async () => {
    const { out } = await runCommand(['schema', dir])
    expect(JSON.parse(out)).toEqual(editorSchemas(readPack(dir)))
    expect(JSON.parse(out)).not.toEqual(editorSchemas())
  })

  test('writes each to its file, in a folder that it makes', async () => {
    const to = join(dir, '.schema/nieuw')
    const { code, out } = await runCommand(['schema', dir, '--out', to])
    const schemas = editorSchemas(readPack(dir))
    expect({ code, out }).toEqual({
      code: 0,
      out: `${String(Object.keys(schemas).length)} schema’s geschreven in ${to}\n`,
    })
    expect(readdirSync(to).sort()).toEqual(Object.keys(schemas).sort())
    for (const [file, schema] of Object.entries(schemas))
      expect(JSON.parse(readFileSync(join(to, file), 'utf8'))).toEqual(schema)
    expect((await runCommand(['validate', dir])).code).toBe(0)
  })

  test('says in English what it wrote', async () => {
    const to = join(folder.dir, 'en')
    expect((await runCommand(['schema', '--out', to, '--lang', 'en'])).out).toMatch(
      /^\d+ schemas written to .*en\n$/,
    )
  })

  test('refuses a pack that is none, one that is wrong, and a folder that cannot be made', async () => {
    expect(await runCommand(['schema', 'groningn'])).toMatchObject({ code: 1, out: '' })
    const broken = folder.write(without(smallPack, 'facts.json'))
    expect(await runCommand(['schema', broken])).toMatchObject({ code: 1, out: '' })
    const { code, err } = await runCommand(['schema', '--out', join(dir, 'pack.json/schema')])
    expect(code).toBe(1)
    expect(err).toContain('pack.json')
  })
})
