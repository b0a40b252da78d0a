import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { placesIn } from '../node/places'
import { isPackFolder, parentOf } from '../node/read-pack'
import type { Pack } from '../pack/types'
import { draftBaseline, judge, type Acceptance } from '../prove/baseline'
import { createCheck } from '../prove/check'
import type { Finding, Level } from '../prove/finding'
import { renderReport } from '../render/report'
import { DekkendError } from '../text/error'
import { nearestWord } from '../text/nearest-word'
import type { Lang } from '../text/text'
import { today } from '../vocabulary/date'
import { annotationsOf } from './annotations'
import { baselineIn, readBaseline } from './baseline-file'
import { allFindings, type CheckedPack } from './checked-pack'
import { colorPlan } from './color-plan'
import { EXIT, WrongUse } from './exit'
import { partsOf } from './finding-place'
import { colorsOf, type Io } from './io'
import { jsonOf } from './json-of'
import { wordsOf } from './lang'
import { packFolders } from './pack-folder'
import { findPacks } from './pack-search'
import { relativePath } from './relative-path'
import { sarifOf } from './sarif'
import { shippedPacks } from './shipped-packs'

export interface CheckArguments {
  readonly json?: true
  readonly sarif?: true
  readonly github?: true
  readonly markdown?: true
  readonly level?: string
  readonly baseline?: string
  readonly writeBaseline?: true
  readonly verbose?: true
}

