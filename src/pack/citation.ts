import { isDate } from '../vocabulary/date'
import type { Source } from './types'

/**
 * The short form of a source, as a lawyer writes it:
 *
 * - a law: `JW 2.3 lid 1 onder a`, `WEB 8.1.1 onder b`, `JW 1.1 begrip woonplaats`, `WPO 4 (oud)`;
 * - a ruling: `ECLI:NL:CRVB:2017:1477, 4.3`, or of a body that numbers its own: `uitspraak GPO 106465`;
 * - a document: `thuiszitterspact-2016, hoofdstuk 2`.
 *
 * Each may end with the dates between which it holds: `vanaf 2026-01-01`, `tot 2022-08-01`.
 */
const DATES = /^(.*?)(?: vanaf (\d{4}-\d{2}-\d{2}))?(?: tot (\d{4}-\d{2}-\d{2}))?$/su
const LAW =
  /^(?<law>[A-Z][A-Z0-9]*) (?<article>\d[^\s,]*(?: \(oud\))?)(?: lid (?<lid>\d.*)| (?<onder>onder .+)| begrip (?<begrip>.+))?$/su
const RULING = /^(?:uitspraak (?<named>[^,]+)|(?<ecli>ECLI:[^\s,]+))(?:, (?<at>.+))?$/su
const DOCUMENT = /^(?<document>[a-z0-9]+(?:-[a-z0-9]+)*)(?:, (?<at>.+))?$/su

/** A text without space around it, which no other text is written like. */
const isTidy = (text: string): boolean => text.length > 0 && text.trim() === text

const textOf = (groups: Readonly<Record<string, string | undefined>>): Source | undefined => {
  const { law, article, lid, onder, begrip, named, ecli, document, at } = groups
  const paragraph = lid ?? onder ?? begrip
  if (law !== undefined && article !== undefined)
    return { law, article, ...(paragraph === undefined ? {} : { paragraph }) }
  const place = at === undefined ? {} : { at }
  const ruling = named ?? ecli
  if (ruling !== undefined) return { ruling, ...place }
  return document === undefined ? undefined : { document, ...place }
}

/** Reads a citation; undefined if it is none. Whether its law or document exists is not looked at. */
export const parseCitation = (text: string): Source | undefined => {
  const [, cited = '', from, until] = DATES.exec(text) ?? []
  if (!isTidy(text) || [from, until].some((date) => date !== undefined && !isDate(date))) return undefined
  const match = RULING.exec(cited) ?? LAW.exec(cited) ?? DOCUMENT.exec(cited)
  const source = match?.groups === undefined ? undefined : textOf(match.groups)
  return source === undefined
    ? undefined
    : { ...source, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

const placeOf = (paragraph: string): string => {
  if (/^\d/u.test(paragraph)) return ` lid ${paragraph}`
  return paragraph.startsWith('onder ') ? ` ${paragraph}` : ` begrip ${paragraph}`
}

const written = (source: Source): string => {
  if ('law' in source)
    return `${source.law} ${source.article}${source.paragraph === undefined ? '' : placeOf(source.paragraph)}`
  const at = source.at === undefined ? '' : `, ${source.at}`
  if ('document' in source) return `${source.document}${at}`
  return `${source.ruling.startsWith('ECLI:') ? '' : 'uitspraak '}${source.ruling}${at}`
}

const KEYS = ['law', 'article', 'paragraph', 'document', 'ruling', 'at', 'from', 'until'] as const

type Parts = Readonly<Partial<Record<(typeof KEYS)[number], string>>>

const isSame = (a: Parts, b: Parts): boolean => KEYS.every((key) => a[key] === b[key])

/** The one text that `parseCitation` reads back as this source; undefined for a source that has none. */
export const printCitation = (source: Source): string | undefined => {
  const from = source.from === undefined ? '' : ` vanaf ${source.from}`
  const until = source.until === undefined ? '' : ` tot ${source.until}`
  const text = `${written(source)}${from}${until}`
  const read = parseCitation(text)
  return read !== undefined && isSame(read, source) ? text : undefined
}
