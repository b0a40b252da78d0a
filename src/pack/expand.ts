import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import type { Text } from '../text/text'
import type { PackFiles } from './assemble'
import { FORMS } from './check-form'
import { parseCitation } from './citation'
import { entriesOf, listOf } from './entries'
import { mapPlaces, type WriteOut } from './map-places'
import type { ShortPlace } from './schema'
import { kindOf, type FileKind } from './schema-kinds'
import { englishOf } from './translations'
import type { LifeEvent, NeedRules, Pack, Rule, Step } from './types'

/**
 * Writes out what the files of a pack say in short: Dutch gets its English, citations become sources,
 * ids of steps and rungs what they stand for, groups of rules their names, and the table of hand-overs
 * goes to its events. The rest of the library knows only the long form.
 */

type Path = Issue['path']
type Dict = Readonly<Record<string, unknown>>

/** Where something was written: a file, and the path in it. */
interface Place {
  readonly file: string
  readonly path: Path
}

/** Where a part that was written out comes from; its own parts are at the same place, but for some. */
interface Origin extends Place {
  readonly parts?: ReadonlyMap<string | number, Place>
}

export interface Expanded {
  /** The files in their long form, ready to be assembled. */
  readonly files: PackFiles
  readonly issues: readonly Issue[]
  /** An issue about the long form, at the place of what was written. */
  readonly locate: (issue: Issue) => Issue
}

/** What has a library: the files that name them, and what an issue calls one. */
const LIBRARIES = { step: 'steps', rung: 'rungs' } as const
const CALLED = { step: 'step', rung: 'namedRung' } as const
type Library = keyof typeof LIBRARIES

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Cuts a path where the written value has no parts any more: a short form is one place. */
const within = (content: unknown, path: Path): Path => {
  let value = content
  const end = path.findIndex((key) => {
    if (!isObject(value)) return true
    value = (value as Record<string | number, unknown>)[key]
    return false
  })
  return end < 0 ? path : path.slice(0, end)
}

/** Writes out files whose form is right. */
export const expandFiles = (files: PackFiles, parent?: Pack): Expanded => {
  const english = englishOf(files)
  const texts = new Map<string, Text>()
  const origins = new WeakMap<object, Origin>()
  const issues: Issue[] = []
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
    if (source === undefined) issues.push({ code: 'wrong-citation', params: { found: text }, ...place })
    return source ?? text
  }

  /** A named step or rung as it is used here: what its name stands for, with the `when` of this place. */
  const named = (kind: Library, use: string | Dict, place: Place): unknown => {
    const own = typeof use === 'string' ? {} : use
    const { [kind]: name = use, ...here } = own
    const known = library[kind].get(name as string)
    if (known === undefined) {
      const path = typeof use === 'string' ? place.path : [...place.path, kind]
      const nearest = nearestWord(name, [...library[kind].keys()])
      issues.push({
        ...place,
        code: 'unknown-reference',
        path,
        params: { kind: CALLED[kind], name, nearest },
      })
      return undefined
    }
    const used = { ...known, ...here }
    const parts = new Map(Object.keys(here).map((key) => [key, { ...place, path: [...place.path, key] }]))
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

  const ofKind = (kind: FileKind): string[] => Object.keys(files).filter((file) => kindOf(file) === kind)

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
      .filter((file) => !done.has(file) && kindOf(file) !== 'english')
      .map((file) => [file, written(file)] as const),
  ])
  for (const file of ofKind('need')) long[file] = withoutGroups(long[file] as GroupedNeed, file, origins)
  for (const file of ofKind('life-events'))
    long[file] = withHandovers(long[file] as EventsFile, long['handovers.json'], origins)

  const locate = (issue: Issue): Issue => {
    if (issue.file === undefined) return issue
    let value = long[issue.file]
    let place: Place = { file: issue.file, path: [] }
    for (const key of issue.path) {
      const part = isObject(value) ? origins.get(value)?.parts?.get(key) : undefined
      value = isObject(value) ? (value as Record<string | number, unknown>)[key] : undefined
      const origin = part ?? (isObject(value) ? origins.get(value) : undefined)
      place = origin ?? { file: place.file, path: [...place.path, key] }
    }
    return { ...issue, file: place.file, path: within(files[place.file], place.path) }
  }
  return { files: long, issues, locate }
}

const isUse = (kind: Library, value: unknown): value is string | Dict =>
  typeof value === 'string' || (isObject(value) && Object.hasOwn(value, kind))

type Origins = WeakMap<object, Origin>

type GroupedNeed = NeedRules & { readonly groups?: Readonly<Record<string, readonly string[]>> }

/** The rules of a need, each exception to a group being one to the rules of that group. */
const withoutGroups = ({ groups, ...need }: GroupedNeed, file: string, origins: Origins): NeedRules => {
  if (groups === undefined) return need
  const written = (rule: Rule, index: number): Rule => {
    if (rule.exceptionTo === undefined) return rule
    const names = rule.exceptionTo.flatMap((name, at) =>
      (groups[name] ?? [name]).map(
        (one) => [one, { file, path: ['rules', index, 'exceptionTo', at] }] as const,
      ),
    )
    const exceptionTo = names.map(([name]) => name)
    origins.set(exceptionTo, {
      file,
      path: ['rules', index, 'exceptionTo'],
      parts: new Map(names.map(([, place], at) => [at, place])),
    })
    return { ...rule, exceptionTo }
  }
  return { ...need, rules: need.rules.map(written) }
}

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
