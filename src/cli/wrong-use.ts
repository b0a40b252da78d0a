import type { Command, CommanderError } from 'commander'
import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'

const flagsOf = (command: Command | null): string[] =>
  command === null ? [] : [...command.options.flatMap(({ long }) => long ?? []), ...flagsOf(command.parent)]

/** What commander found wrong, as an issue of ours, so that it can be said in each language. */
export const issueOf = ({ code, message }: CommanderError, command: Command): Issue | undefined => {
  const found = /'([^' ]+)[^']*'/.exec(message)?.[1] ?? ''
  const path: Issue['path'] = []
  switch (code) {
    case 'commander.unknownOption': {
      const allowed = [...flagsOf(command), '--help']
      return {
        code: 'unknown-option',
        path,
        params: { option: found, allowed, nearest: nearestWord(found, allowed) },
      }
    }
    case 'commander.unknownCommand': {
      const allowed = command.commands.map((other) => other.name())
      return {
        code: 'unknown-command',
        path,
        params: { command: found, allowed, nearest: nearestWord(found, allowed) },
      }
    }
    case 'commander.missingArgument':
      return { code: 'missing-argument', path, params: { argument: found } }
    case 'commander.optionMissingArgument':
      return { code: 'missing-option-value', path, params: { option: found } }
    case 'commander.excessArguments': {
      const [, expected = '', given = ''] = /Expected (\d+).* got (\d+)/.exec(message) ?? []
      return { code: 'too-many-arguments', path, params: { expected, found: given } }
    }
    default:
      return undefined
  }
}
