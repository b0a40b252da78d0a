import type { Limit } from '../base/limits'
import { echo } from './echo'
import { list, quote, quoted, type Parameters } from './words'

/** What is wrong, what is allowed and how to mend it, in Dutch. A code here is a code everywhere. */
export const MESSAGES = {
  // a situation
  'not-an-object': (params: Parameters) => `hier hoort een gewoon object, maar dit is ${foundText(params)}`,
  'unknown-fact': ({ fact, nearest }: Parameters) => `onbekend feit ${quote(fact)}${suggestion(nearest)}`,
  'wrong-type': (params: Parameters) =>
    `hier staat ${foundText(params)}, maar hier hoort ${typeText(params['expected'])}`,
  'unknown-value': ({ found, allowed, nearest }: Parameters) =>
    `${quote(found)} kan hier niet${suggestion(nearest)}; kies uit ${list(quoted(allowed))}`,
  'out-of-range': ({ found, min, max, maxExclusive }: Parameters) =>
    `${String(found)} valt buiten het bereik: van ${String(min)} tot ${maxExclusive === true ? '' : 'en met '}${String(max)}`,
  'not-finite': ({ found }: Parameters) =>
    `${String(found)} is geen getal; laat het feit weg als het onbekend is`,
  'invalid-date': (params: Parameters) =>
    `${dateText(params)} is geen bestaande datum; schrijf een tekst als JJJJ-MM-DD, zoals "2015-03-31"`,
  'null-value': () => '`null` wordt niet gebruikt; laat het feit weg als het onbekend is',
  'born-later': ({ geboortedatum, peildatum }: Parameters) =>
    `de geboortedatum ${String(geboortedatum)} ligt na de peildatum ${String(peildatum)}`,
  'too-old': ({ geboortedatum, peildatum, max }: Parameters) =>
    `wie op ${String(geboortedatum)} is geboren, is op ${String(peildatum)} ${String(max)} jaar of ouder; dekkend gaat tot ${String(max)} jaar`,
  'contradicting-facts': ({ fact, stated, derived, from }: Parameters) =>
    `${quote(fact)} staat op ${String(stated)}, maar uit ${list(quoted(from))} volgt ${String(derived)}; verbeter een van beide of laat ${quote(fact)} weg`,
  'impossible-situation': ({ reasons }: Parameters) =>
    `deze feiten kunnen niet samen: ${(reasons as { nl: string }[]).map(({ nl }) => nl).join('; ')}`,
  'forbidden-key': ({ key }: Parameters) => `de sleutel ${quote(key)} is niet toegestaan`,
  'too-large': ({ limit, max, about }: Parameters) =>
    `te groot${about === undefined ? '' : ` (${quote(about)})`}: ten hoogste ${String(max)} ${LIMIT_TEXTS[limit as Limit][0]}; ${LIMIT_TEXTS[limit as Limit][1]}`,
  'empty-input': () => 'de invoer is leeg; `dekkend facts --blank` geeft een situatie om in te vullen',
  'not-json': ({ detail }: Parameters) =>
    `dit is geen geldige JSON: ${JSON_FAULTS[detail as string] ?? String(detail)}`,
  'byte-order-mark': () => 'het bestand begint met een byte-order mark; bewaar het als UTF-8 zonder BOM',
  'not-utf-8': () => 'dit is geen tekst in UTF-8; bewaar het bestand als UTF-8',
  'unreadable-file': ({ reason }: Parameters) =>
    `dit bestand kan niet worden gelezen: ${FILE_FAULTS[reason as string] ?? String(reason)}`,
  'unreadable-folder': ({ reason }: Parameters) =>
    `deze map kan niet worden gelezen: ${FILE_FAULTS[reason as string] ?? String(reason)}`,
  'unread-file': () =>
    'dit bestand wordt niet gelezen: de naam van een bestand van een pack eindigt op .json, in kleine letters; hernoem het of haal het weg',
  'link-outside': () => 'deze koppeling leidt buiten de map; zet in de map zelf wat zij aanwijst',
  'unwritable-file': ({ reason }: Parameters) =>
    `dit bestand kan niet worden geschreven: ${reason === 'ENOENT' ? 'de map bestaat niet' : (FILE_FAULTS[reason as string] ?? String(reason))}`,
  'duplicate-key': ({ key, first }: Parameters) =>
    `de sleutel ${quote(key)} staat al op regel ${String(first)}; laat er een staan`,
  // the question
  'unknown-need': (params: Parameters) =>
    `onbekende hulpvraag ${nameText(params['need'], params)}${suggestion(params['nearest'])}; kies uit ${list(quoted(params['allowed']))}`,
  'need-not-covered': ({ need, pack, allowed }: Parameters) =>
    `pack ${quote(pack)} heeft geen regels voor de hulpvraag ${quote(need)}; wel voor ${list(quoted(allowed))}`,
  'duplicate-need': ({ need, first }: Parameters) =>
    `de hulpvraag ${quote(need)} staat er al, met dezelfde feiten (nummer ${String((first as number) + 1)}); laat er een staan`,
  'fact-of-person': ({ fact }: Parameters) =>
    `het feit ${quote(fact)} gaat over de jongere zelf en niet over één hulpvraag; zet het in de situatie`,
  'empty-needs': ({ allowed }: Parameters) =>
    `de lijst met hulpvragen is leeg; laat haar weg of kies uit ${list(quoted(allowed))}`,
  'invalid-option': (params: Parameters) =>
    `optie ${quote(params['option'])} is ${foundText(params)}, maar hier hoort ${typeText(params['expected'])}`,
  'wrong-choice': (params: Parameters) =>
    `optie ${quote(params['option'])} is ${foundText(params)}; kies uit ${list(quoted(params['allowed']))}`,
  'not-an-issue': (params: Parameters) => `dit is geen melding van dekkend maar ${foundText(params)}`,
  'not-a-routing': (params: Parameters) => `dit is geen antwoord van routeCase maar ${foundText(params)}`,
  'pack-needed': ({ name, version, hash }: Parameters) =>
    `dit antwoord is gemaakt met pack ${quote(name)}, versie ${String(version)} (${String(hash)}); geef dat pack mee`,
  'other-pack': ({ found, name, version, hash }: Parameters) =>
    `dit antwoord is gemaakt met pack ${quote(name)}, versie ${String(version)} (${String(hash)}), en niet met ${quote(found)} zoals dat hier is`,
  'other-hash': ({ found, expected }: Parameters) =>
    `de inhoud van dit pack heeft hash ${String(found)}, maar verwacht is ${String(expected)}`,
  'unknown-option': ({ option, allowed, nearest }: Parameters) =>
    `onbekende optie ${quote(option)}${suggestion(nearest)}; kies uit ${list(quoted(allowed))}`,
  'pack-is-a-name': ({ found }: Parameters) =>
    `het pack is een naam (${quote(found)}), maar hier hoort het pack zelf: import { pack } from 'dekkend/packs/${String(found)}'`,
  'not-a-pack': (params: Parameters) =>
    `dit is geen pack maar ${foundText(params)}; gebruik een pack uit 'dekkend/packs/…' of maak er een met definePack, readPack of, uit een kopie of JSON, packFromData`,
  'unknown-pack': ({ found, allowed, nearest }: Parameters) =>
    `onbekend pack ${quote(found)}${suggestion(nearest)}; kies uit ${list(quoted(allowed))} of geef een map`,
  'after-verified': ({ peildatum, verifiedUntil, pack }: Parameters) =>
    `de peildatum ${String(peildatum)} ligt na ${String(verifiedUntil)}; tot die datum is de wet in pack ${quote(pack)} nagekeken`,
  'peildatum-too-early': ({ peildatum, validFrom, pack }: Parameters) =>
    `de peildatum ${String(peildatum)} ligt voor ${String(validFrom)}, de eerste datum waarop pack ${quote(pack)} antwoord geeft`,
  // the command
  'unknown-command': ({ command, allowed, nearest }: Parameters) =>
    `onbekende opdracht ${quote(command)}${suggestion(nearest)}; kies uit ${list(quoted(allowed))}`,
  'missing-argument': ({ argument }: Parameters) => `${quote(argument)} ontbreekt`,
  'missing-option-value': ({ option }: Parameters) => `na ${quote(option)} hoort een waarde`,
  'too-many-arguments': ({ found, expected }: Parameters) =>
    Number(expected) === 0
      ? `hier hoort geen argument, maar er ${Number(found) === 1 ? 'staat er 1' : `staan er ${String(found)}`}`
      : `hier ${Number(expected) === 1 ? 'hoort ten hoogste 1 argument' : `horen ten hoogste ${String(expected)} argumenten`}, maar er staan er ${String(found)}`,
  'conflicting-options': ({ options }: Parameters) =>
    `${list(quoted(options), 'en')} gaan niet samen; kies er een`,
  // the files of a pack
  'missing-file': ({ file }: Parameters) => `het bestand ${quote(file)} ontbreekt`,
  'no-pack-here': ({ dir }: Parameters) => `in ${quote(dir)} staat geen pack: er is geen pack.json`,
  'unknown-file': ({ file, allowed }: Parameters) =>
    `${quote(echo(String(file)))} is geen bestand van een pack; dat zijn ${list(quoted(allowed), 'en')}`,
  'control-character': ({ character }: Parameters) =>
    `hier staat een teken dat niet te zien is (${String(character)}); haal het weg`,
  'reserved-name': ({ name }: Parameters) =>
    `${quote(name)} kan geen naam zijn: zo heet al iets van elk object in JavaScript; kies een andere`,
  'no-rules': () => 'dit pack heeft geen enkele hulpvraag met regels',
  'wrong-range': ({ min, max }: Parameters) =>
    `dit bereik is leeg: ${quote('min')} (${String(min)}) ligt niet onder ${quote('max')} (${String(max)})`,
  'step-not-positive': ({ found }: Parameters) => `een stap is groter dan 0, en niet ${String(found)}`,
  'unknown-date-fact': ({ fact, allowed }: Parameters) =>
    `uit de datum ${quote(fact)} volgt niets; een feit met een datum kan alleen ${list(quoted(allowed), 'of')} zijn`,
  'verified-before-valid': ({ validFrom, verifiedUntil }: Parameters) =>
    `dit pack geldt vanaf ${String(validFrom)}, maar is nagekeken tot ${String(verifiedUntil)}, dat is eerder`,
  'missing-key': ({ key }: Parameters) => `de sleutel ${quote(key)} ontbreekt`,
  'unknown-key': ({ key, allowed, nearest }: Parameters) =>
    `onbekende sleutel ${quote(key)}${suggestion(nearest)}${Array.isArray(allowed) && allowed.length > 0 ? `; kies uit ${list(quoted(allowed))}` : ''}`,
  'wrong-form': ({ detail }: Parameters) => `de vorm klopt niet: ${String(detail)}`,
  'empty-list': () =>
    'een lege lijst is niet toegestaan; noem ten minste een waarde of laat de voorwaarde weg',
  'empty-text': () => 'hier staat een lege tekst; vul haar in',
  'too-few': ({ minimum }: Parameters) => `deze lijst is te kort; noem er ten minste ${String(minimum)}`,
  'one-boolean-key': ({ keys }: Parameters) =>
    `hier staan ${list(quoted(keys))} samen in een object; zet er een, en nest de andere in een lijst`,
  'no-condition': () => 'hier hoort een voorwaarde: een feit, `all`, `any`, `not` of `condition`',
  'unknown-operator': ({ operator, type, allowed, nearest }: Parameters) =>
    `operator ${quote(operator)} past niet bij dit feit (${String(type)})${suggestion(nearest)}; kies uit ${list(quoted(allowed))}`,
  'list-needed': ({ operator }: Parameters) =>
    `${quote(operator)} vraagt een lijst van waarden tussen [ en ]`,
  'input-fact': ({ fact }: Parameters) =>
    `${quote(fact)} is invoer en komt niet in regels; gebruik het feit dat eruit volgt`,
  'off-grid': ({ found, step }: Parameters) =>
    `drempel ${String(found)} ligt niet op het raster (stap ${String(step)})`,
  'duplicate-name': ({ kind, name }: Parameters) =>
    `${KINDS[kind as string] ?? String(kind)} ${quote(name)} bestaat al; elke naam is uniek`,
  'unknown-reference': ({ kind, name, nearest }: Parameters) =>
    `${KINDS[kind as string] ?? String(kind)} ${quote(name)} bestaat niet${suggestion(nearest)}`,
  cycle: ({ kind, names }: Parameters) =>
    `${KINDS[kind as string] ?? String(kind)}: ${(names as string[]).map(quote).join(' → ')} draait in een kring`,
  'wrong-citation': ({ found }: Parameters) =>
    `${quote(found)} is geen bron; schrijf zoals "JW 2.3 lid 1", "JW 1.1 begrip woonplaats", "WPO 4 (oud) tot 2022-08-01", "ECLI:NL:CRVB:2017:1477" of "naam-van-document, hoofdstuk 2"`,
  'missing-translation': ({ nl, file }: Parameters) =>
    `${quote(nl)} heeft nog geen Engels; zet het in ${String(file)}`,
  'stale-translation': ({ nl }: Parameters) =>
    `het Nederlands ${quote(nl)} staat nergens meer; pas deze vertaling aan of haal haar weg`,
  'translated-twice': ({ nl, file }: Parameters) =>
    `${quote(nl)} is al vertaald in ${String(file)}; laat er een staan`,
  'missing-qualifier': ({ party, qualifier, allowed }: Parameters) =>
    `bij ${quote(party)} hoort ${quote(qualifier)}; kies uit ${list(quoted(allowed))}`,
  'needless-qualifier': ({ party, qualifier }: Parameters) =>
    `bij ${quote(party)} hoort geen ${quote(qualifier)}`,
  'source-not-in-force': ({ date }: Parameters) =>
    `op ${String(date)} geldt geen van de bronnen; noem de bron die dan geldt`,
  'until-before-from': ({ from, until }: Parameters) =>
    `${quote('until')} (${String(until)}) ligt niet na ${quote('from')} (${String(from)})`,
  'term-without-from': () => 'een termijn heeft een beginpunt nodig: voeg `from` toe',
  'ladder-end': () =>
    'de laatste trede moet altijd gelden en mag niet kunnen weigeren: geen `when`, `canRefuse` false',
  'list-end': () => 'de laatste van deze lijst moet altijd gelden: laat `when` en `needs` weg',
  'wrong-event': ({ need, found }: Parameters) =>
    `het event heet ${quote(found)}, maar dit is het bestand van ${quote(need)}`,
  'wrong-file-name': ({ need, file }: Parameters) =>
    `de regels voor ${quote(need)} horen in needs/${String(need)}.json, niet in ${String(file)}`,
  'unlawful-override': ({ kind, name }: Parameters) =>
    `${KINDS[kind as string] ?? String(kind)} ${quote(name)} staat al in de wet (het pack waarop dit voortbouwt) en kan hier niet worden vervangen`,
  'unlawful-addition': ({ file }: Parameters) =>
    `een regiopack vult in wat de wet openlaat; ${quote(file)} hoort in het landelijke pack`,
  'term-out-of-bounds': ({ term, found, min, max }: Parameters) =>
    `${quote(term)} is ${String(found)}, maar de wet laat ${String(min)} tot en met ${String(max)} toe`,
  'broken-parent': ({ parent }: Parameters) =>
    `dit pack bouwt voort op ${quote(parent)}, en daarin staan fouten; verbeter die eerst`,
  'missing-parent': ({ parent }: Parameters) => `dit pack bouwt voort op ${quote(parent)}; geef dat pack mee`,
} as const satisfies Record<string, (params: Parameters) => string>

