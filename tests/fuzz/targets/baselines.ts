import fc, { type Arbitrary } from 'fast-check'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBaseline } from '../../../src/cli/baseline-file'
import { bytesOf, nearlyJson } from '../bytes'
import { calling, insist, target } from '../target'

/** Files with accepted findings, with some bytes changed. */

const acceptance: Arbitrary<object> = fc.record(
  {
    kind: fc.constantFrom('gap', 'net-only', 'conflict', 'x'),
    subject: fc.constantFrom('a', ''),
    law: fc.constantFrom(1, 11, '1'),
    reason: fc.constant('r'),
    owner: fc.constant('o'),
    until: fc.constantFrom('2026-11-21', '2026-02-30'),
    count: fc.constantFrom('1', '007', '-1', '1'.repeat(40), '1'.repeat(41), 1, '٣'),
  },
  { requiredKeys: ['law', 'reason', 'owner'] },
)

let folder: string | undefined

export const baselines = target<string>({
  name: 'baselines',
  share: 30,
  inputs: nearlyJson(fc.record({ accepted: fc.array(acceptance, { maxLength: 2 }) })),
  holds: (text) => {
    const file = join((folder ??= mkdtempSync(join(tmpdir(), 'dekkend-fuzz-'))), 'baseline.json')
    writeFileSync(file, bytesOf(text))
    const outcome = calling(() => readBaseline(file))
    if ('error' in outcome) return
    for (const { count } of outcome.answer)
      insist(count === undefined || (count >= 0n && String(count).length <= 40), () => `a count of ${count}`)
  },
})
