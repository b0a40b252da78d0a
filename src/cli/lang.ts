import type { Lang } from '../text/text'
import * as en from './en'
import { WrongUse } from './exit'
import * as nl from './nl'
import type { Words } from './words'

const WORDS: Readonly<Record<Lang, Words>> = { nl: nl.words, en: en.words }

const LANGS = Object.keys(WORDS)

const isLang = (found: string): found is Lang => LANGS.includes(found)

export const wordsOf = (lang: Lang): Words => WORDS[lang]

/** What was given for `--lang`, before anything else is read: errors must be in that language too. */
const stated = (argv: readonly string[]): string | undefined => {
  const at = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  if (at < 0) return undefined
  return argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length)
}

/** The language of everything the command says. A language it does not speak is a wrong use, said in Dutch. */
export const langOf = (argv: readonly string[]): { readonly lang: Lang; readonly wrong?: WrongUse } => {
  const found = stated(argv)
  if (found === undefined) return { lang: 'nl' }
  return isLang(found)
    ? { lang: found }
    : {
        lang: 'nl',
        wrong: new WrongUse({ code: 'unknown-value', path: ['--lang'], params: { found, allowed: LANGS } }),
      }
}
