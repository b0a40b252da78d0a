import { DekkendError } from '../text/error'
import type { Issue } from '../text/issue'
import { assemblePack, type PackFiles } from './assemble'
import { checkForm } from './check-form'
import { checkGroups } from './check-groups'
import { checkLayering } from './check-layering'
import { checkNames } from './check-names'
import { expandFiles } from './expand'
import { checkTranslations } from './translations'
import { kindOf } from './schema-kinds'
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
      .map((file): Issue => ({ code: 'unknown-file', path: [], params: { file }, file })),
  ]
}

/** What came of checking the files of a pack: the pack, if nothing is wrong with them. */
export interface Checked {
  readonly pack?: Pack
  readonly issues: readonly Issue[]
  /** What does not stop the pack from working: English that is missing or stale, in a pack that has English. */
  readonly warnings?: readonly Issue[]
}

/** A step that is used in many places is wrong once, where it is written. */
const unique = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
]

/** Checks the files of a pack: their form first, then, if that is right, every name and date in them. */
export const checkPackFiles = (files: PackFiles, parent?: Pack): Checked => {
  const info = (files['pack.json'] ?? {}) as { extends?: string }
  if (info.extends !== undefined && info.extends !== parent?.id)
    return {
      issues: [
        { code: 'missing-parent', path: ['extends'], params: { parent: info.extends }, file: 'pack.json' },
      ],
    }
  const form = [
    ...checkFiles(files, info.extends === undefined),
    ...Object.entries(files).flatMap(([file, content]) => {
      const kind = kindOf(file)
      return kind === undefined ? [] : checkForm(kind, content).map((issue) => ({ ...issue, file }))
    }),
  ]
  if (form.length > 0) return { issues: form }
  const expanded = expandFiles(files, parent)
  if (expanded.issues.length > 0) return { issues: expanded.issues }
  const pack = assemblePack(expanded.files, parent)
  const issues = [
    ...checkLayering(files, parent),
    ...checkGroups(files),
    ...checkNames(expanded.files, pack, parent),
  ]
  return issues.length > 0
    ? { issues: unique(issues.map(expanded.locate)) }
    : { pack, issues, warnings: checkTranslations(files) }
}

/**
 * Makes a pack from its files, by their path inside the pack (`needs/behandeling.json`). Give the
 * pack it extends as `parent`. Throws a `DekkendError` that lists everything that is wrong.
 */
export const definePack = (files: PackFiles, parent?: Pack): Pack => {
  const { pack, issues } = checkPackFiles(files, parent)
  if (pack === undefined) throw new DekkendError(issues)
  return pack
}
