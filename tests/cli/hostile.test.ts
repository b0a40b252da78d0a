import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { logText, markdownLine, markdownText, visible } from '../../src/base/safe-text'
import { smallPack, temporaryFolder, type Files } from '../node/small-pack'
import { runCommand } from './run-command'

const folder = temporaryFolder()
afterAll(folder.remove)

/** Texts that would do something where they are printed. */
const PIECES = [
  '\u001b[2J\u001b]0;pwn\u0007',
  '\u009b31m',
  '\u0000\u0008\u007f',
  '\r\nOK: alles goed',
  '\n::error file=README.md,line=1::x',
  ' ::set-output name=a::b',
  '##[error]x',
  '\n# Kop\n- punt\n1. een',
  '\u2028::warning::x\u2029',
  '\u202egoed\u2066\u2069',
  '@iemand https://voorbeeld.test/x www.voorbeeld.test a@b.test',
  '<script>alert(1)</script>&#64;',
  '[x](javascript:1) ![y](z) `c` **b** ~~d~~',
  '\u0085\t',
  'gewoon',
]

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => pieces.join(''))

// eslint-disable-next-line no-control-regex
const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

const expectHarmless = (text: string): void => {
  expect(text).not.toMatch(ACTIVE)
  expect(text).not.toMatch(/^\s*::/m)
  expect(text).not.toContain('##[')
  // No line was made by the data.
  expect(text).not.toMatch(/^(OK: |# Kop|- punt|1\. een)/m)
}

const runs = { numRuns: 60 }

describe('a text from outside', () => {
  test('is harmless in a log, and JSON stays the same JSON', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectHarmless(logText(visible(text)))
        expect(logText(logText(text))).toBe(logText(text))
        expect(JSON.parse(logText(JSON.stringify({ [text]: text }, null, 2)))).toEqual({ [text]: text })
      }),
    )
  })

  test('means nothing in Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = markdownText(text)
        expect(written).not.toMatch(ACTIVE)
        expect(written).not.toContain('\n')
        expect(written).not.toMatch(/@\w|:\/\/|www\./i)
        // Every mark is escaped: without the escaped ones, none is left but those of the break itself.
        expect(written.replace(/\\./g, '').replaceAll('&#8203;', '')).not.toMatch(/[`*_[\]<>#|~&$\\]/)
        expect(markdownLine(text)).not.toMatch(/^(\s|[-+=:]|\d+[.)])/)
      }),
    )
  })

  test('that is harmless already stays as it is', () => {
    const text = 'Wie wandelt? De stad, per 1 augustus 2026: 12 %.'
    expect([visible(text), logText(text), markdownText(text), markdownLine(text)]).toEqual(
      Array(4).fill(text),
    )
  })
})

describe('whatever is in the input, nothing in the output acts', () => {
  const pack = folder.write(smallPack)
  const situation = join(folder.write({ 'x.json': { leeftijd: 20, hond: true } }), 'x.json')

  const expectHarmlessRun = async (argv: readonly string[], input = '{}'): Promise<void> => {
    for (const lang of ['nl', 'en']) {
      const { code, out, err } = await runCommand([...argv, '--lang', lang], { input })
      expectHarmless(out)
      expectHarmless(err)
      expect(code).not.toBe(70)
    }
  }

  test('of a situation', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (a, b) => {
        await expectHarmlessRun(
          ['route', '-', '--pack', pack],
          JSON.stringify({ [a]: 1, kleur: b, leeftijd: b, hond: [a] }),
        )
        await expectHarmlessRun(['route', '-', '--pack', pack], a)
      }),
      runs,
    )
  })

  test('of the arguments', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        for (const argv of [
          ['route', situation, '--pack', pack, '--need', text],
          ['route', situation, '--pack', pack, '--peildatum', text],
          ['route', text],
          ['route', situation, '--pack', text],
          ['facts', text, '--pack', pack],
          ['validate', text],
          ['check', text],
          ['check', pack, '--level', text],
          ['check', pack, '--baseline', text],
          ['cases', '--pack', pack, '--out', join(folder.dir, 'nergens', text)],
          ['facts', `--${text}`],
          [text],
        ])
          await expectHarmlessRun(argv)
        await expectHarmlessRun(['facts', '--lang', text])
      }),
      { numRuns: 20 },
    )
  })

  /** The small pack with a text in each of its sentences. */
  const written = (files: Files, text: string): Files =>
    JSON.parse(JSON.stringify(files), (key, value: unknown) =>
      key === 'nl' || key === 'en' ? `${String(value)}${text}` : value,
    ) as Files

  test('of the texts and file names of a pack, in every form of output', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const dir = folder.write(written(smallPack, text))
        const odd = folder.write({
          ...smallPack,
          [`routes/${encodeURI('x')}${text.replaceAll(/[/\0]/g, '')}.json`]: '{',
        })
        for (const argv of [
          ['validate', odd],
          ['route', situation, '--pack', dir],
          ['route', situation, '--pack', dir, '--markdown'],
          ['route', situation, '--pack', dir, '--json'],
          ['facts', '--pack', dir],
          ['facts', '--pack', dir, '--blank'],
          ['validate', dir],
          ['check', dir, '--verbose'],
          ['check', dir, '--markdown'],
          ['check', dir, '--sarif'],
          ['check', dir, '--json'],
          ['cases', '--pack', dir],
        ])
          await expectHarmlessRun(argv)
      }),
      { numRuns: 8 },
    )
  })

  test('of --github but the one command that each of its lines is', async () => {
    for (const text of PIECES) {
      const dir = folder.write(written(smallPack, text))
      const { out } = await runCommand(['check', dir, '--github'])
      expect(out).not.toMatch(ACTIVE)
      for (const line of out.split('\n').filter((found) => found !== ''))
        expect(line).toMatch(/^::(error|warning|notice) [^:]*::(?!:)/)
    }
  })
})
