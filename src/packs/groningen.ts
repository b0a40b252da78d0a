import { assemblePack } from '../pack/assemble'
import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import actorsRegio from '../../rules/groningen/actors/regio.json'
import agreementsFile from '../../rules/groningen/agreements.json'
import executorsFile from '../../rules/groningen/executors.json'
import packFile from '../../rules/groningen/pack.json'
import sourcesRegio from '../../rules/groningen/sources/regio.json'
import { pack as parent } from './landelijk'

/** The regional pack `groningen`, on top of the national one. Its files are checked when the package is built, not again at run time. */
export const pack: Pack<Shipped> = /* @__PURE__ */ assemblePack<Shipped>(
  {
    'actors/regio.json': actorsRegio,
    'agreements.json': agreementsFile,
    'executors.json': executorsFile,
    'pack.json': packFile,
    'sources/regio.json': sourcesRegio,
  },
  parent,
  typeof PACK_HASHES === 'undefined' ? undefined : PACK_HASHES['groningen'],
)
