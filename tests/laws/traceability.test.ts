import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCatalogue, readIndicators, readLaw } from '../../scripts/generate/catalogue'
import {
  knowledgeIds,
  lawSources,
  piecesOf,
  readRuleFiles,
  type LawSource,
} from '../../scripts/generate/pieces'
import { traceabilityPage } from '../../scripts/generate/traceability'
import { isNumbered, paragraphOf } from '../../src/law/paragraph'

const files = readRuleFiles()
const pieces = piecesOf(files)
const catalogue = readCatalogue()
const indicators = readIndicators()
const law = readLaw()

const known = new Set(catalogue.entries.map(({ id }) => id))
const encoded = new Set([...knowledgeIds(files), ...indicators.flatMap(({ knowledge }) => knowledge)])
const unencoded = Object.keys(catalogue.unencoded)

const shared = '../shared/knowledge'

/** Where a source points at a place that the literal text does not have. */
const notInText = (source: LawSource): string | undefined => {
  const article = law
    .find((file) => file.law === source.law)
    ?.articles.find((one) => one.article === source.article)
  if (article === undefined || !isNumbered(article)) return undefined
  const { paragraph } = source
  if (paragraph === undefined) return `${source.law} ${source.article} has paragraphs; none is cited`
  // Of an article that is here in part, a paragraph may be missing.
  return paragraphOf(article, paragraph) !== undefined || article.partial !== undefined
    ? undefined
    : `${source.law} ${source.article} has no paragraph ${paragraph}`
}

describe('every entry of the knowledge base', () => {
  test('stands in the catalogue once', () => {
    expect(known.size).toBe(catalogue.entries.length)
    expect(known.size).toBeGreaterThan(700)
  })

  test('is in the rules or the monitor, or has a reason why not', () => {
    expect([...known].filter((id) => !encoded.has(id) && !unencoded.includes(id))).toEqual([])
  })

  test('is not both in the rules and left out', () => {
    expect(unencoded.filter((id) => encoded.has(id))).toEqual([])
  })

  test('that is left out says why in both languages', () => {
    const silent = Object.entries(catalogue.unencoded).filter(
      ([, { reason }]) => reason.nl.length < 10 || reason.en.length < 10,
    )
    expect(silent).toEqual([])
  })

  test('that is named anywhere exists', () => {
    expect([...encoded, ...unencoded].filter((id) => !known.has(id))).toEqual([])
  })

  test('is on the page if it is named', () => {
    // A set: an act is named once in the library, and stands on the page for each route that takes it.
    const seen = pieces.flatMap(({ knowledge }) => knowledge)
    expect([...new Set(seen)].sort()).toEqual([...new Set(knowledgeIds(files))].sort())
  })

  test.runIf(existsSync(shared))('is that of the knowledge base and the founding documents', () => {
    const rows = readFileSync(`${shared}/KENNISBANK.md`, 'utf8').matchAll(/^\| (K\d+-\d+|N\d+) \|/gm)
    const seeds = JSON.parse(readFileSync(`${shared}/SEEDS.json`, 'utf8')) as { id: string }[]
    expect([...known].sort()).toEqual([...[...rows].map(([, id]) => id), ...seeds.map(({ id }) => id)].sort())
  })
})

describe('every rule', () => {
  const rules = pieces.filter(({ kind }) => kind === 'regel')

  test('rests on an article, or says that it rests on something else', () => {
    const unfounded = rules.filter(
      ({ basis, sources }) =>
        !sources.some(
          (source) =>
            'law' in source ||
            // A decree that is cited as a document is law only with its article.
            ('document' in source && (basis !== 'wet' || source.at?.startsWith('art. ') === true)) ||
            ('ruling' in source && basis === 'uitspraak'),
        ),
    )
    expect(rules.length).toBeGreaterThan(200)
    expect(unfounded.map(({ name }) => name)).toEqual([])
  })

  test('cites its law down to a paragraph that exists, and so does every step, rung and condition', () => {
    expect([...new Set(lawSources(files).flatMap((source) => notInText(source) ?? []))]).toEqual([])
  })
})

test('the page docs/herleidbaarheid.md is fresh (`npm run generate`)', () => {
  const page = readFileSync('docs/herleidbaarheid.md', 'utf8')
  // Not `toBe(page)`: the difference between two long pages is no help.
  expect(page === traceabilityPage({ files, catalogue, indicators, law })).toBe(true)
})
