import type { Issue } from '../text/issue'
import type { PackFiles } from './assemble'
import { kindOf } from './schema-kinds'
import type { OpenTerm, Pack, PackInfo } from './types'

/** Files in which a regional pack would change who is responsible; only the law may. */
const NATIONAL_ONLY = ['facts', 'needs', 'need', 'parties', 'exclusions', 'holders']

const overridden = (files: PackFiles, folder: string, key: string, parent: object, kind: string): Issue[] =>
  Object.entries(files)
    .filter(([file]) => kindOf(file) === folder)
    .flatMap(([file, content]) =>
      Object.keys((content as Record<string, object | undefined>)[key] ?? {})
        .filter((name) => Object.hasOwn(parent, name))
        .map((name): Issue => ({
          code: 'unlawful-override',
          path: [key, name],
          params: { kind, name },
          file,
        })),
    )

/** A number for an open term lies between the bounds the law sets; so does the one that holds without it. */
const checkTerms = (files: PackFiles, parent: Pack | undefined): Issue[] => {
  const { terms = {}, openTerms = [] } = files['pack.json'] as PackInfo
  const file = 'pack.json'
  const declared = parent?.openTerms ?? openTerms
  const outOfBounds = ({ name, bounds }: OpenTerm, found: number, path: Issue['path']): Issue[] =>
    found < bounds.min || found > bounds.max
      ? [{ code: 'term-out-of-bounds', path, params: { term: name, found, ...bounds }, file }]
      : []
  return [
    ...openTerms.flatMap((open, index) => outOfBounds(open, open.default, ['openTerms', index, 'default'])),
    ...Object.entries(terms).flatMap(([term, found]): Issue[] => {
      const open = declared.find(({ name }) => name === term)
      const path = ['terms', term]
      return open === undefined
        ? [{ code: 'unknown-reference', path, params: { kind: 'openTerm', name: term }, file }]
        : outOfBounds(open, found, path)
    }),
  ]
}

/**
 * A regional pack fills in what the law leaves open: executors, agreements, terms. It cannot add
 * or replace rules, nor anything the law's pack has named.
 */
export const checkLayering = (files: PackFiles, parent: Pack | undefined): Issue[] => {
  const terms = checkTerms(files, parent)
  if (parent === undefined) return terms
  const additions = Object.keys(files)
    .filter((file) => NATIONAL_ONLY.includes(kindOf(file) ?? ''))
    .map((file): Issue => ({ code: 'unlawful-addition', path: [], params: { file }, file }))
  const opened: Issue[] =
    (files['pack.json'] as PackInfo).openTerms === undefined
      ? []
      : [{ code: 'unlawful-addition', path: ['openTerms'], params: { file: 'openTerms' }, file: 'pack.json' }]
  return [
    ...additions,
    ...opened,
    ...terms,
    ...overridden(files, 'conditions', 'conditions', parent.conditions, 'condition'),
    ...overridden(files, 'steps', 'steps', parent.steps, 'step'),
    ...overridden(files, 'rungs', 'rungs', parent.rungs, 'namedRung'),
    ...overridden(files, 'routes', 'routes', parent.routes, 'route'),
    ...overridden(files, 'ladders', 'ladders', parent.ladders, 'ladder'),
    ...overridden(files, 'sources', 'laws', parent.laws, 'law'),
    ...overridden(files, 'sources', 'documents', parent.documents, 'document'),
    ...overridden(files, 'sources', 'rulings', parent.rulings, 'ruling'),
  ]
}
