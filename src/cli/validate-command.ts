import { statSync } from 'node:fs'
import { DekkendError, describe } from '../text/error'
import type { Issue } from '../text/issue'
import type { Lang } from '../text/text'
import { EXIT } from './exit'
import { colorsOf, type Io } from './io'
import { wordsOf } from './lang'
import { packFolders } from './pack-folder'
import { findPacks } from './pack-search'

const byPlace = (a: Issue, b: Issue): number =>
  (a.file ?? '').localeCompare(b.file ?? '') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0)

/** Checks the packs in a folder and prints what is wrong with them, a line each. */
export const validateCommand = (dir: string, lang: Lang, io: Io): number => {
  const packs = statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true ? findPacks(dir) : []
  if (packs.length === 0) throw new DekkendError([{ code: 'no-pack-here', path: [], params: { dir } }])
  const check = packFolders()
  const issues = packs.flatMap((pack) => check(pack).issues).sort(byPlace)
  const words = wordsOf(lang)
  const colors = colorsOf(io)
  for (const issue of issues) io.out(describe(issue, lang))
  if (issues.length === 0) {
    io.out(colors.green(words.packsFine(packs.length)))
    return EXIT.done
  }
  io.out(
    colors.red(words.packsWrong(packs.length, issues.length, new Set(issues.map(({ file }) => file)).size)),
  )
  return EXIT.invalidInput
}