const suggestion = (nearest: unknown): string =>
  typeof nearest === 'string' ? `; bedoelt u ${quote(nearest)}?` : ''

/** Wat er staat: zoals het in JSON staat, of in woorden. */
const foundText = ({ found, class: name, key }: Parameters): string =>
  FOUND[found as string]?.(String(name), String(key)) ?? echo(String(found))

/** What stands where a date belongs; a text is repeated as it is. */
const dateText = (params: Parameters): string =>
  Object.hasOwn(FOUND, params['found'] as string) ? foundText(params) : quote(params['found'])

const FOUND: Readonly<Record<string, (name: string, key: string) => string>> = {
  null: () => '`null`',
  undefined: () => 'niets',
  array: () => 'een lijst',
  object: () => 'een object',
  function: () => 'een functie',
  symbol: () => 'een symbool',
  bigint: () => 'een bigint',
  instance: (name) => `een ${quote(name)}`,
  thenable: (name) => `een ${quote(name)} die nog moet komen; zet er \`await\` voor`,
  revoked: () => 'een ingetrokken proxy',
  'hidden-key': (_, key) => `een object met een sleutel die niet te zien is (${quote(key)})`,
}

/** A name as it was given, or what stands in its place. */
const nameText = (name: unknown, params: Parameters): string =>
  name === undefined ? `(${foundText(params)})` : quote(name)

