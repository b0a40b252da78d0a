import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageAt, printedBy } from './snippets'

const { blocks } = pageAt('README.md')
const at = blocks.findIndex(({ language }) => language === 'ts')
const example = blocks[at]?.text ?? ''

test('the example in the README is the runnable file in docs/examples', () => {
  expect(example).toBe(readFileSync('docs/examples/readme.ts', 'utf8'))
})

test('the example in the README prints what the README says', async () => {
  expect(blocks[at + 1]?.marks).toContain('output')
  expect(await printedBy(example)).toBe(blocks[at + 1]?.text)
}, 60_000)
