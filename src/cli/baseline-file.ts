import { join } from 'node:path'
import * as z from 'zod/mini'
import { LIMITS } from '../base/limits'
import { readJsonFile } from '../node/bytes'
import type { Json } from '../node/json'
import { checkAgainst } from '../pack/check-form'
import type { Acceptance } from '../prove/baseline'
import type { FindingKind } from '../prove/finding'
import { throwIfAny } from '../text/error'
import { tooLarge, type Issue } from '../text/issue'
import { REPORT } from '../text/nl'

/** Hidden, so that it is no file of the pack: it says nothing about the law. */
const NAME = '.dekkend-baseline.json'

const filled = z.string().check(z.minLength(1))

/** Counts can be larger than a number in JSON may be, so they are written as digits. */
const acceptance = z.strictObject({
  kind: z.enum(Object.keys(REPORT.kinds) as [FindingKind, ...FindingKind[]]),
  subject: filled,
  law: z.number(),
  reason: filled,
  owner: filled,
  until: z.optional(z.iso.date()),
  count: z.optional(z.string().check(z.regex(/^\d+$/))),
})

const form = z.strictObject({ $schema: z.optional(z.string()), accepted: z.array(acceptance) })

/** What only the net covers is accepted by its size: it must never grow unnoticed. */
const checkCounts = (accepted: readonly z.infer<typeof acceptance>[]): Issue[] =>
  accepted.flatMap(({ kind, count }, index): Issue[] => {
    const path = ['accepted', index]
    if (count === undefined)
      return kind === 'net-only' ? [{ code: 'missing-key', path, params: { key: 'count' } }] : []
    return count.length > LIMITS.countDigits ? [tooLarge('countDigits', [...path, 'count'])] : []
  })

const acceptedIn = ({ value, issues, locate }: Json): Acceptance[] => {
  throwIfAny(issues)
  throwIfAny(checkAgainst(form, value).map(locate))
  const { accepted } = value as z.infer<typeof form>
  throwIfAny(checkCounts(accepted).map(locate))
  return accepted.map(({ count, until, ...rest }) => ({
    ...rest,
    ...(until === undefined ? {} : { until }),
    ...(count === undefined ? {} : { count: BigInt(count) }),
  }))
}

/** The findings that a file accepts. Throws with everything that is wrong in it. */
export const readBaseline = (file: string): Acceptance[] => acceptedIn(readJsonFile(file, 'packFile'))

/** The baseline of a pack in a folder; nothing is accepted if it has none. */
export const baselineIn = (dir: string): Acceptance[] => {
  const json = readJsonFile(join(dir, NAME), 'packFile')
  return json.issues.some(({ params }) => params['reason'] === 'ENOENT') ? [] : acceptedIn(json)
}
