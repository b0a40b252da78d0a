import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string
  exports: Record<string, unknown>
  devDependencies: Record<string, string>
}
const tsc = resolve('node_modules/typescript/bin/tsc')
const situation = {
  leeftijd: 17.8,
  schoolsoort: 'vso',
  inschrijving: 'ingeschreven',
  psychischeProblemen: true,
  jeugdhulpLoopt: true,
}
const options = { needs: ['behandeling', 'overgang-18'], peildatum: '2026-11-21' }

/** An empty project elsewhere, with the packed tarball installed as a user would. */
let project: string

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'dekkend-package-'))
  const packed = run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', project],
    process.cwd(),
  )
  const [{ filename } = { filename: '' }] = JSON.parse(packed) as { filename: string }[]
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  )
  run('npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `./${filename}`,
    `fast-check@${manifest.devDependencies['fast-check'] ?? ''}`,
  ])
})

afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})

function run(command: string, args: string[], cwd = project): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${String(status ?? error?.message)}\n${stdout}${stderr}`,
    )
  }
  return stdout
}

function runFile(name: string, text: string): string {
  writeFileSync(join(project, name), text)
  return run(process.execPath, [name])
}

const useAll = `
const situation = ${JSON.stringify(situation)}
const options = { ...${JSON.stringify(options)}, pack }
const routing = routeCase(situation, options)
console.log(JSON.stringify({
  pack: routing.pack.name,
  needs: routing.assignments.map(({ need }) => need),
  same: JSON.stringify(createRouter(pack).route(situation, options)) === JSON.stringify(routing),
  text: render(routing, { lang: 'nl', as: 'text' }).length > 0,
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

describe('the packed tarball, installed in an empty project', () => {
  test('works from an ES module', () => {
    const printed = runFile(
      'consumer.mjs',
      `import { createRouter, definePack, render, routeCase } from 'dekkend'
       import { pack } from 'dekkend/packs/groningen'
       ${useAll}`,
    )
    expect(JSON.parse(printed)).toEqual(answer)
  })

  test('works from CommonJS', () => {
    const printed = runFile(
      'consumer.cjs',
      `const { createRouter, definePack, render, routeCase } = require('dekkend')
       const { pack } = require('dekkend/packs/groningen')
       ${useAll}`,
    )
    expect(JSON.parse(printed)).toEqual(answer)
  })

  test('carries every entry point in both module systems', () => {
    const packs = readdirSync(join(project, 'node_modules/dekkend/dist/packs'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => `dekkend/packs/${file.slice(0, -'.js'.length)}`)
    const rooms = Object.keys(manifest.exports)
      .filter((name) => !name.includes('*') && !name.endsWith('.json'))
      .map((name) => `dekkend${name.slice(1)}`)
    const names = [...rooms, ...packs]
    const esm = runFile(
      'entries.mjs',
      `for (const name of ${JSON.stringify(names)}) console.log(name, Object.keys(await import(name)).sort().join())`,
    )
    const cjs = runFile(
      'entries.cjs',
      `for (const name of ${JSON.stringify(names)}) console.log(name, Object.keys(require(name)).sort().join())`,
    )
    expect(packs).toContain('dekkend/packs/groningen')
    expect(cjs).toBe(esm)
  })

  test('checks a pack of its own, and finds the child that a gap concerns', () => {
    const printed = runFile(
      'check.mjs',
      `import { readPack } from 'dekkend/node'
       import { check } from 'dekkend/prove'
       import { cpSync, readFileSync, writeFileSync } from 'node:fs'
       cpSync('node_modules/dekkend/rules/landelijk', 'rules', { recursive: true })
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

  test('the main entry never loads json-rules-engine, fast-check or the command', () => {
    const printed = runFile(
      'loaded.cjs',
      `require('dekkend')
       require('dekkend/packs/groningen')
       console.log(JSON.stringify(Object.keys(require.cache)))`,
    )
    const loaded = (JSON.parse(printed) as string[]).filter((file) =>
      /node_modules[\\/](json-rules-engine|fast-check|commander|picocolors)[\\/]/.test(file),
    )
    expect(loaded).toEqual([])
  })

  test.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('type-checks as module %s, resolution %s', (module, moduleResolution) => {
    const typescript = `
      import { createRouter, definePack, render, routeCase } from 'dekkend'
      import { pack } from 'dekkend/packs/groningen'

      const routing = routeCase(
        { leeftijd: 17.8, schoolsoort: 'vso', psychischeProblemen: true },
        { needs: ['behandeling'], pack, peildatum: '2026-11-21' },
      )
      for (const assignment of routing.assignments) {
        const party: string | undefined = assignment.status === 'decided' ? assignment.party : undefined
        console.log(assignment.need, party, createRouter, definePack)
      }
      const text: string = render(routing, { lang: 'en', as: 'markdown' })
      console.log(text)

      // @ts-expect-error a fact that does not exist
      routeCase({ leeftijdd: 12 })
      // @ts-expect-error a value that the fact does not have
      routeCase({ schoolsoort: 'hogeschool' })
    `
    writeFileSync(join(project, 'consumer.mts'), typescript)
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution,
          target: 'es2022',
          lib: ['es2023', 'dom'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
        },
        files: ['consumer.mts'],
      }),
    )
    expect(run(process.execPath, [tsc, '-p', 'tsconfig.json'])).toBe('')
  })

  test('brings the command, which says its version', () => {
    expect(run('npx', ['--no-install', 'dekkend', '--version']).trim()).toBe(manifest.version)
  })

  test('brings the rules, the schema and the licence, and none of the source or the tests', () => {
    const installed = join(project, 'node_modules/dekkend')
    expect(readdirSync(installed).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'publiccode.yml', 'rules'].sort(),
    )
    expect(readdirSync(join(installed, 'rules/schema')).length).toBeGreaterThan(0)
  })
})
