import type { UnknownForce } from '../pack/unknown-force'
import type { Fact } from '../vocabulary/types'
import type { Words } from './words'

const counted = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`

const domain = (fact: Fact): string => {
  switch (fact.type) {
    case 'enum':
      return 'een van deze waarden'
    case 'boolean':
      return 'true of false'
    case 'date':
      return 'een datum, jaar-maand-dag'
    case 'number':
      return `een getal van ${String(fact.min)} tot ${fact.maxExclusive === true ? '' : 'en met '}${String(fact.max)} (${fact.unit.nl})`
  }
}

const PIECES: Readonly<Record<UnknownForce['kind'], readonly [one: string, more: string]>> = {
  rule: ['regel', 'regels'],
  step: ['stap', 'stappen'],
  rung: ['trede', 'treden'],
  signal: ['signaal', 'signalen'],
  agreement: ['afspraak', 'afspraken'],
}

export const words: Words = {
  help: {
    headings: {
      'Usage:': 'Gebruik:',
      'Arguments:': 'Argumenten:',
      'Options:': 'Opties:',
      'Global Options:': 'Algemene opties:',
      'Commands:': 'Opdrachten:',
    },
    usage: '<opdracht> [opties]',
    usageOfRoute: '<situatie.json | -> [opties]',
    usageOfFacts: '[hulpvraag] [opties]',
    usageOfValidate: '[map] [opties]',
    description: 'Wie is verantwoordelijk, wat is de route, en wat als het vastloopt?',
    route: 'geeft het plan voor een situatie',
    routeCase: 'bestand met de situatie, of - voor standaardinvoer',
    need: 'hulpvragen, gescheiden door komma’s; weggelaten: wat uit de situatie volgt. Mag vaker',
    pack: 'pack met de regels: een naam of een map; weggelaten: het landelijke pack',
    peildatum: 'datum waarvoor het antwoord geldt, jaar-maand-dag; weggelaten: vandaag',
    json: 'het antwoord als JSON',
    markdown: 'het plan als Markdown',
    facts: 'toont de feiten, hun waarden en hun betekenis',
    factsNeed: 'alleen de feiten waar de regels voor deze hulpvraag naar kijken',
    blank: 'een situatie om in te vullen; wat met ? begint, telt als onbekend',
    factsJson: 'de feiten als JSON',
    validate: 'kijkt de bestanden van een pack na, of van elk pack in een map',
    validateDir: 'de map; weggelaten: rules',
    validateVerbose:
      'zegt ook van hoeveel regels, stappen, treden, signalen en afspraken de kracht nog onbekend is',
    fmt: 'geeft de bestanden van een pack, of van elk pack in een map, de ene vaste opmaak',
    fmtCheck: 'verandert niets en zegt welke bestanden die opmaak niet hebben',
    usageOfCheck: '[map of pack] [opties]',
    check: 'bewijst of packs dekkend zijn: geen gat, geen tegenspraak, en de andere wetten van het netwerk',
    checkWhat:
      'een pack dat bij dekkend hoort, of een map met packs; weggelaten: rules, of anders alle packs',
    checkJson: 'het verslag als JSON',
    checkMarkdown: 'het verslag als Markdown',
    sarif: 'de bevindingen als SARIF 2.1.0',
    github: 'de bevindingen als aantekeningen bij een pull request',
    level: 'vanaf welk niveau een bevinding fout is: error, warning of info; weggelaten: error',
    baseline: 'bestand met aanvaarde bevindingen; weggelaten: .dekkend-baseline.json in de map van het pack',
    writeBaseline: 'toont wat in dat bestand zou komen, om aan te vullen met reden en eigenaar',
    verbose: 'toont ook elk getal voluit, wat is uitgesloten en waarom, en de tijd',
    schema: 'maakt JSON Schema’s van de bestanden van een pack, voor editors, en van situaties en antwoorden',
    schemaPack:
      'een pack dat bij dekkend hoort, of een map met een pack, waarvan alleen de eigen namen mogen; weggelaten: elk pack past',
    schemaOut: 'map voor de schema’s; weggelaten: alle in één object op standaarduitvoer',
    usageOfSchema: '[pack] [opties]',
    cases: 'maakt uit de regels testgevallen in JSON, in de vorm van een casusboek',
    casesNeed: 'hulpvragen; weggelaten: alle hulpvragen van het pack',
    casesOut: 'bestand voor de gevallen; weggelaten: standaarduitvoer',
    casesMinimal: 'alleen de feiten die het antwoord bepalen',
    usageOfCases: '[hulpvraag…] [opties]',
    lang: 'taal van de uitvoer: nl of en; weggelaten: nl',
    help: 'toont deze hulp',
    version: 'toont de versie',
    exitCodes:
      'Afsluitcode: 0 gelukt, 1 de invoer klopt niet of de controle vindt iets, 2 verkeerd gebruik, 3 de computer werkt niet mee (geen toegang, volle schijf), 70 fout in dekkend zelf.',
    placeholders: { ids: 'hulpvragen', pack: 'pack', date: 'datum', file: 'bestand', dir: 'map' },
  },
  seeHelp: (command) => `\`${command} --help\` toont het gebruik`,
  domain,
  blank: (fact) => `? ${fact.type === 'enum' ? fact.values.map(({ id }) => id).join(' | ') : domain(fact)}`,
  input: 'invoer waaruit andere feiten volgen',
  aboutCases: (pack, form, shown, goals) =>
    [
      `Testgevallen, gemaakt uit de regels van pack ${pack}.`,
      'Per regel een situatie waarin zij beslist; per vergelijking een paar situaties dat alleen daarin verschilt en in wat eruit volgt; elke uitzondering met en zonder.',
      form === 'full'
        ? 'Elke situatie noemt alle feiten waar de hulpvraag naar kijkt.'
        : 'Elke situatie noemt alleen de feiten die het antwoord bepalen en het feit waar het geval over gaat.',
      `Aangetoond: ${String(shown)} van ${String(goals)} regels, vergelijkingen en uitzonderingen; wat geen mogelijke situatie kan aantonen, staat in uncovered.`,
    ].join(' '),
  casesWritten: (cases, file) => `${counted(cases, 'geval', 'gevallen')} geschreven in ${file}`,
  schemasWritten: (schemas, dir) => `${counted(schemas, 'schema', 'schema’s')} geschreven in ${dir}`,
  broken: (what) =>
    `fout in dekkend zelf, niet in wat u gaf (${what}); meld dit bij de makers, met de opdracht en de versie, en zonder persoonsgegevens`,
  checkedIn: (packs, milliseconds) =>
    `${counted(packs, 'pack', 'packs')} gecontroleerd in ${String(milliseconds)} ms`,
  warning: (sentence) => `let op: ${sentence}`,
  unknownForce: (pack, counts) =>
    `${pack}: kracht onbekend bij ${counts.map(({ kind, unknown, of }) => `${String(unknown)} van ${counted(of, ...PIECES[kind])}`).join(', ')}`,
  filesLaidOut: (files, changed, wrong, checked) =>
    [
      `${counted(files, 'bestand', 'bestanden')} bekeken`,
      checked ? `${String(changed)} zonder de vaste opmaak` : `${String(changed)} opgemaakt`,
      ...(wrong === 0 ? [] : [`${String(wrong)} overgeslagen, want niet in orde`]),
    ].join(', '),
  packsFine: (packs) => `${counted(packs, 'pack', 'packs')} nagekeken, geen fouten`,
  packsWrong: (packs, issues, files) =>
    `${counted(packs, 'pack', 'packs')} nagekeken, ${counted(issues, 'fout', 'fouten')} in ${counted(files, 'bestand', 'bestanden')}`,
}
