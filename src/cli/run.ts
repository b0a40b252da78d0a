import { CommanderError } from 'commander'
import { LimitError } from '../base/limits'
import { logText, visible } from '../base/safe-text'
import { DekkendError } from '../text/error'
import { tooLarge } from '../text/issue'
import type { Lang } from '../text/text'
import { EXIT, exitFor, WrongUse } from './exit'
import { langOf, wordsOf } from './lang'
import { createProgram } from './program'
import { terminalOf, type Io } from './terminal'

/** One sentence about a fault of dekkend itself, and how to report it. */
export const brokenText = (error: unknown, lang: Lang): string =>
  logText(visible(wordsOf(lang).broken(error instanceof Error ? `${error.name}: ${error.message}` : 'Error')))

/** What the user can mend about an error; undefined if dekkend itself is at fault. */
const asDekkendError = (error: unknown): DekkendError | undefined => {
  if (error instanceof LimitError) return new DekkendError([tooLarge(error.limit, [], error.about)])
  return error instanceof DekkendError ? error : undefined
}

/** Runs the command with its arguments and gives the exit code. Whatever goes wrong is said, never thrown. */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const { lang, wrong } = langOf(argv)
  const terminal = terminalOf(io)
  let code: number = EXIT.done
  try {
    if (wrong !== undefined) throw wrong
    const program = createProgram(lang, terminal, (ended) => {
      code = ended
    })
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    // Help and version end in an error too, with exit code 0; help that was not asked for is a wrong use.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
    const told = asDekkendError(error)
    if (told === undefined) {
      terminal.err(brokenText(error, lang))
      return EXIT.broken
    }
    terminal.err(told.toText(lang))
    if (!(told instanceof WrongUse)) return exitFor(told.issues)
    terminal.err(wordsOf(lang).seeHelp('dekkend'))
    return EXIT.wrongUse
  }
}
