import type { Fact } from '../vocabulary/types'
import type { Words } from './words'

const counted = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`

const domain = (fact: Fact): string => {
  switch (fact.type) {
    case 'enum':
      return 'one of these values'
    case 'boolean':
      return 'true or false'
    case 'date':
      return 'a date, year-month-day'
    case 'number':
      return `a number from ${String(fact.min)} to ${String(fact.max)}${fact.maxExclusive === true ? ' (exclusive)' : ''}, in ${fact.unit.en}`
  }
}

export const words: Words = {
  help: {
    headings: {},
    usage: '<command> [options]',
    usageOfRoute: '<situation.json | -> [options]',
    usageOfFacts: '[need] [options]',
    usageOfValidate: '[folder] [options]',
    description: 'Who is responsible, what is the route, and what if it stalls?',
    route: 'gives the plan for a situation',
    routeCase: 'file with the situation, or - for standard input',
    need: 'needs, separated by commas; left out: what the situation implies. May be repeated',
    pack: 'pack with the rules: a name or a folder; left out: the national pack',
    peildatum: 'date the answer is for, year-month-day; left out: today',
    json: 'the answer as JSON',
    markdown: 'the plan as Markdown',
    facts: 'lists the facts, their values and their meaning',
    factsNeed: 'only the facts that the rules for this need look at',
    blank: 'a situation to fill in; what starts with ? counts as unknown',
    factsJson: 'the facts as JSON',
    validate: 'checks the files of a pack, or of every pack in a folder',
    validateDir: 'the folder; left out: rules',
    lang: 'language of the output: nl or en; left out: nl',
    help: 'shows this help',
    version: 'shows the version',
    exitCodes: 'Exit code: 0 done, 1 the input is not right, 2 wrong use.',
    placeholders: { ids: 'needs', pack: 'pack', date: 'date' },
  },
  seeHelp: (command) => `\`${command} --help\` shows the usage`,
  domain,
  blank: (fact) => `? ${fact.type === 'enum' ? fact.values.map(({ id }) => id).join(' | ') : domain(fact)}`,
  input: 'input from which other facts follow',
  packsFine: (packs) => `${counted(packs, 'pack', 'packs')} checked, no errors`,
  packsWrong: (packs, issues, files) =>
    `${counted(packs, 'pack', 'packs')} checked, ${counted(issues, 'error', 'errors')} in ${counted(files, 'file', 'files')}`,
}
