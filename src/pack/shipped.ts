import { assemblePack, type PackFiles } from './assemble'
import { expandFiles } from './expand'
import { packHash, presetHash } from './hash'
import { sealPack } from './is-pack'
import type { Pack } from './types'
import type { Vocabulary } from '../vocabulary/vocabulary'
import type { Lang } from '../text/text'

/**
 * A pack that ships, from its files as they are written. In a build its place is taken by the same pack
 * written out and packed, see `tsup.config.ts`; it is checked there.
 */
export const shippedPack = <V extends Vocabulary = Vocabulary>(files: PackFiles, parent?: Pack): Pack<V> =>
  assemblePack<V>(expandFiles(files, parent).files, parent)

/**
 * A pack in one language; the other one shows its texts, marked. It is the same law, so it has the same
 * hash, and a routing made with it can be explained with the whole pack.
 */
export const inLanguage = <V extends Vocabulary>(pack: Pack<V>, lang: Lang): Pack<V> => {
  const said = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return Object.freeze(value.map(said))
    const { nl, en } = value as { readonly nl?: unknown; readonly en?: unknown }
    if (typeof nl === 'string' && typeof en === 'string')
      return Object.freeze(lang === 'nl' ? { nl, en: `[nl] ${nl}` } : { nl: `[en] ${en}`, en })
    // Objects looked up by name have no prototype; that stays so.
    const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>
    for (const [key, part] of Object.entries(value)) copy[key] = said(part)
    return Object.freeze(copy)
  }
  const one = sealPack(said(pack) as Pack) as Pack<V>
  presetHash(one, packHash(pack))
  return one
}
