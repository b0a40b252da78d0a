import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { smallPack, smallRegion, spoilt, temporaryFolder, type Files } from '../node/small-pack'
import { runCommand } from './run-command'

const folder = temporaryFolder()
afterAll(folder.remove)

/** The small pack, in which the rule has a date; it names somebody for everyone of 18 and older only. */
const dated = edited((rule) => ({ ...rule, valid: { from: '2020-01-01' } }))

/** The same, with somebody for all. */
const covering = edited((rule) => ({
  ...rule,
  valid: { from: '2020-01-01' },
  conditions: { any: [{ condition: 'groot' }, { not: { condition: 'groot' } }] },
}))

function edited(change: (rule: object) => object): Files {
  const file = smallPack['needs/wandelen.json'] as { readonly rules: readonly object[] }
  return { ...smallPack, 'needs/wandelen.json': { ...file, rules: file.rules.map(change) } }
}

const BASELINE = '.dekkend-baseline.json'

const accepting = (...accepted: object[]): Files => ({ ...dated, [BASELINE]: { accepted } })
const gap = { kind: 'gap', subject: 'wandelen', law: 1, reason: 'de wet volgt', owner: 'Jo', count: '18' }

const check = (dir: string, ...more: string[]) => runCommand(['check', dir, ...more])

interface Sarif {
  readonly version: string
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: { readonly startLine: number }
        }
      }[]
      readonly suppressions?: readonly { readonly justification: string }[]
    }[]
  }[]
}

describe('dekkend check', () => {
  test('finds nothing in a pack that is covering', async () => {
    const { code, out, err } = await check(folder.write(covering))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    // It has no events and no open terms.
    expect(out).toMatch(
      /Elke\s+wet\s+die[^.]*geldt;\s+\d\s+hebben\s+niets\.\s+0\s+fouten,\s+0\s+waarschuwingen\./,
    )
  })

  test('tells of a gap whom it concerns, how many, where to mend it and how', async () => {
    const dir = folder.write(dated)
    const { code, out } = await check(dir)
    expect(code).toBe(1)
    expect(out).toContain('Gat: geen regel noemt wie verantwoordelijk is (wandelen)')
    expect(out).toContain('leeftijd: 0 jaar')
    expect(out).toContain('Hoeveel situaties: 18 van 28 (64,3%)')
    expect(out).toContain('needs/wandelen.json:2')
    expect((await check(dir, '--lang', 'en')).out).toContain(
      'Gap: no rule names who is responsible (wandelen)',
    )
  })

  test('gives one report for each pack in a folder', async () => {
    folder.write(covering, 'twee/klein')
    folder.write(smallRegion, 'twee/straat')
    const { code, out } = await check(join(folder.dir, 'twee'), '--verbose')
    expect(code).toBe(0)
    expect(out.match(/^Controle van/gm)).toHaveLength(2)
    expect(out).toMatch(/2 packs gecontroleerd in \d+ ms/)
  })

  test('refuses a pack that is not right, and a name it does not know', async () => {
    const dir = folder.write(spoilt(smallPack, 'pack.json', '"version"', '"vresion"'))
    expect(await check(dir)).toMatchObject({ code: 1, out: '' })
    const { code, err } = await check('landelyk')
    expect(code).toBe(1)
    expect(err).toContain('bedoelt u `landelijk`?')
  })

  test('gives JSON in which counts are digits, with the place of each finding', async () => {
    const { code, out } = await check(folder.write(dated), '--json')
    expect(code).toBe(1)
    const { packs } = JSON.parse(out) as { packs: { laws: { findings: object[] }[] }[] }
    expect(packs[0]?.laws[0]?.findings[0]).toMatchObject({
      kind: 'gap',
      status: 'open',
      line: 2,
      extent: { count: '18', of: '28', excluded: '0' },
    })
  })

  test('gives SARIF 2.1.0 with a kind, a level and a place for each finding', async () => {
    const { out } = await check(folder.write(accepting(gap)), '--sarif')
    const { version, runs } = JSON.parse(out) as Sarif
    expect(version).toBe('2.1.0')
    const [first] = runs[0]?.results ?? []
    expect(first).toMatchObject({
      ruleId: 'gap',
      level: 'error',
      suppressions: [{ justification: 'Jo: de wet volgt' }],
    })
    expect(first?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/needs\/wandelen\.json$/)
    expect(first?.locations[0]?.physicalLocation.region.startLine).toBe(2)
  })

  test('marks lines in a pull request, at the rule where there is one', async () => {
    const unsourced = await check(folder.write(smallPack), '--github')
    expect(unsourced.out).toMatch(
      /^::error file=[^,]*needs\/wandelen\.json,line=16,title=dekkend%3A unsourced::/m,
    )
    const { code, out } = await check(folder.write(dated), '--github')
    expect(code).toBe(1)
    const [first = ''] = out.split('\n')
    expect(first).toMatch(/^::error file=[^,]*needs\/wandelen\.json,line=2,title=dekkend%3A gap::Gat: /)
    expect(out).toContain('\n::warning ')
    expect(out).not.toContain('::notice')
  })

  test('knows forms that do not go together, and levels', async () => {
    const dir = folder.write(dated)
    expect(await check(dir, '--json', '--sarif')).toMatchObject({ code: 2, out: '' })
    expect((await check(dir, '--level', 'streng')).err).toContain('`streng` kan hier niet')
    expect((await check(folder.write(covering), '--level', 'info')).code).toBe(1)
  })
})

