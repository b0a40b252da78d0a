import type { Source } from '../pack/types'
import { isNumbered, paragraphOf, wholeText } from './paragraph'
import type { CitationState, LawArticle, LawFile, LawSource, LawText } from './types'

interface Place {
  readonly file: LawFile
  readonly article: LawArticle
}

const textAt = ({ file, article }: Place, paragraph: string | undefined): LawText | undefined => {
  const shared = { law: file.law, article: article.article, version: file.version, url: article.url }
  const found = paragraph === undefined ? undefined : paragraphOf(article, paragraph)
  if (found !== undefined && found.number !== '')
    return { ...shared, paragraph: found.number, text: found.text, sha256: found.sha256 }
  // A number that is not here must not bring the rest of the article instead.
  if (paragraph !== undefined && (found === undefined || isNumbered(article))) return undefined
  return {
    ...shared,
    text: wholeText(article.paragraphs),
    sha256: article.sha256,
    ...(article.partial === undefined ? {} : { partial: article.partial }),
  }
}

const placesOf = (files: readonly LawFile[]): ReadonlyMap<string, Place> =>
  new Map(
    files.flatMap((file) =>
      file.articles.map((article) => [`${file.law} ${article.article}`, { file, article }] as const),
    ),
  )

/** Says of a citation whether the Acts given have the place, as they read on the day of their version. */
export const citationsIn = (files: readonly LawFile[]): ((source: LawSource) => CitationState) => {
  const places = placesOf(files)
  return ({ law, article: cited, paragraph, from, until }) => {
    const place = places.get(`${law} ${cited}`)
    if (place === undefined) return 'no-text'
    const { file, article } = place
    // Law that ended before the version here, or starts after it, reads differently.
    if ((until !== undefined && until <= file.version) || (from !== undefined && from > file.version))
      return 'no-text'
    if (!isNumbered(article)) return 'found'
    if (paragraph === undefined) return 'needs-paragraph'
    if (paragraphOf(article, paragraph) !== undefined) return 'found'
    // Of an article that is here in part, a paragraph may be missing.
    return article.partial === undefined ? 'no-paragraph' : 'no-text'
  }
}

/** Looks up the words that a source points at in the Acts given. */
export const finderOf = (files: readonly LawFile[]): ((source: Source) => LawText | undefined) => {
  const places = placesOf(files)
  return (source) => {
    if (!('law' in source)) return undefined
    const place = places.get(`${source.law} ${source.article}`)
    // Law that ended before the version here read differently.
    if (place === undefined || (source.until !== undefined && source.until <= place.file.version))
      return undefined
    return textAt(place, source.paragraph)
  }
}
