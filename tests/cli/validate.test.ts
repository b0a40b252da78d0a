import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { smallPack, smallRegion, spoilt, temporaryFolder, without } from '../node/small-pack'
import { runCommand } from './run-command'

const folder = temporaryFolder()
afterAll(folder.remove)

const validate = (dir: string, ...more: string[]) => runCommand(['validate', dir, ...more])

describe('dekkend validate', () => {
  test('finds nothing wrong with a pack that is right', async () => {
    expect(await validate(folder.write(smallPack))).toEqual({
      code: 0,
      out: '1 pack nagekeken, geen fouten\n',
      err: '',
    })
  })

  test('checks every pack in a folder, each with the one it extends', async () => {
    folder.write(smallPack, 'goed/klein')
    folder.write(smallRegion, 'goed/straat')
    folder.write({ 'x.schema.json': 'geen pack' }, 'goed/schema')
    const { code, out } = await validate(join(folder.dir, 'goed'), '--lang', 'en')
    expect({ code, out }).toEqual({ code: 0, out: '2 packs checked, no errors\n' })
  })

  test('leaves alone what is hidden and what npm installed, inside a pack and beside it', async () => {
    folder.write({ ...smallPack, '.editor/x.json': '{', 'node_modules/x/pack.json': '{' }, 'naast/klein')
    folder.write({ '.oud/pack.json': '{', 'node_modules/x/pack.json': '{' }, 'naast')
    expect((await validate(join(folder.dir, 'naast'))).out).toBe('1 pack nagekeken, geen fouten\n')
  })

  test('says of each mistake the file, the line, the column and the mend', async () => {
    const dir = folder.write(
      spoilt(
        spoilt(smallPack, 'needs/wandelen.json', '"condition": "groot"', '"condition": "grote"'),
        'routes/gewoon.json',
        '"actor": "stad"',
        '"actor": "dorp"',
      ),
    )
    const { code, out, err } = await validate(dir)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out.split('\n')).toEqual([
      `${join(dir, 'needs/wandelen.json')}:22:22 rules[0].conditions.condition: voorwaarde \`grote\` bestaat niet; bedoelt u \`groot\`?`,
      expect.stringMatching(
        /gewoon\.json:10:20 routes\.gewoon\.steps\[0\]\.actor: actor `dorp` bestaat niet/,
      ),
      '1 pack nagekeken, 2 fouten in 2 bestanden',
      '',
    ])
  })

  test('says it in English', async () => {
    const dir = folder.write(without(smallPack, 'facts.json'))
    const { code, out } = await validate(dir, '--lang', 'en')
    expect(code).toBe(1)
    expect(out).toBe(`${dir}: the file \`facts.json\` is missing\n1 pack checked, 1 error in 1 file\n`)
  })

  test.each<[string, string, string, string, RegExp]>([
    [
      'forbidden key',
      'needs/wandelen.json',
      '"condition": "groot"',
      '"condition": "groot", "priority": 1',
      /wandelen\.json:22:31 .*onbekende sleutel `priority`/,
    ],
    [
      'two boolean keys',
      'needs/wandelen.json',
      '"condition": "groot"',
      '"all": [{ "condition": "groot" }], "any": []',
      /hier staan `all`, `any` samen in een object/,
    ],
    [
      'empty list',
      'needs/wandelen.json',
      '"condition": "groot"',
      '"any": []',
      /een lege lijst is niet toegestaan/,
    ],
    ['no condition', 'needs/wandelen.json', '"condition": "groot"', '', /hier hoort een voorwaarde/],
    [
      'unknown fact',
      'conditions/groot.json',
      '"fact": "leeftijd"',
      '"fact": "leeftjd"',
      /groot\.json:9:17 .*feit `leeftjd` bestaat niet; bedoelt u `leeftijd`\?/,
    ],
    [
      'operator that does not fit',
      'conditions/groot.json',
      '"greaterThanInclusive"',
      '"in"',
      /operator `in` past niet bij dit feit/,
    ],
    [
      'value off the range',
      'conditions/groot.json',
      '"value": 18',
      '"value": 30',
      /groot\.json:11:18 .*30 valt buiten het bereik/,
    ],
    [
      'unknown source',
      'conditions/groot.json',
      '"law": "WET"',
      '"law": "WETT"',
      /wet `WETT` bestaat niet; bedoelt u `WET`\?/,
    ],
    [
      'cyclic condition',
      'conditions/groot.json',
      '"fact": "leeftijd",\n        "operator": "greaterThanInclusive",\n        "value": 18',
      '"condition": "groot"',
      /voorwaarde: `groot` → `groot` draait in een kring/,
    ],
    [
      'cyclic exception',
      'needs/wandelen.json',
      '"valid": {}',
      '"valid": {}, "exceptionTo": ["wandelen-stad"]',
      /uitzondering op: `wandelen-stad` → `wandelen-stad` draait in een kring/,
    ],
    [
      'the same key twice',
      'pack.json',
      '"id": "klein"',
      '"id": "klein",\n  "id": "groot"',
      /pack\.json:3:3 id: de sleutel `id` staat al op regel 2/,
    ],
    [
      'not JSON',
      'pack.json',
      '"id": "klein",',
      '"id": "klein"',
      /pack\.json:3:3: dit is geen geldige JSON: hier hoort een komma/,
    ],
    [
      'polluting key',
      'parties.json',
      '"sectors": {}',
      '"sectors": { "__proto__": {} }',
      /__proto__: de sleutel `__proto__` is niet toegestaan/,
    ],
  ])('finds in a pack: %s', async (_, file, from, to, message) => {
    const { code, out } = await validate(folder.write(spoilt(smallPack, file, from, to)))
    expect(out).toMatch(message)
    expect(code).toBe(1)
  })

  test('finds a name that is given twice, in two files', async () => {
    const dir = folder.write({ ...smallPack, 'conditions/nog-eens.json': smallPack['conditions/groot.json'] })
    expect((await validate(dir)).out).toMatch(/nog-eens\.json:3:14 .*voorwaarde `groot` bestaat al/)
  })

  test('does not pass over a pack without pack.json', async () => {
    folder.write(without(smallPack, 'pack.json'), 'zonder/klein')
    const { code, out } = await validate(join(folder.dir, 'zonder'))
    expect(code).toBe(1)
    expect(out).toContain('er is geen pack.json')
  })

  test('says of a region that the pack it extends is to be mended first', async () => {
    folder.write(spoilt(smallPack, 'pack.json', '"version"', '"vresion"'), 'stuk/klein')
    const region = folder.write(smallRegion, 'stuk/straat')
    const { code, out } = await validate(region)
    expect(code).toBe(1)
    expect(out).toContain('dit pack bouwt voort op `klein`, en daarin staan fouten; verbeter die eerst')
  })

  test('does not follow packs that extend each other for ever', async () => {
    folder.write(spoilt(smallRegion, 'pack.json', '"klein"', '"kring-b"'), 'kring/kring-a')
    folder.write(spoilt(smallRegion, 'pack.json', '"klein"', '"kring-a"'), 'kring/kring-b')
    const { code, out } = await validate(join(folder.dir, 'kring'))
    expect(code).toBe(1)
    expect(out).toContain('`kring-a` → `kring-b` → `kring-a` draait in een kring')
  })

  test('does not look for the pack it extends outside the folder', async () => {
    const dir = folder.write(spoilt(smallRegion, 'pack.json', '"klein"', '"../klein"'))
    expect(await validate(dir)).toMatchObject({
      code: 1,
      out: expect.stringContaining('`../klein`') as string,
    })
  })

  test('says so when there is no pack, or no folder', async () => {
    const empty = folder.write({ 'x.txt': '' })
    for (const dir of [empty, join(folder.dir, 'nergens'), join(empty, 'x.txt')]) {
      const { code, err } = await validate(dir)
      expect({ code, err }).toEqual({ code: 1, err: `in \`${dir}\` staat geen pack: er is geen pack.json\n` })
    }
  })
})
