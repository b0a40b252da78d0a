/* Generated from the files under rules/ by `npm run generate`; do not edit. */
import { shippedPack } from '../pack/shipped'
import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import actorsRegioFile from '../../rules/groningen/actors/regio.json'
import agreementsFile from '../../rules/groningen/agreements.json'
import enActorsRegioFile from '../../rules/groningen/en/actors/regio.json'
import enAgreementsFile from '../../rules/groningen/en/agreements.json'
import enExecutorsFile from '../../rules/groningen/en/executors.json'
import enPackFile from '../../rules/groningen/en/pack.json'
import executorsFile from '../../rules/groningen/executors.json'
import packFile from '../../rules/groningen/pack.json'
import sourcesRegioFile from '../../rules/groningen/sources/regio.json'
import { pack as parent } from './landelijk'

/** The regional pack `groningen`, on top of the national one. Its files are checked when the package is built, not again at run time. */
export const pack: Pack<Shipped> = /* @__PURE__ */ shippedPack<Shipped>(
  {
    'actors/regio.json': actorsRegioFile,
    'agreements.json': agreementsFile,
    'en/actors/regio.json': enActorsRegioFile,
    'en/agreements.json': enAgreementsFile,
    'en/executors.json': enExecutorsFile,
    'en/pack.json': enPackFile,
    'executors.json': executorsFile,
    'pack.json': packFile,
    'sources/regio.json': sourcesRegioFile,
  },
  parent,
)
