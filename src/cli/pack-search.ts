import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isLeftAlone } from '../node/read-pack'
import { kindOf } from '../pack/schema-kinds'

/** Whether a folder holds files of a pack. It may still miss its `pack.json`, which is then an error. */
const looksLikePack = (dir: string): boolean =>
  readdirSync(dir, { withFileTypes: true }).some(
    (entry) =>
      (entry.isFile() && entry.name.endsWith('.json') && kindOf(entry.name) !== undefined) ||
      (entry.isDirectory() && entry.name === 'needs'),
  )

/** The folders below a folder, or that folder itself, that hold a pack. */
export const findPacks = (dir: string): readonly string[] => {
  if (looksLikePack(dir)) return [dir]
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isLeftAlone(entry.name))
    .flatMap((entry) => findPacks(join(dir, entry.name)))
    .sort()
}
