import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { smallPack, temporaryFolder } from '../node/small-pack'
import { runCommand } from './run-command'

const folder = temporaryFolder()
afterAll(folder.remove)

const COMPACT =
  '{"sectors":{},"parties":[{"name":{"en":"city","nl":"stad"},"id":"stad"}],"municipalities":{},"actors":[],"executors":[]}'

describe('dekkend fmt', () => {
  test('gives every file of a pack the one layout, once', async () => {
    const dir = folder.write(smallPack, 'een')
    await runCommand(['fmt', dir])
    const { code, out } = await runCommand(['fmt', dir])
    expect({ code, out }).toEqual({ code: 0, out: '12 bestanden bekeken, 0 opgemaakt\n' })
    expect((await runCommand(['validate', dir])).code).toBe(0)
  })

  test('with --check changes nothing and names the files', async () => {
    const dir = folder.write(smallPack, 'twee')
    await runCommand(['fmt', dir])
    const file = join(dir, 'parties.json')
    folder.write({ 'parties.json': COMPACT }, 'twee')
    const { code, out } = await runCommand(['fmt', dir, '--check', '--lang', 'en'])
    expect(code).toBe(1)
    expect(out.split('\n')[0]).toBe(file)
    expect(out).toContain('1 without the layout')
    expect(readFileSync(file, 'utf8')).toBe(COMPACT)
  })

  test('leaves a file alone that is not right, and says why', async () => {
    const dir = folder.write({ ...smallPack, 'parties.json': '{ "parties": 3 }' }, 'drie')
    const { code, out } = await runCommand(['fmt', dir])
    expect(code).toBe(1)
    expect(out).toContain(`${join(dir, 'parties.json')}:1:14 parties: `)
    expect(out).toContain('1 overgeslagen')
    expect(readFileSync(join(dir, 'parties.json'), 'utf8')).toBe('{ "parties": 3 }')
  })
})
