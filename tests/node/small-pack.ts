import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by their path; a text is written as it is, anything else as JSON. */
export type Files = Readonly<Record<string, unknown>>

const text = (word: string) => ({ nl: word, en: word })
const sources = [{ law: 'WET', article: '1' }]
const lead = { actor: 'stad', why: text('altijd'), sources, basis: 'wet' }
const wet = { party: 'stad', law: 'WET', route: 'gewoon', ladder: 'gewoon' }
const fact = (id: string) => ({ id, label: text(id), question: text(`${id}?`), help: text(id) })

/** A whole pack, as small as can be: it is right, and each test spoils one thing in it. */
export const smallPack: Files = {
  'pack.json': {
    id: 'klein',
    title: text('klein'),
    version: '1.0.0',
    validFrom: '2020-01-01',
    verifiedUntil: '2099-01-01',
  },
  'facts.json': {
    facts: [
      {
        ...fact('leeftijd'),
        type: 'number',
        min: 0,
        max: 28,
        maxExclusive: true,
        step: 1,
        unit: text('jaar'),
      },
      { ...fact('hond'), type: 'boolean' },
      {
        ...fact('kleur'),
        type: 'enum',
        values: [
          { id: 'rood', label: text('rood') },
          { id: 'groen', label: text('groen') },
        ],
      },
    ],
  },
  'needs.json': { needs: [{ id: 'wandelen', label: text('wandelen'), asks: text('Wie wandelt?') }] },
  'parties.json': {
    parties: [{ id: 'stad', name: text('de stad') }],
    municipalities: {},
    sectors: {},
    actors: [],
    executors: [],
  },
  'exclusions.json': { exclusions: [] },
  'coordinators.json': { coordinators: [lead] },
  'holders.json': { holders: [lead] },
  'sources/wet.json': { laws: { WET: { title: text('de wet') } } },
  'conditions/groot.json': {
    conditions: {
      groot: {
        title: text('groot'),
        conditions: { fact: 'leeftijd', operator: 'greaterThanInclusive', value: 18 },
        sources,
      },
    },
  },
  'routes/gewoon.json': {
    routes: {
      gewoon: { title: text('gewoon'), steps: [{ actor: 'stad', action: text('Begin.'), sources }] },
    },
  },
  'ladders/gewoon.json': {
    ladders: {
      gewoon: {
        title: text('gewoon'),
        rungs: [
          {
            party: 'stad',
            action: text('Doe.'),
            trigger: text('Nu.'),
            power: 'besluit',
            canRefuse: false,
            sources,
          },
        ],
      },
    },
  },
  'needs/wandelen.json': {
    need: 'wandelen',
    vangnet: wet,
    impliedBy: { fact: 'hond', operator: 'equal', value: true },
    rules: [
      {
        name: 'wandelen-stad',
        title: text('De stad wandelt.'),
        conditions: { condition: 'groot' },
        event: { type: 'wandelen', params: wet },
        valid: {},
        basis: 'wet',
        sources,
        examples: [{ situation: { leeftijd: 20 }, expect: { party: 'stad', law: 'WET' } }],
      },
    ],
  },
}

/** A region that adds nothing to the small pack. */
export const smallRegion: Files = {
  'pack.json': {
    id: 'straat',
    title: text('straat'),
    version: '1.0.0',
    extends: 'klein',
    validFrom: '2020-01-01',
    verifiedUntil: '2099-01-01',
  },
}

/** Copies a value without one of its keys. */
export const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file !== path))

/** A text in one file of a pack, replaced: a spelling mistake at a known place. */
export const spoilt = (files: Files, path: string, from: string, to: string): Files => {
  const before = JSON.stringify(files[path], null, 2)
  if (!before.includes(from)) throw new Error(`${path} has no ${from}`)
  return { ...files, [path]: before.replace(from, to) }
}

export interface Folder {
  readonly dir: string
  readonly write: (files: Files, below?: string) => string
  readonly remove: () => void
}

/** A folder of its own for one test file. */
export const temporaryFolder = (): Folder => {
  const dir = mkdtempSync(join(tmpdir(), 'dekkend-'))
  let count = 0
  return {
    dir,
    write: (files, below = `pack-${String(++count)}`) => {
      for (const [path, content] of Object.entries(files)) {
        const file = join(dir, below, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(
          file,
          typeof content === 'string' || content instanceof Uint8Array
            ? content
            : JSON.stringify(content, null, 2),
        )
      }
      return join(dir, below)
    },
    remove: () => {
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
