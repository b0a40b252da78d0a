import type { FileKind } from '../pack/schema-kinds'
import type { JsonSchema } from './json-schema'

/** What there are schemas of: the files of a pack, what these share, and what a call takes and gives. */
export type SchemaKind = FileKind | 'condition' | 'situation' | 'options' | 'routing' | 'issue'

/** What each is, for whoever sees it in an editor: in Dutch, as the files are. */
const TITLES: Readonly<Record<SchemaKind, readonly [title: string, description: string]>> = {
  pack: [
    'het pack',
    'pack.json: hoe het pack heet, waarop het voortbouwt en van wanneer tot wanneer het geldt.',
  ],
  facts: [
    'de feiten',
    'facts.json: elk feit dat van een jongere bekend kan zijn, met zijn waarden en de vraag ernaar.',
  ],
  needs: ['de hulpvragen', 'needs.json: elke hulpvraag met haar naam en wat zij vraagt.'],
  parties: [
    'de partijen',
    'parties.json: wie verantwoordelijk kan zijn, wie iets kan doen, en welke gemeente en sector bedoeld kan zijn.',
  ],
  need: [
    'de regels van een hulpvraag',
    'needs/: wie voor deze hulpvraag verantwoordelijk is, regel voor regel, met het vangnet.',
  ],
  examples: [
    'voorbeelden bij regels',
    'examples/: situaties per regel, met de uitkomst die zij moeten hebben; zonder uitkomst die van de regel.',
  ],
  conditions: ['begrippen', 'conditions/: voorwaarden met een naam, om in regels te gebruiken.'],
  steps: ['stappen met een naam', 'steps/: stappen die op meer plaatsen worden gezet.'],
  rungs: ['treden met een naam', 'rungs/: treden die in meer ladders staan.'],
  routes: ['routes', 'routes/: de stappen die volgen als een regel heeft beslist.'],
  ladders: ['ladders', 'ladders/: wie aan zet is als het stokt, trede voor trede.'],
  handovers: [
    'overdrachten',
    'handovers.json: wat er wordt overgedragen bij welke gebeurtenis, voor welke hulpvraag.',
  ],
  english: ['het Engels', 'en/: bij elke Nederlandse zin van het pack de Engelse.'],
  exclusions: ['uitsluitingen', 'exclusions.json: wat niet samen kan voorkomen, en waarom niet.'],
  sources: ['de bronnen', 'sources/: de wetten, uitspraken en documenten waar het pack naar verwijst.'],
  actors: ['wie iets kan doen', 'actors/: wie een stap kan zetten zonder verantwoordelijk te zijn.'],
  coordinators: [
    'de regie',
    'coordinators.json: wie de regie heeft; de eerste die zeker geldt, en de laatste altijd.',
  ],
  holders: ['de houders', 'holders.json: wie vasthoudt zolang het antwoord open of omstreden is.'],
  signals: ['signalen', 'signals.json: wat opvalt aan een situatie en gezegd moet worden.'],
  'life-events': [
    'gebeurtenissen',
    'life-events.json: wat er in een leven kan gebeuren, en welke feiten dan veranderen.',
  ],
  executors: ['de uitvoerders', 'executors.json: wie in deze regio het werk doet voor een partij.'],
  agreements: [
    'de afspraken',
    'agreements.json: wat partijen in een regio bovenop de wet hebben afgesproken.',
  ],
  ordinary: ['de gewone situatie', 'ordinary.json: waar voorbeelden en tegenvoorbeelden van uitgaan.'],
  condition: [
    'een voorwaarde',
    'Een vergelijking van een feit, een begrip, of een samenstel met all, any of not.',
  ],
  situation: [
    'een situatie',
    'Wat van een jongere bekend is. Wat u weglaat, is onbekend: dat is niet hetzelfde als nee.',
  ],
  options: [
    'wat er wordt gevraagd',
    'De hulpvragen, elk zo nodig met eigen feiten, en de peildatum; weggelaten: wat uit de situatie volgt, en vandaag.',
  ],
  routing: [
    'een antwoord',
    'Per hulpvraag wie verantwoordelijk is of nog kan zijn, met de regie, de signalen en de waarschuwingen.',
  ],
  issue: ['een fout of waarschuwing', 'Een code met gegevens en de plaats; `describe` maakt er een zin van.'],
}

export const titled = (kind: SchemaKind): JsonSchema => {
  const [title, description] = TITLES[kind]
  return { title: `dekkend: ${title}`, description }
}
