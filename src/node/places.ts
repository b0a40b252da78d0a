import { kindOf, type FileKind } from '../pack/schema-kinds'
import type { Json } from './json'
import type { PackFolder } from './pack-folder'

/** Where something stands: a file, and the line in it, counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

type Path = readonly (string | number)[]

type Named = readonly (readonly [string, Path])[]

type Content = Readonly<Record<string, unknown>>

/** The names under a key of a file: `{ "ladders": { "ouders": … } }`. */
const keys =
  (key: string, kind: string) =>
  (content: Content): Named =>
    Object.keys(content[key] ?? {}).map((name) => [`${kind} ${name}`, [key, name]])

/** The names in a list of a file: `{ "facts": [{ "id": "leeftijd" }] }`. */
const listed =
  (key: string, kind: string, name: string) =>
  (content: Content): Named =>
    ((content[key] ?? []) as readonly Readonly<Record<string, string>>[]).map((part, index) => [
      `${kind} ${String(part[name])}`,
      [key, index, name],
    ])

const itself = (name: string, path: Path) => (): Named => [[name, path]]

/** The parts of a file that have a name, with the path to each: `rule vervoer-school`. */
const NAMED: Partial<Readonly<Record<FileKind, readonly ((content: Content) => Named)[]>>> = {
  need: [({ need }) => [[`need ${String(need)}`, ['need']]], listed('rules', 'rule', 'name')],
  ladders: [keys('ladders', 'ladder')],
  routes: [keys('routes', 'route')],
  steps: [keys('steps', 'step')],
  rungs: [keys('rungs', 'rung')],
  conditions: [keys('conditions', 'condition')],
  sources: [keys('documents', 'source'), keys('rulings', 'source')],
  facts: [listed('facts', 'fact', 'id')],
  parties: [listed('parties', 'party', 'id')],
  'life-events': [listed('events', 'event', 'id')],
  coordinators: [itself('list coordinators', ['coordinators'])],
  holders: [itself('list holders', ['holders'])],
  pack: [itself('pack', ['id']), listed('openTerms', 'term', 'name')],
}

const namedIn = (file: string, value: unknown): Named => {
  const kind = kindOf(file)
  return kind === undefined ? [] : (NAMED[kind] ?? []).flatMap((find) => find(value as Content))
}

const placeIn = ({ locate }: Json, path: Path): Place | undefined => {
  const { file, line } = locate({ code: 'wrong-form', path, params: {} })
  return file === undefined || line === undefined ? undefined : { file, line }
}

/**
 * Finds the named parts of packs in their files: of the first folder, and of those it extends for
 * what it does not have itself. Names are a kind and a name: `rule vervoer-school`, `ladder ouders`.
 */
export const placesIn = (
  folders: readonly PackFolder[],
): ((names: readonly string[]) => Place | undefined) => {
  const places = new Map<string, Place>()
  for (const { files } of folders)
    for (const [file, json] of files)
      for (const [name, path] of namedIn(file, json.value)) {
        const place = places.has(name) ? undefined : placeIn(json, path)
        if (place !== undefined) places.set(name, place)
      }
  return (names) => names.map((name) => places.get(name)).find((place) => place !== undefined)
}
