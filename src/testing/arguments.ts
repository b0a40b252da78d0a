import type { Pack } from '../pack/types'
import { DekkendError, throwIfAny } from '../text/error'
import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'

/** What assertions are told beside the pack. A wrong argument is an error: it never makes one weaker. */

/**
 * Needs that an assertion is about: at least one, each declared by the pack.
 *
 * @throws DekkendError That names each need that the pack does not declare, and the nearest it does.
 */
export const checkNeeds = ({ needs }: Pack, named: readonly string[], path: Issue['path']): void => {
  const allowed = needs.map(({ id }) => id)
  if (named.length === 0) throw new DekkendError([{ code: 'empty-needs', path, params: { allowed } }])
  throwIfAny(
    named
      .filter((need) => !allowed.includes(need))
      .map((need): Issue => ({
        code: 'unknown-need',
        path,
        params: { need, allowed, nearest: nearestWord(need, allowed) },
      })),
  )
}

/**
 * A share from 0 to 1 as a number, or a count from 0 as a bigint.
 *
 * @throws DekkendError For anything else.
 */
export const checkShareOrCount = (found: unknown, path: Issue['path']): void => {
  if (typeof found === 'bigint' ? found >= 0n : typeof found === 'number' && found >= 0 && found <= 1) return
  throw new DekkendError([
    {
      code: 'invalid-option',
      path,
      params: { option: path.join('.'), found: String(found), expected: '0…1, 0n…' },
    },
  ])
}

/**
 * A whole number of at least 1.
 *
 * @throws DekkendError For anything else.
 */
export const checkLimit = (found: unknown): void => {
  if (Number.isSafeInteger(found) && (found as number) >= 1) return
  throw new DekkendError([
    {
      code: 'invalid-option',
      path: ['limit'],
      params: { option: 'limit', found: String(found), expected: '1, 2, 3 …' },
    },
  ])
}
