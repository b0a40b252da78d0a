import { LIMITS } from '../base/limits'
import { kindOf } from '../pack/schema-kinds'
import { tooLarge, type Issue } from '../text/issue'
import { readJsonFile } from './bytes'
import { entriesIn, folderAt, linkOutside, type Entry, type Reached } from './entries'
import type { Json } from './json'

export const INFO = 'pack.json'

/** The files of a pack as they stand in a folder. */
export interface PackFolder {
  readonly dir: string
  /** By their path inside the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, Json>
  /** What is wrong with the folder and its files, apart from what they say. */
  readonly issues: readonly Issue[]
}

const isJson = (name: string): boolean => name.endsWith('.json')

const EXTENSION = /\.(jso?n|ya?ml).*$/i

/** A file that its writer may think is read: `FACTS.JSON`, `facts.jsonc`, `facts.json.bak`, `facts.yaml`. */
const looksLikeJson = (name: string): boolean => EXTENSION.test(name)

/** Whether something in a folder shows that the folder is a pack, even if its `pack.json` is missing. */
export const isOfPack = ({ name, kind }: Entry): boolean =>
  kind === 'folder'
    ? name === 'needs'
    : looksLikeJson(name) && kindOf(name.replace(EXTENSION, '').toLowerCase()) !== undefined

interface Found {
  readonly files: ReadonlyMap<string, Reached>
  readonly issues: readonly Issue[]
}

/** Finds every file of a pack. A link is followed to what is inside the folder, but never round in a circle. */
const findFiles = (top: Reached): Found => {
  const files = new Map<string, Reached>()
  const issues: Issue[] = []
  let folders = 0

  const visit = (folder: Reached, parts: readonly string[], above: readonly string[]): void => {
    const found = entriesIn(folder, top.real)
    issues.push(...found.issues)
    for (const entry of found.entries) {
      if (files.size > LIMITS.packFiles || folders > LIMITS.packFiles) return
      const inside = [...parts, entry.name]
      if (entry.kind === 'folder') {
        folders++
        if (entry.outside) issues.push(linkOutside(entry))
        else if (above.includes(entry.real))
          issues.push({ code: 'unreadable-folder', path: [], params: { reason: 'ELOOP' }, file: entry.path })
        else if (inside.length > LIMITS.packFolders)
          issues.push({ ...tooLarge('packFolders'), file: entry.path })
        else visit(entry, inside, [...above, entry.real])
      } else if (isJson(entry.name)) {
        if (entry.outside) issues.push(linkOutside(entry))
        else files.set(inside.join('/'), entry)
      } else if (looksLikeJson(entry.name))
        issues.push({ code: 'unread-file', path: [], params: {}, file: entry.path })
    }
  }

  visit(top, [], [top.real])
  return files.size > LIMITS.packFiles || folders > LIMITS.packFiles
    ? { files: new Map(), issues: [{ ...tooLarge('packFiles'), file: top.path }] }
    : { files, issues }
}

/**
 * Reads every file of the pack in a folder; nothing if there is no such folder. Whatever is wrong is an issue.
 *
 * @throws DekkendError If it cannot be told whether there is a folder.
 */
export const readFolder = (dir: string): PackFolder => {
  const top = folderAt(dir)
  if (top === undefined) return { dir, files: new Map(), issues: [] }
  const found = findFiles(top)
  const files = new Map<string, Json>()
  let length = 0
  for (const [name, { real, path }] of found.files) {
    const json = readJsonFile(real, 'packFile', path)
    files.set(name, json)
    length += json.length
    if (length > LIMITS.packSize)
      return { dir, files: new Map(), issues: [{ ...tooLarge('packSize'), file: dir }] }
  }
  return { dir, files, issues: [...found.issues, ...[...files.values()].flatMap(({ issues }) => issues)] }
}

/** The pack that the pack in a folder extends, as far as its `pack.json` can be read. */
export const parentOf = ({ files }: PackFolder): string | undefined => {
  const value = files.get(INFO)?.value
  const parent =
    typeof value === 'object' && value !== null ? (value as { extends?: unknown }).extends : undefined
  return typeof parent === 'string' ? parent : undefined
}
