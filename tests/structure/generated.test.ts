import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/generate/files'

test.each(Object.entries(generatedFiles()))('%s is what `npm run generate` writes', (path, content) => {
  expect(readFileSync(path, 'utf8') === content, `${path} is stale: run npm run generate`).toBe(true)
})
