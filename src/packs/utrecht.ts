import { assemblePack } from '../pack/assemble'
import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import actorsRegio from '../../rules/utrecht/actors/regio.json'
import agreementsFile from '../../rules/utrecht/agreements.json'
import executorsFile from '../../rules/utrecht/executors.json'
import packFile from '../../rules/utrecht/pack.json'
import sourcesRegio from '../../rules/utrecht/sources/regio.json'
import { pack as parent } from './landelijk'

/** The regional pack `utrecht`, on top of the national one. Its files are checked when the package is built, not again at run time. */
export const pack: Pack<Shipped> = /* @__PURE__ */ assemblePack<Shipped>(
  {
    'actors/regio.json': actorsRegio,
    'agreements.json': agreementsFile,
    'executors.json': executorsFile,
    'pack.json': packFile,
    'sources/regio.json': sourcesRegio,
  },
  parent,
  typeof PACK_HASHES === 'undefined' ? undefined : PACK_HASHES['utrecht'],
)