describe('what was accepted', () => {
  test('is no failure, and is shown with its reason and its owner', async () => {
    const { code, out } = await check(folder.write(accepting(gap)))
    expect(out).toContain('Aanvaard door: Jo: de wet volgt; tot 18 situaties')
    expect(code).toBe(0)
  })

  test('is a failure again when it grows, whatever the level, or when its date has passed', async () => {
    const net = { ...gap, kind: 'net-only', law: 4, count: '17' }
    const grown = await check(folder.write(accepting(gap, net)))
    expect(grown.code).toBe(1)
    expect(grown.out).toContain('Was aanvaard, maar is gegroeid')
    expect((await check(folder.write(accepting({ ...gap, until: '2020-01-01' })))).code).toBe(1)
  })

  test('is named when it is no longer found', async () => {
    const { code, out } = await check(folder.write({ ...covering, [BASELINE]: { accepted: [gap] } }))
    expect(code).toBe(0)
    expect(out).toContain('Aanvaard, maar niet meer gevonden')
  })

  test('holds for a region too, and is cleared away where it stands', async () => {
    folder.write(accepting(gap), 'samen/klein')
    folder.write(smallRegion, 'samen/straat')
    expect((await check(join(folder.dir, 'samen'))).code).toBe(0)
  })

  test('comes from another file if one is given', async () => {
    const file = join(folder.write({ 'aanvaard.json': { accepted: [gap] } }), 'aanvaard.json')
    expect((await check(folder.write(dated), '--baseline', file)).code).toBe(0)
    const missing = await check(folder.write(dated), '--baseline', 'nergens.json')
    expect(missing).toMatchObject({ code: 1, out: '' })
  })

  test.each<[string, object, string]>([
    ['no reason', { ...gap, reason: '' }, 'hier staat een lege tekst'],
    ['no owner', { ...gap, owner: undefined }, 'de sleutel `owner` ontbreekt'],
    [
      'no size of what the net covers',
      { ...gap, kind: 'net-only', law: 4, count: undefined },
      'de sleutel `count` ontbreekt',
    ],
    ['an unknown kind', { ...gap, kind: 'gat' }, '`"gat"` kan hier niet'],
    ['an unknown key', { ...gap, waarom: 'x' }, 'onbekende sleutel `waarom`'],
  ])('must be whole: %s', async (_, entry, message) => {
    const { code, err } = await check(folder.write(accepting(entry)))
    expect(err).toContain(message)
    expect(err).toContain(BASELINE)
    expect(code).toBe(1)
  })

  test('is drafted on request, and a draft accepts nothing', async () => {
    const { code, out } = await check(folder.write(dated), '--write-baseline')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      accepted: [
        { kind: 'gap', subject: 'wandelen', law: 1, reason: '', owner: '', count: '18' },
        { kind: 'net-only', subject: 'wandelen', law: 4, reason: '', owner: '', count: '18' },
      ],
    })
    const drafted = await check(folder.write({ ...dated, [BASELINE]: out }))
    expect(drafted.code).toBe(1)
    expect(drafted.err).toContain('hier staat een lege tekst')
  })
})
