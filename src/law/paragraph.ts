import type { LawArticle, LawParagraph } from './types'

/** Whether an article is divided in numbered paragraphs, so that a source has to name one. */
export const isNumbered = ({ paragraphs }: Pick<LawArticle, 'paragraphs'>): boolean =>
  paragraphs.some(({ number }) => /^\d/.test(number))

/** The text of all that is here of an article, with its numbers. */
export const wholeText = (paragraphs: readonly Pick<LawParagraph, 'number' | 'text'>[]): string =>
  paragraphs
    .map(({ number, text }) =>
      number === '' ? text : /^\d/.test(number) ? `${number}. ${text}` : `${number}: ${text}`,
    )
    .join('\n')

/** A text up to a part of it, or the whole. */
const before = (text: string, part: string): string => {
  const at = text.indexOf(part)
  return at < 0 ? text : text.slice(0, at)
}

/**
 * The paragraph a source points at: `1 onder b` is in paragraph 1, `jeugdige, 3°` in the definition of
 * jeugdige, and `onder b` of an article without paragraphs in the whole.
 */
export const paragraphOf = (
  { paragraphs }: Pick<LawArticle, 'paragraphs'>,
  cited: string,
): LawParagraph | undefined => {
  const place = before(cited.startsWith('onder ') ? '' : before(cited, ' onder '), ',')
  return paragraphs.find(({ number }) => number === place)
}
