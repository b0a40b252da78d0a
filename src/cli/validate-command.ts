import { describe } from '../text/error'
import type { Issue } from '../text/issue'
import type { Lang } from '../text/text'
import { EXIT, exitFor } from './exit'
import { wordsOf } from './lang'
import { packFolders, packsIn } from './pack-folders'
import type { Terminal } from './terminal'

const byPlace = (a: Issue, b: Issue): number =>
  (a.file ?? '').localeCompare(b.file ?? '') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0)

/** Checks the packs in a folder and prints what is wrong with them, a line each. */
export const validateCommand = (dir: string, lang: Lang, terminal: Terminal): number => {
  const { dirs, issues: unread } = packsIn(dir)
  const check = packFolders()
  const issues = [...unread, ...dirs.flatMap((pack) => check(pack).issues)].sort(byPlace)
  const words = wordsOf(lang)
  for (const issue of issues) terminal.out(describe(issue, lang))
  if (issues.length === 0) {
    terminal.out(words.packsFine(dirs.length), (said, colors) => colors.green(said))
    return EXIT.done
  }
  const files = new Set(issues.map(({ file }) => file)).size
  terminal.out(words.packsWrong(dirs.length, issues.length, files), (said, colors) => colors.red(said))
  return exitFor(issues)
}
