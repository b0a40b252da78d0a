import { citationState } from '../law/index'
import { folderAt } from '../node/entries'
import type { PackFolder } from '../node/pack-folder'
import { placesIn } from '../node/places'
import type { Pack } from '../pack/types'
import { draftBaseline, judge, type Acceptance } from '../prove/baseline'
import { createCheck } from '../prove/check'
import type { Finding, Level } from '../prove/finding'
import { renderReport } from '../render/report'
import { throwIfAny } from '../text/error'
import type { Lang } from '../text/text'
import { today } from '../vocabulary/date'
import { annotationsOf } from './annotations'
import { atMostOne, oneOf, unknownPack } from './arguments'
import { baselineIn, readBaseline } from './baseline-file'
import { allFindings, partsOf, relativePath, type CheckedPack } from './checked-pack'
import { EXIT } from './exit'
import { wordsOf } from './lang'
import { findPacks, packFolders, packsIn } from './pack-folders'
import { sarifOf } from './sarif'
import { shippedPacks } from './shipped-packs'
import { jsonOf, paintHeadings, type Terminal } from './terminal'

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

/** A pack to check, with its folder and those of the packs it extends; none if it comes with dekkend. */
interface Subject {
  readonly pack: Pack
  readonly folders: readonly PackFolder[]
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info']

const shipped = (pack: Pack): Subject => ({ pack, folders: [] })

const readSubjects = (dir: string): Subject[] => {
  const { dirs, issues: unread } = packsIn(dir)
  const check = packFolders()
  const read = dirs.map(check)
  throwIfAny([...unread, ...read.flatMap(({ issues }) => issues)])
  return read.flatMap(({ pack, folders }) => (pack === undefined ? [] : [{ pack, folders }]))
}

/** A pack that comes with dekkend, or those in a folder; left out: those in the default folder, else all that come with dekkend. */
const subjectsOf = (named: string | undefined, defaultDir: string): Subject[] => {
  if (named === undefined) {
    const { dirs, issues } = findPacks(defaultDir)
    return dirs.length + issues.length > 0
      ? readSubjects(defaultDir)
      : [...shippedPacks.values()].map(shipped)
  }
  const pack = shippedPacks.get(named)
  if (pack !== undefined) return [shipped(pack)]
  if (folderAt(named) === undefined) throw unknownPack(named, [])
  return readSubjects(named)
}

/** What is accepted for a pack: in its own folder and in those of the packs it extends, or in the file given. */
const acceptedFor = (
  { folders }: Subject,
  given: Acceptance[] | undefined,
): { own: Acceptance[]; all: Acceptance[] } => {
  if (given !== undefined) return { own: given, all: given }
  const [own = [], ...others] = folders.map(({ dir }) => baselineIn(dir))
  return { own, all: [...own, ...others.flat()] }
}

const checkSubject = (
  check: ReturnType<typeof createCheck>,
  subject: Subject,
  given: Acceptance[] | undefined,
): CheckedPack => {
  const { pack, folders } = subject
  const report = check(pack)
  const { own, all } = acceptedFor(subject, given)
  // Which day it is matters only to what was accepted, and takes a while to find out.
  const judgement = judge(allFindings(report), all, all.length === 0 ? '' : today())
  let find: ReturnType<typeof placesIn> | undefined
  return {
    pack,
    report,
    // What a pack it extends accepted is for that pack to clear away.
    judgement: { ...judgement, stale: judgement.stale.filter((acceptance) => own.includes(acceptance)) },
    placeOf: (finding) => (folders.length === 0 ? undefined : (find ??= placesIn(folders))(partsOf(finding))),
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
  {
    lang,
    terminal,
    defaultDir,
    version,
  }: { lang: Lang; terminal: Terminal; defaultDir: string; version: string },
): number => {
  const { json, sarif, github, markdown, writeBaseline, verbose = false } = options
  atMostOne({
    '--json': json,
    '--sarif': sarif,
    '--github': github,
    '--markdown': markdown,
    '--write-baseline': writeBaseline,
  })
  const level = oneOf('--level', options.level ?? 'error', LEVELS)
  const given = options.baseline === undefined ? undefined : readBaseline(options.baseline)

  const started = performance.now()
  const check = createCheck({ citationState })
  const packs = subjectsOf(named, defaultDir).map((subject) => checkSubject(check, subject, given))
  if (writeBaseline === true) {
    terminal.out(jsonOf({ accepted: draftOf(packs, level) }))
    return EXIT.done
  }

  if (json === true) terminal.out(jsonOf({ packs: packs.map(jsonReport) }))
  else if (sarif === true) terminal.out(jsonOf(sarifOf(packs, version, lang)))
  else if (github === true) {
    const wanted = (finding: Finding): boolean => atOrAbove(finding, level === 'error' ? 'warning' : level)
    // What a pack says again of the pack it extends is marked once.
    new Set(packs.flatMap((checked) => annotationsOf(checked, wanted, lang))).forEach(terminal.command)
  } else {
    for (const checked of packs)
      if (markdown === true) terminal.out(textReport(checked, 'markdown', verbose, lang))
      else terminal.out(textReport(checked, 'text', verbose, lang), paintHeadings)
    if (verbose) terminal.out(wordsOf(lang).checkedIn(packs.length, Math.round(performance.now() - started)))
  }
  return packs.some((checked) => fails(checked, level)) ? EXIT.invalidInput : EXIT.done
}

const atOrAbove = (finding: Finding, level: Level): boolean =>
  LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level)
