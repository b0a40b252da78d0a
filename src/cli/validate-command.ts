import { unknownForce } from '../pack/unknown-force'
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

export interface ValidateArguments {
  readonly verbose?: true
}

/** Checks the packs in a folder and prints what is wrong with them, a line each. */
export const validateCommand = (
  dir: string,
  { verbose }: ValidateArguments,
  lang: Lang,
  terminal: Terminal,
): number => {
  const { dirs, issues: unread } = packsIn(dir)
  const checked = dirs.map(packFolders())
  const issues = [...unread, ...checked.flatMap(({ issues }) => issues)].sort(byPlace)
  const warnings = checked.flatMap(({ warnings = [] }) => warnings).sort(byPlace)
  const words = wordsOf(lang)
  for (const issue of issues) terminal.out(describe(issue, lang))
  for (const warning of warnings)
    terminal.out(words.warning(describe(warning, lang)), (said, colors) => colors.yellow(said))
  if (verbose === true)
    for (const { pack } of checked)
      if (pack !== undefined) terminal.out(words.unknownForce(pack.id, unknownForce(pack)))
  if (issues.length === 0) {
    terminal.out(words.packsFine(dirs.length), (said, colors) => colors.green(said))
    return EXIT.done
  }
  const files = new Set(issues.map(({ file }) => file)).size
  terminal.out(words.packsWrong(dirs.length, issues.length, files), (said, colors) => colors.red(said))
  return exitFor(issues)
}
