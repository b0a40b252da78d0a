import { LIMITS } from '../base/limits'

/** Input as it is repeated in a message or a parameter: no longer than the limit, cut between characters. */
export const echo = (text: string): string =>
  text.length <= LIMITS.echo ? text : `${text.slice(0, LIMITS.echo - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