const typeText = (expected: unknown): string => TYPES[expected as string] ?? String(expected)

const TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  boolean: '`true` of `false`',
  enum: 'een waarde uit de lijst',
  date: 'een datum als tekst (JJJJ-MM-DD, zoals "2015-03-31")',
  object: 'een object',
  array: 'een lijst',
  needs: 'een lijst van hulpvragen',
  function: 'een functie',
  json: 'wat in JSON kan: een tekst, een getal, `true` of `false`, een lijst of een object',
}

/** Wat een grens telt, en hoe je eronder blijft. */
const LIMIT_TEXTS: Readonly<Record<Limit, readonly [what: string, mend: string]>> = {
  needs: ['hulpvragen in één aanroep', 'vraag ze in meer aanroepen'],
  situationKeys: ['sleutels in één situatie', 'laat weg wat geen feit is'],
  issues: ['fouten', 'verbeter eerst deze'],
  suggestions: ['suggesties', 'verbeter eerst deze'],
  suggestedWord: ['tekens in een woord', 'verkort het'],
  echo: ['tekens', 'verkort het'],
  depth: ['lagen in elkaar', 'maak het vlakker'],
  rulesOfNeed: ['regels voor één hulpvraag', 'verdeel ze over twee hulpvragen'],
  rulesOfPack: ['regels in één pack', 'verdeel ze over twee packs'],
  conditions: ['benoemde voorwaarden in één pack', 'verdeel ze over twee packs'],
  conditionDepth: [
    'lagen in een voorwaarde, als elke benoemde voorwaarde is uitgeschreven',
    'maak de keten van benoemde voorwaarden korter',
  ],
  conditionTests: [
    'vergelijkingen in een voorwaarde, als elke benoemde voorwaarde is uitgeschreven',
    'noem dezelfde voorwaarde minder vaak, of verdeel de regel',
  ],
  exceptionChain: [
    'regels in één keten van uitzonderingen',
    'laat een uitzondering de regels zelf noemen in plaats van de uitzondering ervoor',
  ],
  cells: ['stukken waarin de voorwaarden één feit verdelen', 'gebruik minder grenzen of waarden'],
  factsOfDecision: [
    'feiten in de regels van één hulpvraag of in één voorwaarde',
    'verdeel de regels over twee hulpvragen of voeg feiten samen',
  ],
  decisionNodes: [
    'knopen in het diagram van één hulpvraag',
    'verdeel de regels over twee hulpvragen of vereenvoudig voorwaarden',
  ],
  guardNodes: ['knopen in het diagram van één voorwaarde', 'vereenvoudig de voorwaarde'],
  exclusionNodes: ['knopen in het diagram van alle uitsluitingen', 'vereenvoudig de uitsluitingen'],
  spaceCells: ['vakken in één diagram', 'gebruik minder grenzen en waarden, of vereenvoudig voorwaarden'],
  packFile: ['tekens in één bestand van een pack', 'verdeel het over meer bestanden'],
  packFiles: ['bestanden in één pack', 'voeg bestanden samen'],
  packFolders: ['mappen in elkaar', 'maak de mappen vlakker'],
  packSize: ['tekens in alle bestanden van een pack samen', 'verdeel het over twee packs'],
  situationFile: ['tekens in een situatie', 'laat weg wat geen feit is'],
  id: ['tekens in een naam', 'verkort hem'],
  sentence: ['tekens in een tekst', 'verkort hem; een toelichting mag langer zijn'],
  note: ['tekens in een toelichting', 'verkort haar'],
  citation: ['tekens in een artikel of lid', 'noem alleen het artikel of het lid'],
  countDigits: ['cijfers in een aantal', 'schrijf het aantal zoals `check` het geeft'],
}

