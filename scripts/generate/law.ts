import { createHash } from 'node:crypto'
import { paragraphOf, wholeText } from '../../src/law/paragraph'
import type { LawArticle, LawFile, LawParagraph, LawVersion } from '../../src/law/types'
import type { LawSource } from './pieces'

/** An Act as `../shared/knowledge/law` has it. */
export interface SharedLaw extends LawVersion {
  readonly articles: readonly {
    readonly article: string
    readonly url: string
    readonly partial?: string
    readonly paragraphs: readonly { readonly number: string; readonly text: string }[]
  }[]
}

/** An article of at most this many characters comes whole, so that a reader sees a paragraph in its place. */
const SMALL = 6000

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The corpus writes defined words with underscores. */
const asWords = (number: string): string => number.replaceAll('_', ' ')

const hashed = (number: string, text: string): LawParagraph => ({ number, text, sha256: sha256(text) })

const articleOf = (
  article: SharedLaw['articles'][number],
  cited: readonly (string | undefined)[],
): LawArticle => {
  const all = article.paragraphs.map(({ number, text }) => hashed(asWords(number), text))
  const whole = wholeText(all).length <= SMALL || cited.includes(undefined)
  const kept = whole
    ? all
    : all.filter((one) => cited.some((paragraph) => paragraphOf({ paragraphs: [one] }, paragraph ?? '')))
  const left = all.filter((paragraph) => !kept.includes(paragraph)).map(({ number }) => number)
  const partial = [
    ...(article.partial === undefined ? [] : [article.partial]),
    ...(left.length === 0 ? [] : [`hier weggelaten: lid ${left.join(', ')}`]),
  ].join('; ')
  return {
    article: article.article,
    url: article.url,
    ...(partial === '' ? {} : { partial }),
    sha256: sha256(wholeText(kept)),
    paragraphs: kept,
  }
}

/** What of an Act travels with the rules: the articles that a source cites. */
export const lawFile = (law: SharedLaw, sources: readonly LawSource[]): LawFile => ({
  law: law.law,
  name: law.name,
  bwb: law.bwb,
  version: law.version,
  source: law.source,
  ...(law.note === undefined ? {} : { note: law.note }),
  articles: law.articles.flatMap((article) => {
    const cited = sources.filter((source) => source.law === law.law && source.article === article.article)
    return cited.length === 0
      ? []
      : [
          articleOf(
            article,
            cited.map(({ paragraph }) => paragraph),
          ),
        ]
  }),
})
