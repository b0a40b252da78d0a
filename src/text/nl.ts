import { list, quote, quoted, type Parameters } from './words'

/** What is wrong, what is allowed and how to mend it, in Dutch. A code here is a code everywhere. */
export const MESSAGES = {
  // a situation
  'not-an-object': ({ found }: Parameters) =>
    `dit is geen situatie maar ${String(found)}; geef een object met feiten, zoals { "leeftijd": 10, "schoolsoort": "bo" }`,
  'unknown-fact': ({ fact, nearest }: Parameters) =>
    `onbekend feit ${quote(fact)}${suggestion(nearest)}; \`dekkend facts\` toont alle feiten`,
  'wrong-type': ({ found, expected }: Parameters) =>
    `hier staat ${String(found)}, maar hier hoort ${TYPES[expected as string] ?? String(expected)}`,
  'unknown-value': ({ found, allowed, nearest }: Parameters) =>
    `${quote(found)} kan hier niet${suggestion(nearest)}; kies uit ${list(quoted(allowed))}`,
  'out-of-range': ({ found, min, max, maxExclusive }: Parameters) =>
    `${String(found)} valt buiten het bereik: van ${String(min)} tot ${maxExclusive === true ? '' : 'en met '}${String(max)}`,
  'not-finite': ({ found }: Parameters) =>
    `${String(found)} is geen getal; laat het feit weg als het onbekend is`,
  'invalid-date': ({ found }: Parameters) =>
    `${quote(found)} is geen bestaande datum; schrijf jaar-maand-dag, zoals 2015-03-31`,
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
  'too-large': ({ limit }: Parameters) => `de invoer is te groot; ten hoogste ${String(limit)} feiten`,
  'empty-input': () => 'de invoer is leeg; `dekkend facts --blank` geeft een situatie om in te vullen',
  'not-json': ({ detail }: Parameters) =>
    `dit is geen geldige JSON: ${JSON_FAULTS[detail as string] ?? String(detail)}`,
  'byte-order-mark': () => 'het bestand begint met een byte-order mark; bewaar het als UTF-8 zonder BOM',
  'not-utf-8': () => 'dit is geen tekst in UTF-8; bewaar het bestand als UTF-8',
  'unreadable-file': ({ reason }: Parameters) =>
    `dit bestand kan niet worden gelezen: ${FILE_FAULTS[reason as string] ?? String(reason)}`,
  'duplicate-key': ({ key, first }: Parameters) =>
    `de sleutel ${quote(key)} staat al op regel ${String(first)}; laat er een staan`,
  'input-too-long': ({ limit }: Parameters) => `de invoer is te lang; ten hoogste ${String(limit)} tekens`,
  'too-deep': ({ limit }: Parameters) => `de invoer is te diep genest; ten hoogste ${String(limit)} lagen`,
  // the question
  'unknown-need': ({ need, nearest, allowed }: Parameters) =>
    `onbekende hulpvraag ${quote(need)}${suggestion(nearest)}; kies uit ${list(quoted(allowed))}`,
  'need-not-covered': ({ need, pack, allowed }: Parameters) =>
    `pack ${quote(pack)} heeft geen regels voor de hulpvraag ${quote(need)}; wel voor ${list(quoted(allowed))}`,
  'no-implied-need': ({ allowed }: Parameters) =>
    `uit deze situatie volgt geen hulpvraag; noem er een of meer: ${list(quoted(allowed))}`,
  'empty-needs': ({ allowed }: Parameters) =>
    `de lijst met hulpvragen is leeg; laat haar weg of kies uit ${list(quoted(allowed))}`,
  'invalid-option': ({ option, found, expected }: Parameters) =>
    `optie ${quote(option)} is ${String(found)}, maar hier hoort ${String(expected)}`,
  'unknown-option': ({ option, allowed, nearest }: Parameters) =>
    `onbekende optie ${quote(option)}${suggestion(nearest)}; kies uit ${list(quoted(allowed))}`,
  'pack-is-a-name': ({ found }: Parameters) =>
    `het pack is een naam (${quote(found)}), maar hier hoort het pack zelf: import { pack } from 'dekkend/packs/${String(found)}'`,
  'not-a-pack': ({ found }: Parameters) =>
    `dit is geen pack maar ${String(found)}; gebruik een pack uit 'dekkend/packs/…' of maak er een met definePack of readPack`,
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
    `hier horen ten hoogste ${String(expected)} argumenten, maar er staan er ${String(found)}`,
  'conflicting-options': ({ options }: Parameters) =>
    `${list(quoted(options), 'en')} gaan niet samen; kies er een`,
  // the files of a pack
  'missing-file': ({ file }: Parameters) => `het bestand ${quote(file)} ontbreekt`,
  'no-pack-here': ({ dir }: Parameters) => `in ${quote(dir)} staat geen pack: er is geen pack.json`,
  'unknown-file': ({ file }: Parameters) =>
    `${quote(file)} is geen bestand van een pack; zie de lijst van bestanden in docs/regels-schrijven.md`,
  'missing-key': ({ key }: Parameters) => `de sleutel ${quote(key)} ontbreekt`,
  'unknown-key': ({ key, allowed, nearest }: Parameters) =>
    `onbekende sleutel ${quote(key)}${suggestion(nearest)}${Array.isArray(allowed) && allowed.length > 0 ? `; kies uit ${list(quoted(allowed))}` : ''}`,
  'wrong-form': ({ detail }: Parameters) => `de vorm klopt niet: ${String(detail)}`,
  'empty-list': () =>
    'een lege lijst is niet toegestaan; noem ten minste een waarde of laat de voorwaarde weg',
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

const TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  boolean: '`true` of `false`',
  enum: 'een waarde uit de lijst',
  date: 'een datum (jaar-maand-dag)',
  object: 'een object',
  array: 'een lijst',
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
  EISDIR: 'het is een map',
  EACCES: 'u hebt er geen toegang toe',
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
  rung: 'open trede',
  signal: 'signaal',
  agreement: 'afspraak',
  exceptionTo: 'uitzondering op',
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
