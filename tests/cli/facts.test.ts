import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultPack } from '../../src/cli/shipped-packs'
import type { Fact } from '../../src/vocabulary/types'
import { smallPack, temporaryFolder } from '../node/small-pack'
import { runCommand } from './run-command'

const folder = temporaryFolder()
afterAll(folder.remove)

const pack = folder.write(smallPack)

describe('dekkend facts', () => {
  test('lists every fact with its question and what may be filled in', async () => {
    const { code, out, err } = await runCommand(['facts', '--pack', pack])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      [
        'leeftijd: een getal van 0 tot 28 (jaar)',
        '  leeftijd?',
        '',
        'hond: true of false',
        '  hond?',
        '',
        'kleur: een van deze waarden',
        '  kleur?',
        '    rood   rood',
        '    groen  groen',
        '',
      ].join('\n'),
    )
  })

  test.each(['nl', 'en'])('says something about each fact of the national pack: %s', async (lang) => {
    const { code, out } = await runCommand(['facts', '--lang', lang])
    expect(code).toBe(0)
    expect(out.match(/^[A-Za-z0-9]+(?=: )/gm)).toEqual(defaultPack.facts.map(({ id }) => id))
    expect(out).not.toContain('undefined')
  })

  test('lists the facts that the rules for one need look at', async () => {
    const { out } = await runCommand(['facts', 'wandelen', '--pack', pack])
    expect(out).toBe('leeftijd: een getal van 0 tot 28 (jaar)\n  leeftijd?\n')
  })

  test('lists with them the input that some of them follow from', async () => {
    const { out } = await runCommand(['facts', 'vervoer', '--json'])
    const ids = (JSON.parse(out) as Fact[]).map(({ id }) => id)
    expect(ids).toContain('geboortedatum')
    expect(ids).toContain('afstandKm')
    expect(ids).not.toContain('arbeidsvermogen')
  })

  test('prints them as JSON, as they stand in the pack', async () => {
    const { out } = await runCommand(['facts', '--json', '--pack', pack])
    expect(JSON.parse(out)).toEqual((smallPack['facts.json'] as { facts: unknown }).facts)
  })

  test('suggests the need that was probably meant', async () => {
    const { code, out, err } = await runCommand(['facts', 'wandeln', '--pack', pack])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('onbekende hulpvraag `wandeln`; bedoelt u `wandelen`?; kies uit `wandelen`\n')
  })

  test('does not take a word that every object has for a need', async () => {
    expect((await runCommand(['facts', 'constructor'])).code).toBe(1)
  })
})

describe('dekkend facts --blank', () => {
  test('prints a situation that says what may be filled in', async () => {
    const { code, out } = await runCommand(['facts', '--blank', '--pack', pack])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      leeftijd: '? een getal van 0 tot 28 (jaar)',
      hond: '? true of false',
      kleur: '? rood | groen',
    })
  })

  test('prints only the facts that matter for a need', async () => {
    const { out } = await runCommand(['facts', 'wandelen', '--blank', '--pack', pack])
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['leeftijd'])
  })

  test.each(['nl', 'en'])('prints what dekkend route takes once something is filled in: %s', async (lang) => {
    const { out } = await runCommand(['facts', '--blank', '--lang', lang])
    const blank = JSON.parse(out) as Record<string, unknown>
    expect(Object.keys(blank)).toEqual(defaultPack.facts.map(({ id }) => id))
    const file = join(
      folder.write({ 'case.json': { ...blank, leeftijd: 10, zelfstandigReizen: false } }),
      'case.json',
    )
    const routed = await runCommand(['route', file, '--json', '--peildatum', '2026-11-21'])
    const short = join(folder.write({ 'case.json': { leeftijd: 10, zelfstandigReizen: false } }), 'case.json')
    expect(routed.code).toBe(0)
    expect(routed.out).toBe((await runCommand(['route', short, '--json', '--peildatum', '2026-11-21'])).out)
  })
})
