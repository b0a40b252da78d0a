import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedPacks } from '../../src/cli/shipped-packs'
import type { Routing } from '../../src/route/types'
import { runCommand } from './run-command'

const examples = readdirSync('docs/examples')
  .filter((file) => file.endsWith('.json'))
  .map((file) => `docs/examples/${file}`)

test('there are three example cases', () => {
  expect(examples).toHaveLength(3)
})

test.each(examples.flatMap((file) => [...shippedPacks.keys()].map((pack) => [file, pack])))(
  'the example %s gets a plan with pack %s: more than one need, most of them decided',
  async (file, pack) => {
    const argv = ['route', file, '--pack', pack, '--peildatum', '2026-11-21']
    const { code, out } = await runCommand([...argv, '--json'])
    expect(code).toBe(0)
    const { assignments } = JSON.parse(out) as Routing
    const decided = assignments.filter(({ status }) => status === 'decided')
    expect(assignments.length).toBeGreaterThan(1)
    expect(decided.length).toBeGreaterThan(assignments.length / 2)
    for (const lang of ['nl', 'en']) {
      const plan = await runCommand([...argv, '--lang', lang])
      expect(plan.code).toBe(0)
      expect(plan.out).not.toMatch(/undefined|\[object/)
    }
  },
)
