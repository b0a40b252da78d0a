import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LawFile } from '../../src/law/types'
import type { Text } from '../../src/text/text'
import { lawFile, type SharedLaw } from './law'
import type { LawSource } from './pieces'

/** Why an entry of the knowledge base is not in the rules. */
export interface Unencoded {
  readonly reason: Text
  readonly as: 'context' | 'superseded' | 'out-of-scope' | 'not-law' | 'duplicate'
}

/** What the rules have to account for: rows of the knowledge base and statements of the founding documents. */
export interface Catalogue {
  readonly entries: readonly { readonly id: string; readonly claim: string }[]
  readonly unencoded: Readonly<Record<string, Unencoded>>
}

/** Something to count over many cases, which no rule about one case can say. */
export interface Indicator {
  readonly id: string
  readonly title: Text
  readonly knowledge: readonly string[]
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

export const readCatalogue = (): Catalogue => read('rules/knowledge/knowledge.json') as Catalogue

export const readIndicators = (): readonly Indicator[] =>
  (read('rules/knowledge/monitor.json') as { indicators: readonly Indicator[] }).indicators

const LAW = 'rules/law'
const SHARED_LAW = '../shared/knowledge/law'

const jsonIn = (dir: string): readonly unknown[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(join(dir, name)))

/** Whether the texts that the copies in rules/law come from are here. */
export const sharedLawIsHere = existsSync(SHARED_LAW)

export const readSharedLaw = (): readonly SharedLaw[] => jsonIn(SHARED_LAW) as readonly SharedLaw[]

/** The law texts as they are in rules/law. */
export const readLaw = (): readonly LawFile[] => jsonIn(LAW) as readonly LawFile[]

/** The law texts as they should be: made again where their origin is present. */
export const lawTexts = (sources: readonly LawSource[]): readonly LawFile[] =>
  sharedLawIsHere ? readSharedLaw().map((law) => lawFile(law, sources)) : readLaw()
