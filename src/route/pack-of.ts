import type { Pack } from '../pack/types'
import type { Routing } from './types'

/** Which pack a routing was made with, so that `render` finds its names without being told. */
const packs = new WeakMap<Routing, Pack>()

export const rememberPack = (routing: Routing, pack: Pack): Routing => {
  packs.set(routing, pack)
  return routing
}

/** Undefined for a routing that was read back from JSON. */
export const packOf = (routing: Routing): Pack | undefined =>
  typeof routing === 'object' ? packs.get(routing) : undefined
