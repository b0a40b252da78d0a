import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Target } from './target'
import { TARGETS } from './targets'

/** A find, kept so that it is tried again for ever. */
export interface Find {
  readonly target: string
  /** What was broken when it was found. */
  readonly broke: string
  /** With which `npm run fuzz -- --seed` it was found. */
  readonly seed: number
  readonly input: unknown
}

const CORPUS = 'tests/fuzz/corpus'

const firstLine = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n', 1)[0] ?? ''

/** Throws random inputs at one door. Gives the smallest input that breaks it, if any does. */
export const fuzz = async (
  { name, inputs, holds }: Target,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<Find | undefined> => {
  const property = fc.asyncProperty(inputs, async (input) => holds(input))
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    numRuns: runs,
    seed,
    // Each input is tried as often as it comes: an answer must not depend on the calls before it.
    skipEqualValues: false,
  })
  if (!failed) return undefined
  return { target: name, broke: firstLine(errorInstance), seed, input: counterexample?.[0] }
}

/** How many runs each door gets of a number of runs in all. */
export const runsOf = ({ share }: Target, all: number): number => {
  const shares = TARGETS.reduce((sum, target) => sum + target.share, 0)
  return Math.ceil((all * share) / shares)
}

/** Keeps a find as a file, named by what it is. */
export const keep = (find: Find): string => {
  const folder = join(CORPUS, find.target)
  mkdirSync(folder, { recursive: true })
  const text = `${JSON.stringify(find, undefined, 2)}\n`
  const name = createHash('sha256').update(JSON.stringify(find.input)).digest('hex').slice(0, 8)
  const file = join(folder, `${name}.json`)
  if (!existsSync(file)) writeFileSync(file, text)
  return file
}

/** Every find that was ever kept, by its file. */
export const corpus = (): [file: string, find: Find][] =>
  (existsSync(CORPUS) ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }) : [])
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as Find])
