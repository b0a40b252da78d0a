import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { COMPILERS, compile, resolutionsOf } from '../../scripts/platforms/compilers'
import { answersOf, MODULES, RESTRICTED, RUN_TIMES, writeAnswers } from '../../scripts/platforms/run-times'

// One other Node and one other TypeScript; `npm run platforms` tries them all.
const [first] = COMPILERS
const newer = RUN_TIMES.filter(({ name }) => name.startsWith('Node 24'))

const project = mkdtempSync(join(tmpdir(), 'dekkend-platforms-'))
cpSync(inject('alone'), project, { recursive: true })
writeAnswers(project)
const here = answersOf(project, { name: 'this Node', command: [process.execPath] }, MODULES[0])

afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})

describe.each([...RESTRICTED, ...newer])('with $name', (runTime) => {
  test.each(MODULES)('%s gives the same bytes as without', (file) => {
    expect(answersOf(project, runTime, file) === here).toBe(true)
  })
})

test('the answers are more than an empty page', () => {
  const { routings, texts, proofs } = JSON.parse(here) as Record<string, unknown[]>
  expect(routings?.length).toBeGreaterThan(7)
  expect(texts?.length).toBeGreaterThan(7)
  expect(proofs?.length).toBe(10)
})

test.each(resolutionsOf(first))(
  `compiles with TypeScript ${first}, resolution %s, module %s`,
  (...resolution) => {
    expect(() => {
      compile(project, first, resolution)
    }).not.toThrow()
  },
)
