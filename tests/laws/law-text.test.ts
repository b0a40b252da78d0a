import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readLaw, readSharedLaw, sharedLawIsHere } from '../../scripts/generate/catalogue'
import { lawFile } from '../../scripts/generate/law'
import { lawSources, readRuleFiles } from '../../scripts/generate/pieces'
import { resolved } from '../../scripts/generate/traceability'
import { LAW_VERSIONS, lawText } from '../../src/law/index'
import { wholeText } from '../../src/law/paragraph'

const files = readRuleFiles()
const law = readLaw()

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

describe('the literal text of the law', () => {
  test('comes from every Act in rules/law', () => {
    expect(Object.keys(LAW_VERSIONS).sort()).toEqual(law.map((file) => file.law).sort())
    for (const file of law)
      expect(LAW_VERSIONS[file.law]).toMatchObject({ version: file.version, bwb: file.bwb })
  })

  test('has the SHA-256 that stands beside it', () => {
    const wrong = law.flatMap((file) =>
      file.articles.flatMap(({ article, paragraphs, sha256: whole }) => [
        ...(sha256(wholeText(paragraphs)) === whole ? [] : [`${file.law} ${article}`]),
        ...paragraphs
          .filter((paragraph) => sha256(paragraph.text) !== paragraph.sha256)
          .map(({ number }) => `${file.law} ${article} ${number}`),
      ]),
    )
    expect(wrong).toEqual([])
  })

  test.runIf(sharedLawIsHere)('is that of its origin, for just what the rules cite', () => {
    const sources = lawSources(files)
    expect(law).toEqual(readSharedLaw().map((origin) => lawFile(origin, sources)))
  })

  test('is there for at least 85% of the places that the rules cite', () => {
    const { all, missing } = resolved(files, law)
    expect(1 - missing.length / all.length).toBeGreaterThan(0.85)
  })
})

describe('lawText', () => {
  test('gives the paragraph that a source cites', () => {
    const text = lawText({ law: 'WPO', article: '40', paragraph: '4' })
    expect(text).toMatchObject({ law: 'WPO', article: '40', paragraph: '4', version: '2026-08-01' })
    expect(text?.text).toContain('extra ondersteuning behoeft')
    expect(text?.sha256).toBe(sha256(text?.text ?? ''))
  })

  test('gives the paragraph of which a source cites a part', () => {
    const whole = lawText({ law: 'JW', article: '2.6', paragraph: '1' })
    expect(whole).toBeDefined()
    expect(lawText({ law: 'JW', article: '2.6', paragraph: '1 onder e' })).toEqual(whole)
  })

  test('gives a definition by its word', () => {
    expect(lawText({ law: 'JW', article: '1.1', paragraph: 'jeugdige, 3°' })?.paragraph).toBe('jeugdige')
  })

  test('gives the whole article where it has no paragraphs', () => {
    const text = lawText({ law: 'WVO', article: '2.41' })
    expect(text).toBeDefined()
    expect(text).not.toHaveProperty('paragraph')
    expect(lawText({ law: 'WVO', article: '2.41', paragraph: 'onder a' })).toEqual(text)
  })

  test('gives nothing for what is not here', () => {
    expect(lawText({ law: 'WPO', article: '40', paragraph: '99' })).toBeUndefined()
    expect(lawText({ law: 'WVO', article: '2.41', paragraph: '1' })).toBeUndefined()
    expect(lawText({ law: 'WVO', article: '27 (oud)', until: '2022-08-01' })).toBeUndefined()
    expect(lawText({ law: 'GEEN', article: '1' })).toBeUndefined()
    expect(lawText({ document: 'thuiszitterspact' })).toBeUndefined()
    expect(lawText({ ruling: 'ECLI:NL:CRVB:2018:3454' })).toBeUndefined()
  })

  test('gives nothing for law that ended before the version here', () => {
    expect(lawText({ law: 'WPO', article: '40', paragraph: '4', until: '2023-01-01' })).toBeUndefined()
  })
})
