import { assemblePack } from '../pack/assemble'
import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import agreementsFile from '../../rules/almere/agreements.json'
import executorsFile from '../../rules/almere/executors.json'
import packFile from '../../rules/almere/pack.json'
import sourcesRegio from '../../rules/almere/sources/regio.json'
import { pack as parent } from './landelijk'

/** The regional pack `almere`, on top of the national one. Its files are checked when the package is built, not again at run time. */
export const pack: Pack<Shipped> = /* @__PURE__ */ assemblePack<Shipped>(
  {
    'agreements.json': agreementsFile,
    'executors.json': executorsFile,
    'pack.json': packFile,
    'sources/regio.json': sourcesRegio,
  },
  parent,
  typeof PACK_HASHES === 'undefined' ? undefined : PACK_HASHES['almere'],
)
