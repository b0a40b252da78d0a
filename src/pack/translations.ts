import type { Issue } from '../text/issue'
import type { PackFiles } from './assemble'
import { FORMS } from './check-form'
import { mapPlaces } from './map-places'
import { kindOf } from './schema-kinds'

/** English stands beside the Dutch, in the files under `en/`: `{ "de Nederlandse zin": "the English sentence" }`. */

/** `$schema` is for editors. */
const sentencesIn = (content: unknown): [string, string][] =>
  Object.entries(content as Readonly<Record<string, string>>).filter(([key]) => key !== '$schema')

const dictionaries = (files: PackFiles): [file: string, sentences: [string, string][]][] =>
  Object.keys(files)
    .filter((file) => kindOf(file) === 'english')
    .sort()
    .map((file) => [file, sentencesIn(files[file])])

/** The English of a Dutch sentence; where there is none, the Dutch, marked as such. */
export const englishOf = (files: PackFiles): ((nl: string) => string) => {
  const all = new Map(dictionaries(files).flatMap(([, sentences]) => sentences))
  return (nl) => all.get(nl) ?? `[nl] ${nl}`
}

/** Each Dutch sentence that is written without its English beside it, with its place. */
const dutchIn = (
  files: PackFiles,
): { readonly nl: string; readonly file: string; readonly path: Issue['path'] }[] =>
  Object.entries(files).flatMap(([file, content]) => {
    const kind = kindOf(file)
    const found: { nl: string; file: string; path: Issue['path'] }[] = []
    if (kind !== undefined)
      mapPlaces(FORMS[kind], content, (place, value, path) => {
        if (place === 'text' && typeof value === 'string') found.push({ nl: value, file, path })
        return typeof value === 'string' ? value : undefined
      })
    return found
  })

/**
 * What is wrong with the English of a pack that has a folder `en/`: Dutch without English, English whose
 * Dutch is gone, and English that stands in two files. Other packs need none.
 */
export const checkTranslations = (files: PackFiles): Issue[] => {
  const english = dictionaries(files)
  if (english.length === 0) return []
  const dutch = dutchIn(files)
  const needed = new Set(dutch.map(({ nl }) => nl))
  const given = new Map<string, string>()
  const wrong = english.flatMap(([file, sentences]) =>
    sentences.flatMap(([nl]): Issue[] => {
      const first = given.get(nl)
      given.set(nl, first ?? file)
      if (first !== undefined)
        return [{ code: 'translated-twice', path: [nl], params: { nl, file: first }, file }]
      return needed.has(nl) ? [] : [{ code: 'stale-translation', path: [nl], params: { nl }, file }]
    }),
  )
  const told = new Set<string>()
  const missing = dutch.flatMap(({ nl, file, path }): Issue[] => {
    if (given.has(nl) || told.has(nl)) return []
    told.add(nl)
    return [{ code: 'missing-translation', path, params: { nl, file: `en/${file}` }, file }]
  })
  return [...missing, ...wrong]
}
