import fc, { type Arbitrary } from 'fast-check'
import { compilePack } from '../diagram/compile'
import { FALSE, isLeaf, type Node } from '../diagram/space'
import { inline, testsIn } from '../pack/condition'
import { requirePack } from '../pack/is-pack'
import type { Pack } from '../pack/types'
import { requireObject } from '../text/require'
import { today } from '../vocabulary/date'
import { gridStep, type Facts, type RuleFact, type Value } from '../vocabulary/types'
import { accepts } from '../vocabulary/validate'

export interface SituationConstraints {
  /** Left out: today in the Netherlands. */
  readonly peildatum?: string
  /** Only these facts; left out: every fact that rules can test. */
  readonly facts?: readonly string[]
}

/** How finely a choice is drawn; each fact maps it onto its own possible values. */
const CHOICES = 1_000_000

const range = (fact: Extract<RuleFact, { type: 'number' }>, index: number): number =>
  fact.step === '1/12' ? fact.min + index / 12 : Number((fact.min + index * gridStep(fact)).toPrecision(12))

/**
 * Values to draw from, the ordinary one first: every value of an enum; for a number each threshold
 * of the rules, its neighbours on the grid and a point between them, and points all over the range.
 */
const valuesOf = (fact: RuleFact, thresholds: readonly number[], ordinary: Value | undefined): Value[] => {
  const first = ordinary === undefined ? [] : [ordinary]
  switch (fact.type) {
    case 'enum':
      return [...new Set<Value>([...first, ...fact.values.map(({ id }) => id)])]
    case 'boolean':
      return [...new Set<Value>([...first, false, true])]
    case 'number': {
      const step = gridStep(fact)
      const around = thresholds.flatMap((at) => {
        const index = Math.round((at - fact.min) / step)
        return [at, range(fact, index - 1), range(fact, index + 1), at - step / 3, at + step / 3]
      })
      const count = Math.floor((fact.max - fact.min) / step)
      const spread = Array.from({ length: 20 }, (_, part) => range(fact, Math.round((part * count) / 20)))
      return [...new Set<Value>([...first, ...around, ...spread])].filter((value) => accepts(fact, value))
    }
  }
}

const thresholdsOf = (pack: Pack): Map<string, number[]> => {
  const conditions = [
    ...Object.values(pack.decisions).flatMap(({ rules }) => rules.map((rule) => rule.conditions)),
    ...pack.exclusions.map((exclusion) => exclusion.conditions),
  ]
  const found = new Map<string, number[]>()
  for (const { fact, value } of conditions.flatMap((condition) => testsIn(inline(condition, pack))))
    if (typeof value === 'number') found.set(fact, [...(found.get(fact) ?? []), value])
  return new Map([...found].map(([fact, values]) => [fact, [...new Set(values)]]))
}

/** Maps a choice per fact to a possible situation: follows the diagram of what is possible, never leaving it. */
const createBuilder = (pack: Pack, date: string, wanted: ReadonlySet<string> | undefined) => {
  const { space, root } = compilePack(pack).possible(date)
  const thresholds = thresholdsOf(pack)
  const tested = pack.facts.filter((fact): fact is RuleFact => fact.type !== 'date')
  const values = new Map(
    tested.map((fact) => [fact.id, valuesOf(fact, thresholds.get(fact.id) ?? [], pack.ordinary[fact.id])]),
  )
  const bound = new Set(space.variables.map(({ fact }) => fact.id))
  const order = [
    ...space.variables.map(({ fact }) => fact.id),
    ...tested.map(({ id }) => id).filter((id) => !bound.has(id)),
  ]
  const build = (choices: readonly number[]): Facts => {
    const situation: Record<string, Value> = {}
    let node: Node = root
    order.forEach((id, position) => {
      const all = values.get(id) as Value[]
      const variable = space.variables[position]
      const next = (value: Value): Node =>
        variable === undefined || isLeaf(node) ? node : space.at(node, position, variable.cellOf(value))
      const possible = variable === undefined ? all : all.filter((value) => next(value) !== FALSE)
      const value = possible[(choices[position] as number) % possible.length] as Value
      node = next(value)
      if (wanted === undefined || wanted.has(id)) situation[id] = value
    })
    return situation
  }
  return { build, size: order.length, names: order }
}

/**
 * Possible full situations of a pack: every fact that rules can test has a value, and none of the
 * exclusions applies. Thresholds of the rules and their neighbours come up often. Shrinks towards
 * the ordinary situation.
 */
export const situations = (pack: Pack, constraints: SituationConstraints = {}): Arbitrary<Facts> => {
  requirePack(pack)
  requireObject(constraints, 'constraints')
  const { peildatum = today(), facts } = constraints
  const { build, size } = createBuilder(pack, peildatum, facts === undefined ? undefined : new Set(facts))
  return fc.array(fc.nat(CHOICES), { minLength: size, maxLength: size }).map(build)
}

/** Possible situations of which some facts are left out: unknown. Shrinks towards knowing more. */
export const partialSituations = (pack: Pack, constraints: SituationConstraints = {}): Arbitrary<Facts> =>
  situations(pack, constraints).chain((full) => {
    const names = Object.keys(full)
    return fc
      .tuple(
        fc.constantFrom(0.05, 0.2, 0.5, 0.9),
        fc.array(fc.nat(999), { minLength: names.length, maxLength: names.length }),
      )
      .map(([share, draws]) => {
        const unknown = new Set(names.filter((_, index) => (draws[index] as number) > 999 * (1 - share)))
        return Object.fromEntries(Object.entries(full).filter(([name]) => !unknown.has(name)))
      })
  })
