import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { run } from '../../scripts/release/packed'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string
  exports: Record<string, unknown>
}
const situation = {
  leeftijd: 17.8,
  schoolsoort: 'vso',
  inschrijving: 'ingeschreven',
  psychischeProblemen: true,
  jeugdhulpLoopt: true,
}
const options = { needs: ['behandeling', 'overgang-18'], peildatum: '2026-11-21' }

function runFile(project: string, name: string, text: string): string {
  writeFileSync(join(project, name), text)
  return run(process.execPath, [name], { cwd: project })
}

const useAll = `
const situation = ${JSON.stringify(situation)}
const options = ${JSON.stringify(options)}
const routing = routeCase(situation, { ...options, pack })
console.log(JSON.stringify({
  pack: routing.pack.name,
  needs: routing.assignments.map(({ need }) => need),
  same: JSON.stringify(createRouter(pack).route(situation, options)) === JSON.stringify(routing),
  text: render(routing, { lang: 'nl', as: 'text', pack }).length > 0,
  definePack: typeof definePack,
}))
`
const answer = {
  pack: 'groningen',
  needs: ['behandeling', 'overgang-18'],
  same: true,
  text: true,
  definePack: 'function',
}

const rooms = Object.keys(manifest.exports)
  .filter((name) => !name.includes('*') && !name.endsWith('.json'))
  .map((name) => `dekkend${name.slice(1)}`)

describe('the packed tarball, installed in an empty project', () => {
  const alone = inject('alone')
  const withPeers = inject('withPeers')

  test('works from an ES module', () => {
    const printed = runFile(
      alone,
      'consumer.mjs',
      `import { createRouter, definePack, render, routeCase } from 'dekkend'
       import { pack } from 'dekkend/packs/groningen'
       ${useAll}`,
    )
    expect(JSON.parse(printed)).toEqual(answer)
  })

  test('works from CommonJS', () => {
    const printed = runFile(
      alone,
      'consumer.cjs',
      `const { createRouter, definePack, render, routeCase } = require('dekkend')
       const { pack } = require('dekkend/packs/groningen')
       ${useAll}`,
    )
    expect(JSON.parse(printed)).toEqual(answer)
  })

  test('carries every entry point in both module systems', () => {
    const packs = readdirSync(join(withPeers, 'node_modules/dekkend/dist/packs'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => `dekkend/packs/${file.slice(0, -'.js'.length)}`)
    const names = [...rooms, ...packs]
    const esm = runFile(
      withPeers,
      'entries.mjs',
      `for (const name of ${JSON.stringify(names)}) console.log(name, Object.keys(await import(name)).sort().join())`,
    )
    const cjs = runFile(
      withPeers,
      'entries.cjs',
      `for (const name of ${JSON.stringify(names)}) console.log(name, Object.keys(require(name)).sort().join())`,
    )
    expect(packs).toContain('dekkend/packs/groningen')
    expect(cjs).toBe(esm)
  })

  test('only the entry points that name another package need it', () => {
    const printed = runFile(
      alone,
      'alone.mjs',
      `const need = []
       for (const name of ${JSON.stringify(rooms)})
         await import(name).catch(({ code }) => need.push([name, code]))
       console.log(JSON.stringify(need))`,
    )
    expect(JSON.parse(printed)).toEqual([
      ['dekkend/testing', 'ERR_MODULE_NOT_FOUND'],
      ['dekkend/json-rules-engine', 'ERR_MODULE_NOT_FOUND'],
    ])
  })

  test('checks a pack of its own, and finds the child that a gap concerns', () => {
    const printed = runFile(
      alone,
      'check.mjs',
      `import { readPack } from 'dekkend/node'
       import { check } from 'dekkend/prove'
       import { cpSync, readFileSync, writeFileSync } from 'node:fs'
       cpSync(${JSON.stringify(resolve('rules/landelijk'))}, 'rules', { recursive: true })
       const file = 'rules/needs/verpleging.json'
       const content = JSON.parse(readFileSync(file, 'utf8'))
       content.rules = content.rules.slice(1)
       for (const rule of content.rules) delete rule.exceptionTo
       writeFileSync(file, JSON.stringify(content))
       const [total] = check(readPack('rules')).laws
       console.log(JSON.stringify(total.findings.map(({ kind, need, situation }) => [kind, need, typeof situation])[0]))`,
    )
    expect(JSON.parse(printed)).toEqual(['gap', 'verpleging', 'object'])
  })

  test('brings the command, which says its version', () => {
    expect(run('npx', ['--no-install', 'dekkend', '--version'], { cwd: alone }).trim()).toBe(manifest.version)
  })
})
