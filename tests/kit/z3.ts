import { init, killThreads, Z3_error_code, Z3_lbool, type Z3LowLevel } from 'z3-solver'
import { isLeaf, leafValue, type Node, type Table } from '../../src/diagram/table'
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

const named = (name: string, { conditions }: Pack): Condition => {
  const found = conditions[name]
  if (found === undefined) throw new Error(`no condition \`${name}\``)
  return found.conditions
}

const factsOf = (condition: Condition, pack: Pack): Set<string> => {
  if ('fact' in condition) return new Set([condition.fact])
  if ('condition' in condition) return factsOf(named(condition.condition, pack), pack)
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not]
  return new Set(parts.flatMap((part) => [...factsOf(part, pack)]))
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
  return `(= ${name} ${String(place)})`
}

const testFormula = (fact: RuleFact, { operator, value }: Test, pack: Pack): Formula => {
  if (fact.type === 'number') {
    const compare = COMPARISONS[operator]
    if (compare === undefined) throw new Error(`\`${operator}\` on the number \`${fact.id}\``)
    return `(${compare} ${quoted(fact.id)} ${real(settled(value, pack))})`
  }
  if (operator in COMPARISONS) throw new Error(`\`${operator}\` on \`${fact.id}\``)
  const values: readonly unknown[] =
    operator === 'in' || operator === 'notIn' ? Object.values(value) : [value]
  const isOneOf = or(...values.map((one) => isValue(fact, one)))
  return operator === 'notEqual' || operator === 'notIn' ? not(isOneOf) : isOneOf
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
  const started = await init()
  return { api: started.Z3, stop: () => killThreads(started.em) }
}

/** One need of a pack on one date, as formulas, in a solver of its own. `close` it after use. */
export class Reading {
  /** The rules in force, in the order of the file. */
  readonly rules: readonly Rule[]
  /** Where each rule applies, beaten or not. */
  readonly applies: readonly Formula[]
  /** Where each rule applies and none that applies beats it. */
  readonly stands: readonly Formula[]
  /** What each exclusion in force forbids, and the facts it speaks of. */
  readonly forbidden: readonly { readonly where: Formula; readonly facts: ReadonlySet<string> }[]
  /** Where no exclusion in force forbids the situation. */
  readonly possible: Formula

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
        and(this.applies[index] as Formula, ...winners.map((winner) => not(this.applies[winner] as Formula))),
      ),
    )
    this.forbidden = pack.exclusions
      .filter(({ valid }) => inForce(date, valid))
      .map(({ conditions }) => ({
        where: this.define(this.formula(conditions)),
        facts: factsOf(conditions, pack),
      }))
    this.possible = this.define(not(or(...this.forbidden.map(({ where }) => where))))
  }

  /** A boolean is a Bool, an enum an Int that counts its values, a number a Real: all in their range. */
  private declaration(fact: RuleFact): string {
    const name = quoted(fact.id)
    switch (fact.type) {
      case 'boolean':
        return `(declare-const ${name} Bool)`
      case 'enum':
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
    if (code !== Z3_error_code.Z3_OK) throw new Error(this.api.get_error_msg(this.context, code))
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
    return this.formula(named(condition.condition, this.pack))
  }

  /** Where a rule says this, and is not beaten. */
  says(line: string): Formula {
    return or(
      ...this.stands.filter((_, index) => inOneLine((this.rules[index] as Rule).event.params) === line),
    )
  }

  /** A diagram as a formula for each of its leaves, built node by node: where a situation ends there. */
  leaves(space: Table, root: Node): Map<number, Formula> {
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

  /** Whether each value of each fact of a diagram lies in one of its cells: then each situation ends at a leaf. */
  async isTotal(space: Table): Promise<boolean> {
    const outside = space.variables.map((variable) => not(or(...this.cells(variable))))
    return !(await this.holds(or(...outside)))
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

  /** What z3 thought of: a value for each fact. */
  private situation(): Facts {
    const { api, context } = this
    const model = api.solver_get_model(context, this.solver)
    api.model_inc_ref(context, model)
    const sorts = {
      boolean: api.mk_bool_sort(context),
      enum: api.mk_int_sort(context),
      number: api.mk_real_sort(context),
    }
    const valueOf = (fact: RuleFact): Value => {
      const constant = api.mk_const(context, api.mk_string_symbol(context, fact.id), sorts[fact.type])
      const found = api.model_eval(context, model, constant, true)
      if (found === null) throw new Error(`z3 has no value for \`${fact.id}\``)
      if (fact.type === 'boolean') return api.get_bool_value(context, found) === Z3_lbool.Z3_L_TRUE
      const [above = 0, below = 1] = api.get_numeral_string(context, found).split('/').map(Number)
      return fact.type === 'enum' ? (fact.values[above]?.id ?? '') : above / below
    }
    const situation = Object.fromEntries([...this.facts].map(([id, fact]) => [id, valueOf(fact)]))
    api.model_dec_ref(context, model)
    return situation
  }

  close(): void {
    this.api.solver_dec_ref(this.context, this.solver)
    this.api.del_context(this.context)
  }
}
