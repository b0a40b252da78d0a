import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dekkendMatchers } from '../../src/testing/index'
import { DekkendError } from '../../src/text/error'
import { pageAt } from '../docs/snippets'
import { importsOf, insideSource, sourceFiles } from '../structure/sources'
import { is } from '../kit/small-pack'
import { goodPack, packWith } from './good-pack'

expect.extend(dekkendMatchers)

describe('the matchers', () => {
  const holed = packWith('needs/plek.json', ['rules', 0, 'conditions'], is('school', 'vo'))

  test('pass on a pack that obeys', () => {
    const pack = goodPack()
    expect(pack).toBeDekkend()
    expect(pack).toBeTotal()
    expect(pack).toBeTotal(['plek'])
    expect(pack).toBeUnambiguous()
    expect(pack).toBeLive()
    expect(pack).toHaveHonestNet()
    expect(pack).toHaveNoPingPong()
    expect(pack).toBeContinuous()
    expect(pack).toBeSound()
    expect(pack).toHaveOneMeaning()
    expect(pack).toBeSourced()
    expect(pack).toBeLawfullyLayered()
  })

  test('fail on one that does not, with the young person it is about', () => {
    expect(() => {
      expect(holed).toBeTotal()
    }).toThrow(/^pack `klein` is not total:\nlaw 1, gap: `plek`[\s\S]*for: \{\}/)
    expect(() => {
      expect(holed).toBeDekkend()
    }).toThrow('pack `klein` is not dekkend')
    expect(holed).not.toBeTotal()
    expect(holed).toBeTotal(['vervoer'])
    expect(holed).toHaveHonestNet({ atMost: 1 })
  })

  test('negated they fail on a pack that obeys', () => {
    expect(() => {
      expect(goodPack()).not.toBeTotal()
    }).toThrow('pack `klein` is total, and was expected not to be')
  })

  test('what is no pack is an error, also when negated', () => {
    expect(() => {
      expect(undefined).not.toBeTotal()
    }).toThrow(DekkendError)
  })

  test('the page for test authors shows the type augmentation that is used here', () => {
    const { blocks } = pageAt('docs/testen.md')
    const shown = blocks.find(({ marks }) => marks.includes('augmentation'))?.text
    expect(shown).toBe(readFileSync('tests/testing/matchers.d.ts', 'utf8').replace(/^\/\* eslint.*\n/, ''))
  })
})

test('the assertions, matchers and cases do without fast-check and without a test runner', () => {
  const byPath = new Map(sourceFiles.map((file) => [file.path, file]))
  const reached = new Set(['testing/assertions/index.ts'])
  const packages: string[] = []
  for (const path of reached) {
    const file = byPath.get(path)
    if (file === undefined) throw new Error(`no such file: ${path}`)
    for (const specifier of importsOf(file)) {
      const inside = insideSource(file, specifier)
      if (inside === undefined) packages.push(specifier)
      else reached.add(inside.endsWith('.ts') ? inside : `${inside}.ts`)
    }
  }
  expect(reached.size).toBeGreaterThan(20)
  expect([...new Set(packages)].filter((name) => /fast-check|vitest|jest/.test(name))).toEqual([])
})
