import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FALSE, Space, leaf, type BinaryOperation, type Node, isLeaf } from '../../src/diagram/space'
import { createVariable, type Variable } from '../../src/diagram/variable'
import { LIMITS, LimitError } from '../../src/base/limits'
import { oneOf } from '../kit/small-pack'
import { smallSpaces, valueAt, type SmallSpace } from './small-space'

type Tables = readonly [SmallSpace, ...number[][]]

/** Checks a law on small spaces, with so many tables of values. */
const law = (tables: number, holds: (small: SmallSpace, ...values: number[][]) => void, max = 2): void => {
  fc.assert(
    fc.property(smallSpaces(tables, max), ([small, ...values]: Tables) => {
      holds(small, ...values)
    }),
    { numRuns: 200 },
  )
}

describe('a diagram is canonical', () => {
  test('two diagrams are the same node exactly when they have the same value everywhere', () => {
    law(2, ({ build }, a = [], b = []) => {
      expect(build(a) === build(b)).toBe(a.every((value, place) => value === b[place]))
    })
  })

  test('a diagram has the values it was built from', () => {
    law(
      1,
      ({ build, valuesOf }, a = []) => {
        expect(valuesOf(build(a))).toEqual(a)
      },
      4,
    )
  })

  test('it depends on a variable exactly when that variable can change its value', () => {
    law(1, ({ space, places, build }, a = []) => {
      const matters = (level: number): boolean =>
        places.some((place, at) =>
          places.some(
            (other, there) =>
              a[at] !== a[there] &&
              place.every((cell, position) => position === level || cell === other[position]),
          ),
        )
      const expected = space.variables.map((_, level) => level).filter(matters)
      expect(space.support(build(a))).toEqual(expected)
    })
  })
})

