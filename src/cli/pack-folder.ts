import { basename, join, resolve } from 'node:path'
import { checkPack, isPackFolder, parentOf } from '../node/read-pack'
import type { Checked } from '../pack/define'
import { shippedPacks } from './shipped-packs'

type CheckFolder = (dir: string) => Checked

/**
 * Checks packs in folders, each with the pack it extends: that in the folder beside it with that name,
 * else the one that comes with dekkend. A folder is read once.
 */
export const packFolders = (): CheckFolder => {
  const known = new Map<string, Checked>()

  const parentIn = (dir: string, trail: readonly string[]): Checked | undefined => {
    const parent = parentOf(dir)
    if (parent === undefined) return undefined
    const beside = join(dir, '..', parent)
    if (!/^[a-z0-9-]+$/.test(parent) || !isPackFolder(beside)) {
      const pack = shippedPacks.get(parent)
      return pack === undefined ? undefined : { pack, issues: [] }
    }
    const issue = { path: ['extends'], file: join(dir, 'pack.json') }
    const place = resolve(beside)
    if (trail.includes(place)) {
      const names = [...trail.slice(trail.indexOf(place)), place].map((folder) => basename(folder))
      return { issues: [{ ...issue, code: 'cycle', params: { kind: 'pack', names } }] }
    }
    const checked = check(beside, [...trail, place])
    return checked.pack === undefined
      ? { issues: [{ ...issue, code: 'broken-parent', params: { parent } }] }
      : checked
  }

  const check = (dir: string, trail: readonly string[]): Checked => {
    const place = resolve(dir)
    let checked = known.get(place)
    if (checked === undefined) {
      const parent = parentIn(dir, trail)
      checked = parent !== undefined && parent.pack === undefined ? parent : checkPack(dir, parent?.pack)
      known.set(place, checked)
    }
    return checked
  }

  return (dir) => check(dir, [resolve(dir)])
}
