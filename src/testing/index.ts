export { assertTotal } from './assert-total'
export { partialSituations, situations, type SituationConstraints } from './situations'
