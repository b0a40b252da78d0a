import { LIMITS } from '../base/limits'
import { DekkendError } from '../text/error'
import { tooLarge, type Issue } from '../text/issue'
import { createSuggest, type Suggest } from '../text/nearest-word'
import { readObject, readTree } from '../text/plain'
import { joinFiles, type PackFiles } from './assemble'
import { checkForm } from './check-form'
import { checkGroups } from './check-groups'
import { checkCounts, checkWidths } from './check-limits'
import { checkLayering } from './check-layering'
import { checkNames } from './check-names'
import { checkControl, checkTexts } from './check-text'
import { expandFiles } from './expand'
import { requirePack, sealPack } from './is-pack'
import { FILE_NAMES, kindOf } from './schema-kinds'
import { checkTranslations } from './translations'
import type { Pack } from './types'

const REQUIRED = ['pack.json']
const REQUIRED_NATIONAL = [
  'facts.json',
  'needs.json',
  'parties.json',
  'exclusions.json',
  'coordinators.json',
  'holders.json',
]

const checkFiles = (files: PackFiles, national: boolean): Issue[] => {
  const missing = [...REQUIRED, ...(national ? REQUIRED_NATIONAL : [])].filter(
    (file) => !Object.hasOwn(files, file),
  )
  return [
    ...missing.map((file): Issue => ({ code: 'missing-file', path: [], params: { file } })),
    ...Object.keys(files)
      .filter((file) => kindOf(file) === undefined)
      .map((file): Issue => ({
        code: 'unknown-file',
        path: [],
        params: { file, allowed: FILE_NAMES },
        file,
      })),
  ]
}

/** What came of checking the files of a pack: the pack, if nothing is wrong with them. */
export interface Checked {
  readonly pack?: Pack
  readonly issues: readonly Issue[]
  /**
   * What does not stop the pack from working: examples whose rule is gone, and, in a pack that has English,
   * English that is missing or stale.
   */
  readonly warnings?: readonly Issue[]
}

/** A step that is used in many places is wrong once, where it is written. */
const unique = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
]

/** A copy of the files, which nobody else holds, or what keeps them from being read. */
const readFiles = (given: unknown): { readonly files: PackFiles; readonly issues: readonly Issue[] } => {
  const files: Record<string, unknown> = {}
  const read = readObject(given, ['files'], 'packFiles')
  if (read.issue !== undefined) return { files, issues: [read.issue] }
  const issues: Issue[] = []
  let size = 0
  for (const [file, content] of Object.entries(read.copy)) {
    const wrongName = [
      ...(file.length > LIMITS.sentence ? [tooLarge('sentence', [])] : []),
      ...checkControl(file, ['files', file]),
    ]
    const tree = readTree(content, 'packFile')
    const wrong = [...wrongName, ...(tree.issue === undefined ? [] : [{ ...tree.issue, file }])]
    issues.push(...wrong)
    if (wrong.length > 0 || tree.issue !== undefined) continue
    const json = JSON.stringify(tree.copy) as string | undefined
    size += json?.length ?? 0
    if (size > LIMITS.packSize) return { files, issues: [tooLarge('packSize')] }
    // Objects as others have them, of what was read without prototypes.
    files[file] = json === undefined ? undefined : JSON.parse(json)
  }
  return { files, issues }
}

const checkContent = (file: string, content: unknown, suggest: Suggest): Issue[] => {
  const kind = kindOf(file)
  if (kind === undefined) return []
  return [...checkForm(kind, content, suggest), ...checkTexts(content, kind)].map((issue) => ({
    ...issue,
    file,
  }))
}

/**
 * Checks the files of a pack: their form first, then, if that is right, every name and date in them.
 * They are copied: what happens to them later changes no pack.
 *
 * @throws DekkendError If `parent` is not a pack.
 */
export const checkPackFiles = (given: PackFiles, parent?: Pack): Checked => {
  if (parent !== undefined) requirePack(parent, ['parent'])
  const { files, issues: unread } = readFiles(given)
  if (unread.length > 0) return { issues: unread }
  const info: unknown = files['pack.json']
  const extended =
    typeof info === 'object' && info !== null ? (info as { extends?: unknown }).extends : undefined
  if (typeof extended === 'string' && extended !== parent?.id)
    return {
      issues: [
        { code: 'missing-parent', path: ['extends'], params: { parent: extended }, file: 'pack.json' },
      ],
    }
  const suggest = createSuggest()
  const form = [
    ...checkFiles(files, extended === undefined),
    ...Object.entries(files).flatMap(([file, content]) => checkContent(file, content, suggest)),
  ]
  if (form.length > 0) return { issues: form }
  const base = extended === undefined ? undefined : parent
  const expanded = expandFiles(files, base)
  if (expanded.issues.length > 0) return { issues: expanded.issues }
  const counts = checkCounts(expanded.files, base)
  if (counts.length > 0) return { issues: unique(counts.map(expanded.locate)) }
  const pack = joinFiles(expanded.files, base)
  const issues = [
    ...checkLayering(files, base),
    ...checkGroups(files),
    ...checkNames(expanded.files, pack, base, suggest),
  ]
  if (issues.length > 0) return { issues: unique(issues.map(expanded.locate)) }
  const widths = checkWidths(pack)
  return widths.length > 0
    ? { issues: widths }
    : { pack: sealPack(pack), issues, warnings: [...expanded.warnings, ...checkTranslations(files)] }
}

/**
 * Makes a pack from its files, by their path inside the pack (`needs/behandeling.json`). Give the
 * pack it extends as `parent`. The files are copied and stay as they are.
 *
 * @throws DekkendError With everything that is wrong. What a getter of the files throws passes through.
 */
export const definePack = (files: PackFiles, parent?: Pack): Pack => {
  const { pack, issues } = checkPackFiles(files, parent)
  if (pack === undefined) throw new DekkendError(issues)
  return pack
}
