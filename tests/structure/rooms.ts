/**
 * The rooms of src/ from the bottom up. A room may use itself and the rooms on the lines above its own;
 * rooms on one line do not use each other.
 */
export const floors: readonly (readonly string[])[] = [
  ['base'],
  ['text'],
  ['vocabulary'],
  ['pack'],
  ['packs', 'interpret', 'law', 'schema'],
  ['diagram'],
  ['route'],
  ['labels', 'explain', 'ask', 'prove', 'compare', 'timeline'],
  ['render'],
  ['testing', 'json-rules-engine', 'dossier', 'export', 'node'],
  ['cli'],
]

/** Rooms that may use Node itself; every other room also runs in a browser. */
export const nodeRooms: readonly string[] = ['node', 'cli']
