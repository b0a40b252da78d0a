import type {
  Agreement,
  Condition,
  DocumentInfo,
  Exclusion,
  Executor,
  Label,
  Ladder,
  LawInfo,
  LifeEvent,
  Lead,
  NamedCondition,
  NeedRules,
  Pack,
  PackInfo,
  Route,
  Rung,
  Signal,
  Step,
} from './types'
import type { Text } from '../text/text'
import type { Fact, Facts, Need } from '../vocabulary/types'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { deepFreeze } from '../base/freeze'
import { presetHash } from './hash'
import { sealPack } from './is-pack'
import { kindOf } from './schema-kinds'

/** The files of a pack: their content by path inside the pack, such as `needs/behandeling.json`. */
export type PackFiles = Readonly<Record<string, unknown>>

interface PartiesFile {
  readonly parties: readonly Label[]
  readonly actors: readonly Label[]
  readonly executors: readonly Label[]
  readonly municipalities: Readonly<Record<string, Text>>
  readonly sectors: Readonly<Record<string, Text>>
}

interface SourcesFile {
  readonly laws?: Readonly<Record<string, LawInfo>>
  readonly documents?: Readonly<Record<string, DocumentInfo>>
  readonly rulings?: Readonly<Record<string, DocumentInfo>>
}

/** One object of several, without prototype: what is looked up in it by name is there or is not. */
const byName = <T>(...parts: readonly (Readonly<Record<string, T>> | undefined)[]): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, ...parts) as Record<string, T>

/**
/**
 * Puts files, written out by `expandFiles`, together to one pack, frozen throughout, on top of the pack it
 * extends. Nothing is checked here.
 */
export const joinFiles = (files: PackFiles, parent?: Pack): Pack => {
  const one = <T>(path: string): Partial<T> => files[path] ?? {}
  const many = <T>(kind: string): T[] =>
    Object.keys(files)
      .filter((path) => kindOf(path) === kind)
      .sort()
      .map((path) => files[path] as T)
  const merged = <T>(kind: string, key: string): Record<string, T> =>
    byName(...many<Record<string, Record<string, T>>>(kind).map((file) => file[key]))

  const info = withoutSchema(one<PackInfo>('pack.json'))
  const parties = one<PartiesFile>('parties.json')
  const sources = many<SourcesFile>('sources')
  const executorsFile = one<{ names: readonly Label[]; executors: readonly Executor[] }>('executors.json')
  const decisions = byName(...many<NeedRules>('need').map((need) => ({ [need.need]: withoutSchema(need) })))
  // Sorted, so that a pack with the same content is the same pack.
  const actors = Object.entries(merged<Omit<Label, 'id'>>('actors', 'actors'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, label]) => ({ id, ...label }))
  const joined = (key: keyof SourcesFile): Record<string, never> =>
    byName(...sources.map((file) => file[key] as Readonly<Record<string, never>> | undefined))

  return deepFreeze({
    ...(parent === undefined ? {} : { openTerms: parent.openTerms }),
    ...info,
    facts: [...(parent?.facts ?? []), ...(one<{ facts: Fact[] }>('facts.json').facts ?? [])],
    needs: [...(parent?.needs ?? []), ...(one<{ needs: Need[] }>('needs.json').needs ?? [])],
    parties: [...(parent?.parties ?? []), ...(parties.parties ?? [])],
    actors: [...(parent?.actors ?? []), ...(parties.actors ?? []), ...actors],
    executorNames: [
      ...(parent?.executorNames ?? []),
      ...(parties.executors ?? []),
      ...(executorsFile.names ?? []),
    ],
    municipalities: byName(parent?.municipalities, parties.municipalities),
    sectors: byName(parent?.sectors, parties.sectors),
    laws: byName(parent?.laws, joined('laws')),
    documents: byName(parent?.documents, joined('documents')),
    rulings: byName(parent?.rulings, joined('rulings')),
    conditions: byName(parent?.conditions, merged<NamedCondition>('conditions', 'conditions')),
    exclusions: [
      ...(parent?.exclusions ?? []),
      ...(one<{ exclusions: Exclusion[] }>('exclusions.json').exclusions ?? []),
    ],
    decisions: byName(parent?.decisions, decisions),
    steps: byName(parent?.steps, merged<Step>('steps', 'steps')),
    rungs: byName(parent?.rungs, merged<Rung>('rungs', 'rungs')),
    routes: byName(parent?.routes, merged<Route>('routes', 'routes')),
    ladders: byName(parent?.ladders, merged<Ladder>('ladders', 'ladders')),
    coordinators: [
      ...(one<{ coordinators: Lead[] }>('coordinators.json').coordinators ?? []),
      ...(parent?.coordinators ?? []),
    ],
    disputed: one<{ disputed: Condition }>('holders.json').disputed ?? parent?.disputed,
    holders: [...(one<{ holders: Lead[] }>('holders.json').holders ?? []), ...(parent?.holders ?? [])],
    signals: [...(parent?.signals ?? []), ...(one<{ signals: Signal[] }>('signals.json').signals ?? [])],
    events: [...(parent?.events ?? []), ...(one<{ events: LifeEvent[] }>('life-events.json').events ?? [])],
    executors: [...(executorsFile.executors ?? []), ...(parent?.executors ?? [])],
    agreements: [
      ...(parent?.agreements ?? []),
      ...(one<{ agreements: Agreement[] }>('agreements.json').agreements ?? []),
    ],
    ordinary: byName(parent?.ordinary, one<{ situation: Facts }>('ordinary.json').situation),
    ...(info.terms === undefined ? {} : { terms: byName(info.terms) }),
  } as Pack)
}

/**
 * A pack that ships, of files that were checked in the build. `hash` is the pack's own, where it is known,
 * and `V` its names.
 */
export const assemblePack = <V extends Vocabulary = Vocabulary>(
  files: PackFiles,
  parent?: Pack,
  hash?: string,
): Pack<V> => {
  const pack = sealPack(joinFiles(files, parent)) as Pack<V>
  if (hash !== undefined) presetHash(pack, hash)
  return pack
}

/** `$schema` is for editors; it says nothing about the law. */
const withoutSchema = <T extends object>(content: T): T =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key !== '$schema')) as T
