/**
 * The form in which rules go into a bundle: what occurs more than once is written once, objects are lists
 * of values by their shape, and texts stand apart per language, so that a bundle can do with one.
 */

/** What is packed: a number refers back to what was unpacked before, in that order; `null` is the next text. */
type Packed = string | number | boolean | null | readonly Packed[]

export interface PackedRules {
  /** The keys of each shape of object. */
  readonly shapes: readonly (readonly string[])[]
  readonly body: Packed
}

/** Texts in the order in which they come up. */
export type PackedTexts = readonly string[]

const LIST = -1

/** Marks a string that stands for another value, as JSON. */
const ESCAPE = '#'

const isText = (value: object): value is { readonly nl: string; readonly en: string } =>
  'nl' in value && 'en' in value && Object.keys(value).length === 2

/** Packs a value of JSON. */
export const packRules = (
  root: unknown,
): { readonly rules: PackedRules; readonly nl: PackedTexts; readonly en: PackedTexts } => {
  const shapes = new Map<string, number>()
  const numbers = new Map<string, number>()
  const nl: string[] = []
  const en: string[] = []

  const shapeOf = (keys: readonly string[]): number => {
    const name = JSON.stringify(keys)
    const shape = shapes.get(name) ?? shapes.size
    shapes.set(name, shape)
    return shape
  }
  const fresh = (value: unknown): Packed => {
    if (typeof value === 'string') return value.startsWith(ESCAPE) ? ESCAPE + JSON.stringify(value) : value
    if (Array.isArray(value)) return [LIST, ...value.map(packed)]
    const content = value as Readonly<Record<string, unknown>>
    if (isText(content)) {
      nl.push(content.nl)
      en.push(content.en)
      return null
    }
    const keys = Object.keys(content)
    return [shapeOf(keys), ...keys.map((key) => packed(content[key]))]
  }
  const packed = (value: unknown): Packed => {
    if (typeof value === 'boolean') return value
    const name = JSON.stringify(value)
    if (typeof value === 'number' || value === null) return ESCAPE + name
    const number = numbers.get(name)
    if (number !== undefined) return number
    const written = fresh(value)
    numbers.set(name, numbers.size)
    return written
  }
  const body = packed(root)
  return { rules: { shapes: [...shapes.keys()].map((name) => JSON.parse(name) as string[]), body }, nl, en }
}

/** Unpacks rules, with their texts in both languages; a language that is left out shows the other, marked. */
export const unpackRules = (
  { shapes, body }: PackedRules,
  texts: { readonly nl?: PackedTexts; readonly en?: PackedTexts },
): unknown => {
  const nl = texts.nl ?? texts.en?.map((text) => `[en] ${text}`) ?? []
  const en = texts.en ?? nl.map((text) => `[nl] ${text}`)
  const known: unknown[] = []
  let next = 0
  const fresh = (packed: string | null | readonly Packed[]): unknown => {
    if (packed === null) {
      const text = { nl: nl[next], en: en[next] }
      next++
      return text
    }
    if (typeof packed === 'string') return packed.startsWith(ESCAPE) ? JSON.parse(packed.slice(1)) : packed
    const [shape, ...parts] = packed
    if (shape === LIST) return parts.map(unpacked)
    const value: Record<string, unknown> = {}
    const keys = shapes[shape as number] ?? []
    for (let index = 0; index < keys.length; index++)
      value[keys[index] as string] = unpacked(parts[index] as Packed)
    return value
  }
  const isNumbered = (value: unknown): boolean => typeof value === 'string' || typeof value === 'object'
  const unpacked = (packed: Packed): unknown => {
    if (typeof packed === 'number') return known[packed]
    if (typeof packed === 'boolean') return packed
    const value = fresh(packed)
    if (value !== null && isNumbered(value)) known.push(value)
    return value
  }
  return unpacked(body)
}
