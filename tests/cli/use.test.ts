import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run'
import { shippedPacks } from '../../src/cli/shipped-packs'
import { runCommand } from './run-command'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

describe('the command dekkend', () => {
  test('says its version', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test.each([
    ['--help'],
    ['route', '--help'],
    ['facts', '--help'],
    ['validate', '--help'],
    ['check', '--help'],
  ])('shows help in both languages: %s %s', async (...argv) => {
    const dutch = await runCommand(argv)
    const english = await runCommand([...argv, '--lang', 'en'])
    expect(dutch).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Gebruik: dekkend') as string,
    })
    expect(english).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Usage: dekkend') as string,
    })
    expect(dutch.out).not.toMatch(/Usage|Options|Commands|Arguments|display help/)
  })

  test('knows every pack that ships', () => {
    const shipped = readdirSync('src/packs').flatMap((file) =>
      file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : [],
    )
    expect([...shippedPacks.keys()].sort()).toEqual(shipped.sort())
  })

  test('called without a command shows help, as a wrong use', async () => {
    const { code, out, err } = await runCommand([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Gebruik: dekkend')
  })

  test.each<[string, string[], string]>([
    [
      'unknown command',
      ['rout'],
      'onbekende opdracht `rout`; bedoelt u `route`?; kies uit `route`, `facts`, `validate`, `fmt`, `check`',
    ],
    ['unknown option', ['facts', '--blnk'], 'onbekende optie `--blnk`; bedoelt u `--blank`?; kies uit'],
    ['missing argument', ['route'], '`case.json` ontbreekt'],
    ['option without a value', ['route', 'x.json', '--need'], 'na `--need` hoort een waarde'],
    [
      'argument too many',
      ['route', 'a.json', 'b.json'],
      'hier hoort ten hoogste 1 argument, maar er staan er 2',
    ],
    ['unknown level', ['check', '--level', 'erro'], '--level: `erro` kan hier niet; bedoelt u `error`?'],
    ['unknown language', ['facts', '--lang', 'fr'], '--lang: `fr` kan hier niet; kies uit `nl`, `en`'],
    ['language without a value', ['facts', '--lang'], 'na `--lang` hoort een waarde'],
    [
      'two forms at once',
      ['route', 'a.json', '--json', '--markdown'],
      '`--json` en `--markdown` gaan niet samen; kies er een',
    ],
    [
      'two forms of facts at once',
      ['facts', '--json', '--blank'],
      '`--blank` en `--json` gaan niet samen; kies er een',
    ],
  ])('called in a wrong way says so and where to look: %s', async (_, argv, message) => {
    const { code, out, err } = await runCommand(argv)
    expect(err).toContain(message)
    expect(err).toMatch(/`dekkend --help` toont het gebruik\n$/)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('says of an error in dekkend itself, in one sentence, that it is one', async () => {
    const told: string[] = []
    const code = await run(['facts', '--lang', 'en'], {
      out: () => {
        throw new TypeError('x is not a function\n    at y')
      },
      err: (text) => {
        told.push(text)
      },
      input: new Blob([]).stream(),
      colors: false,
    })
    expect(code).toBe(70)
    expect(told).toEqual([
      expect.stringMatching(
        /^an error in dekkend itself.*\(TypeError: x is not a function.*report it[^\n]*$/,
      ),
    ])
  })

  test('says what is wrong in the language asked, wherever that stands', async () => {
    for (const argv of [
      ['--lang', 'en', 'rout'],
      ['rout', '--lang=en'],
      ['--lang=nl', 'rout', '--lang', 'en'],
    ]) {
      const { code, err } = await runCommand(argv)
      expect(code).toBe(2)
      expect(err).toContain('unknown command `rout`; did you mean `route`?')
    }
  })
})