/** A pack to check; `dirs` is its folder, if it has one, and those of the packs it extends. */
interface Subject {
  readonly pack: Pack
  readonly dirs: readonly string[]
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info']

const levelOf = (found: string): Level => {
  const level = LEVELS.find((known) => known === found)
  if (level === undefined)
    throw new WrongUse({ code: 'unknown-value', path: ['--level'], params: { found, allowed: LEVELS } })
  return level
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** The folder of a pack and those beside it that it extends. */
const foldersOf = (dir: string): string[] => {
  const parent = parentOf(dir)
  const beside = join(dir, '..', parent ?? '')
  return parent !== undefined && isPackFolder(beside) ? [dir, ...foldersOf(beside)] : [dir]
}

const readSubjects = (dir: string): Subject[] => {
  const folders = findPacks(dir)
  if (folders.length === 0) throw new DekkendError([{ code: 'no-pack-here', path: [], params: { dir } }])
  const checkFolder = packFolders()
  const read = folders.map((folder) => ({ folder, ...checkFolder(folder) }))
  const issues = read.flatMap((checked) => checked.issues)
  if (issues.length > 0) throw new DekkendError(issues)
  return read.flatMap(({ pack, folder }) => (pack === undefined ? [] : [{ pack, dirs: foldersOf(folder) }]))
}

/** A pack that comes with dekkend, or those in a folder; left out: those in the default folder, else all that come with dekkend. */
const subjectsOf = (named: string | undefined, defaultDir: string): Subject[] => {
  if (named === undefined)
    return isFolder(defaultDir) && findPacks(defaultDir).length > 0
      ? readSubjects(defaultDir)
      : [...shippedPacks.values()].map((pack) => ({ pack, dirs: [] }))
  const shipped = shippedPacks.get(named)
  if (shipped !== undefined) return [{ pack: shipped, dirs: [] }]
  if (isFolder(named)) return readSubjects(named)
  const allowed = [...shippedPacks.keys()]
  throw new DekkendError([
    {
      code: 'unknown-pack',
      path: [],
      params: { found: named, allowed, nearest: nearestWord(named, allowed) },
    },
  ])
}

/** What is accepted for a pack: in its own folder and in those of the packs it extends, or in the file given. */
const acceptedFor = (
  { dirs }: Subject,
  file: string | undefined,
): { own: Acceptance[]; all: Acceptance[] } => {
  if (file !== undefined) {
    const all = readBaseline(file)
    return { own: all, all }
  }
  const [own = [], ...others] = dirs.map(baselineIn)
  return { own, all: [...own, ...others.flat()] }
}

const checkSubject = (
  check: ReturnType<typeof createCheck>,
  subject: Subject,
  baseline: string | undefined,
): CheckedPack => {
  const { pack, dirs } = subject
  const report = check(pack)
  const { own, all } = acceptedFor(subject, baseline)
  // Which day it is matters only to what was accepted, and takes a while to find out.
  const judgement = judge(allFindings(report), all, all.length === 0 ? '' : today())
  let find: ReturnType<typeof placesIn> | undefined
  return {
    pack,
    report,
    // What a pack it extends accepted is for that pack to clear away.
    judgement: { ...judgement, stale: judgement.stale.filter((acceptance) => own.includes(acceptance)) },
    placeOf: (finding) => (dirs.length === 0 ? undefined : (find ??= placesIn(dirs))(partsOf(finding))),
  }
}

const jsonReport = ({ report, judgement, placeOf }: CheckedPack): object => {
  const told = (finding: Finding): object => {
    const place = placeOf(finding)
    return {
      ...finding,
      ...judgement.standingOf(finding),
      ...(place === undefined ? {} : { file: relativePath(place.file), line: place.line }),
    }
  }
  return {
    ...report,
    laws: report.laws.map((law) => ({ ...law, findings: law.findings.map(told) })),
    others: report.others.map(told),
    stale: judgement.stale,
  }
}

const textReport = (checked: CheckedPack, as: 'text' | 'markdown', verbose: boolean, lang: Lang): string => {
  const { pack, report, judgement, placeOf } = checked
  return renderReport(report, pack, {
    lang,
    as,
    verbose,
    judgement,
    placeOf: (finding) => {
      const place = placeOf(finding)
      return place === undefined ? undefined : `${relativePath(place.file)}:${String(place.line)}`
    },
  })
}

/** Whether something stands open that is not allowed to; what grew past what was accepted never is. */
const fails = ({ report, judgement }: CheckedPack, level: Level): boolean =>
  allFindings(report).some((finding) => {
    const { status } = judgement.standingOf(finding)
    return status === 'grown' || (status !== 'accepted' && atOrAbove(finding, level))
  })

/** What only the net covers is always in it, so that its size is written down. */
const draftOf = (packs: readonly CheckedPack[], level: Level): Acceptance[] => {
  const drafts = packs.flatMap(({ report, judgement }) =>
    draftBaseline(
      allFindings(report).filter((finding) => finding.kind === 'net-only' || atOrAbove(finding, level)),
      judgement,
    ),
  )
  return [...new Map(drafts.map((draft) => [jsonOf(draft), draft])).values()]
}

/** Checks packs against the laws of the network and prints a report for each. */
export const checkCommand = (
  named: string | undefined,
  options: CheckArguments,
  { lang, io, defaultDir, version }: { lang: Lang; io: Io; defaultDir: string; version: string },
): number => {
  const { json, sarif, github, markdown, writeBaseline, verbose = false } = options
  const forms = Object.entries({ json, sarif, github, markdown, 'write-baseline': writeBaseline })
    .filter(([, chosen]) => chosen === true)
    .map(([name]) => `--${name}`)
  if (forms.length > 1)
    throw new WrongUse({ code: 'conflicting-options', path: [], params: { options: forms } })
  const level = levelOf(options.level ?? 'error')
  if (options.baseline !== undefined && !existsSync(options.baseline)) readBaseline(options.baseline)

  const started = performance.now()
  const check = createCheck()
  const packs = subjectsOf(named, defaultDir).map((subject) => checkSubject(check, subject, options.baseline))
  if (writeBaseline === true) {
    io.out(jsonOf({ accepted: draftOf(packs, level) }))
    return EXIT.done
  }

  if (json === true) io.out(jsonOf({ packs: packs.map(jsonReport) }))
  else if (sarif === true) io.out(jsonOf(sarifOf(packs, version, lang)))
  else if (github === true) {
    const wanted = (finding: Finding): boolean => atOrAbove(finding, level === 'error' ? 'warning' : level)
    // What a pack says again of the pack it extends is marked once.
    new Set(packs.flatMap((checked) => annotationsOf(checked, wanted, lang))).forEach(io.out)
  } else {
    const as = markdown === true ? 'markdown' : 'text'
    for (const checked of packs) {
      const text = textReport(checked, as, verbose, lang)
      io.out(as === 'text' ? colorPlan(text, colorsOf(io)) : text)
    }
    if (verbose) io.out(wordsOf(lang).checkedIn(packs.length, Math.round(performance.now() - started)))
  }
  return packs.some((checked) => fails(checked, level)) ? EXIT.invalidInput : EXIT.done
}

const atOrAbove = (finding: Finding, level: Level): boolean =>
  LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level)
