import { logText, visible } from '../base/safe-text'
import { casesFor } from '../testing/cases'
import type { Lang } from '../text/text'
import { packFor, rulesFor } from './arguments'
import { wordsOf } from './lang'
import { jsonOf, type Terminal } from './terminal'
import { writeTo } from './write-file'

export interface CasesArguments {
  readonly pack?: string
  readonly out?: string
  readonly minimal?: true
}

/** Prints test cases for a pack, or writes them to a file. */
export const casesCommand = (
  needs: readonly string[],
  { pack: named, out, minimal }: CasesArguments,
  lang: Lang,
  terminal: Terminal,
): void => {
  const pack = packFor(named)
  const asked = [...new Set(needs)].map((need) => rulesFor(pack, need).need)
  const form = minimal === true ? 'minimal' : 'full'
  const { cases, uncovered, goals } = casesFor(pack, {
    form,
    lang,
    ...(asked.length === 0 ? {} : { needs: asked }),
  })
  const words = wordsOf(lang)
  const about = words.aboutCases(pack.id, form, goals - uncovered.length, goals)
  const text = logText(jsonOf({ about, cases, uncovered }))
  if (out === undefined) {
    terminal.out(text)
    return
  }
  writeTo(out, `${text}\n`)
  terminal.out(words.casesWritten(cases.length, visible(out)), (said, colors) => colors.green(said))
}
