import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { DekkendError } from '../text/error'
import type { Issue } from '../text/issue'
import { kindOfStats, reasonOf, type Kind } from './regular-file'

/** A place on disk: as it was named, and where it really is once links are followed. */
export interface Reached {
  readonly path: string
  readonly real: string
}

/** Something in a folder, links followed. */
export interface Entry extends Reached {
  readonly name: string
  readonly kind: Kind
  /** Whether it is a link that leads out of the root folder. */
  readonly outside: boolean
}

/** Whether a file or folder is never part of a pack: hidden, or installed by npm. */
const isLeftAlone = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

const isOutside = (root: string, real: string): boolean => {
  const way = relative(root, real)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

const unreadableFolder = (error: unknown, file: string): Issue => ({
  code: 'unreadable-folder',
  path: [],
  params: { reason: reasonOf(error) },
  file,
})

export const linkOutside = ({ path }: Reached): Issue => ({
  code: 'link-outside',
  path: [],
  params: {},
  file: path,
})

const entryOf = (dirent: Dirent, folder: Reached, root: string): Entry | Issue => {
  const { name } = dirent
  const path = join(folder.path, name)
  const real = join(folder.real, name)
  if (dirent.isFile()) return { name, path, real, kind: 'file', outside: false }
  if (dirent.isDirectory()) return { name, path, real, kind: 'folder', outside: false }
  try {
    const target = realpathSync(real)
    return { name, path, real: target, kind: kindOfStats(statSync(target)), outside: isOutside(root, target) }
  } catch (error) {
    return { code: 'unreadable-file', path: [], params: { reason: reasonOf(error) }, file: path }
  }
}

/** What stands in a folder below a root, by name; what is hidden is left out, and what is wrong is an issue. */
export const entriesIn = (folder: Reached, root: string): { entries: Entry[]; issues: Issue[] } => {
  const entries: Entry[] = []
  const issues: Issue[] = []
  try {
    const found = readdirSync(folder.real, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const dirent of found) {
      if (isLeftAlone(dirent.name)) continue
      const entry = entryOf(dirent, folder, root)
      if ('code' in entry) issues.push(entry)
      else entries.push(entry)
    }
  } catch (error) {
    issues.push(unreadableFolder(error, folder.path))
  }
  return { entries, issues }
}

/** Whether nothing is there, rather than something that cannot be reached. */
const isNothing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(reasonOf(error))

/**
 * A folder and where it really is; undefined if there is none.
 *
 * @throws DekkendError If that cannot be told, such as for lack of access.
 */
export const folderAt = (path: string): Reached | undefined => {
  try {
    const real = realpathSync(path)
    return statSync(real).isDirectory() ? { path, real } : undefined
  } catch (error) {
    if (isNothing(error)) return undefined
    throw new DekkendError([unreadableFolder(error, path)])
  }
}
