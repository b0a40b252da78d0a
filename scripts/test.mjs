// Runs every test and ends with one line that a person or a machine can read: `N passed, N failed`.
// Arguments go on to vitest: `npm test -- --project unit tests/diagram`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'dekkend-test-'))
const report = join(folder, 'report.json')
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
rmSync(folder, { recursive: true, force: true })

const passed = results?.numPassedTests ?? 0
// A file that does not even load holds no failed test, yet it failed.
const unloaded = (results?.testResults ?? []).filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
)
// Nor does a run that ends badly for another reason count as clean.
const failed = (results?.numFailedTests ?? 0) + unloaded.length || (status === 0 ? 0 : 1)
const skipped = (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0)

if (!results) console.error('vitest wrote no report')
else if (results.numTotalTests === 0) console.error('no test ran')
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
