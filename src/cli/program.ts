import { Command, type CommanderError } from 'commander'
import { version } from '../../package.json'
import type { Lang } from '../text/text'
import { casesCommand, type CasesArguments } from './cases-command'
import { checkCommand, type CheckArguments } from './check-command'
import { EXIT, WrongUse } from './exit'
import { factsCommand, type FactsArguments } from './facts-command'
import { fmtCommand, type FmtArguments } from './fmt-command'
import { wordsOf } from './lang'
import { routeCommand, type RouteArguments } from './route-command'
import { schemaCommand, type SchemaArguments } from './schema-command'
import type { Terminal } from './terminal'
import { validateCommand, type ValidateArguments } from './validate-command'
import { issueOf } from './wrong-use'

const DEFAULT_DIR = 'rules'

/** `--need a,b --need c` is a, b and c. */
const addNeeds = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((need) => need.trim())
    .filter((need) => need !== ''),
]

/** The command line: its commands, arguments and options. `end` is told how a command ended. */
export const createProgram = (lang: Lang, terminal: Terminal, end: (code: number) => void): Command => {
  const { help } = wordsOf(lang)
  const { ids, pack, date, file, dir } = help.placeholders

  const program = new Command('dekkend')
    .description(help.description)
    .usage(help.usage)
    .option('--lang <nl|en>', help.lang)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .addHelpText('after', `\n${help.exitCodes}`)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.headings[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text)
      },
      writeErr: terminal.err,
      // What is wrong is said in the chosen language instead.
      outputError: () => undefined,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })

  program
    .command('route')
    .description(help.route)
    .usage(help.usageOfRoute)
    .argument('<case.json>', help.routeCase)
    .option(`--need <${ids}>`, help.need, addNeeds)
    .option(`--pack <${pack}>`, help.pack)
    .option(`--peildatum <${date}>`, help.peildatum)
    .option('--json', help.json)
    .option('--markdown', help.markdown)
    .action(async (file: string, options: RouteArguments) => {
      await routeCommand(file, options, lang, terminal)
      end(EXIT.done)
    })

  program
    .command('facts')
    .description(help.facts)
    .usage(help.usageOfFacts)
    .argument('[need]', help.factsNeed)
    .option('--blank', help.blank)
    .option(`--pack <${pack}>`, help.pack)
    .option('--json', help.factsJson)
    .action((need: string | undefined, options: FactsArguments) => {
      factsCommand(need, options, lang, terminal)
      end(EXIT.done)
    })

  program
    .command('validate')
    .description(help.validate)
    .usage(help.usageOfValidate)
    .argument('[dir]', help.validateDir)
    .option('--verbose', help.validateVerbose)
    .action((dir: string = DEFAULT_DIR, options: ValidateArguments = {}) => {
      end(validateCommand(dir, options, lang, terminal))
    })

  program
    .command('fmt')
    .description(help.fmt)
    .usage(help.usageOfValidate)
    .argument('[dir]', help.validateDir)
    .option('--check', help.fmtCheck)
    .action((dir: string = DEFAULT_DIR, options: FmtArguments = {}) => {
      end(fmtCommand(dir, options, lang, terminal))
    })

  program
    .command('check')
    .description(help.check)
    .usage(help.usageOfCheck)
    .argument('[dir|pack]', help.checkWhat)
    .option('--json', help.checkJson)
    .option('--markdown', help.checkMarkdown)
    .option('--sarif', help.sarif)
    .option('--github', help.github)
    .option('--level <error|warning|info>', help.level)
    .option(`--baseline <${file}>`, help.baseline)
    .option('--write-baseline', help.writeBaseline)
    .option('--verbose', help.verbose)
    .action((named: string | undefined, options: CheckArguments) => {
      end(checkCommand(named, options, { lang, terminal, defaultDir: DEFAULT_DIR, version }))
    })

  program
    .command('schema')
    .description(help.schema)
    .usage(help.usageOfSchema)
    .argument('[pack]', help.schemaPack)
    .option(`--out <${dir}>`, help.schemaOut)
    .action((named: string | undefined, options: SchemaArguments) => {
      schemaCommand(named, options, lang, terminal)
      end(EXIT.done)
    })

  program
    .command('cases')
    .description(help.cases)
    .usage(help.usageOfCases)
    .argument('[need...]', help.casesNeed)
    .option(`--pack <${pack}>`, help.pack)
    .option(`--out <${file}>`, help.casesOut)
    .option('--minimal', help.casesMinimal)
    .action((needs: readonly string[], options: CasesArguments) => {
      casesCommand(needs, options, lang, terminal)
      end(EXIT.done)
    })

  for (const command of [program, ...program.commands])
    command.exitOverride((error: CommanderError) => {
      const issue = issueOf(error, command)
      throw issue === undefined ? error : new WrongUse(issue)
    })
  return program
}
