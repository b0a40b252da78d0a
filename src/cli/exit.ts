import type { Issue } from '../text/issue'
import { DekkendError } from '../text/error'

/** What the command ends with. */
export const EXIT = { done: 0, invalidInput: 1, wrongUse: 2 } as const

/** The command itself was called in a way it does not know. */
export class WrongUse extends DekkendError {
  constructor(issue: Issue) {
    super([issue])
  }
}
