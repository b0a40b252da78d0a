import type { Pack, Source } from '../pack/types'
import * as en from '../text/en'
import * as nl from '../text/nl'
import type { Lang } from '../text/text'

const ARTICLE = { nl: nl.PLAN.article, en: en.PLAN.article } as const

/** A source as people cite it: `WPO art. 40 lid 4`. */
export const sourceText = (source: Source, pack: Pack, lang: Lang): string => {
  if ('law' in source) return ARTICLE[lang](source.law, source.article, source.paragraph)
  const [name, at] =
    'document' in source
      ? [pack.documents[source.document]?.title ?? source.document, source.at]
      : [source.ruling, source.at]
  return at === undefined ? name : `${name}, ${at}`
}
