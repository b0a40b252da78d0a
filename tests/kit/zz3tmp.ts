import { init, killThreads, Z3_lbool, type Z3LowLevel } from 'z3-solver'
import { isLeaf, leafValue, type Node, type Space } from '../../src/diagram/space'
import type { Variable } from '../../src/diagram/variable'
import type { Condition, Outcome, Pack, Rule, Test, Validity } from '../../src/pack/types'
import type { Facts, RuleFact, Value } from '../../src/vocabulary/types'

/**
 * The rules read a third time, as formulas for the solver z3: a referee that shares nothing with the
 * diagrams and nothing with the interpreter. It reads the JSON itself: named conditions, open
 * terms, dates, operators and exceptions have their meaning written down here once more.
 *
 * The formulas are text, in the language SMT-LIB.
 */

/** A formula that is true or false. */
export type Formula = string

const list = (head: string, parts: readonly string[], none: string): string =>
  parts.length === 0 ? none : `(${head} ${parts.join(' ')})`

export const and = (...parts: readonly Formula[]): Formula => list('and', parts, 'true')
export const or = (...parts: readonly Formula[]): Formula => list('or', parts, 'false')
export const not = (part: Formula): Formula => `(not ${part})`

const quoted = (name: string): string => `|${name}|`

/** A number as z3 reads it: exact, in decimals. */
const real = (value: number): string => {
  const digits = Math.abs(value).toString()
  if (!/^[\d.]+$/.test(digits)) throw new Error(`\`${digits}\` is not a plain number`)
  const decimal = digits.includes('.') ? digits : `${digits}.0`
  return value < 0 ? `(- ${decimal})` : decimal
}

/** Parts of a fact's range, each with a value in it; conditions do not tell values of one part apart. */
interface Part {
  readonly value: Value
  readonly formula: Formula
}

// what the JSON means

const inForce = (date: string, { from, until }: Validity = {}): boolean =>
  (from === undefined || from <= date) && (until === undefined || until > date)

/** For each rule the rules that beat it: those that name it, and those that beat one of them. */
const beatenBy = (rules: readonly Rule[]): number[][] => {
  const all = [...rules.keys()]
  const beats = rules.map(({ exceptionTo = [] }) => rules.map(({ name }) => exceptionTo.includes(name)))
  for (const middle of all)
    for (const winner of beats.filter((row) => row[middle]))
      for (const loser of all) if (beats[middle]?.[loser] === true) winner[loser] = true
  return all.map((loser) => all.filter((winner) => beats[winner]?.[loser]))
}

/** A number, or the one the region gives to an open term, or else the default. */
const settled = (value: Test['value'], { terms, openTerms }: Pack): number => {
  const number =
    typeof value === 'object' && 'openTerm' in value
      ? (terms?.[value.openTerm] ?? openTerms?.find(({ name }) => name === value.openTerm)?.default)
      : value
  if (typeof number !== 'number') throw new Error('not a number')
  return number
}

const COMPARISONS: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

const isValue = (fact: Exclude<RuleFact, { type: 'number' }>, value: unknown): Formula => {
  const name = quoted(fact.id)
  if (fact.type === 'boolean') return value === true ? name : not(name)
  const place = fact.values.findIndex(({ id }) => id === value)
  if (place < 0) throw new Error(`\`${fact.id}\` has no value \`${String(value)}\``)
  return process.env.B ? `(= ${name} |${fact.id}=${String(place)}|)` : process.env.C ? (place===0? `(<= ${name} 0)` : place===fact.values.length-1 ? `(>= ${name} ${String(place)})` : `(and (<= ${name} ${String(place)}) (>= ${name} ${String(place)}))`) : process.env.D ? `|${fact.id}=${String(place)}|` : `(= ${name} ${String(place)})`
}

const testFormula = (fact: RuleFact, { operator, value }: Test, pack: Pack): Formula => {
  if (fact.type === 'number') {
    const compare = COMPARISONS[operator]
    if (compare === undefined) throw new Error(`\`${operator}\` on the number \`${fact.id}\``)
    return `(${compare} ${quoted(fact.id)} ${real(settled(value, pack))})`
  }
  const oneOf = (values: readonly unknown[]): Formula => or(...values.map((one) => isValue(fact, one)))
  switch (operator) {
    case 'equal':
      return oneOf([value])
    case 'notEqual':
      return not(oneOf([value]))
    case 'in':
      return oneOf(value as readonly string[])
    case 'notIn':
      return not(oneOf(value as readonly string[]))
    default:
      throw new Error(`\`${operator}\` on \`${fact.id}\``)
  }
}

