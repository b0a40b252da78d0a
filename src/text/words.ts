/** Small things that sentences in every language need. */

export type Parameters = Readonly<Record<string, unknown>>

export const quote = (word: unknown): string => `\`${String(word)}\``

export const quoted = (words: unknown): string[] => (words as readonly unknown[]).map(quote)

/** `a, b of c`; with another last word where it is given. */
export const list = (words: readonly string[], last = ','): string =>
  words.length < 2 || last === ','
    ? words.join(', ')
    : `${words.slice(0, -1).join(', ')} ${last} ${String(words.at(-1))}`
