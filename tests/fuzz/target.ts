import { isDeepStrictEqual } from 'node:util'
import type { Arbitrary } from 'fast-check'
import { DekkendError } from '../../src/index'
import { OwnError } from '../kit/hostile-values'
import { isPlain, made, type Recipe } from './recipe'

/** A door with inputs to throw at it, and what must hold for each. */
export interface Target<Input = unknown> {
  readonly name: string
  /** Its share of all runs, beside those of the others: cheap doors get more. */
  readonly share: number
  /** Everything about one run, as JSON. */
  readonly inputs: Arbitrary<Input>
  /** Throws, or rejects, where a promise is broken. */
  readonly holds: (input: Input) => void | Promise<void>
}

/** So that targets with different inputs fit in one list. */
export const target = <Input>(one: Target<Input>): Target => one as unknown as Target

class Broken extends Error {
  override readonly name = 'Broken'
}

export const insist: (holds: boolean, promise: () => string) => asserts holds = (holds, promise) => {
  if (!holds) throw new Broken(promise())
}

/** Characters that mean something to a terminal, or turn the text around. */
const MEANINGFUL = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** What is printed holds no character that does something, and no line that a build server obeys. */
export const insistHarmless = (text: string): void => {
  const found = MEANINGFUL.exec(text)
  insist(
    found === null,
    () => `prints U+${found?.[0].codePointAt(0)?.toString(16) ?? ''} in ${JSON.stringify(text)}`,
  )
  insist(!/^::/m.test(text), () => `prints a workflow command: ${JSON.stringify(text)}`)
}

/** What one call came to. */
export type Outcome<T> = { readonly answer: T } | { readonly error: DekkendError }

const frozen = new WeakSet()

/** Whether nothing in an answer can be written to. */
export const isFrozen = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return true
  if (!Object.isFrozen(value)) return false
  frozen.add(value)
  return Object.values(value).every(isFrozen)
}

/** One call: it answers, or it throws a `DekkendError` that can be told in both languages. */
export const calling = <T>(call: () => T): Outcome<T> => {
  try {
    return { answer: call() }
  } catch (error) {
    if (!(error instanceof DekkendError)) throw error
    insist(error.issues.length > 0, () => 'an error without issues')
    insist(isFrozen(error.issues), () => `issues that can be written to: ${error.message}`)
    for (const lang of ['nl', 'en'] as const) insistHarmless(error.toText(lang))
    return { error }
  }
}

const told = (outcome: Outcome<unknown>): unknown =>
  'answer' in outcome ? outcome.answer : [outcome.error.toText('nl'), outcome.error.issues]

/** One call with values made from recipes; nothing comes of it if a value threw by itself. */
export const callingOnce = <T>(
  recipes: readonly Recipe[],
  call: (...given: unknown[]) => T,
): Outcome<T> | undefined => {
  const given = recipes.map(made)
  let outcome: Outcome<T>
  try {
    outcome = calling(() => call(...given))
  } catch (error) {
    if (error instanceof OwnError) return undefined
    throw error
  }
  recipes.forEach((recipe, index) => {
    insist(!isPlain(recipe) || isDeepStrictEqual(given[index], made(recipe)), () => 'changed what was given')
  })
  return outcome
}

/** The same twice: it comes to the same. */
export const callingWith = <T>(
  recipes: readonly Recipe[],
  call: (...given: unknown[]) => T,
): Outcome<T> | undefined => {
  const outcome = callingOnce(recipes, call)
  const again = callingOnce(recipes, call)
  const same =
    outcome === undefined || again === undefined
      ? outcome === again
      : isDeepStrictEqual(told(outcome), told(again))
  insist(same, () => 'answered differently the second time')
  return outcome
}