/** What is said of who is responsible, in one line: the same line, the same outcome. */
export const inOneLine = ({ party, law, municipality, sector }: Outcome): string =>
  JSON.stringify([party, law, municipality ?? null, sector ?? null])

// the solver

export interface Z3 {
  readonly api: Z3LowLevel['Z3']
  /** Ends the threads of the solver, so that the process can end. */
  readonly stop: () => Promise<void>
}

/**
 * Only the low level of z3's package: the high level frees terms when JavaScript's garbage
 * collector says so, also while another thread is solving with them.
 */
export const startZ3 = async (): Promise<Z3> => {
  const { Z3: api, em } = await init()
  return { api, stop: () => killThreads(em) }
}

/** One need of a pack on one date, as formulas, in a solver of its own. `close` it after use. */
export class Reading {
  /** The rules in force, in the order of the file. */
  readonly rules: readonly Rule[]
  /** Where each rule applies, beaten or not. */
  readonly applies: readonly Formula[]
  /** Where each rule applies and none that applies beats it. */
  readonly stands: readonly Formula[]
  /** What each exclusion in force forbids. */
  readonly forbidden: readonly Formula[]
  readonly possible: Formula = 'possible'

  private readonly api: Z3['api']
  private readonly pack: Pack
  private readonly context
  private readonly solver
  private readonly facts: ReadonlyMap<string, RuleFact>
  /** The numbers that conditions compare each fact with. */
  private readonly thresholds = new Map<string, Set<number>>()
  private definitions = 0

  constructor({ api }: Z3, pack: Pack, need: string, date: string) {
    this.api = api
    this.pack = pack
    const config = api.mk_config()
    this.context = api.mk_context(config)
    api.del_config(config)
    this.solver = api.mk_simple_solver(this.context)
    api.solver_inc_ref(this.context, this.solver)

    this.facts = new Map(pack.facts.flatMap((fact) => (fact.type === 'date' ? [] : [[fact.id, fact]])))
    this.tell([...this.facts.values()].map((fact) => this.declaration(fact)).join('\n'))
    this.rules = (pack.decisions[need]?.rules ?? []).filter(({ valid }) => inForce(date, valid))
    this.applies = this.rules.map(({ conditions }) => this.define(this.formula(conditions)))
    this.stands = beatenBy(this.rules).map((winners, index) =>
      this.define(
        and(
          this.applies[index] as Formula,
          ...winners.map((winner) => not(this.applies[winner] as Formula)),
        ),
      ),
    )
    this.forbidden = pack.exclusions
      .filter(({ valid }) => inForce(date, valid))
      .map(({ conditions }) => this.define(this.formula(conditions)))
    this.possible = this.define(not(or(...this.forbidden)))
  }

  /** A boolean is a Bool, an enum an Int that counts its values, a number a Real: all in their range. */
  private declaration(fact: RuleFact): string {
    const name = quoted(fact.id)
    switch (fact.type) {
      case 'boolean':
        return `(declare-const ${name} Bool)`
      case 'enum':
        if (process.env.B) return `(declare-datatypes ((|S${fact.id}| 0)) ((${fact.values.map((_,i)=>`(|${fact.id}=${i}|)`).join(" ")}))) (declare-const ${name} |S${fact.id}|)`; if (process.env.D) { const n=fact.values.map((_,i)=>`|${fact.id}=${i}|`); return n.map(x=>`(declare-const ${x} Bool)`).join(" ")+`(assert (or ${n.join(" ")}))`+n.flatMap((x,i)=>n.slice(i+1).map(y=>`(assert (or (not ${x}) (not ${y})))`)).join(" ") }
        return `(declare-const ${name} Int) (assert (and (<= 0 ${name}) (< ${name} ${String(fact.values.length)})))`
      case 'number': {
        const below = fact.maxExclusive === true ? '<' : '<='
        return `(declare-const ${name} Real) (assert (and (<= ${real(fact.min)} ${name}) (${below} ${name} ${real(fact.max)})))`
      }
    }
  }

  private tell(text: string): void {
    this.api.solver_from_string(this.context, this.solver, text)
    const code = this.api.get_error_code(this.context)
    if (code !== 0) throw new Error(this.api.get_error_msg(this.context, code))
  }

  /** A short name for a formula, so that z3 reads it once. */
  private define(formula: Formula): Formula {
    const name = `f${String(this.definitions++)}`
    this.tell(`(define-fun ${name} () Bool ${formula})`)
    return name
  }

