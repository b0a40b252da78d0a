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
    lang: 'taal van de uitvoer: nl of en; weggelaten: nl',
    help: 'toont deze hulp',
    version: 'toont de versie',
    exitCodes: 'Afsluitcode: 0 gelukt, 1 de invoer klopt niet, 2 verkeerd gebruik.',
    placeholders: { ids: 'hulpvragen', pack: 'pack', date: 'datum' },
  },
  seeHelp: (command) => `\`${command} --help\` toont het gebruik`,
  domain,
  blank: (fact) => `? ${fact.type === 'enum' ? fact.values.map(({ id }) => id).join(' | ') : domain(fact)}`,
  input: 'invoer waaruit andere feiten volgen',
  packsFine: (packs) => `${counted(packs, 'pack', 'packs')} nagekeken, geen fouten`,
  packsWrong: (packs, issues, files) =>
    `${counted(packs, 'pack', 'packs')} nagekeken, ${counted(issues, 'fout', 'fouten')} in ${counted(files, 'bestand', 'bestanden')}`,
}
