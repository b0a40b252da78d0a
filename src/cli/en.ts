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
    validateVerbose:
      'also says of how many rules, steps, rungs, signals and agreements the force is unknown yet',
    fmt: 'gives the files of a pack, or of every pack in a folder, the one layout',
    fmtCheck: 'changes nothing and says which files do not have that layout',
    usageOfCheck: '[folder or pack] [options]',
    check: 'proves that packs are covering: no gap, no conflict, and the other laws of the network',
    checkWhat: 'a pack that comes with dekkend, or a folder with packs; left out: rules, or else all packs',
    checkJson: 'the report as JSON',
    checkMarkdown: 'the report as Markdown',
    sarif: 'the findings as SARIF 2.1.0',
    github: 'the findings as annotations of a pull request',
    level: 'from which level a finding is a failure: error, warning or info; left out: error',
    baseline: 'file with accepted findings; left out: .dekkend-baseline.json in the folder of the pack',
    writeBaseline: 'prints what that file would hold, to be completed with a reason and an owner',
    verbose: 'also prints every count in full, what was excluded and why, and the time',
    schema: 'makes JSON Schemas of the files of a pack, for editors, and of situations and answers',
    schemaPack:
      'a pack that comes with dekkend, or a folder with a pack, of which only the own names fit; left out: any pack fits',
    schemaOut: 'folder for the schemas; left out: all in one object on standard output',
    usageOfSchema: '[pack] [options]',
    cases: 'makes test cases from the rules, in JSON, in the form of a casebook',
    casesNeed: 'needs; left out: every need of the pack',
    casesOut: 'file for the cases; left out: standard output',
    casesMinimal: 'only the facts that settle the answer',
    usageOfCases: '[need…] [options]',
    lang: 'language of the output: nl or en; left out: nl',
    help: 'shows this help',
    version: 'shows the version',
    exitCodes:
      'Exit code: 0 done, 1 the input is not right or the check finds something, 2 wrong use, 3 the machine does not cooperate (no access, full disk), 70 an error in dekkend itself.',
    placeholders: { ids: 'needs', pack: 'pack', date: 'date', file: 'file', dir: 'folder' },
  },
  seeHelp: (command) => `\`${command} --help\` shows the usage`,
  domain,
  blank: (fact) => `? ${fact.type === 'enum' ? fact.values.map(({ id }) => id).join(' | ') : domain(fact)}`,
  input: 'input from which other facts follow',
  aboutCases: (pack, form, shown, goals) =>
    [
      `Test cases, made from the rules of pack ${pack}.`,
      'For each rule a situation in which it decides; for each comparison a pair of situations that differs only there and in what follows from it; each exception with and without.',
      form === 'full'
        ? 'Each situation states every fact the need looks at.'
        : 'Each situation states only the facts that settle the answer and the fact the case is about.',
      `Shown: ${String(shown)} of ${String(goals)} rules, comparisons and exceptions; what no possible situation can show is listed in uncovered.`,
    ].join(' '),
  casesWritten: (cases, file) => `${counted(cases, 'case', 'cases')} written to ${file}`,
  schemasWritten: (schemas, dir) => `${counted(schemas, 'schema', 'schemas')} written to ${dir}`,
  broken: (what) =>
    `an error in dekkend itself, not in what you gave it (${what}); report it to its makers, with the command and the version, and without personal data`,
  checkedIn: (packs, milliseconds) =>
    `${counted(packs, 'pack', 'packs')} checked in ${String(milliseconds)} ms`,
  warning: (sentence) => `note: ${sentence}`,
  unknownForce: (pack, counts) =>
    `${pack}: force unknown for ${counts.map(({ kind, unknown, of }) => `${String(unknown)} of ${counted(of, kind, `${kind}s`)}`).join(', ')}`,
  filesLaidOut: (files, changed, wrong, checked) =>
    [
      `${counted(files, 'file', 'files')} read`,
      checked ? `${String(changed)} without the layout` : `${String(changed)} laid out`,
      ...(wrong === 0 ? [] : [`${String(wrong)} skipped, because not right`]),
    ].join(', '),
  packsFine: (packs) => `${counted(packs, 'pack', 'packs')} checked, no errors`,
  packsWrong: (packs, issues, files) =>
    `${counted(packs, 'pack', 'packs')} checked, ${counted(issues, 'error', 'errors')} in ${counted(files, 'file', 'files')}`,
}