  /** A condition of the pack as its JSON says it. */
  private formula(condition: Condition): Formula {
    if ('all' in condition) return and(...condition.all.map((part) => this.formula(part)))
    if ('any' in condition) return or(...condition.any.map((part) => this.formula(part)))
    if ('not' in condition) return not(this.formula(condition.not))
    if ('fact' in condition) {
      const fact = this.facts.get(condition.fact)
      if (fact === undefined) throw new Error(`no fact \`${condition.fact}\``)
      if (fact.type === 'number') {
        const known = this.thresholds.get(fact.id) ?? new Set()
        this.thresholds.set(fact.id, known.add(settled(condition.value, this.pack)))
      }
      return testFormula(fact, condition, this.pack)
    }
    const named = this.pack.conditions[condition.condition]
    if (named === undefined) throw new Error(`no condition \`${condition.condition}\``)
    return this.formula(named.conditions)
  }

  /** Where a rule says this, and is not beaten. */
  says(line: string): Formula {
    return or(
      ...this.stands.filter((_, index) => inOneLine((this.rules[index] as Rule).event.params) === line),
    )
  }

  /** A diagram as a formula for each of its leaves, built node by node: where a situation ends there. */
  leaves(space: Space, root: Node): Map<number, Formula> {
    const cells = new Map<number, Formula[]>()
    const cellsAt = (level: number): Formula[] => {
      let known = cells.get(level)
      if (known === undefined) cells.set(level, (known = this.cells(space.variables[level] as Variable)))
      return known
    }
    // A node is reached through the nodes above it, so it comes after those.
    const nodes = [...space.reachable(root)].sort((a, b) => space.level(a) - space.level(b))
    const ways = new Map<Node, Formula[]>(nodes.map((node) => [node, node === root ? ['true'] : []]))
    const found = new Map<number, Formula>()
    for (const node of nodes) {
      const reached = this.define(or(...(ways.get(node) as Formula[])))
      if (isLeaf(node)) {
        found.set(leafValue(node), reached)
        continue
      }
      const below = new Map<Node, Formula[]>()
      cellsAt(space.level(node)).forEach((cell, index) => {
        const child = space.child(node, index)
        below.set(child, [...(below.get(child) ?? []), cell])
      })
      for (const [child, where] of below) ways.get(child)?.push(and(reached, or(...where)))
    }
    return found
  }

  /** Where a fact lies in each cell of a variable: the cell is asked of each part of the range. */
  private cells({ fact, size, cellOf }: Variable): Formula[] {
    const where = Array.from({ length: size }, (): Formula[] => [])
    for (const { value, formula } of this.parts(fact)) {
      const cell = where[cellOf(value)]
      if (cell === undefined) throw new Error(`\`${fact.id}\` has no cell for ${String(value)}`)
      cell.push(formula)
    }
    return where.map((parts) => this.define(or(...parts)))
  }

  /** The values of a fact one by one; for a number its thresholds, and the stretches between them. */
  private parts(fact: RuleFact): Part[] {
    if (fact.type !== 'number') {
      const values = fact.type === 'boolean' ? [false, true] : fact.values.map(({ id }) => id)
      return values.map((value) => ({ value, formula: isValue(fact, value) }))
    }
    const { id, min, max, maxExclusive } = fact
    const name = quoted(id)
    const inside = [...(this.thresholds.get(id) ?? [])].filter((at) => at > min && at < max)
    const stops = [min, ...inside.sort((a, b) => a - b), max]
    return stops.flatMap((at, index) => {
      const next = stops[index + 1]
      const point = { value: at, formula: `(= ${name} ${real(at)})` }
      if (next === undefined) return maxExclusive === true ? [] : [point]
      return [
        point,
        { value: (at + next) / 2, formula: and(`(< ${real(at)} ${name})`, `(< ${name} ${real(next)})`) },
      ]
    })
  }

  /** Whether all the formulas hold in some situation. */
  async holds(...formulas: readonly Formula[]): Promise<boolean> {
    return (await this.solve(formulas, () => true)) ?? false
  }

  /** A full situation where all the formulas hold; undefined if there is none. */
  find(...formulas: readonly Formula[]): Promise<Facts | undefined> {
    return this.solve(formulas, () => this.situation())
  }

  private async solve<T>(formulas: readonly Formula[], found: () => T): Promise<T | undefined> {
    const { api, context, solver } = this
    api.solver_push(context, solver)
    try {
      this.tell(`(assert ${and(...formulas)})`)
      const answer = await api.solver_check(context, solver)
      if (answer === Z3_lbool.Z3_L_UNDEF) throw new Error(api.solver_get_reason_unknown(context, solver))
      return answer === Z3_lbool.Z3_L_TRUE ? found() : undefined
    } finally {
      api.solver_pop(context, solver, 1)
    }
  }

  private situation(): Facts { return {} }

  close(): void {
    this.api.solver_dec_ref(this.context, this.solver)
    this.api.del_context(this.context)
  }
}
