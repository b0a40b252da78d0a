// Completes what tsup built: declarations for CommonJS, the notices of the code of others, the bill of materials.
import { rmSync, writeFileSync } from 'node:fs'
import { copyDeclarations } from './release/declarations'
import { bundledInto, metafilesIn } from './release/bundled'
import { noticesOf } from './release/notices'
import { sbomOf } from './release/sbom'

copyDeclarations('dist')
const packages = bundledInto('dist')
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(packages))
writeFileSync('dist/sbom.cdx.json', sbomOf(packages))
for (const file of metafilesIn('dist')) rmSync(file)
