import { finderOf } from '../../src/law/find'
import type { LawFile } from '../../src/law/types'
import type { Source } from '../../src/pack/types'
import type { Catalogue, Indicator, Unencoded } from './catalogue'
import { lawSources, piecesOf, type LawSource, type Piece, type RuleFiles } from './pieces'

/** The page that says, both ways, which entry of the knowledge base is in which rule. */

export interface Traced {
  readonly files: RuleFiles
  readonly catalogue: Catalogue
  readonly indicators: readonly Indicator[]
  readonly law: readonly LawFile[]
}

const AS: Readonly<Record<Unencoded['as'], string>> = {
  context: 'achtergrond',
  superseded: 'achterhaald',
  'out-of-scope': 'buiten bereik',
  'not-law': 'geen recht',
  duplicate: 'dubbel',
}

const CHAPTERS: readonly (readonly [start: RegExp, title: string])[] = [
  [/^K1-/, 'Kennisbank 1: zorgplicht en onderwijsplek'],
  [/^K2-/, 'Kennisbank 2: extra onderwijsondersteuning en jeugdhulp'],
  [/^K3-/, 'Kennisbank 3: jeugdhulp'],
  [/^K4-/, 'Kennisbank 4: zorg in onderwijstijd'],
  [/^K5-/, 'Kennisbank 5: van 18 min naar 18 plus'],
  [/^K6-/, 'Kennisbank 6: terugkeer uit residentieel verblijf'],
  [/^K7-/, 'Kennisbank 7: hoogbegaafdheid, autisme, gedrag, lvb, gamen'],
  [/^K8-/, 'Kennisbank 8: leerlingenvervoer'],
  [/^K9-/, 'Kennisbank 9: verzuim, thuiszitters, regie, doorzettingsmacht'],
  [/^K10-/, 'Kennisbank 10: escalatie'],
  [/^K11-/, 'Kennisbank 11: mbo'],
  [/^K12-/, 'Kennisbank 12: overgangen'],
  [/^K13-/, 'Kennisbank 13: collectief, individueel en het grijze gebied'],
  [/^N/, 'Kennisbank 14: valkuilen'],
  [/^S1-/, 'Oprichtingsstuk 1: samenwerkingsverband PO 20.01'],
  [/^S2-/, 'Oprichtingsstuk 2: rekenkamer Groningen'],
  [/^S3-/, 'Oprichtingsstuk 3: begroting 2020'],
  [/^S4-/, 'Oprichtingsstuk 4: NJi 2015'],
  [/^S5-/, 'Oprichtingsstuk 5: provinciebrede paragraaf'],
]

/** Kinds that stand on their own; the parts of routes, ladders and agreements are found from the entries. */
const OWN: readonly string[] = [
  'regel',
  'uitsluiting',
  'signaal',
  'gebeurtenis',
  'uitvoerder',
  'afspraak',
  'regisseur',
  'houder',
]

