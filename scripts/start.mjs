// Builds the package and routes three example cases: the plans that a caller would get.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

// A region, so that the plans name who acts there; a fixed date, so that they are the same every day.
const options = ['--pack', 'groningen', '--peildatum', '2026-11-21']

const examples = (existsSync('docs/examples') ? readdirSync('docs/examples') : [])
  .filter((file) => file.endsWith('.json'))
  .sort()
  .slice(0, 3)
  .map((file) => `docs/examples/${file}`)

if (examples.length === 0) {
  console.error('docs/examples holds no case to route')
  process.exit(1)
}

const build = spawnSync(process.execPath, ['node_modules/tsup/dist/cli-default.js', '--silent'], {
  encoding: 'utf8',
})
if (build.status !== 0) {
  console.error(build.stdout + build.stderr)
  process.exit(build.status ?? 1)
}

for (const [index, example] of examples.entries()) {
  const command = ['route', example, ...options]
  console.log(`${index > 0 ? '\n' : ''}$ dekkend ${command.join(' ')}\n`)
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...command], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = status ?? 1
}
