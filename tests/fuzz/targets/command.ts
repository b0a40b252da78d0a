import fc, { type Arbitrary } from 'fast-check'
import { join } from 'node:path'
import { runCommand } from '../../cli/run-command'
import { smallPack, temporaryFolder, type Folder } from '../../node/small-pack'
import { texts } from '../recipe'
import { insist, insistHarmless, target } from '../target'

/** Command lines: they end with an exit code and say why, whatever they are. */

/** Names that stand for a place in the folder of the test. */
const PLACES = ['<pack>', '<case>', '<nothing>', '<folder>'] as const

let folder: Folder | undefined

const placed = (word: string): string => {
  if (folder === undefined) {
    folder = temporaryFolder()
    folder.write(smallPack, 'pack')
    folder.write({ 'case.json': { leeftijd: 20, hond: true } }, '.')
    process.once('exit', folder.remove)
  }
  const { dir } = folder
  return word
    .replace('<pack>', join(dir, 'pack'))
    .replace('<case>', join(dir, 'case.json'))
    .replace('<nothing>', join(dir, 'nothing'))
    .replace('<folder>', dir)
}

/** Not a path by accident: the command must not walk through the machine that runs the tests. */
const freely = texts.filter((text) => !/[./~\\]/.test(text))

const WORDS = [
  ...['route', 'facts', 'validate', 'check', 'cases', 'rout', 'help'],
  ...['--need', '--pack', '--peildatum', '--lang', '--json', '--markdown', '--blank', '--help', '--version'],
  ...[
    '--baseline',
    '--level',
    '--sarif',
    '--github',
    '--verbose',
    '--minimal',
    '--',
    '-',
    '-h',
    '-x',
    '--nee',
  ],
  ...[
    '--lang=en',
    '--lang=fr',
    '--need=',
    'en',
    'nl',
    'wandelen',
    'vervoer',
    '2026-11-21',
    'warning',
    'groningen',
  ],
]

const line = (command: string, ...words: string[]): Arbitrary<string[]> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: freely }), {
      maxLength: 5,
    })
    .map((rest) => [command, ...rest])

const lines: Arbitrary<string[]> = fc.oneof(
  line(
    'route',
    '<case>',
    '-',
    '<nothing>',
    '<folder>',
    '--pack',
    '<pack>',
    '--need',
    'wandelen',
    '--json',
    '--markdown',
    '--lang=en',
    '--peildatum',
    '2026-11-21',
  ),
  line('facts', 'wandelen', 'vervoer', '--blank', '--json', '--pack', '<pack>', '<nothing>', '--lang=en'),
  line(
    'check',
    '<pack>',
    '<nothing>',
    '<folder>',
    '--json',
    '--sarif',
    '--github',
    '--markdown',
    '--level',
    'error',
    '--verbose',
    '--baseline',
    '<case>',
  ),
  line('validate', '<pack>', '<nothing>', '<folder>', '<case>', '--lang=en'),
  line('cases', 'wandelen', '--pack', '<pack>', '--minimal', '--lang=en'),
  fc.array(fc.oneof(fc.constantFrom(...WORDS, ...PLACES), freely), { maxLength: 5 }),
)

interface Typed {
  readonly argv: readonly string[]
  readonly input: string
}

/** A command with nothing but its name does its work on the rules of this repository, which takes long. */
const isLong = ([command, ...rest]: readonly string[]): boolean =>
  (command === 'check' || command === 'validate' || command === 'cases') &&
  !rest.some((word) => PLACES.some((place) => place === word))

export const commands = target<Typed>({
  name: 'commands',
  share: 10,
  inputs: fc.record({
    argv: lines.filter((argv) => !isLong(argv)),
    input: fc.oneof(
      fc.constantFrom('{}', '{ "leeftijd": 20 }', '{ "leeftijdd": 1 }', '', '[', '\ufeff{}'),
      fc
        .dictionary(texts, fc.oneof(texts, fc.integer()), { maxKeys: 3 })
        .map((value) => JSON.stringify(value)),
      texts,
    ),
  }),
  holds: async ({ argv, input }) => {
    const typed = argv.map(placed)
    const ended = await runCommand(typed, { input })
    insist([0, 1, 2, 3].includes(ended.code), () => `ended with ${ended.code}`)
    insist(ended.code === 0 || ended.err !== '' || ended.out !== '', () => 'failed without a word')
    for (const text of [ended.out, ended.err])
      insistHarmless(argv.includes('--github') ? text.replaceAll(/^::/gm, '') : text)
    insist(!/^ {4}at /m.test(ended.err), () => 'printed a stack trace')
  },
})
