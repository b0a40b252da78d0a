import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe as suite, expect, test } from 'vitest'
import { checkPackFiles, createRouter, describe, type Pack, type Rule } from '../../src/index'
import { MOMENT_IDS } from '../../src/pack/moment-ids'
import { OPERATORS } from '../../src/pack/operators'
import { overOrdinary } from '../kit/casebook'
import { pageAt } from './snippets'

const { text: page, blocks } = pageAt('docs/regels-schrijven.md')

type Json = Record<string, unknown>
type Files = Record<string, Json>

const NEED_FILE = 'needs/verpleging.json'

const readFiles = (): Files => {
  const dir = 'rules/landelijk'
  return Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => [
        path.replaceAll('\\', '/'),
        JSON.parse(readFileSync(join(dir, path), 'utf8')) as Record<string, unknown>,
      ]),
  )
}

/** The rules of the worked example, with one of them changed. */
const ruleIn = (files: Files, name = 'verpleging-wlz'): Json =>
  (files[NEED_FILE]?.['rules'] as Json[]).find((rule) => rule['name'] === name) as Json

suite('the worked example of docs/regels-schrijven.md', () => {
  const rule = JSON.parse(blocks.find(({ marks }) => marks.includes('rule'))?.text ?? '') as Rule

  const packWith = (change: (rules: Json[]) => Json[]): Pack => {
    const files = readFiles()
    const need = files[NEED_FILE] as Json
    need['rules'] = change(need['rules'] as Json[])
    const { pack, issues } = checkPackFiles(files)
    expect(issues).toEqual([])
    return pack as Pack
  }
  const withRule = packWith((rules) =>
    rules.map((other) => (other['name'] === rule.name ? (rule as unknown as Json) : other)),
  )

  test('its examples have the outcome it says', () => {
    const router = createRouter(withRule)
    for (const { situation, expect: outcome } of rule.examples) {
      const options = { needs: [rule.event.type], peildatum: withRule.verifiedUntil }
      expect(router.route(overOrdinary(situation), options).assignments[0]).toMatchObject(outcome)
    }
  })

  test('without `exceptionTo` two rules contradict each other', () => {
    const bare = packWith((rules) =>
      rules.map((other) =>
        other['name'] === rule.name
          ? Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'exceptionTo'))
          : other,
      ),
    )
    const situation = overOrdinary(rule.examples[0]?.situation ?? {})
    const options = { needs: [rule.event.type], peildatum: bare.verifiedUntil }
    expect(createRouter(bare).route(situation, options).assignments[0]).toMatchObject({ conflict: true })
  })
})

suite('the messages in docs/regels-schrijven.md are those of `dekkend validate`', () => {
  const condition = (content: unknown) => (files: Files) => {
    ruleIn(files)['conditions'] = content
  }
  const change = (changes: Json) => (files: Files) => {
    Object.assign(ruleIn(files), changes)
  }
  const mistakes: ((files: Files) => void)[] = [
    condition({ fact: 'wlzIndicate', operator: 'equal', value: 'afgegeven' }),
    condition({ fact: 'wlzIndicatie', operator: 'equal', value: 'toegekend' }),
    condition({ condition: 'wlz-rech' }),
    change({ exceptionTo: ['verpleging-zorgverzekeraar'] }),
    condition({ fact: 'autisme', operator: 'notEqual', value: true }),
    condition({ all: [{ condition: 'altijd' }], any: [{ condition: 'altijd' }] }),
    condition({ all: [] }),
    condition({ fact: 'autisme', operator: 'equal', value: true, path: '$.x' }),
    condition({ fact: 'wlzIndicatie', operator: 'in', value: 'afgegeven' }),
    condition({ fact: 'leeftijd', operator: 'lessThan', value: 17.7 }),
    condition({ fact: 'geboortedatum', operator: 'equal', value: '2010-01-01' }),
    change({
      event: {
        type: 'verpleging',
        params: { party: 'gemeente', law: 'JW', route: 'verpleging-wlz', ladder: 'wlz' },
      },
    }),
    (files) => {
      Object.assign((ruleIn(files)['event'] as { params: Json }).params, { municipality: 'brp' })
    },
    change({ sources: [{ law: 'WLZ', article: '3.1.1', until: '2025-01-01' }] }),
    change({ valid: { from: '2020-01-01', until: '2019-01-01' } }),
    change({ valid: { from: '2015-02-30' } }),
    change({ name: 'verpleging-zorgverzekering' }),
    (files) => {
      ruleIn(files, 'verpleging-zorgverzekering')['exceptionTo'] = ['verpleging-wlz']
    },
    (files) => {
      delete ruleIn(files)['basis']
    },
    change({ priority: 5 }),
    change({ name: 'Verpleging WLZ' }),
    (files) => {
      const steps = Object.values(files['steps/verpleging.json']?.['steps'] as Record<string, Json>)
      Object.assign(steps.find(({ from }) => from === undefined) as Json, {
        term: { amount: 6, unit: 'weken' },
      })
    },
    (files) => {
      const ladders = files['ladders/zorg.json']?.['ladders'] as Record<string, { rungs: string[] }>
      const rungs = files['rungs/zorg.json']?.['rungs'] as Record<string, Json>
      Object.assign(rungs[ladders['zvw']?.rungs.at(-1) ?? ''] as Json, { canRefuse: true })
    },
    change({ sources: ['artikel 3.1.1 Wlz'] }),
    (files) => {
      const routes = files['routes/verpleging.json']?.['routes'] as Record<string, { steps: unknown[] }>
      routes['verpleging-wlz']?.steps.push('vraag-verpleging')
    },
    (files) => {
      files['behoeften/verpleging.json'] = {}
    },
  ]
  const messages = mistakes.flatMap((mistake) => {
    const files = readFiles()
    mistake(files)
    return checkPackFiles(files).issues.map(({ code, params }) => describe({ code, params, path: [] }, 'nl'))
  })
  const shown = blocks
    .filter(({ marks }) => marks.includes('error'))
    .flatMap(({ text }) => text.trim().split('\n'))

  test('there are some', () => {
    expect(shown.length).toBeGreaterThan(15)
  })

  test.each(shown)('%s', (message) => {
    expect(messages).toContain(message)
  })
})

suite('docs/regels-schrijven.md names everything a file may hold', () => {
  const places = readdirSync('rules/landelijk', { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/<` : entry.name,
  )

  test.each(['executors.json', 'agreements.json', ...places])('file %s', (place) => {
    expect(page).toContain(`\`${place}`)
  })

  test.each([...Object.keys(OPERATORS), ...MOMENT_IDS])('%s', (word) => {
    expect(page).toContain(`\`${word}\``)
  })
})
