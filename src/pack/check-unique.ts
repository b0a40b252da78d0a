import type { Issue } from '../text/issue'
import type { PackFiles } from './assemble'
import { entriesOf, listOf } from './entries'
import { kindOf, type FileKind } from './schema-kinds'
import type { Pack } from './types'

interface GivenNames {
  readonly key: string
  readonly kind: string
  /** The key of the name in each entry of a list; left out for entries by name. */
  readonly list?: 'id' | 'name'
}

/** Where each name is given, over all files: within its kind a name must be unique in the pack. */
const GIVEN_NAMES: Readonly<Partial<Record<FileKind, readonly GivenNames[]>>> = {
  pack: [{ key: 'openTerms', kind: 'openTerm', list: 'name' }],
  facts: [{ key: 'facts', kind: 'fact', list: 'id' }],
  needs: [{ key: 'needs', kind: 'need', list: 'id' }],
  // Whoever can be responsible can also act: one list of names.
  parties: [
    { key: 'parties', kind: 'actor', list: 'id' },
    { key: 'actors', kind: 'actor', list: 'id' },
    { key: 'executors', kind: 'executor', list: 'id' },
  ],
  actors: [{ key: 'actors', kind: 'actor' }],
  executors: [{ key: 'names', kind: 'executor', list: 'id' }],
  conditions: [{ key: 'conditions', kind: 'condition' }],
  steps: [{ key: 'steps', kind: 'step' }],
  rungs: [{ key: 'rungs', kind: 'namedRung' }],
  routes: [{ key: 'routes', kind: 'route' }],
  ladders: [{ key: 'ladders', kind: 'ladder' }],
  sources: [
    { key: 'laws', kind: 'law' },
    { key: 'documents', kind: 'document' },
    { key: 'rulings', kind: 'ruling' },
  ],
  need: [{ key: 'rules', kind: 'rule', list: 'name' }],
  exclusions: [{ key: 'exclusions', kind: 'exclusion', list: 'name' }],
  signals: [{ key: 'signals', kind: 'signal', list: 'id' }],
  'life-events': [{ key: 'events', kind: 'event', list: 'id' }],
  agreements: [{ key: 'agreements', kind: 'agreement', list: 'id' }],
}

/** Names of the parent that a pack may not give again, besides those that `checkLayering` speaks of. */
const namesOfParent = (parent: Pack): string[] => [
  ...[...parent.parties, ...parent.actors].map(({ id }) => `actor ${id}`),
  ...parent.executorNames.map(({ id }) => `executor ${id}`),
  ...parent.signals.map(({ id }) => `signal ${id}`),
  ...parent.events.map(({ id }) => `event ${id}`),
  ...parent.agreements.map(({ id }) => `agreement ${id}`),
]

/** Names that are given twice, in the files of a pack or in the pack it extends. */
export const checkUnique = (files: PackFiles, parent: Pack | undefined): Issue[] => {
  const seen = new Set(parent === undefined ? [] : namesOfParent(parent))
  const given = Object.keys(files)
    .sort()
    .flatMap((file) =>
      (GIVEN_NAMES[kindOf(file) as FileKind] ?? []).flatMap(({ key, kind, list }) =>
        list === undefined
          ? entriesOf(files[file], key).map(([name]) => ({ file, kind, name, path: [key, name] }))
          : listOf(files[file], key).map((entry: Record<string, string>, index) => ({
              file,
              kind,
              name: entry[list] as string,
              path: [key, index, list],
            })),
      ),
    )
  return given.flatMap(({ file, kind, name, path }): Issue[] => {
    const full = `${kind} ${name}`
    if (seen.has(full)) return [{ code: 'duplicate-name', path, params: { kind, name }, file }]
    seen.add(full)
    return []
  })
}
