import { readdirSync } from 'node:fs'

const NATIONAL = 'landelijk'
const LANGUAGES = ['nl', 'en'] as const

/** The folders under rules/ that are packs. */
export const packIds = (): string[] =>
  readdirSync('rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(`rules/${entry.name}`).includes('pack.json'))
    .map(({ name }) => name)
    .sort()

const camel = (path: string): string =>
  path.replace(/\.json$/, '').replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase())

const HEAD = '/* Generated from the files under rules/ by `npm run generate`; do not edit. */\n'

const moduleOf = (id: string): string => {
  const files = readdirSync(`rules/${id}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  const isNational = id === NATIONAL
  const nameOf = (path: string): string => `${camel(path)}File`
  return [
    HEAD.trimEnd(),
    "import { shippedPack } from '../pack/shipped'",
    "import type { Pack } from '../pack/types'",
    "import type { Shipped } from '../vocabulary/generated'",
    ...files.map((path) => `import ${nameOf(path)} from '../../rules/${id}/${path}'`),
    ...(isNational ? [] : [`import { pack as parent } from './${NATIONAL}'`]),
    '',
    isNational
      ? '/** The national pack: the law. Its files are checked when the package is built, not again at run time. */'
      : `/** The regional pack \`${id}\`, on top of the national one. Its files are checked when the package is built, not again at run time. */`,
    'export const pack: Pack<Shipped> = /* @__PURE__ */ shippedPack<Shipped>(',
    '  {',
    ...files.map((path) => `    '${path}': ${nameOf(path)},`),
    '  },',
    ...(isNational ? [] : ['  parent,']),
    ')',
    '',
  ].join('\n')
}

const languageModuleOf = (
  id: string,
  lang: string,
): string => `${HEAD}import { inLanguage } from '../../pack/shipped'
import type { Pack } from '../../pack/types'
import type { Shipped } from '../../vocabulary/generated'
import { pack as both } from '../${id}'

/** The pack \`${id}\` with its texts in one language: the other one shows them, marked. */
export const pack: Pack<Shipped> = /* @__PURE__ */ inLanguage(both, '${lang}')
`

/** The modules of src/packs: a region is a folder under rules/ and nothing else. */
export const packModules = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    packIds().flatMap((id) => [
      [`src/packs/${id}.ts`, moduleOf(id)],
      ...LANGUAGES.map((lang) => [`src/packs/${id}/${lang}.ts`, languageModuleOf(id, lang)]),
    ]),
  ) as Readonly<Record<string, string>>
