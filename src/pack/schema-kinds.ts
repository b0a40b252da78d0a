/** The kinds of file a pack is made of. */

/** Folders hold many files of one kind. */
const FOLDERS = {
  needs: 'need',
  examples: 'examples',
  conditions: 'conditions',
  steps: 'steps',
  rungs: 'rungs',
  routes: 'routes',
  ladders: 'ladders',
  sources: 'sources',
  actors: 'actors',
  en: 'english',
} as const

/** Kinds of which a pack has at most one file, named after it. */
const SINGLE = [
  'pack',
  'facts',
  'needs',
  'parties',
  'exclusions',
  'coordinators',
  'holders',
  'signals',
  'life-events',
  'handovers',
  'executors',
  'agreements',
  'ordinary',
] as const

export type FileKind = (typeof FOLDERS)[keyof typeof FOLDERS] | (typeof SINGLE)[number]

/** The files that a pack may have. */
export const FILE_NAMES: readonly string[] = [
  ...SINGLE.map((kind) => `${kind}.json`),
  ...Object.keys(FOLDERS).map((folder) => `${folder}/….json`),
]

/** The kind of a file of a pack, by its path inside the pack; undefined if it is none. */
export const kindOf = (path: string): FileKind | undefined => {
  const [first = '', second] = path.replace(/\.json$/, '').split('/')
  if (second !== undefined)
    return Object.hasOwn(FOLDERS, first) ? FOLDERS[first as keyof typeof FOLDERS] : undefined
  return SINGLE.find((kind) => kind === first)
}
