/* Generated from the files under rules/ by `npm run generate`; do not edit. */
import { inLanguage } from '../../pack/shipped'
import type { Pack } from '../../pack/types'
import type { Shipped } from '../../vocabulary/generated'
import { pack as both } from '../denbosch'

/** The pack `denbosch` with its texts in one language: the other one shows them, marked. */
export const pack: Pack<Shipped> = /* @__PURE__ */ inLanguage(both, 'nl')
