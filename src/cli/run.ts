import { CommanderError } from 'commander'
import { DekkendError } from '../text/error'
import { EXIT, WrongUse } from './exit'
import type { Io } from './io'
import { langOf, wordsOf } from './lang'
import { createProgram } from './program'

/** Runs the command with its arguments and gives the exit code. Whatever the user did wrong is said, never thrown. */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const { lang, wrong } = langOf(argv)
  let code: number = EXIT.done
  try {
    if (wrong !== undefined) throw wrong
    const program = createProgram(lang, io, (ended) => {
      code = ended
    })
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    // Help and version end in an error too, with exit code 0; help that was not asked for is a wrong use.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
    if (!(error instanceof DekkendError)) throw error
    io.err(error.toText(lang))
    if (!(error instanceof WrongUse)) return EXIT.invalidInput
    io.err(wordsOf(lang).seeHelp('dekkend'))
    return EXIT.wrongUse
  }
}
