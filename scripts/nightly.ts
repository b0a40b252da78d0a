// Runs what takes too long for every change, one after another, and prints a table at the end.
// Arguments choose parts: `npm run nightly -- soak platforms`.
import { spawnSync } from 'node:child_process'

const PARTS: Readonly<Record<string, readonly string[]>> = {
  soak: ['soak', '--', '--calls', '1000000'],
  fuzz: ['fuzz', '--', '--runs', '1000000'],
  mutation: ['mutation'],
  platforms: ['platforms'],
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name))
if (unknown.length > 0)
  throw new Error(`unknown: ${unknown.join(', ')}; choose from ${Object.keys(PARTS).join(', ')}`)

const rows = Object.entries(PARTS)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([name, args]) => {
    console.log(`\n== ${name}`)
    const start = Date.now()
    const { status } = spawnSync('npm', ['run', '--silent', ...args], { stdio: 'inherit' })
    return {
      part: name,
      result: status === 0 ? 'ok' : 'FAILED',
      seconds: Math.round((Date.now() - start) / 1000),
    }
  })

console.log()
console.table(rows)
process.exitCode = rows.some(({ result }) => result !== 'ok') ? 1 : 0
