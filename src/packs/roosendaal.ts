/* Generated from the files under rules/ by `npm run generate`; do not edit. */
import { shippedPack } from '../pack/shipped'
import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import actorsRegioFile from '../../rules/roosendaal/actors/regio.json'
import agreementsFile from '../../rules/roosendaal/agreements.json'
import enActorsRegioFile from '../../rules/roosendaal/en/actors/regio.json'
import enAgreementsFile from '../../rules/roosendaal/en/agreements.json'
import enExecutorsFile from '../../rules/roosendaal/en/executors.json'
import enPackFile from '../../rules/roosendaal/en/pack.json'
import executorsFile from '../../rules/roosendaal/executors.json'
import packFile from '../../rules/roosendaal/pack.json'
import sourcesRegioFile from '../../rules/roosendaal/sources/regio.json'
import { pack as parent } from './landelijk'

/** The regional pack `roosendaal`, on top of the national one. Its files are checked when the package is built, not again at run time. */
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
