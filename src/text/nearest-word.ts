import { LIMITS } from '../base/limits'

/** Levenshtein distance, for short words. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (next[j - 1] as number) + 1,
          (row[j] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] as number
}

/** How many letters may differ: about a third of the shorter word, so that short words are not taken for each other. */
const allowance = (a: string, b: string): number =>
  Math.max(a.length, b.length) < 3 ? 0 : Math.floor((Math.min(a.length, b.length) + 1) / 3)

/** The word that was probably meant, or undefined if none is near. Never used to guess, only to suggest. */
export const nearestWord = (found: unknown, words: readonly string[]): string | undefined => {
  if (typeof found !== 'string' || found.length > LIMITS.suggestedWord) return undefined
  const lower = found.toLowerCase()
  const [best] = words
    .filter((word) => Math.abs(word.length - found.length) <= allowance(word, found))
    .map((word) => ({ word, away: distance(lower, word.toLowerCase()) }))
    .filter(({ word, away }) => away <= allowance(word, found))
    .sort((a, b) => a.away - b.away)
  return best?.word
}

/** Looks for the word that was probably meant. */
export type Suggest = (found: unknown, words: readonly string[]) => string | undefined

/** Looks for nearest words, for no more of the misspelt ones than the limit: for the errors of one call. */
export const createSuggest = (): Suggest => {
  let left: number = LIMITS.suggestions
  return (found, words) => (left-- > 0 ? nearestWord(found, words) : undefined)
}
