import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '../node/pack-folder'
import { checkForm } from '../pack/check-form'
import { layoutOf } from '../pack/layout'
import { kindOf } from '../pack/schema-kinds'
import { describe } from '../text/error'
import type { Issue } from '../text/issue'
import type { Lang } from '../text/text'
import { EXIT, exitFor } from './exit'
import { wordsOf } from './lang'
import { packsIn } from './pack-folders'
import type { Terminal } from './terminal'
import { writeTo } from './write-file'

export interface FmtArguments {
  readonly check?: true
}

interface LaidOut {
  readonly path: string
  /** Undefined where the file is not right, so that it is left as it is. */
  readonly text?: string
}

interface LaidOutFolder {
  readonly files: readonly LaidOut[]
  readonly issues: readonly Issue[]
}

const layOut = (dir: string): LaidOutFolder => {
  const folder = readFolder(dir)
  const issues = [...folder.issues]
  const files = [...folder.files].map(([file, { value, issues: unread, locate }]): LaidOut => {
    const path = join(dir, file)
    if (unread.length > 0) return { path }
    const kind = kindOf(file)
    const text = kind === undefined ? undefined : layoutOf(kind, value)
    if (kind === undefined) issues.push({ code: 'unknown-file', path: [], params: { file }, file: path })
    else if (text === undefined) issues.push(...checkForm(kind, value).map(locate))
    return text === undefined ? { path } : { path, text }
  })
  return { files, issues }
}

/** Gives the files of the packs in a folder the one layout; with `check` only says which do not have it. */
export const fmtCommand = (dir: string, { check }: FmtArguments, lang: Lang, terminal: Terminal): number => {
  const { dirs, issues: unread } = packsIn(dir)
  const words = wordsOf(lang)
  const folders = dirs.map(layOut)
  const files = folders.flatMap(({ files }) => files)
  const issues = [...unread, ...folders.flatMap(({ issues }) => issues)]
  const changed = files.filter(({ path, text }) => text !== undefined && text !== readFileSync(path, 'utf8'))
  const wrong = files.filter(({ text }) => text === undefined).length
  for (const { path, text } of changed) {
    if (check !== true && text !== undefined) writeTo(path, text)
    terminal.out(path)
  }
  for (const issue of issues) terminal.out(describe(issue, lang))
  const refused = wrong + issues.length + (check === true ? changed.length : 0)
  terminal.out(words.filesLaidOut(files.length, changed.length, wrong, check === true), (said, colors) =>
    refused === 0 ? colors.green(said) : colors.red(said),
  )
  return refused === 0 ? EXIT.done : exitFor(issues)
}
