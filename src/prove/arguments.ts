import type { Pack } from '../pack/types'
import { DekkendError, throwIfAny } from '../text/error'
import { foundIn } from '../text/found'
import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import { requireFunction, requireObject, requireTexts } from '../text/require'
import { isDate } from '../vocabulary/date'
import type { CheckOptions } from './law'

/** What a proof is told beside the pack. A wrong argument is an error: nothing is proven of what is not there. */

/**
 * Needs that are asked about: at least one, each declared by the pack.
 *
 * @throws DekkendError That names each need that the pack does not declare, and the nearest it does.
 */
export const checkNeeds = ({ needs }: Pack, named: readonly string[], path: Issue['path']): void => {
  requireTexts(named, 'needs')
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
 * A date on which something is proven.
 *
 * @throws DekkendError For anything else.
 */
export const checkDate = (found: unknown): void => {
  if (!isDate(found))
    throw new DekkendError([{ code: 'invalid-date', path: ['date'], params: { ...foundIn(found) } }])
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
      params: { option: 'limit', ...foundIn(found), expected: '1, 2, 3 …' },
    },
  ])
}

/** What a check is told beside the pack. */
export const checkOptions = (options: CheckOptions | undefined): void => {
  if (options === undefined) return
  requireObject(options, 'options')
  if (options.citationState !== undefined) requireFunction(options.citationState, 'citationState')
}