const JSON_FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'dit hoort hier niet; een tekst staat tussen dubbele aanhalingstekens',
  InvalidNumberFormat: 'dit getal is niet goed geschreven',
  PropertyNameExpected:
    'hier hoort een sleutel tussen dubbele aanhalingstekens; staat er een komma te veel voor?',
  ValueExpected: 'hier hoort een waarde; staat er een komma te veel voor?',
  ColonExpected: 'hier hoort een dubbele punt',
  CommaExpected: 'hier hoort een komma',
  CloseBraceExpected: 'er ontbreekt een }',
  CloseBracketExpected: 'er ontbreekt een ]',
  EndOfFileExpected: 'na het einde staat nog iets',
  InvalidCommentToken: 'commentaar kan niet in JSON',
  UnexpectedEndOfComment: 'commentaar kan niet in JSON',
  UnexpectedEndOfString: 'deze tekst houdt niet op; zet er een dubbel aanhalingsteken achter',
  UnexpectedEndOfNumber: 'dit getal houdt te vroeg op',
  InvalidUnicode: 'na \\u horen vier hexadecimale cijfers',
  InvalidEscapeCharacter: 'na \\ kan dit teken niet',
  InvalidCharacter: 'dit teken kan niet in een tekst; schrijf een regeleinde als \\n',
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'het bestaat niet',
  ENOTDIR: 'wat als map is genoemd, is geen map',
  EISDIR: 'het is een map',
  ELOOP: 'de koppelingen draaien in een kring',
  ENAMETOOLONG: 'de naam is te lang',
  ERR_INVALID_ARG_VALUE: 'de naam bevat een teken dat daarin niet kan',
  DEVICE: 'het is een apparaat',
  PIPE: 'het is een pijp; noem een gewoon bestand, of `-` voor standaardinvoer',
  SOCKET: 'het is een socket',
  CHANGED: 'het veranderde tijdens het lezen; probeer het opnieuw',
  EACCES: 'u hebt er geen toegang toe',
  EPERM: 'u hebt er geen toegang toe',
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'de ruimte die u hebt, is vol',
  EFBIG: 'het wordt te groot voor deze schijf',
  EROFS: 'op deze schijf kan niet worden geschreven',
  EIO: 'de schijf geeft een fout',
  EBUSY: 'het is in gebruik',
  EMFILE: 'er staan te veel bestanden open',
  ENFILE: 'er staan te veel bestanden open',
  ENOMEM: 'het geheugen is vol',
}

