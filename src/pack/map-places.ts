import type * as z from 'zod/mini'
import { PLACES, type ShortPlace } from './schema'

type Path = readonly (string | number)[]

/** Writes out what stands at a short place; undefined where it is long already. */
export type WriteOut = (place: ShortPlace, value: unknown, path: Path) => unknown

/** The parts of a zod definition that are read here. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>
  readonly element?: z.ZodMiniType
  readonly valueType?: z.ZodMiniType
  readonly innerType?: z.ZodMiniType
  readonly options?: readonly z.ZodMiniType[]
  readonly discriminator?: string
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def

const isDict = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The form of a union that a value has: by its discriminator, or else the first, which is the long one. */
const optionFor = ({ options = [], discriminator }: Definition, value: unknown): z.ZodMiniType | undefined =>
  discriminator === undefined
    ? options[0]
    : options.find((option) => {
        const { shape = {} } = definitionOf(option)
        return shape[discriminator]?.safeParse((value as Record<string, unknown>)[discriminator]).success
      })

/** A value of the right form with everything at its short places written out; the value itself stays. */
export const mapPlaces = (
  schema: z.ZodMiniType,
  value: unknown,
  writeOut: WriteOut,
  path: Path = [],
): unknown => {
  const place = PLACES.get(schema)?.place
  const written = place === undefined ? undefined : writeOut(place, value, path)
  if (written !== undefined) return written
  const definition = definitionOf(schema)
  const { shape, element, valueType, innerType } = definition
  if (innerType !== undefined) return mapPlaces(innerType, value, writeOut, path)
  if (definition.options !== undefined) {
    const option = optionFor(definition, value)
    return option === undefined ? value : mapPlaces(option, value, writeOut, path)
  }
  if (element !== undefined && Array.isArray(value))
    return value.map((part, index) => mapPlaces(element, part, writeOut, [...path, index]))
  const partOf = (key: string): z.ZodMiniType | undefined => valueType ?? shape?.[key]
  if ((shape === undefined && valueType === undefined) || !isDict(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const schemaOfPart = partOf(key)
      return [
        key,
        schemaOfPart === undefined ? part : mapPlaces(schemaOfPart, part, writeOut, [...path, key]),
      ]
    }),
  )
}
