import { cutsInside, type Cut } from '../pack/cuts'
import { gridStep, type NumberFact, type RuleFact, type Value } from '../vocabulary/types'

/**
 * A fact as a diagram sees it: a finite number of cells. An enum has a cell per value; a number
 * has one for each interval between the cuts that the conditions make.
 */
export interface Variable {
  readonly fact: RuleFact
  readonly size: number
  /** For a number: the cuts between its cells, in order. */
  readonly cuts?: readonly Cut[]
  /** The cell a value lies in. The value must have passed validation. */
  readonly cellOf: (value: Value) => number
  /** How many grid points a cell holds; zero for an interval between two neighbours on the grid. */
  readonly weight: (cell: number) => number
  /** An everyday value in the cell: the preferred one if it lies there, else the first grid point. */
  readonly sample: (cell: number, preferred?: Value) => Value
}

/** What has a cell per value is the same in every space. */
const lists = new WeakMap<RuleFact, Variable>()

const cellsOfList = (fact: RuleFact, values: () => readonly Value[]): Variable => {
  let known = lists.get(fact)
  if (known === undefined) lists.set(fact, (known = cellsOfListAnew(fact, values())))
  return known
}

const cellsOfListAnew = (fact: RuleFact, values: readonly Value[]): Variable => {
  const index = new Map(values.map((value, cell) => [value, cell]))
  return {
    fact,
    size: values.length,
    cellOf: (value) => index.get(value) ?? -1,
    weight: () => 1,
    sample: (cell) => values[cell] as Value,
  }
}

/** Tolerance for sums of twelfths. */
const EPSILON = 1e-9

const cellsOfNumber = (fact: NumberFact, allCuts: readonly Cut[]): Variable => {
  const cuts = cutsInside(fact, allCuts)
  const step = gridStep(fact)
  const count = Math.floor((fact.max - fact.min) / step + EPSILON) + (fact.maxExclusive === true ? 0 : 1)
  const point = (index: number): number => {
    if (fact.step === '1/12') return fact.min + index / 12
    const value = fact.min + index * step
    return Number.isInteger(step) ? value : Number(value.toPrecision(12))
  }
  const pointsBelow = ({ at, after }: Cut): number => {
    const index = (at - fact.min) / step
    return after ? Math.floor(index + EPSILON) + 1 : Math.ceil(index - EPSILON)
  }
  const firstPoint = [0, ...cuts.map(pointsBelow), count]
  const cellOf = (value: Value): number => {
    let cell = 0
    for (const { at, after } of cuts) {
      if (after ? (value as number) <= at : (value as number) < at) break
      cell++
    }
    return cell
  }
  const weight = (cell: number): number => (firstPoint[cell + 1] as number) - (firstPoint[cell] as number)
  const samples = firstPoint.slice(0, -1).map((index, cell): number => {
    // A cut a hair above a grid point leaves that point outside the cell it seems to start.
    const first = point(index)
    if (weight(cell) > 0 && cellOf(first) === cell) return first
    return ((cuts[cell - 1]?.at ?? fact.min) + (cuts[cell]?.at ?? fact.max)) / 2
  })
  return {
    fact,
    size: cuts.length + 1,
    cuts,
    cellOf,
    weight,
    sample: (cell, preferred) =>
      preferred !== undefined && cellOf(preferred) === cell ? preferred : (samples[cell] as number),
  }
}

/** The cells of a fact, given the cuts that the conditions make in it (ignored unless it is a number). */
export const createVariable = (fact: RuleFact, cuts: readonly Cut[]): Variable => {
  switch (fact.type) {
    case 'enum':
      return cellsOfList(fact, () => fact.values.map(({ id }) => id))
    case 'boolean':
      return cellsOfList(fact, () => [false, true])
    case 'number':
      return cellsOfNumber(fact, cuts)
  }
}
