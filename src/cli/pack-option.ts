import { statSync } from 'node:fs'
import type { Pack } from '../pack/types'
import { DekkendError } from '../text/error'
import { nearestWord } from '../text/nearest-word'
import { packFolders } from './pack-folder'
import { defaultPack, shippedPacks } from './shipped-packs'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** The pack that `--pack` names: one that comes with dekkend, or else a folder. */
export const packFor = (found: string | undefined): Pack => {
  if (found === undefined) return defaultPack
  const shipped = shippedPacks.get(found)
  if (shipped !== undefined) return shipped
  const allowed = [...shippedPacks.keys()]
  if (!isFolder(found))
    throw new DekkendError([
      {
        code: 'unknown-pack',
        path: ['--pack'],
        params: { found, allowed, nearest: nearestWord(found, allowed) },
      },
    ])
  const { pack, issues } = packFolders()(found)
  if (pack === undefined) throw new DekkendError(issues)
  return pack
}
