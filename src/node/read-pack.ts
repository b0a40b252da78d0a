import { join } from 'node:path'
import { checkPackFiles, type Checked } from '../pack/define'
import type { Pack } from '../pack/types'
import { DekkendError } from '../text/error'
import type { Issue } from '../text/issue'
import { requireText } from '../text/require'
import { INFO, readFolder, type PackFolder } from './pack-folder'

/** Checks every file of the pack in a folder. Each issue names the file, and the line and column in it. */
export const checkFolder = ({ dir, files, issues: unread }: PackFolder, parent?: Pack): Checked => {
  if (unread.length > 0) return { issues: unread }
  if (!files.has(INFO)) return { issues: [{ code: 'no-pack-here', path: [], params: { dir } }] }
  const written = Object.fromEntries([...files].map(([file, { value }]) => [file, value]))
  const { pack, issues, warnings = [] } = checkPackFiles(written, parent)
  const located = (issue: Issue): Issue => {
    const json = files.get(issue.file ?? '')
    return json === undefined ? { ...issue, file: join(dir, issue.file ?? '') } : json.locate(issue)
  }
  return pack === undefined
    ? { issues: issues.map(located) }
    : { pack, issues: [], warnings: warnings.map(located) }
}

/**
 * Reads a pack from a folder: `pack.json` and the other files. Give the pack it extends as `parent`.
 * Links are followed as long as they stay inside the folder.
 *
 * @throws DekkendError With everything that is wrong, each with its file, line and column.
 * @example
 * readPack('rules/mijn-regio', national)
 */
export const readPack = (dir: string, parent?: Pack): Pack => {
  requireText(dir, 'dir')
  const { pack, issues } = checkFolder(readFolder(dir), parent)
  if (pack === undefined) throw new DekkendError(issues)
  return pack
}
