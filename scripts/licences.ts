// Counts the licences of all packages that this project uses, and fails on one that is not allowed.
import { lockedPackages, notAllowed } from './release/licences'

const packages = lockedPackages()
const licences = packages.map(({ license = 'none' }) => license)
for (const license of [...new Set(licences)].sort())
  console.log(`${String(licences.filter((one) => one === license).length).padStart(5)}  ${license}`)

for (const { name, version, license = 'none' } of notAllowed(packages, 'tool')) {
  console.error(`not allowed: ${name} ${version} (${license})`)
  process.exitCode = 1
}
