import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readPack } from '../../src/node/index'
import type { PackFiles } from '../../src/pack/assemble'
import { expandFiles } from '../../src/pack/expand'
import type { Source } from '../../src/pack/types'

export type LawSource = Extract<Source, { readonly law: string }>

/** A file under rules/ by its path there, such as `landelijk/needs/werk.json`. */
export type RuleFiles = Readonly<Record<string, unknown>>

/** One piece of a pack that says something: a rule, a step, a rung, a signal … */
export interface Piece {
  readonly file: string
  /** In Dutch: `regel`, `stap`. */
  readonly kind: string
  readonly name: string
  /** The number of a step or rung in what `name` names. */
  readonly part?: number
  readonly basis?: string
  readonly sources: readonly Source[]
  readonly knowledge: readonly string[]
}

type Dict = Readonly<Record<string, unknown>>

/** Folders of rules/ that are no pack. */
const NO_PACK: readonly string[] = ['schema', 'law', 'knowledge']

const filesOf = (dir: string): PackFiles =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .sort()
      .map((path) => [
        path.replaceAll('\\', '/'),
        JSON.parse(readFileSync(join(dir, path), 'utf8')) as unknown,
      ]),
  )

/** Every file of every pack, written out. */
export const readRuleFiles = (dir = 'rules', national = readPack(join(dir, 'landelijk'))): RuleFiles =>
  Object.fromEntries(
    readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !NO_PACK.includes(entry.name))
      .flatMap(({ name }) => {
        const { files } = expandFiles(filesOf(join(dir, name)), name === national.id ? undefined : national)
        return Object.entries(files).map(([path, content]) => [`${name}/${path}`, content] as const)
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const dict = (value: unknown): Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dict) : {}
const list = (value: unknown): readonly Dict[] => (Array.isArray(value) ? value.map(dict) : [])
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const piece = (file: string, kind: string, name: string, content: Dict): Piece => {
  const basis = text(content['basis'])
  return {
    file,
    kind,
    name,
    ...(basis === undefined ? {} : { basis }),
    sources: (content['sources'] ?? []) as readonly Source[],
    knowledge: (content['knowledge'] ?? []) as readonly string[],
  }
}

/** What has a name of its own stands in a library, and is a piece there. */
const numbered = (file: string, kind: string, of: string, parts: readonly Dict[]): Piece[] =>
  parts.flatMap((part, index) =>
    text(part['id']) === undefined ? [{ ...piece(file, kind, of, part), part: index + 1 }] : [],
  )

/** The lists and dictionaries of a file that hold pieces, and what to call one in Dutch. */
const LISTS: readonly (readonly [key: string, kind: string, name: string])[] = [
  ['rules', 'regel', 'name'],
  ['exclusions', 'uitsluiting', 'name'],
  ['signals', 'signaal', 'id'],
  ['executors', 'uitvoerder', 'executor'],
  ['agreements', 'afspraak', 'id'],
  ['events', 'gebeurtenis', 'id'],
  ['coordinators', 'regisseur', 'actor'],
  ['holders', 'houder', 'actor'],
]
const DICTIONARIES: readonly (readonly [key: string, kind: string, parts?: string, partKind?: string])[] = [
  ['steps', 'stap'],
  ['rungs', 'trede'],
  ['conditions', 'begrip'],
  ['routes', 'route', 'steps', 'stap'],
  ['ladders', 'ladder', 'rungs', 'trede'],
]

/** The steps of an agreement, or of the hand-overs of a life event. */
const stepsOf = (one: Dict): readonly Dict[] =>
  [one, ...list(one['handover'])].flatMap((holder) => list(holder['steps']))

/** Every piece of every pack that can carry sources and knowledge. */
export const piecesOf = (files: RuleFiles): readonly Piece[] =>
  Object.entries(files).flatMap(([file, content]) => [
    ...LISTS.flatMap(([key, kind, naming]) =>
      list(dict(content)[key]).flatMap((one) => {
        const name = text(one[naming]) ?? '?'
        return [piece(file, kind, name, one), ...numbered(file, 'stap', name, stepsOf(one))]
      }),
    ),
    ...DICTIONARIES.flatMap(([key, kind, parts, partKind]) =>
      Object.entries(dict(dict(content)[key])).flatMap(([name, one]) => [
        piece(file, kind, name, dict(one)),
        ...(parts === undefined || partKind === undefined
          ? []
          : numbered(file, partKind, name, list(dict(one)[parts]))),
      ]),
    ),
  ])

/** Everything under `key`, at any depth. */
const deep = (value: unknown, key: string): unknown[] =>
  Array.isArray(value)
    ? value.flatMap((one) => deep(one, key))
    : Object.entries(dict(value)).flatMap(([name, one]) => [
        ...(name === key ? [one] : []),
        ...deep(one, key),
      ])

/** Every id in every `knowledge` list, wherever it stands. */
export const knowledgeIds = (files: RuleFiles): readonly string[] =>
  Object.values(files).flatMap((content) => deep(content, 'knowledge').flat() as string[])

const isLawSource = (value: unknown): value is LawSource =>
  text(dict(value)['law']) !== undefined && text(dict(value)['article']) !== undefined

/** Every place in a law that a file cites, wherever it stands. */
export const lawSources = (files: RuleFiles): readonly LawSource[] =>
  Object.values(files).flatMap((content) =>
    ['sources', 'article'].flatMap((key) => deep(content, key).flat().filter(isLawSource)),
  )
