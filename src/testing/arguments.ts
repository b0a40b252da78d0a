import { DekkendError } from '../text/error'
import { foundIn } from '../text/found'
import type { Issue } from '../text/issue'

/** What assertions are told beside the pack. A wrong argument is an error: it never makes one weaker. */

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
      params: { option: path.join('.'), ...foundIn(found), expected: '0…1, 0n…' },
    },
  ])
}
