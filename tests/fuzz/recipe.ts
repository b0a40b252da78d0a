import fc, { type Arbitrary } from 'fast-check'
import {
  BARE_VALUES,
  FUNCTIONS,
  hiddenWays,
  HOSTILE_VALUES,
  otherWays,
  plainWays,
  SHAPES,
  throwingWays,
} from '../kit/hostile-values'

/**
 * How to make a value, as JSON, so that a find can be kept in a file. An object with the key `$` stands for a
 * value that JSON cannot hold, by its name in the list of hostile values; all else stands for itself.
 */
export type Recipe = null | boolean | number | string | readonly Recipe[] | { readonly [key: string]: Recipe }

const WAYS = [plainWays, otherWays, hiddenWays, throwingWays]

const makers = new Map(HOSTILE_VALUES.map(({ name, make }) => [name, make]))

const ways: ReadonlySet<string> = new Set(WAYS.flatMap((way) => way({})).map(({ name }) => name))

const wayOf = (name: string, facts: object): unknown =>
  WAYS.flatMap((way) => way(facts))
    .find((one) => one.name === name)
    ?.make()

/** Makes the value of a recipe, afresh each time. */
export const made = (recipe: Recipe): unknown => {
  if (typeof recipe !== 'object' || recipe === null) return recipe
  if (Array.isArray(recipe)) return recipe.map(made)
  const { $: name, facts } = recipe as { readonly [key: string]: Recipe }
  if (typeof name === 'string') {
    const maker = facts === undefined ? makers.get(name) : undefined
    if (maker !== undefined) return maker()
    if (ways.has(name)) return wayOf(name, made(facts ?? {}) as object)
  }
  const value = {}
  for (const [key, part] of Object.entries(recipe as object) as [string, Recipe][])
    // `__proto__` must become a key of its own, as `JSON.parse` makes it.
    Object.defineProperty(value, key, {
      value: made(part),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return value
}

/** Whether a recipe stands for itself, so that its value can be compared before and after. */
export const isPlain = (recipe: Recipe): boolean =>
  typeof recipe !== 'object' ||
  recipe === null ||
  (!Object.hasOwn(recipe, '$') && Object.values(recipe as object).every((part) => isPlain(part as Recipe)))

const named = (names: readonly { readonly name: string }[]): Arbitrary<Recipe> =>
  fc.constantFrom(...names.map(({ name }): Recipe => ({ $: name })))

/** Texts that somebody may not have thought of, beside texts that anybody types. */
export const texts: Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u0000',
    '\u001b[2J\u001b]0;title\u0007',
    '\r\n::error file=README.md::x',
    '\u202eelttil a',
    '\u2028',
    '\ud83d',
    'İ',
    'ß',
    '1e3',
    '0x10',
    '-0',
    'NaN',
    'null',
    'x'.repeat(61),
    'x'.repeat(1_000),
  ),
)

/** Values of JSON, small ones. */
const jsonValues: Arbitrary<Recipe> = fc.letrec<{ value: Recipe }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.oneof(
      fc.integer({ min: -2, max: 130 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ) as Arbitrary<Recipe>,
    texts,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(texts, tie('value'), { maxKeys: 3 }),
  ),
})).value

/** Values with no more sense than their place gives them, cheap to make. */
export const values: Arbitrary<Recipe> = fc.oneof(
  { weight: 4, arbitrary: jsonValues },
  { weight: 1, arbitrary: named([...BARE_VALUES, ...FUNCTIONS]) },
  { weight: 1, arbitrary: named(SHAPES.filter(({ name }) => !name.includes('thousand'))) },
  { weight: 1, arbitrary: named(otherWays({})) },
)

/** The same, and the large and the self-willed. */
export const anything: Arbitrary<Recipe> = fc.oneof(
  { weight: 9, arbitrary: values },
  { weight: 1, arbitrary: named(HOSTILE_VALUES) },
)
