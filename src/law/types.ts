import type { Source } from '../pack/types'

/** A source that is a place in an Act. */
export type LawSource = Extract<Source, { readonly law: string }>

/**
 * How a citation stands to the literal text: found there; without text at hand; of a paragraph that
 * the article does not have; or of an article with numbered paragraphs without naming one.
 */
export type CitationState = 'found' | 'no-text' | 'no-paragraph' | 'needs-paragraph'

/** One numbered paragraph, or one definition, as the Act says it. */
export interface LawParagraph {
  /** Empty where the article has no paragraphs; the defined word in an article of definitions. */
  readonly number: string
  readonly text: string
  /** Of the text, in hexadecimal. */
  readonly sha256: string
}

export interface LawArticle {
  readonly article: string
  readonly url: string
  /** What of the article is not here, in Dutch. */
  readonly partial?: string
  /** Of `wholeText`, in hexadecimal. */
  readonly sha256: string
  readonly paragraphs: readonly LawParagraph[]
}

/** Which text of an Act is here: the version of one day, and where it was read. */
export interface LawVersion {
  readonly law: string
  readonly name: string
  readonly bwb: string
  readonly version: string
  readonly source: string
  readonly note?: string
}

export interface LawFile extends LawVersion {
  readonly articles: readonly LawArticle[]
}

/** The words of the law that a source points at, as they stood on the day of `version`. */
export interface LawText {
  readonly law: string
  readonly article: string
  /** Absent if the text is that of the whole article. */
  readonly paragraph?: string
  readonly text: string
  readonly version: string
  /** Of the text, in hexadecimal. */
  readonly sha256: string
  readonly url: string
  /** What of the whole article is left out, in Dutch. */
  readonly partial?: string
}
