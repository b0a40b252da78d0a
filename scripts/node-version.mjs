// Fails on a Node that package.json does not promise, before anything fails in a way that is hard to read.
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const numbers = (version) => version.replace(/^\D*/, '').split('.').map(Number)
const [major = 0, minor = 0] = numbers(process.versions.node)
const [wantedMajor = 0, wantedMinor = 0] = numbers(engines.node)
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(`Node ${engines.node} is needed, this is ${process.versions.node}`)
  process.exitCode = 1
}
