import { LIMITS, type Limit } from '../base/limits'
import type { MESSAGES } from './nl'

/** One thing that is wrong with some input: a code and its parameters. Sentences come later, per language. */
export interface Issue {
  readonly code: IssueCode
  /** Where it is: keys and positions from the outside in. */
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, unknown>>
  /** For files: which one, and where in it. Lines and columns count from 1. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

export type IssueCode = keyof typeof MESSAGES

/** The issue that a limit is passed. `about` names what passed it: a need, a rule, a named condition. */
export const tooLarge = (limit: Limit, path: Issue['path'] = [], about?: string): Issue => ({
  code: 'too-large',
  path,
  params: { limit, max: LIMITS[limit], ...(about === undefined ? {} : { about }) },
})
