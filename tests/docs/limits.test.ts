import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LIMITS } from '../../src/base/limits'

test('the page on limits has a row for each limit, with its number, and no other', () => {
  const rows = [
    ...readFileSync('docs/limits.md', 'utf8').matchAll(/^\| `(\w+)` +\| ([\d,]+) +\| \S.*\| \S.*\|$/gm),
  ].map(([, name, number]) => [name, Number(number?.replaceAll(',', ''))] as const)
  expect(Object.fromEntries(rows)).toEqual(LIMITS)
  expect(rows).toHaveLength(Object.keys(LIMITS).length)
})
