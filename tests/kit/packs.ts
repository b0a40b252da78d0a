import { readdirSync } from 'node:fs'
import type { Pack } from '../../src/pack/types'

/** Every pack that ships, by its id. */
export const packs: Readonly<Record<string, Pack>> = Object.fromEntries(
  await Promise.all(
    readdirSync('src/packs')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
      .map(async (id) => [id, ((await import(`../../src/packs/${id}.ts`)) as { pack: Pack }).pack] as const),
  ),
)

export const national = packs['landelijk'] as Pack

/** The pack of a casebook entry; the national one where the region has none. */
export const packOf = (id: string): Pack => packs[id] ?? national
