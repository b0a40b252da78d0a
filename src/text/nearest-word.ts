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

/** The word that was probably meant, or undefined if none is near. Never used to guess, only to suggest. */
export const nearestWord = (found: unknown, words: readonly string[]): string | undefined => {
  if (typeof found !== 'string' || found.length > 60) return undefined
  const lower = found.toLowerCase()
  const [best] = words
    .map((word) => ({ word, away: distance(lower, word.toLowerCase()) }))
    .sort((a, b) => a.away - b.away)
  return best !== undefined && best.away <= Math.max(2, Math.floor(best.word.length / 3))
    ? best.word
    : undefined
}
