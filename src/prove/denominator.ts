import { compilePack } from '../diagram/compile'
import { countAll, countTrue } from '../diagram/count'
import type { Decision } from '../diagram/decision'
import type { Table } from '../diagram/table'
import type { Pack } from '../pack/types'
import { provenDates } from './dates'
import type { Checked } from './finding'

const counted = new WeakMap<Table, { readonly count: bigint; readonly excluded: bigint }>()

/** How many possible situations one decision tells apart, and how many impossible ones it leaves out. */
export const possibleIn = (decision: Decision): { readonly count: bigint; readonly excluded: bigint } => {
  let known = counted.get(decision.table)
  if (known === undefined) {
    const count = countTrue(decision.table, decision.possible())
    counted.set(decision.table, (known = { count, excluded: countAll(decision.table) - count }))
  }
  return known
}

/** How many possible situations the decisions of a need tell apart, over all periods. */
export const possibleSituations = (pack: Pack, need: string): Checked => {
  const compiled = compilePack(pack)
  let count = 0n
  let excluded = 0n
  for (const date of provenDates(compiled, need)) {
    const found = possibleIn(compiled.decision(need, date))
    count += found.count
    excluded += found.excluded
  }
  return { what: 'situations', count, excluded }
}
