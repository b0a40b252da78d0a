import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { CaseSet } from '../../src/testing/index'
import { smallPack, temporaryFolder } from '../node/small-pack'
import { runCommand } from './run-command'

// Whole packs are proven here, on machines that do more than this.
vi.setConfig({ testTimeout: 60_000 })

const folder = temporaryFolder()
afterAll(folder.remove)

const pack = folder.write(smallPack)

interface Written extends Pick<CaseSet, 'cases' | 'uncovered'> {
  readonly about: string
}

describe('dekkend cases', () => {
  test('prints cases for every need of a pack, as JSON', async () => {
    const { code, out, err } = await runCommand(['cases', '--pack', pack])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { about, cases, uncovered } = JSON.parse(out) as Written
    expect(about).toContain('Testgevallen, gemaakt uit de regels van pack ')
    expect(about).toMatch(/Aangetoond: \d+ van \d+ regels/)
    expect(cases.length).toBeGreaterThan(0)
    expect(Array.isArray(uncovered)).toBe(true)
    for (const one of cases)
      expect(one).toMatchObject({ peildatum: expect.any(String) as string, expect: [{ need: 'wandelen' }] })
  })

  test('prints those for the needs that are named, each once', async () => {
    const { out } = await runCommand(['cases', 'verpleging', 'werk', 'werk'])
    const needs = (JSON.parse(out) as Written).cases.flatMap(({ expect: all }) => all.map(({ need }) => need))
    expect([...new Set(needs)]).toEqual(['verpleging', 'werk'])
  })

  test('prints titles and explanation in English when asked', async () => {
    const { out } = await runCommand(['cases', 'verpleging', '--lang', 'en'])
    const { about, cases } = JSON.parse(out) as Written
    expect(about).toContain('Test cases, made from the rules of pack')
    expect(cases[0]?.title).toMatch(/: applies$/)
  })

  test('states fewer facts when asked', async () => {
    const full = await runCommand(['cases', 'verpleging'])
    const minimal = await runCommand(['cases', 'verpleging', '--minimal'])
    expect(minimal.out.length).toBeLessThan(full.out.length)
    expect((JSON.parse(minimal.out) as Written).about).toContain('alleen de feiten die het antwoord bepalen')
  })

  test.each([
    ['nl', /^\d+ gevallen geschreven in /],
    ['en', /^\d+ cases written to /],
  ])('writes them to a file, and says so: %s', async (lang, said) => {
    const file = join(folder.write({ 'x.json': {} }), 'cases.json')
    const { code, out } = await runCommand(['cases', 'verpleging', '--out', file, '--lang', lang])
    expect(code).toBe(0)
    expect(out).toMatch(said)
    const text = readFileSync(file, 'utf8')
    expect((JSON.parse(text) as Written).cases.length).toBeGreaterThan(0)
    expect(text.endsWith('}\n')).toBe(true)
  })

  test('says that a file cannot be written', async () => {
    const file = join(pack, 'nergens', 'cases.json')
    const { code, out, err } = await runCommand(['cases', '--pack', pack, '--out', file])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(`${file}: dit bestand kan niet worden geschreven: de map bestaat niet\n`)
  })

  test('suggests the need that was probably meant', async () => {
    const { code, err } = await runCommand(['cases', 'wandeln', '--pack', pack])
    expect(code).toBe(1)
    expect(err).toContain('onbekende hulpvraag `wandeln`; bedoelt u `wandelen`?')
  })

  test('shows help in both languages', async () => {
    expect((await runCommand(['cases', '--help'])).out).toContain('Gebruik: dekkend cases [hulpvraag…]')
    expect((await runCommand(['cases', '--help', '--lang', 'en'])).out).toContain(
      'Usage: dekkend cases [need…]',
    )
  })
})
