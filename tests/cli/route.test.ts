import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Routing } from '../../src/route/types'
import { smallPack, smallRegion, spoilt, temporaryFolder } from '../node/small-pack'
import { runCommand } from './run-command'

const folder = temporaryFolder()
afterAll(folder.remove)

const pack = folder.write(smallPack)
const base = ['--pack', pack, '--peildatum', '2026-11-21']

const write = (content: unknown): string => join(folder.write({ 'case.json': content }), 'case.json')
const route = (content: unknown, ...more: string[]) => runCommand(['route', write(content), ...base, ...more])

describe('dekkend route', () => {
  test('prints the plan of the needs that a situation implies', async () => {
    const { code, out, err } = await route({ leeftijd: 20, hond: true })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('21 november 2026')
    expect(out).toContain('Wie wandelt?')
    expect(out).toContain('de stad')
  })

  test('prints it in English', async () => {
    const { code, out } = await route({ leeftijd: 20, hond: true }, '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toContain('21 November 2026')
  })

  test('prints it as JSON, that reads back as the routing', async () => {
    const { code, out } = await route({ leeftijd: 20, hond: true }, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out) as Routing).toMatchObject({
      peildatum: '2026-11-21',
      pack: { name: 'klein' },
      assignments: [{ need: 'wandelen', status: 'decided', party: 'stad', law: 'WET' }],
    })
  })

  test('prints it as Markdown', async () => {
    const { out } = await route({ leeftijd: 20, hond: true }, '--markdown')
    expect(out).toMatch(/^# .*\n/)
  })

  test('reads standard input', async () => {
    const { code, out } = await runCommand(['route', '-', ...base], {
      input: '{ "leeftijd": 20, "hond": true }',
    })
    expect(code).toBe(0)
    expect(out).toContain('de stad')
  })

  test('reads needs by comma or one by one, each once', async () => {
    const { out } = await route({ leeftijd: 20 }, '--json', '--need', 'wandelen')
    expect((JSON.parse(out) as Routing).assignments.map(({ need }) => need)).toEqual(['wandelen'])
    for (const needs of [
      ['--need', 'wandelen,wandelen'],
      ['--need', 'wandelen', '--need=wandelen'],
    ])
      expect((await route({ leeftijd: 20 }, '--json', ...needs)).err).toMatch(
        /^--need: de hulpvraag `wandelen` staat er al/,
      )
  })

  test('answers with what may follow when no need does', async () => {
    const { out } = await route({ leeftijd: 20 })
    expect(out).toContain('volgt geen hulpvraag')
  })

  test('colours a plan on a terminal, and nothing else of it changes', async () => {
    const file = write({ leeftijd: 20, hond: true })
    const plain = await runCommand(['route', file, ...base])
    const coloured = await runCommand(['route', file, ...base], { colors: true })
    expect(plain.out).not.toContain('\u001b')
    expect(coloured.out).toContain('\u001b[1m')
    expect(coloured.out.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(plain.out)
  })

  test('never colours JSON or Markdown', async () => {
    const file = write({ leeftijd: 20, hond: true })
    for (const form of ['--json', '--markdown']) {
      const { out } = await runCommand(['route', file, ...base, form], { colors: true })
      expect(out).not.toContain('\u001b')
    }
  })

  test('takes a line that was not filled in as unknown', async () => {
    const { code, out } = await route(
      { leeftijd: '? een getal', hond: true, kleur: '? rood | groen' },
      '--json',
    )
    expect(code).toBe(0)
    expect(out).toBe((await route({ hond: true }, '--json')).out)
  })

  test('does not let a line that was not filled in hide a misspelt fact', async () => {
    const { code, err } = await route({ leeftjid: '? een getal', hond: true })
    expect(code).toBe(1)
    expect(err).toMatch(/case\.json:2:3 leeftjid: onbekend feit `leeftjid`; bedoelt u `leeftijd`\?/)
  })

  test('warns that the law was not checked up to the peildatum, and answers', async () => {
    const file = write({ leeftijd: 20, hond: true })
    const { code, out } = await runCommand(['route', file, '--pack', pack, '--peildatum', '2150-01-01'])
    expect(code).toBe(0)
    expect(out).toContain('2099-01-01')
  })
})

describe('dekkend route, given input it cannot use', () => {
  test.each<[string, unknown, string[], RegExp]>([
    [
      'unknown fact',
      { leeftjd: 20 },
      [],
      /case\.json:2:3 leeftjd: onbekend feit `leeftjd`; bedoelt u `leeftijd`\?/,
    ],
    ['wrong type', { hond: 'ja' }, [], /case\.json:2:11 hond: .*`true` of `false`/],
    [
      'value outside the list',
      { kleur: 'roodt' },
      [],
      /case\.json:2:12 kleur: .*bedoelt u `rood`\?; kies uit `rood`, `groen`/,
    ],
    [
      'number out of range',
      { leeftijd: 28 },
      [],
      /case\.json:2:15 leeftijd: 28 valt buiten het bereik: van 0 tot 28/,
    ],
    ['null', { hond: null }, [], /case\.json:2:11 hond: .*laat het feit weg/],
    ['NaN', '{ "leeftijd": NaN }', [], /case\.json:1:15: dit is geen geldige JSON/],
    ['infinite number', '{ "leeftijd": 1e999 }', [], /case\.json:1:15 leeftijd: Infinity is geen getal/],
    ['no object', [1], [], /case\.json:1:1: hier hoort een gewoon object, maar dit is een lijst/],
    ['date that does not exist', { hond: true }, ['--peildatum', '2026-02-30'], /^--peildatum: .*2026-02-30/],
    [
      'peildatum before the pack',
      { hond: true },
      ['--peildatum', '2019-12-31'],
      /^--peildatum: .*2020-01-01/,
    ],
    [
      'unknown need',
      {},
      ['--need', 'wandeln'],
      /^--need: onbekende hulpvraag `wandeln`; bedoelt u `wandelen`\?/,
    ],
    ['empty list of needs', {}, ['--need', ','], /^--need: de lijst met hulpvragen is leeg/],
    [
      'polluting key',
      '{ "__proto__": { "hond": true } }',
      [],
      /case\.json:1:3 __proto__: de sleutel `__proto__` is niet toegestaan/,
    ],
    [
      'the same key twice',
      '{ "leeftijd": 10,\n"leeftijd": 20 }',
      [],
      /case\.json:2:1 leeftijd: .*staat al op regel 1/,
    ],
    ['too deep', '['.repeat(100_000), [], /case\.json:1:51: te groot: ten hoogste 50 lagen in elkaar/],
    [
      'too long',
      'a'.repeat(1_000_001),
      [],
      /case\.json: te groot: ten hoogste 1000000 tekens in een situatie/,
    ],
    ['far too long', 'a'.repeat(4_000_000), [], /case\.json: te groot/],
    ['empty', ' \n', [], /case\.json: de invoer is leeg; `dekkend facts --blank`/],
    ['not JSON', '{ "leeftijd": 10, }', [], /case\.json:1:19: dit is geen geldige JSON: .*komma te veel/],
    ['byte-order mark', '\uFEFF{}', [], /case\.json: het bestand begint met een byte-order mark/],
    ['not UTF-8', Uint8Array.of(0x22, 0xe9, 0x22), [], /case\.json: dit is geen tekst in UTF-8/],
  ])('says what is wrong with it and how to mend it: %s', async (_, content, more, message) => {
    const { code, out, err } = await route(content, ...more)
    expect(err.replace(folder.dir, '')).toMatch(message)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).not.toContain('    at ')
  })

  test('tells everything that is wrong at once, in the language asked', async () => {
    const { code, err } = await route(
      { hondd: true, kleur: 'blauw' },
      '--need',
      'x',
      '--peildatum',
      'x',
      '--lang',
      'en',
    )
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(4)
    expect(err).toContain('did you mean `hond`?')
  })

  test('names the two that contradict each other', async () => {
    const { code, err } = await runCommand(['route', '-', '--peildatum', '2026-11-21'], {
      input: '{ "geboortedatum": "2016-11-21", "leeftijd": 12 }',
    })
    expect(code).toBe(1)
    expect(err).toMatch(/^-:1:46 leeftijd: `leeftijd` staat op 12, maar uit .* volgt 10/)
  })

  test('gives the reason why a situation is impossible', async () => {
    const dir = folder.write(
      spoilt(
        smallPack,
        'exclusions.json',
        '[]',
        JSON.stringify([
          {
            name: 'geen-oude-hond',
            reason: { nl: 'een hond wordt geen 20', en: 'no dog lives to 20' },
            conditions: {
              all: [
                { fact: 'hond', operator: 'equal', value: true },
                { fact: 'leeftijd', operator: 'greaterThanInclusive', value: 20 },
              ],
            },
            sources: [{ law: 'WET', article: '2' }],
          },
        ]),
      ),
    )
    const { code, err } = await runCommand(['route', write({ hond: true, leeftijd: 20 }), '--pack', dir])
    expect(code).toBe(1)
    expect(err).toContain('case.json:1:1: deze feiten kunnen niet samen: een hond wordt geen 20')
  })

  test('says so when a file is not there or is a folder', async () => {
    const missing = await runCommand(['route', join(folder.dir, 'nergens.json'), ...base])
    expect(missing).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'nergens.json: dit bestand kan niet worden gelezen: het bestaat niet',
      ) as string,
    })
    const dir = await runCommand(['route', folder.dir, ...base])
    expect(dir).toMatchObject({ code: 1, err: expect.stringContaining('het is een map') as string })
  })

  test('stops reading standard input that never ends', async () => {
    let given = 0
    const endless: AsyncIterable<Uint8Array> = {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          given += 100_000
          yield await Promise.resolve(new Uint8Array(100_000).fill(0x20))
        }
      },
    }
    const { code, err } = await runCommand(['route', '-', ...base], { input: endless })
    expect({ code, err }).toEqual({
      code: 1,
      err: '-: te groot: ten hoogste 1000000 tekens in een situatie; laat weg wat geen feit is\n',
    })
    expect(given).toBeLessThan(4_000_000)
  })
})

