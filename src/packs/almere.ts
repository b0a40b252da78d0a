/* Generated from the files under rules/ by `npm run generate`; do not edit. */
import { shippedPack } from '../pack/shipped'
import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import agreementsFile from '../../rules/almere/agreements.json'
import enAgreementsFile from '../../rules/almere/en/agreements.json'
import enExecutorsFile from '../../rules/almere/en/executors.json'
import enPackFile from '../../rules/almere/en/pack.json'
import executorsFile from '../../rules/almere/executors.json'
import packFile from '../../rules/almere/pack.json'
import sourcesRegioFile from '../../rules/almere/sources/regio.json'
import { pack as parent } from './landelijk'

/** The regional pack `almere`, on top of the national one. Its files are checked when the package is built, not again at run time. */
export const pack: Pack<Shipped> = /* @__PURE__ */ shippedPack<Shipped>(
  {
    'agreements.json': agreementsFile,
    'en/agreements.json': enAgreementsFile,
    'en/executors.json': enExecutorsFile,
    'en/pack.json': enPackFile,
    'executors.json': executorsFile,
    'pack.json': packFile,
    'sources/regio.json': sourcesRegioFile,
  },
  parent,
)
