import { writeFileSync } from 'node:fs'
import { casesFor } from '../testing/cases'
import { DekkendError } from '../text/error'
import type { Lang } from '../text/text'
import { colorsOf, type Io } from './io'
import { wordsOf } from './lang'
import { rulesFor } from './need-argument'
import { packFor } from './pack-option'

export interface CasesArguments {
  readonly pack?: string
  readonly out?: string
  readonly minimal?: true
}

const writeTo = (file: string, text: string): void => {
  try {
    writeFileSync(file, text)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new DekkendError([{ code: 'unwritable-file', path: [], params: { reason }, file }])
  }
}

/** Prints test cases for a pack, or writes them to a file. */
export const casesCommand = (
  needs: readonly string[],
  { pack: named, out, minimal }: CasesArguments,
  lang: Lang,
  io: Io,
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
  const text = JSON.stringify({ about, cases, uncovered }, null, 2)
  if (out === undefined) {
    io.out(text)
    return
  }
  writeTo(out, `${text}\n`)
  io.out(colorsOf(io).green(words.casesWritten(cases.length, out)))
}
