import { basename, join, resolve } from 'node:path'
import { entriesIn, folderAt, linkOutside, type Reached } from '../node/entries'
import { INFO, isOfPack, parentOf, readFolder, type PackFolder } from '../node/pack-folder'
import { checkFolder } from '../node/read-pack'
import type { Checked } from '../pack/define'
import { DekkendError } from '../text/error'
import type { Issue } from '../text/issue'
import { shippedPacks } from './shipped-packs'

interface Search {
  readonly dirs: readonly string[]
  readonly issues: readonly Issue[]
}

/** The folders below a folder, or that folder itself, that hold a pack, and what could not be looked into. */
export const findPacks = (dir: string): Search => {
  const top = folderAt(dir)
  const dirs: string[] = []
  const issues: Issue[] = []
  const seen = new Set<string>()

  const visit = (folder: Reached, root: string): void => {
    // Links may lead to one folder in many ways, or round in a circle.
    if (seen.has(folder.real)) return
    seen.add(folder.real)
    const found = entriesIn(folder, root)
    if (found.entries.some(isOfPack)) {
      dirs.push(folder.path)
      return
    }
    issues.push(...found.issues)
    for (const entry of found.entries)
      if (entry.kind === 'folder') {
        if (entry.outside) issues.push(linkOutside(entry))
        else visit(entry, root)
      }
  }

  if (top !== undefined) visit(top, top.real)
  return { dirs, issues }
}

/** The same, where there must be a pack. */
export const packsIn = (dir: string): Search => {
  const found = findPacks(dir)
  if (found.dirs.length + found.issues.length > 0) return found
  throw new DekkendError([{ code: 'no-pack-here', path: [], params: { dir } }])
}

/** A pack that was checked, with its folder and those of the packs it extends. */
export interface CheckedFolder extends Checked {
  readonly folders: readonly PackFolder[]
}

/**
 * Checks packs in folders, each with the pack it extends: that in the folder beside it with that name,
 * else the one that comes with dekkend. A folder is read once.
 */
export const packFolders = (): ((dir: string) => CheckedFolder) => {
  const read = new Map<string, PackFolder>()
  const known = new Map<string, CheckedFolder>()

  const folderIn = (dir: string): PackFolder => {
    const place = resolve(dir)
    const folder = read.get(place) ?? readFolder(dir)
    read.set(place, folder)
    return folder
  }

  const besideIn = (dir: string, parent: string): PackFolder | undefined => {
    if (!/^[a-z0-9-]+$/.test(parent)) return undefined
    const beside = folderIn(join(dir, '..', parent))
    return beside.files.has(INFO) || beside.issues.length > 0 ? beside : undefined
  }

  const parentIn = (folder: PackFolder, trail: readonly string[]): CheckedFolder | undefined => {
    const parent = parentOf(folder)
    if (parent === undefined) return undefined
    const beside = besideIn(folder.dir, parent)
    if (beside === undefined) {
      const pack = shippedPacks.get(parent)
      return pack === undefined ? undefined : { pack, issues: [], folders: [] }
    }
    const issue = { path: ['extends'], file: join(folder.dir, INFO) }
    const place = resolve(beside.dir)
    if (trail.includes(place)) {
      const names = [...trail.slice(trail.indexOf(place)), place].map((dir) => basename(dir))
      return { issues: [{ ...issue, code: 'cycle', params: { kind: 'pack', names } }], folders: [] }
    }
    const checked = check(beside, [...trail, place])
    return checked.pack === undefined
      ? { issues: [{ ...issue, code: 'broken-parent', params: { parent } }], folders: [] }
      : checked
  }

  const check = (folder: PackFolder, trail: readonly string[]): CheckedFolder => {
    const place = resolve(folder.dir)
    let checked = known.get(place)
    if (checked === undefined) {
      const parent = parentIn(folder, trail)
      checked = {
        ...(parent !== undefined && parent.pack === undefined ? parent : checkFolder(folder, parent?.pack)),
        folders: [folder, ...(parent?.folders ?? [])],
      }
      known.set(place, checked)
    }
    return checked
  }

  return (dir) => check(folderIn(dir), [resolve(dir)])
}