const KINDS: Readonly<Record<string, string>> = {
  rule: 'regel',
  condition: 'voorwaarde',
  fact: 'feit',
  need: 'hulpvraag',
  party: 'partij',
  actor: 'actor',
  law: 'wet',
  document: 'document',
  ruling: 'uitspraak',
  route: 'route',
  ladder: 'escalatieladder',
  exclusion: 'uitsluiting',
  executor: 'uitvoerder',
  moment: 'beginpunt',
  municipality: 'gemeente-aanduiding',
  sector: 'sector',
  openTerm: 'open begrip',
  step: 'stap',
  namedRung: 'trede',
  rung: 'open trede',
  group: 'groep',
  signal: 'signaal',
  event: 'gebeurtenis',
  agreement: 'afspraak',
  exceptionTo: 'uitzondering op',
  pack: 'pack',
  value: 'waarde',
}

/** The words of a plan, in Dutch. */
export const PLAN = {
  title: (date: string) => `Plan op ${date}`,
  pack: (title: string, version: string) => `Regels: ${title}, versie ${version}`,
  coordinator: 'Regie',
  stalls: 'Loopt de regie vast, dan',
  responsible: 'Verantwoordelijk',
  under: 'op grond van',
  executor: 'Hier voert uit',
  basis: 'Grondslag',
  because: 'Bepalende feiten',
  partners: 'Samen met',
  otherRules: 'Nog open, met dezelfde uitkomst',
  steps: 'Stappen',
  escalation: 'Als het stokt',
  current: 'nu aan de orde',
  trigger: 'wanneer',
  note: 'Let op',
  noNeed: 'Uit wat bekend is, volgt geen hulpvraag.',
  notYetKnown: 'Nog niet te zeggen',
  candidates: 'Mogelijk verantwoordelijk',
  questions: 'Wat nog moet worden gevraagd',
  holder: 'Tot dan houdt de zaak vast',
  disputedHolder: 'Zolang het geschil loopt, houdt de zaak vast',
  conflict: 'De regels spreken elkaar hier tegen; geen antwoord op een vraag lost dat op.',
  signals: 'Wat deze situatie ook laat zien',
  agreements: 'Afspraken in deze regio',
  agreement: 'afspraak',
  conditional: 'als dat zo blijkt te zijn',
  by: (date: string) => `uiterlijk ${date}`,
  on: (date: string) => `vanaf ${date}`,
  after: (term: string, moment: string) => `binnen ${term} na ${moment}`,
  before: (term: string, moment: string) => `${term} voor ${moment}`,
  at: (moment: string) => `op ${moment}`,
  atOnce: 'meteen',
  units: {
    dagen: ['dag', 'dagen'],
    weken: ['week', 'weken'],
    maanden: ['maand', 'maanden'],
    jaren: ['jaar', 'jaar'],
    schooldagen: ['schooldag', 'schooldagen'],
    werkdagen: ['werkdag', 'werkdagen'],
  },
  basisNames: {
    wet: 'wet',
    uitspraak: 'uitspraak',
    beleid: 'beleid',
    afspraak: 'afspraak, geen wet',
    vangnet: 'vangnet: geen regel noemt een verantwoordelijke',
  },
  powers: {
    advies: 'geeft advies',
    besluit: 'neemt een besluit',
    doorzettingsmacht: 'hakt de knoop door',
    rechter: 'rechter',
    uitvoering: 'voert uit',
    signaal: 'krijgt een signaal',
  },
  article: (law: string, article: string, paragraph?: string) =>
    `${law} art. ${article}${paragraph === undefined ? '' : /^\d/.test(paragraph) ? ` lid ${paragraph}` : ` ${paragraph}`}`,
  yes: 'ja',
  no: 'nee',
  locale: 'nl-NL',
} as const

