import { DekkendError } from '../text/error'
import type { Issue } from '../text/issue'

/** What the command ends with. */
export const EXIT = { done: 0, invalidInput: 1, wrongUse: 2, machine: 3, broken: 70 } as const

/** The command itself was called in a way it does not know. */
export class WrongUse extends DekkendError {
  constructor(issue: Issue) {
    super([issue])
  }
}

/** Reasons that lie in what was named. All others, such as no access or a full disk, lie in the machine. */
const OF_INPUT = [
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
  'DEVICE',
  'PIPE',
  'SOCKET',
]

const isOfMachine = ({ code, params }: Issue): boolean =>
  (code === 'unreadable-file' || code === 'unreadable-folder' || code === 'unwritable-file') &&
  !OF_INPUT.includes(String(params['reason']))

/** The exit code for issues: what the machine did wrong comes first, as the rest may follow from it. */
export const exitFor = (issues: readonly Issue[]): number =>
  issues.some(isOfMachine) ? EXIT.machine : EXIT.invalidInput
