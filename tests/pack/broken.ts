import { expect } from 'vitest'
import type { PackFiles } from '../../src/pack/assemble'
import { checkPackFiles } from '../../src/pack/define'
import type { Pack } from '../../src/pack/types'
import { describe as sentence } from '../../src/text/error'
import type { Issue, IssueCode } from '../../src/text/issue'

export type Path = readonly (string | number)[]

/** What checking some files finds; each issue must also read well in both languages. */
export const issuesOf = (files: PackFiles, parent?: Pack): readonly Issue[] => {
  const { pack, issues } = checkPackFiles(files, parent)
  expect(pack === undefined).toBe(issues.length > 0)
  for (const issue of issues)
    for (const lang of ['nl', 'en'] as const) {
      expect(sentence(issue, lang)).not.toMatch(/undefined|\[object|NaN|function/)
    }
  return issues
}

/** Asserts that checking finds this one thing, in this file, at this place. */
export const expectOne = (
  issues: readonly Issue[],
  code: IssueCode,
  file: string | undefined,
  path: Path,
  params?: object,
): void => {
  expect(issues.map((issue) => ({ code: issue.code, file: issue.file, path: issue.path }))).toEqual([
    { code, file, path },
  ])
  if (params !== undefined) expect(issues[0]?.params).toMatchObject(params)
}