/** The words of a report on the laws of the network, in Dutch. */
export const REPORT = {
  title: (pack: string, version: string) => `Controle van ${pack}, versie ${version}`,
  hash: 'Inhoud (SHA-256)',
  laws: 'De wetten van het netwerk',
  lawNames: {
    1: 'Volledig',
    2: 'Eenduidig',
    3: 'Levend',
    4: 'Eerlijk vangnet',
    5: 'Geen pingpong',
    6: 'Doorlopend',
    7: 'Zeker bij onbekend',
    8: 'Eén betekenis',
    9: 'Met bron en datum',
    10: 'Rechtmatige lagen',
  },
  lawSentences: {
    1: 'in elke mogelijke situatie noemt bij elke hulpvraag een regel wie verantwoordelijk is; het vangnet telt niet mee',
    2: 'gelden twee regels die iets anders zeggen, dan beslist een vastgelegde uitzondering; anders is het een tegenspraak',
    3: 'elke regel beslist in een of meer situaties; geen regel is dood, overschaduwd of overbodig',
    4: 'wat alleen het vangnet dekt, is precies geteld en benoemd, en groeit nooit ongemerkt',
    5: 'weigeren is voorzien: elke ladder is eindig, draait niet in een kring en eindigt bij een partij die niet kan weigeren',
    6: 'over verjaardagen, verhuizingen, terugkeer en overgangen van school heen is er elke dag iemand verantwoordelijk, en bij elke wisseling een overdracht',
    7: 'een beslist antwoord geldt hoe het onbekende ook uitvalt; een open antwoord noemt precies de mogelijke partijen, de vragen die ertoe doen en wie de zaak vasthoudt',
    8: 'het diagram zegt hetzelfde als de regels, op twee manieren gelezen zoals ze er staan',
    9: 'elke regel noemt een bron en geldt tussen datums; elke vindplaats, ook van uitsluitingen en stappen, klopt tot op het lid met de letterlijke tekst; geen datum binnen het pack is ongedekt, en versies sluiten aan',
    10: 'een regionaal pack vult in wat open is, en niets anders',
  },
  holds: 'geldt',
  findings: (count: number) => (count === 1 ? '1 bevinding' : `${String(count)} bevindingen`),
  checked: {
    situations: ['situatie', 'situaties'],
    'partly-known': [
      'half bekende situatie met al haar aanvullingen',
      'half bekende situaties met al hun aanvullingen',
    ],
    citations: ['vindplaats in een wet', 'vindplaatsen in wetten'],
    rules: ['regel', 'regels'],
    ladders: ['ladder', 'ladders'],
    events: ['gebeurtenis bij een hulpvraag', 'gebeurtenissen bij een hulpvraag'],
    needs: ['hulpvraag', 'hulpvragen'],
    paths: [
      'situatie op de wegen door de diagrammen en rond de drempels',
      'situaties op de wegen door de diagrammen en rond de drempels',
    ],
    fillings: ['invulling van open begrippen', 'invullingen van open begrippen'],
  },
  excluded: (count: string) => `${count} uitgesloten als onmogelijk`,
  exclusions: 'Wat als onmogelijk is uitgesloten',
  nothingToLookAt: 'niets om naar te kijken',
  all: 'alle nagegaan',
  sample: 'een steekproef',
  withoutText: (count: string) => `bij ${count} is de letterlijke tekst niet bij de hand`,
  removes: (alone: string, of: string, beyond: string) =>
    `neemt ${alone} van ${of} situaties weg, waarvan ${beyond} die geen andere uitsluiting wegneemt`,
  nothingFound: (empty: number) =>
    empty === 0
      ? 'Elke wet geldt.'
      : `Elke wet die iets heeft om naar te kijken, geldt; ${empty === 1 ? '1 heeft niets' : `${String(empty)} hebben niets`}.`,
  unproven: (count: number) =>
    count === 1
      ? '1 hulpvraag of onderdeel is niet te bewijzen.'
      : `${String(count)} hulpvragen of onderdelen zijn niet te bewijzen.`,
  summary: (errors: number, warnings: number, accepted: number) =>
    `${errors === 1 ? '1 fout' : `${String(errors)} fouten`}, ${warnings === 1 ? '1 waarschuwing' : `${String(warnings)} waarschuwingen`}${accepted === 0 ? '' : `, ${String(accepted)} aanvaard`}.`,
  found: 'Bevindingen',
  kinds: {
    gap: 'Gat: geen regel noemt wie verantwoordelijk is',
    conflict: 'Tegenspraak: twee regels gelden en zeggen iets anders',
    'dead-rule': 'Dode regel: geldt in geen enkele mogelijke situatie',
    'shadowed-rule': 'Overschaduwde regel: overal waar deze geldt, gaat een uitzondering voor',
    'redundant-rule': 'Overbodige regel: zonder deze regel blijft elk antwoord hetzelfde',
    'net-only': 'Alleen het vangnet: geen regel dekt dit deel',
    'nobody-possible': 'Niemand mogelijk: de uitsluitingen laten samen geen enkele situatie over',
    'ping-pong': 'Pingpong: wie vastloopt, wordt niet verder geholpen',
    discontinuity: 'Breuk: de verantwoordelijke wisselt en niemand draagt over',
    'dead-event': 'Dode gebeurtenis: kan bij niemand gebeuren, of verandert bij niemand iets',
    unsound: 'Onzeker: een antwoord bij onbekende feiten klopt niet, of er is niet altijd iemand',
    disagreement: 'Verschil: het diagram zegt iets anders dan de regels',
    'time-seam': 'Naad in de tijd: tussen twee versies ligt een dag te veel of te weinig',
    'time-hole': 'Gat in de tijd: op sommige datums noemt geen regel wie verantwoordelijk is',
    unsourced: 'Zonder bron: de regel noemt geen bron van de soort waarop hij zegt te rusten',
    'wrong-citation': 'Vindplaats die niet klopt met de letterlijke tekst van de wet',
    'unlawful-override':
      'Onrechtmatige invulling: met deze waarde van een open begrip is niemand verantwoordelijk, of spreken regels elkaar tegen',
    'unreachable-party': 'Partij die nooit verantwoordelijk is',
    'unused-route': 'Route die geen regel gebruikt',
    'unused-ladder': 'Ladder die geen regel gebruikt',
    'unused-source': 'Bron die nergens wordt genoemd',
    'unused-condition': 'Voorwaarde die nergens wordt gebruikt',
    'unused-fact': 'Feit waar geen regel naar kijkt',
    'failing-example': 'Voorbeeld dat niet uitkomt',
    unprovable: 'Niet te bewijzen: de regels of de uitsluitingen zijn samen te ingewikkeld',
  },
  why: {
    'refusing-end': 'de laatste trede kan weigeren of geldt niet altijd',
    cycle: 'dezelfde partij wordt twee keer hetzelfde gevraagd',
    'no-rules': 'het pack noemt deze hulpvraag, maar heeft er geen regels voor',
    'never-in-force': 'geldt op geen enkele datum binnen het pack',
    'wrong-candidates': 'andere mogelijke partijen dan de aanvullingen hebben',
    'known-question': 'er wordt gevraagd wat al bekend is',
    unsettled: 'met de antwoorden op de vragen staat het nog niet vast',
    'list-end': 'de laatste van de lijst geldt niet altijd',
    'day-missing': 'er ligt een dag tussen',
    'day-twice': 'op een dag gelden beide',
    'unknown-law': 'het pack kent deze wet niet',
    'no-paragraph': 'het artikel heeft dit lid niet',
    'needs-paragraph': 'het artikel heeft leden; noem er een',
    'no-situation': 'de feiten bestaan niet of hebben een waarde die niet kan',
    impossible: 'deze situatie is uitgesloten',
    possible: 'deze situatie is niet uitgesloten',
    'takes-over-from-itself': 'wie vastloopt, neemt het van zichzelf over',
  },
  levels: { error: 'fout', warning: 'waarschuwing', info: 'ter informatie' },
  law: (numbers: string) => `Wet ${numbers}`,
  need: 'Hulpvraag',
  subject: 'Onderwerp',
  rules: 'Regels',
  place: 'Plaats',
  sources: 'Bronnen',
  date: 'Vanaf',
  example: 'Bijvoorbeeld',
  ordinary: 'een jongere bij wie alles gewoon is',
  furtherOrdinary: 'verder is alles gewoon',
  extent: 'Hoeveel situaties',
  of: (count: string, of: string, share: string) => `${count} van ${of} (${share})`,
  region: 'Waar; ten minste een van deze regels geldt',
  mend: 'Voorstel',
  outcomes: 'Uitkomsten',
  expected: 'Verwacht',
  wrongFacts: 'Feiten',
  byDiagram: 'Volgens het diagram',
  byRules: 'Volgens de regels',
  nobody: 'geen',
  event: 'Gebeurtenis',
  becomes: 'Wordt',
  ladder: 'Ladder',
  term: 'Open begrip',
  budget: (count: string) => `meer dan ${count} knopen`,
  accepted: (owner: string, reason: string) => `${owner}: ${reason}`,
  statuses: {
    accepted: 'Aanvaard door',
    grown: 'Was aanvaard, maar is gegroeid',
    expired: 'Was aanvaard, maar niet langer',
  },
  upTo: (count: string) => `tot ${count} situaties`,
  until: (date: string) => `tot en met ${date}`,
  stale: 'Aanvaard, maar niet meer gevonden; haal het uit de lijst',
  others: 'Verder',
  shares: 'Wie in welk deel van de situaties verantwoordelijk is',
  net: 'alleen vangnet',
  less: (percentage: string) => `minder dan ${percentage}`,
  and: 'en',
  or: 'of',
  not: 'niet',
  atLeast: (value: string) => `${value} of meer`,
  moreThan: (value: string) => `meer dan ${value}`,
  below: (value: string) => `minder dan ${value}`,
  atMost: (value: string) => `ten hoogste ${value}`,
} as const
