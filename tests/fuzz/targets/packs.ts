import fc, { type Arbitrary } from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import {
  checkPackFiles,
  createRouter,
  definePack,
  situationSchema,
  type Pack,
  type PackFiles,
} from '../../../src/index'
import { check } from '../../../src/prove/index'
import { packHash } from '../../../src/pack/hash'
import { regionFiles, smallFiles, smallPack } from '../../kit/small-pack'
import { changed, edits, type Edit } from '../edits'
import { anything, type Recipe } from '../recipe'
import { calling, callingOnce, callingWith, insist, isFrozen, target, type Outcome } from '../target'

/** Packs with changes: what is let in can be routed with, proven and hashed. */

interface Base {
  readonly files: PackFiles
  readonly parent?: Pack
}

const filesIn = (dir: string): PackFiles =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, JSON.parse(readFileSync(`${dir}/${path}`, 'utf8')) as unknown]),
  )

const SMALL: Readonly<Record<string, Base>> = {
  klein: { files: smallFiles() },
  streek: { files: regionFiles(), parent: smallPack() },
}

interface Changed {
  readonly base: string
  readonly edits: readonly Edit[]
}

const loaded = (outcome: Outcome<Pack> | undefined): Pack | undefined =>
  outcome !== undefined && 'answer' in outcome ? outcome.answer : undefined

/** What must hold for any pack that was let in. */
const insistUsable = (pack: Pack, dates: readonly string[]): void => {
  insist(isFrozen(pack), () => 'a pack that can be written to')
  insist(packHash(pack) === packHash(pack), () => 'a hash that changes')
  const made = calling(() => createRouter(pack))
  if ('error' in made) return
  for (const peildatum of dates)
    for (const situation of [{}, pack.ordinary])
      calling(() => made.answer.route(situation, { peildatum, needs: Object.keys(pack.decisions) }))
}

export const smallPacks = target<Changed>({
  name: 'small-packs',
  share: 25,
  inputs: fc.record({ base: fc.constantFrom(...Object.keys(SMALL)), edits: edits(3) }),
  holds: ({ base, edits: changes }) => {
    const { files, parent } = SMALL[base] as Base
    const recipe = changed(files, changes)
    const pack = loaded(callingWith([recipe], (given) => definePack(given as PackFiles, parent)))
    if (pack === undefined) return
    insistUsable(pack, ['2026-11-21', '2022-01-01'])
    calling(() => situationSchema(pack.facts))
    calling(() => check(pack))
  },
})

const shipped = new Map<string, Base>()

/** Read when first needed: they are large. */
const shippedBase = async (id: string): Promise<Base> => {
  const found = shipped.get(id)
  if (found !== undefined) return found
  const { pack: landelijk } = await import('../../../src/packs/landelijk')
  const base = { files: filesIn(`rules/${id}`), ...(id === 'landelijk' ? {} : { parent: landelijk }) }
  shipped.set(id, base)
  return base
}

export const shippedPacks = target<Changed>({
  name: 'shipped-packs',
  share: 0.5,
  inputs: fc.record({ base: fc.constantFrom('landelijk', 'groningen', 'utrecht'), edits: edits(2) }),
  holds: async ({ base, edits: changes }) => {
    const { files, parent } = await shippedBase(base)
    const recipe = changed(files, changes)
    const pack = loaded(callingOnce([recipe], (given) => definePack(given as PackFiles, parent)))
    if (pack !== undefined) insistUsable(pack, ['2026-11-21'])
  },
})

const PATHS = [
  'pack.json',
  'facts.json',
  'needs.json',
  'needs/x.json',
  'sources/x.json',
  'x/y.json',
  '../pack.json',
]

const anyFiles: Arbitrary<Recipe> = fc.oneof(
  anything,
  fc.dictionary(fc.constantFrom(...PATHS), anything, { maxKeys: 4 }),
)

/** No pack at all. */
export const packFiles = target<Recipe>({
  name: 'pack-files',
  share: 50,
  inputs: anyFiles,
  holds: (recipe) => {
    const checked = callingWith([recipe], (given) => checkPackFiles(given as PackFiles))
    if (checked !== undefined && 'answer' in checked)
      insist(checked.answer.pack === undefined, () => 'a pack of nothing')
    callingWith([recipe], (given) => definePack(given as PackFiles))
  },
})