describe('operations work place by place, and give the node that building directly gives', () => {
  const booleans: [string, (space: Space, a: Node, b: Node) => Node, (a: number, b: number) => number][] = [
    ['and', (space, a, b) => space.and(a, b), (a, b) => a & b],
    ['or', (space, a, b) => space.or(a, b), (a, b) => a | b],
    ['minus', (space, a, b) => space.minus(a, b), (a, b) => a & (1 - b)],
    ['not', (space, a) => space.not(a), (a) => 1 - a],
  ]
  test.each(booleans)('%s', (_, operate, onValues) => {
    law(2, ({ space, build }, a = [], b = []) => {
      const expected = a.map((value, place) => onValues(value, b[place] as number))
      expect(operate(space, build(a), build(b))).toBe(build(expected))
    })
  })

  test('apply, with an operation on more than two values', () => {
    const most: BinaryOperation = { leaves: (a, b) => Math.max(a, b) }
    law(
      2,
      ({ space, build }, a = [], b = []) => {
        const expected = a.map((value, place) => Math.max(value, b[place] as number))
        expect(space.apply(most, build(a), build(b))).toBe(build(expected))
      },
      4,
    )
  })

  test('relabel', () => {
    law(
      1,
      ({ space, build }, a = []) => {
        expect(space.relabel(build(a), (value) => value >> 1)).toBe(build(a.map((value) => value >> 1)))
      },
      4,
    )
  })

  test('literal', () => {
    law(0, ({ space, places, build }) => {
      space.variables.forEach((_, level) => {
        expect(space.literal(level, (cell) => cell === 1)).toBe(
          build(places.map((place) => (place[level] === 1 ? 1 : 0))),
        )
      })
    })
  })

  test('restrict gives what is left once some variables are known', () => {
    fc.assert(
      fc.property(
        smallSpaces(1, 3),
        fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 4, maxLength: 4 }),
        ([{ space, places, build }, a = []], drawn) => {
          const known = drawn.slice(0, space.variables.length)
          const index = new Map(places.map((place, at) => [place.join(), at]))
          const expected = places.map((place) => {
            const moved = place.map((cell, level) => ((known[level] as number) < 0 ? cell : known[level]))
            return a[index.get(moved.join()) as number] as number
          })
          expect(space.restrict(build(a), known)).toBe(build(expected))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('forget is true where some value of the forgotten variables makes it true', () => {
    fc.assert(
      fc.property(
        smallSpaces(1),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        ([{ space, places, build }, a = []], kept) => {
          const expected = places.map((place) =>
            places.some(
              (other, at) =>
                a[at] === 1 && other.every((cell, level) => !kept[level] || cell === place[level]),
            )
              ? 1
              : 0,
          )
          expect(space.forget(build(a), (level) => kept[level] === true)).toBe(build(expected))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('simplify', () => {
  test('agrees wherever it matters, and depends on nothing new', () => {
    fc.assert(
      fc.property(smallSpaces(2, 3), ([{ space, build, valuesOf }, a = [], drawn = []]) => {
        const care = drawn.map((value) => (value === 0 ? 0 : 1))
        const simple = space.simplify(build(a), build(care))
        if (care.every((value) => value === 0)) {
          expect(simple).toBeUndefined()
          return
        }
        const values = valuesOf(simple as Node)
        expect(values.filter((_, at) => care[at] === 1)).toEqual(a.filter((_, at) => care[at] === 1))
        const before = space.support(build(a))
        expect(space.support(simple as Node).filter((level) => !before.includes(level))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('is a constant where only one value matters', () => {
    law(
      1,
      ({ space, build }, a = []) => {
        const care = build(a.map((value) => (value === 2 ? 1 : 0)))
        if (care === FALSE) return
        expect(space.simplify(build(a), care)).toBe(leaf(2))
      },
      3,
    )
  })
})

describe('a space', () => {
  test('folds in a balanced tree to what a fold in order gives', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (items) => {
        const folded = Space.balanced(items, (a, b) => a + b)
        expect(folded).toBe(items.length === 0 ? undefined : items.join(''))
      }),
    )
  })

  test('gives out what is to be kept as a table that means the same, without what came between', () => {
    law(
      2,
      ({ space, build, places }, a = [], b = []) => {
        const roots = [
          build(a),
          space.and(build(a.map((value) => value & 1)), build(b.map((value) => value & 1))),
        ]
        const frozen = space.freeze(roots)
        const again = Space.over(frozen.table)
        roots.forEach((root, index) => {
          const kept = frozen.roots[index] as Node
          for (const table of [frozen.table, again])
            expect(places.map((place) => valueAt(table, kept, place))).toEqual(
              places.map((place) => valueAt(space, root, place)),
            )
        })
        const reached = new Set(frozen.roots.flatMap((root) => [...frozen.table.reachable(root)]))
        expect(frozen.table.size).toBe([...reached].filter((node) => !isLeaf(node)).length)
        // What is built over a table finds the nodes that are in it.
        expect(again.relabel(frozen.roots[0] as Node, (value) => value)).toBe(frozen.roots[0])
        expect(again.size).toBe(frozen.table.size)
      },
      4,
    )
  })

  test('leaves the table alone that it goes on from', () => {
    law(2, ({ space, build, places }, a = [], b = []) => {
      const { table, roots } = space.freeze([build(a), build(b)])
      const [x, y] = roots as [Node, Node]
      const [before, size] = [JSON.stringify(table), table.size]
      const own = Space.over(table)
      own.or(own.minus(x, y), own.not(own.forget(own.and(x, y), (level) => level > 0)))
      own.simplify(x, y)
      new Space(table.variables, table.budget).restrict(
        x,
        places[0]?.map((cell, level) => (level === 0 ? cell : -1)) ?? [],
        table,
      )
      expect(table.size).toBe(size)
      expect(JSON.stringify(table)).toBe(before)
    })
  })
})

/** Makes so many nodes, each another. */
const grow = (space: Space, nodes: number): void => {
  const { size } = space.variables[0] as Variable
  for (let made = 0; made < nodes; made++)
    space.make(
      0,
      Array.from({ length: size }, (_, cell) => leaf(cell === 0 ? made + 1 : 0)),
    )
}

describe('a limit', () => {
  const three = [createVariable(oneOf('v', 'x', 'y', 'z'), [])]

  test.each(['decisionNodes', 'guardNodes', 'exclusionNodes'] as const)(
    'of %s lets exactly so many nodes pass',
    (limit) => {
      const space = new Space(three, { limit, about: 'iets' })
      grow(space, LIMITS[limit])
      expect(space.size).toBe(LIMITS[limit])
      const more = () => space.make(0, [leaf(0), leaf(1), leaf(2)])
      expect(more).toThrow(new LimitError(limit, 'iets'))
      expect(more).toThrow(LimitError)
    },
  )

  test('of cells lets exactly so many pass', () => {
    const size = 1_000
    const wide = [createVariable(oneOf('v', ...Array.from({ length: size }, (_, cell) => String(cell))), [])]
    const space = new Space(wide, { limit: 'guardNodes' })
    grow(space, LIMITS.spaceCells / size)
    expect(space.size * size).toBe(LIMITS.spaceCells)
    expect(() => space.literal(0, (cell) => cell === 1)).toThrow(new LimitError('spaceCells'))
  })
})
