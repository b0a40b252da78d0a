import { findGaps } from '../prove/total'
import type { Pack } from '../pack/types'

/**
 * Asserts law 1: in every possible situation, on every date inside the pack's window, some rule
 * names the responsible party. The safety net does not count.
 *
 * @param needs Left out: every need the pack has rules for.
 * @throws Error That names, per need, a situation no rule covers, and how many there are.
 */
export const assertTotal = (pack: Pack, needs?: readonly string[]): void => {
  const gaps = findGaps(pack, needs)
  if (gaps.length === 0) return
  throw new Error(
    gaps
      .map(
        ({ need, date, differs, count, of }) =>
          `no rule of \`${need}\` covers ${JSON.stringify(differs)} (the rest ordinary) on ${date}; ${String(count)} of ${String(of)} possible situations are uncovered`,
      )
      .join('\n'),
  )
}
