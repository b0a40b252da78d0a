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
import { presetHash } from './hash'
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

/**
 * Puts valid files, written out by `expandFiles`, together to one pack, on top of the pack it extends.
 * Nothing is checked here: see `definePack`. `hash` is the pack's own, where it is known already, and `V`
 * its names.
 */
export const assemblePack = <V extends Vocabulary = Vocabulary>(
  files: PackFiles,
  parent?: Pack,
  hash?: string,
): Pack<V> => {
  const one = <T>(path: string): Partial<T> => files[path] ?? {}
  const many = <T>(kind: string): T[] =>
    Object.keys(files)
      .filter((path) => kindOf(path) === kind)
      .sort()
      .map((path) => files[path] as T)
  const merged = <T>(kind: string, key: string): Record<string, T> =>
    Object.assign({}, ...many<Record<string, Record<string, T>>>(kind).map((file) => file[key])) as Record<
      string,
      T
    >

  const info = withoutSchema(one<PackInfo>('pack.json'))
  const parties = one<PartiesFile>('parties.json')
  const sources = many<SourcesFile>('sources')
  const executorsFile = one<{ names: readonly Label[]; executors: readonly Executor[] }>('executors.json')
  const decisions = Object.fromEntries(
    many<NeedRules>('need').map((need) => [need.need, withoutSchema(need)]),
  )
  // Sorted, so that a pack with the same content is the same pack.
  const actors = Object.entries(merged<Omit<Label, 'id'>>('actors', 'actors'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, label]) => ({ id, ...label }))
  const joined = (key: keyof SourcesFile): Record<string, never> =>
    Object.assign({}, ...sources.map((file) => file[key])) as Record<string, never>

  const pack = deepFreeze({
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
    municipalities: { ...parent?.municipalities, ...parties.municipalities },
    sectors: { ...parent?.sectors, ...parties.sectors },
    laws: { ...parent?.laws, ...joined('laws') },
    documents: { ...parent?.documents, ...joined('documents') },
    rulings: { ...parent?.rulings, ...joined('rulings') },
    conditions: { ...parent?.conditions, ...merged<NamedCondition>('conditions', 'conditions') },
    exclusions: [
      ...(parent?.exclusions ?? []),
      ...(one<{ exclusions: Exclusion[] }>('exclusions.json').exclusions ?? []),
    ],
    decisions: { ...parent?.decisions, ...decisions },
    steps: { ...parent?.steps, ...merged<Step>('steps', 'steps') },
    rungs: { ...parent?.rungs, ...merged<Rung>('rungs', 'rungs') },
    routes: { ...parent?.routes, ...merged<Route>('routes', 'routes') },
    ladders: { ...parent?.ladders, ...merged<Ladder>('ladders', 'ladders') },
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
    ordinary: { ...parent?.ordinary, ...one<{ situation: Facts }>('ordinary.json').situation },
  } as Pack<V>)
  if (hash !== undefined) presetHash(pack, hash)
  return pack
}

/** `$schema` is for editors; it says nothing about the law. */
const withoutSchema = <T extends object>(content: T): T =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key !== '$schema')) as T

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const key in value) deepFreeze(value[key])
  }
  return value
}
