import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { readJsonFile } from '../node/read-pack'
import { checkAgainst } from '../pack/check-form'
import type { Acceptance } from '../prove/baseline'
import type { FindingKind } from '../prove/finding'
import { throwIfAny } from '../text/error'
import type { Issue } from '../text/issue'
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
const uncounted = (accepted: readonly z.infer<typeof acceptance>[]): Issue[] =>
  accepted.flatMap(({ kind, count }, index) =>
    kind === 'net-only' && count === undefined
      ? [{ code: 'missing-key' as const, path: ['accepted', index], params: { key: 'count' } }]
      : [],
  )

/** The findings that a file accepts. Throws with everything that is wrong in it. */
export const readBaseline = (file: string): Acceptance[] => {
  const { value, issues, locate } = readJsonFile(file)
  throwIfAny(issues)
  throwIfAny(checkAgainst(form, value).map(locate))
  const { accepted } = value as z.infer<typeof form>
  throwIfAny(uncounted(accepted).map(locate))
  return accepted.map(({ count, until, ...rest }) => ({
    ...rest,
    ...(until === undefined ? {} : { until }),
    ...(count === undefined ? {} : { count: BigInt(count) }),
  }))
}

/** The baseline of a pack in a folder; nothing is accepted if it has none. */
export const baselineIn = (dir: string): Acceptance[] => {
  const file = join(dir, NAME)
  return existsSync(file) ? readBaseline(file) : []
}
