/** Entries of a record or a list in a file whose form is right; the caller says what they are. */
export const entriesOf = (content: unknown, key: string): [string, never][] =>
  Object.entries((content as Record<string, Record<string, never> | undefined>)[key] ?? {})

export const listOf = (content: unknown, key: string): readonly never[] =>
  (content as Record<string, readonly never[] | undefined>)[key] ?? []