const grouped = <T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): readonly (readonly [string, T[]])[] => {
  const groups = new Map<string, T[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return [...groups]
}

const code = (text: string): string => `\`${text}\``
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_<>[\]|#]/g, (sign) => `\\${sign}`)
/** How the page names a file; where it leads stands once, at the end. */
const named = (file: string): string => file.replace(/^landelijk\//, '').replace(/\.json$/, '')
const link = (file: string): string => `[${named(file)}]`

const article = ({ law, article, paragraph }: LawSource): string => {
  const place = `${law} ${article}`
  if (paragraph === undefined) return place
  return /^\d/.test(paragraph) ? `${place} lid ${paragraph}` : `${place} ${paragraph}`
}

const dates = ({ from, until }: Source): string =>
  [from === undefined ? '' : ` vanaf ${from}`, until === undefined ? '' : ` tot ${until}`].join('')

type Titles = (file: string, document: string) => string

/** What a document is called in its own pack, or else in the national one. */
const titlesOf = (files: RuleFiles): Titles => {
  const titles = new Map(
    Object.entries(files).flatMap(([file, content]) =>
      Object.entries((content as { documents?: Record<string, { title: string }> }).documents ?? {}).map(
        ([id, { title }]) => [`${file.split('/')[0] ?? ''}/${id}`, title] as const,
      ),
    ),
  )
  return (file, document) =>
    titles.get(`${file.split('/')[0] ?? ''}/${document}`) ?? titles.get(`landelijk/${document}`) ?? document
}

const cited = (file: string, source: Source, titles: Titles): string => {
  if ('law' in source) return plain(`${article(source)}${dates(source)}`)
  const at = source.at === undefined ? '' : `, ${source.at}`
  return plain(`${'ruling' in source ? source.ruling : titles(file, source.document)}${at}${dates(source)}`)
}

/** Where an entry is, per file: `needs/x: regel a, b; routes/y: route c stap 1, 2`. */
const placesOf = (pieces: readonly Piece[]): string =>
  grouped(pieces, ({ file }) => file)
    .map(([file, here]) => {
      const names = grouped(here, ({ kind, name }) => `${kind} ${name}`).map(([, same]) => {
        const [{ kind, name } = { kind: '', name: '' }] = same
        const parts = unique(same.flatMap(({ part }) => part ?? []))
        return parts.length === 0 ? `${kind} ${code(name)}` : `${code(name)} ${kind} ${parts.join(', ')}`
      })
      return `${link(file)}: ${names.join(', ')}`
    })
    .join('; ')

const entryLine = (
  { id, claim }: Catalogue['entries'][number],
  pieces: readonly Piece[],
  indicators: readonly Indicator[],
  unencoded: Unencoded | undefined,
): string => {
  const where = [
    ...(pieces.length === 0 ? [] : [placesOf(pieces)]),
    ...indicators.map(({ id: indicator }) => `monitor ${code(indicator)}`),
    ...(unencoded === undefined
      ? []
      : [`niet als regel (${AS[unencoded.as]}): ${plain(unencoded.reason.nl)}`]),
  ]
  return `- **${id}** ${plain(claim)}\n  - ${where.length === 0 ? 'NIET VERANTWOORD' : where.join('; ')}`
}

const pieceLine = (piece: Piece, titles: Titles): string => {
  const sources = unique(piece.sources.map((source) => cited(piece.file, source, titles)))
  const basis = piece.basis === undefined ? '' : ` (${piece.basis})`
  const entries = piece.knowledge.length === 0 ? '' : `\n  - kennisbank: ${piece.knowledge.join(', ')}`
  return `- ${code(piece.name)}${basis}: ${sources.length === 0 ? 'zonder bron' : sources.join('; ')}${entries}`
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, '', ...lines]

const whyNotHere = (source: LawSource, law: readonly LawFile[]): string => {
  const file = law.find((one) => one.law === source.law)
  if (source.article.endsWith('(oud)')) return 'oud recht: alleen de tekst van nu is hier'
  if (file === undefined) return 'deze wet is niet in de bundel'
  return file.articles.some((one) => one.article === source.article)
    ? 'dit lid is niet in de bundel'
    : 'dit artikel is niet in de bundel'
}

/** How many places in the law that the rules cite can be shown literally. */
export const resolved = (
  files: RuleFiles,
  law: readonly LawFile[],
): { readonly all: readonly LawSource[]; readonly missing: readonly LawSource[] } => {
  const find = finderOf(law)
  const all = lawSources(files)
  return { all, missing: all.filter((source) => find(source) === undefined) }
}

const lawSection = (files: RuleFiles, law: readonly LawFile[]): readonly string[] => {
  const { all, missing } = resolved(files, law)
  const share = ((1 - missing.length / all.length) * 100).toFixed(1).replace('.', ',')
  return [
    `Van de ${String(all.length)} verwijzingen naar een wet is van ${share}% de letterlijke tekst beschikbaar (\`dekkend/law\`, bestanden in \`rules/law\`).`,
    '',
    ...law.map(({ name, law: id, bwb, version }) => `- ${id}: ${plain(name)} (${bwb}), tekst van ${version}`),
    ...section(
      '### Zonder letterlijke tekst',
      grouped(missing, (source) => `${source.law}: ${whyNotHere(source, law)}`).map(
        ([why, sources]) =>
          `- ${why}: ${[...unique(sources.map((source) => plain(article(source))))].sort().join('; ')}`,
      ),
    ),
  ]
}

/** The page docs/herleidbaarheid.md, in Dutch. */
export const traceabilityPage = ({ files, catalogue, indicators, law }: Traced): string => {
  const pieces = piecesOf(files)
  const titles = titlesOf(files)
  const byEntry = new Map(
    grouped(
      pieces.flatMap((piece) => piece.knowledge.map((id) => ({ id, piece }))),
      ({ id }) => id,
    ),
  )
  const encoded = (id: string): readonly Piece[] => (byEntry.get(id) ?? []).map(({ piece }) => piece)
  const monitored = (id: string): readonly Indicator[] =>
    indicators.filter(({ knowledge }) => knowledge.includes(id))
  const { entries, unencoded } = catalogue
  const rules = pieces.filter(({ kind }) => kind === 'regel')
  const own = pieces.filter(({ kind, part }) => OWN.includes(kind) && part === undefined)
  const count = (test: (id: string) => boolean): string => String(entries.filter(({ id }) => test(id)).length)

  return [
    '# Herleidbaarheid',
    '',
    '<!-- Gemaakt door `npm run generate`; wijzig de regels of rules/knowledge, niet deze pagina. -->',
    '',
    'Waar elke uitspraak uit de kennisbank (K en N) en de oprichtingsstukken (S) in de regels staat, of waarom niet; en omgekeerd, waar elke regel op berust.',
    '',
    `- Uitspraken: ${String(entries.length)}, waarvan ${count((id) => !id.startsWith('S'))} uit de kennisbank en ${count((id) => id.startsWith('S'))} uit de oprichtingsstukken.`,
    `- In regels, begrippen, routes, ladders, signalen, uitvoerders, afspraken, regisseurs of houders: ${count((id) => encoded(id).length > 0)}.`,
    `- Alleen als indicator voor de monitor: ${count((id) => encoded(id).length === 0 && monitored(id).length > 0)}.`,
    `- Niet opgenomen, met reden: ${count((id) => unencoded[id] !== undefined)} (${Object.entries(AS)
      .map(([as, name]) => ({ name, ids: Object.values(unencoded).filter((one) => one.as === as) }))
      .filter(({ ids }) => ids.length > 0)
      .map(({ name, ids }) => `${name} ${String(ids.length)}`)
      .join(', ')}).`,
    `- Niet verantwoord: ${count((id) => encoded(id).length === 0 && monitored(id).length === 0 && unencoded[id] === undefined)}.`,
    `- Regels: ${String(rules.length)}, waarvan ${String(rules.filter(({ knowledge }) => knowledge.length === 0).length)} rechtstreeks uit de wet, zonder uitspraak in de kennisbank.`,
    '',
    '## Van uitspraak naar regel',
    ...CHAPTERS.flatMap(([start, title]) =>
      section(
        `### ${title}`,
        entries
          .filter(({ id }) => start.test(id))
          .map((entry) => entryLine(entry, encoded(entry.id), monitored(entry.id), unencoded[entry.id])),
      ),
    ),
    '',
    '## Indicatoren voor de monitor',
    '',
    'Cijfers over veel kinderen samen; geen regel over één kind.',
    '',
    ...indicators.map(
      ({ id, title, knowledge }) => `- ${code(id)}: ${plain(title.nl)} (${knowledge.join(', ')})`,
    ),
    '',
    '## Van regel naar bron',
    ...grouped(own, ({ file }) => file).flatMap(([file, here]) =>
      section(
        `### ${link(file)}`,
        here.map((piece) => pieceLine(piece, titles)),
      ),
    ),
    '',
    '## Letterlijke wetstekst',
    '',
    ...lawSection(files, law),
    '',
    ...unique(pieces.map(({ file }) => file)).map((file) => `${link(file)}: ../rules/${file}`),
    '',
  ].join('\n')
}
