import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkPackFiles, type Checked } from '../pack/define'
import type { Pack } from '../pack/types'
import { DekkendError } from '../text/error'
import type { Issue } from '../text/issue'
import { maxBytes, readJsonBytes, tooLong, unreadableFile } from './bytes'
import type { Json } from './json'

const INFO = 'pack.json'

/** Reads one file in JSON; whatever is wrong with it is an issue. */
export const readJsonFile = (path: string): Json => {
  try {
    return statSync(path).size > maxBytes('packFile')
      ? tooLong(path, 'packFile')
      : readJsonBytes(readFileSync(path), path, 'packFile')
  } catch (error) {
    return unreadableFile(error, path)
  }
}

/** Whether a file or folder is never part of a pack: hidden, or installed by npm. */
export const isLeftAlone = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** The files of a pack by their path inside it, with forward slashes. */
export const readFiles = (dir: string): Map<string, Json> =>
  new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(dir, path).split(sep), path] as const)
      .filter(([parts]) => !parts.some(isLeftAlone))
      .map(([parts, path]) => [parts.join('/'), readJsonFile(path)]),
  )

/** Whether a folder is a pack, that is: whether it has a `pack.json`. */
export const isPackFolder = (dir: string): boolean => existsSync(join(dir, INFO))

/** The pack that the pack in a folder extends, as far as its `pack.json` can be read. */
export const parentOf = (dir: string): string | undefined => {
  const { value } = readJsonFile(join(dir, INFO))
  const parent =
    typeof value === 'object' && value !== null ? (value as { extends?: unknown }).extends : undefined
  return typeof parent === 'string' ? parent : undefined
}

/** Checks every file of the pack in a folder. Each issue names the file, and the line and column in it. */
export const checkPack = (dir: string, parent?: Pack): Checked => {
  if (!isPackFolder(dir)) return { issues: [{ code: 'no-pack-here', path: [], params: { dir } }] }
  const files = readFiles(dir)
  const unread = [...files.values()].flatMap(({ issues }) => issues)
  if (unread.length > 0) return { issues: unread }
  const { pack, issues } = checkPackFiles(
    Object.fromEntries([...files].map(([file, { value }]) => [file, value])),
    parent,
  )
  const located = issues.map((issue): Issue => {
    const json = files.get(issue.file ?? '')
    return json === undefined ? { ...issue, file: join(dir, issue.file ?? '') } : json.locate(issue)
  })
  return pack === undefined ? { issues: located } : { pack, issues: located }
}

/**
 * Reads a pack from a folder: `pack.json` and the other files. Give the pack it extends as `parent`.
 *
 * @throws DekkendError With everything that is wrong, each with its file, line and column.
 * @example
 * readPack('rules/mijn-regio', national)
 */
export const readPack = (dir: string, parent?: Pack): Pack => {
  const { pack, issues } = checkPack(dir, parent)
  if (pack === undefined) throw new DekkendError(issues)
  return pack
}