describe('the pack of dekkend route', () => {
  const file = write({ leeftijd: 20, hond: true })

  test('is the national one when none is named, and that has an id too', async () => {
    const { code, out } = await runCommand(['route', '-', '--need', 'vervoer', '--json'], {
      input: '{ "leeftijd": 10 }',
    })
    expect(code).toBe(0)
    const { name } = (JSON.parse(out) as Routing).pack
    const named = await runCommand(['route', '-', '--need', 'vervoer', '--json', '--pack', name], {
      input: '{ "leeftijd": 10 }',
    })
    expect(named.out).toBe(out)
  })

  test('suggests the one that was probably meant', async () => {
    const { code, err } = await runCommand(['route', file, '--pack', 'landeljk'])
    expect(code).toBe(1)
    expect(err).toMatch(
      /^--pack: onbekend pack `landeljk`; bedoelt u `landelijk`\?; kies uit .* of geef een map/,
    )
  })

  test('in a folder extends the pack in the folder beside it', async () => {
    folder.write(smallPack, 'regels/klein')
    const region = folder.write(smallRegion, 'regels/straat')
    const { code, out } = await runCommand(['route', file, '--json', '--pack', region])
    expect(code).toBe(0)
    expect((JSON.parse(out) as Routing).pack.name).toBe('straat')
  })

  test('in a folder extends one that comes with dekkend', async () => {
    const region = folder.write(spoilt(smallRegion, 'pack.json', '"klein"', '"landelijk"'))
    const { code, out } = await runCommand(['route', '-', '--json', '--pack', region, '--need', 'vervoer'], {
      input: '{ "leeftijd": 10 }',
    })
    expect(code).toBe(0)
    expect((JSON.parse(out) as Routing).pack.name).toBe('straat')
  })

  test('with errors in it routes nothing, and says where they are', async () => {
    const dir = folder.write(
      spoilt(smallPack, 'needs/wandelen.json', '"condition": "groot"', '"condition": "grote"'),
    )
    const { code, out, err } = await runCommand(['route', file, '--pack', dir])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(
      'wandelen.json:22:22 rules[0].conditions.condition: voorwaarde `grote` bestaat niet; bedoelt u `groot`?',
    )
  })
})
