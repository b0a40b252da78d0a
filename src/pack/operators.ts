import type { Value } from '../vocabulary/types'
import type { Operator } from './types'

/** What one operator means, on which facts it may be used, and where it cuts the line of numbers. */
export interface OperatorInfo {
  readonly types: readonly ('enum' | 'boolean' | 'number')[]
  readonly list: boolean
  readonly holds: (found: Value, stated: Value | readonly string[]) => boolean
  /** On numbers: whether the stated number itself lies below the cut. */
  readonly cutsAfter?: boolean
}

const number =
  (compare: (a: number, b: number) => boolean): OperatorInfo['holds'] =>
  (found, stated) =>
    compare(found as number, stated as number)

/** The operators of the safe profile; any other is an error. */
export const OPERATORS: Readonly<Record<Operator, OperatorInfo>> = {
  equal: { types: ['enum', 'boolean'], list: false, holds: (found, stated) => found === stated },
  notEqual: { types: ['enum'], list: false, holds: (found, stated) => found !== stated },
  in: { types: ['enum'], list: true, holds: (found, stated) => (stated as readonly Value[]).includes(found) },
  notIn: {
    types: ['enum'],
    list: true,
    holds: (found, stated) => !(stated as readonly Value[]).includes(found),
  },
  lessThan: { types: ['number'], list: false, holds: number((a, b) => a < b), cutsAfter: false },
  lessThanInclusive: { types: ['number'], list: false, holds: number((a, b) => a <= b), cutsAfter: true },
  greaterThan: { types: ['number'], list: false, holds: number((a, b) => a > b), cutsAfter: true },
  greaterThanInclusive: { types: ['number'], list: false, holds: number((a, b) => a >= b), cutsAfter: false },
}
