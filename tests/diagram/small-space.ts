import fc, { type Arbitrary } from 'fast-check'
import { Space, isLeaf, leaf, leafValue, type Node } from '../../src/diagram/space'
import type { Table } from '../../src/diagram/table'
import { createVariable } from '../../src/diagram/variable'
import { oneOf } from '../kit/small-pack'

/** A space small enough to know a diagram by the value it has in each place. */
export interface SmallSpace {
  readonly space: Space
  /** Every place: a cell for each variable. */
  readonly places: readonly (readonly number[])[]
  /** The diagram that has these values, place by place. */
  readonly build: (values: readonly number[]) => Node
  /** The values a diagram has, place by place. */
  readonly valuesOf: (node: Node) => number[]
}

const VALUES = ['x', 'y', 'z']

const placesOf = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (places, size) => places.flatMap((place) => Array.from({ length: size }, (_, cell) => [...place, cell])),
    [[]],
  )

/** The value a diagram has in one place. */
export const valueAt = (table: Table, node: Node, place: readonly number[]): number => {
  let at = node
  while (!isLeaf(at)) at = table.child(at, place[table.level(at)] as number)
  return leafValue(at)
}

const createSmallSpace = (sizes: readonly number[]): SmallSpace => {
  const space = new Space(
    sizes.map((size, index) => createVariable(oneOf(`v${String(index)}`, ...VALUES.slice(0, size)), [])),
    { limit: 'decisionNodes' },
  )
  const places = placesOf(sizes)
  const build = (values: readonly number[], level = 0): Node => {
    if (level === sizes.length) return leaf(values[0] as number)
    const size = sizes[level] as number
    const share = values.length / size
    return space.make(
      level,
      Array.from({ length: size }, (_, cell) =>
        build(values.slice(cell * share, (cell + 1) * share), level + 1),
      ),
    )
  }
  return {
    space,
    places,
    build: (values) => build(values),
    valuesOf: (node) => places.map((place) => valueAt(space, node, place)),
  }
}

/** Small spaces, each with some tables of values below `max`: one value for every place. */
export const smallSpaces = (tables: number, max = 2): Arbitrary<readonly [SmallSpace, ...number[][]]> =>
  fc.array(fc.constantFrom(2, 3), { minLength: 1, maxLength: 4 }).chain((sizes) => {
    const small = createSmallSpace(sizes)
    const table = fc.array(fc.nat(max - 1), {
      minLength: small.places.length,
      maxLength: small.places.length,
    })
    return fc
      .array(table, { minLength: tables, maxLength: tables })
      .map((all): readonly [SmallSpace, ...number[][]] => [small, ...all])
  })
