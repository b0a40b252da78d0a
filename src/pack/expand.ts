import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import type { Text } from '../text/text'
import type { PackFiles } from './assemble'
import { FORMS } from './check-form'
import { parseCitation } from './citation'
import { entriesOf, listOf } from './entries'
import { examplesElsewhere, expandNeed, type ShortExample, type ShortNeed } from './expand-need'
import { mapPlaces, type WriteOut } from './map-places'
import { inside, isObject, locator, type Origins, type Place } from './origins'
import type { ShortPlace } from './schema'
import { kindOf, type FileKind } from './schema-kinds'
import { englishOf } from './translations'
import type { LifeEvent, Pack, Step } from './types'

/**
 * Writes out what the files of a pack say in short: Dutch gets its English, citations become sources,
 * ids of steps and rungs what they stand for, groups of rules their names, and examples and the table of
 * hand-overs go where they belong. The rest of the library knows only the long form.
 */

type Dict = Readonly<Record<string, unknown>>

export interface Expanded {
  /** The files in their long form, ready to be assembled. */
  readonly files: PackFiles
  readonly issues: readonly Issue[]
  /** What does no harm: examples whose rule is gone. */
  readonly warnings: readonly Issue[]
  /** An issue about the long form, at the place of what was written. */
  readonly locate: (issue: Issue) => Issue
}

/** What has a library: the files that name them, and what an issue calls one. */
const LIBRARIES = { step: 'steps', rung: 'rungs' } as const
const CALLED = { step: 'step', rung: 'namedRung' } as const
type Library = keyof typeof LIBRARIES

/** Files that are gone once everything is written out. */
const ABSORBED: readonly (FileKind | undefined)[] = ['english', 'examples']

/** Writes out files whose form is right. */
export const expandFiles = (files: PackFiles, parent?: Pack): Expanded => {
  const english = englishOf(files)
  const texts = new Map<string, Text>()
  const origins: Origins = new WeakMap()
  const issues: Issue[] = []
  const warnings: Issue[] = []
  const wrong = (issue: Issue): void => {
    issues.push(issue)
  }
  const library: Readonly<Record<Library, Map<string, object>>> = {
    step: new Map(Object.entries(parent?.steps ?? {})),
    rung: new Map(Object.entries(parent?.rungs ?? {})),
  }

  const textOf = (nl: string): Text => {
    let text = texts.get(nl)
    if (text === undefined) texts.set(nl, (text = { nl, en: english(nl) }))
    return text
  }

  const citationOf = (text: string, place: Place): unknown => {
    const source = parseCitation(text)
    if (source === undefined) wrong({ code: 'wrong-citation', params: { found: text }, ...place })
    return source ?? text
  }

  /** A named step or rung as it is used here: what its name stands for, with the `when` of this place. */
  const named = (kind: Library, use: string | Dict, place: Place): unknown => {
    const { [kind]: name = use, ...here } = typeof use === 'string' ? {} : use
    const known = library[kind].get(name as string)
    if (known === undefined) {
      const at = typeof use === 'string' ? place : inside(place, kind)
      const nearest = nearestWord(name, [...library[kind].keys()])
      wrong({ ...at, code: 'unknown-reference', params: { kind: CALLED[kind], name, nearest } })
      return undefined
    }
    const used = { ...known, ...here }
    const parts = new Map(Object.keys(here).map((key) => [key, inside(place, key)]))
    origins.set(used, { ...(origins.get(known) ?? place), parts })
    return used
  }

  const writers: Readonly<Record<ShortPlace, (value: unknown, place: Place) => unknown>> = {
    text: (value) => (typeof value === 'string' ? textOf(value) : undefined),
    source: (value, place) => (typeof value === 'string' ? citationOf(value, place) : undefined),
    step: (value, place) => (isUse('step', value) ? named('step', value, place) : undefined),
    rung: (value, place) => (isUse('rung', value) ? named('rung', value, place) : undefined),
  }

  const written = (file: string): unknown => {
    const kind = kindOf(file)
    const writeOut: WriteOut = (place, value, path) => writers[place](value, { file, path })
    return kind === undefined ? files[file] : mapPlaces(FORMS[kind], files[file], writeOut)
  }

  const ofKind = (kind: FileKind): string[] =>
    Object.keys(files)
      .filter((file) => kindOf(file) === kind)
      .sort()

  const libraryFile = (kind: Library, file: string): readonly [string, unknown] => {
    const key = LIBRARIES[kind]
    const entries = entriesOf(written(file), key).map(([id, content]) => {
      const entry: object = { id, ...(content as object) }
      origins.set(entry, { file, path: [key, id] })
      library[kind].set(id, entry)
      return [id, entry] as const
    })
    return [file, { [key]: Object.fromEntries(entries) }]
  }

  const libraries = (['step', 'rung'] as const).flatMap((kind) =>
    ofKind(LIBRARIES[kind]).map((file) => libraryFile(kind, file)),
  )
  const done = new Set(libraries.map(([file]) => file))
  const long: Record<string, unknown> = Object.fromEntries([
    ...libraries,
    ...Object.keys(files)
      .filter((file) => !done.has(file) && !ABSORBED.includes(kindOf(file)))
      .map((file) => [file, written(file)] as const),
  ])

  const needs = ofKind('need').map((file) => [file, long[file] as ShortNeed] as const)
  const elsewhere = examplesElsewhere(
    ofKind('examples').map((file) => [
      file,
      (files[file] as { examples: Readonly<Record<string, readonly ShortExample[]>> }).examples,
    ]),
    new Set(needs.flatMap(([, { rules }]) => rules.map(({ name }) => name))),
    (issue) => {
      warnings.push(issue)
    },
  )
  for (const [file, need] of needs) long[file] = expandNeed(need, file, elsewhere, origins, wrong)
  for (const file of ofKind('life-events'))
    long[file] = withHandovers(long[file] as EventsFile, long['handovers.json'], origins)
  return { files: long, issues, warnings, locate: locator(files, long, origins) }
}

const isUse = (kind: Library, value: unknown): value is string | Dict =>
  typeof value === 'string' || (isObject(value) && Object.hasOwn(value, kind))

interface EventsFile {
  readonly events: readonly (Omit<LifeEvent, 'handover'> & Partial<Pick<LifeEvent, 'handover'>>)[]
}

interface HandoverRow {
  readonly events: readonly string[]
  readonly needs: readonly string[]
  readonly steps: readonly Step[]
}

/** Gives each event the rows of the table of hand-overs that name it, in the order of the table. */
const withHandovers = (file: EventsFile, table: unknown, origins: Origins): EventsFile => {
  const rows = listOf(table ?? {}, 'handovers').map(({ events, needs, steps }: HandoverRow, index) => {
    const handover = { needs, steps }
    origins.set(handover, { file: 'handovers.json', path: ['handovers', index] })
    return { events, handover }
  })
  return {
    ...file,
    events: file.events.map((event) => ({
      ...event,
      handover: [
        ...(event.handover ?? []),
        ...rows.filter(({ events }) => events.includes(event.id)).map(({ handover }) => handover),
      ],
    })),
  }
}
