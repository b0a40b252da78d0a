export * from './assertions/index'
export { livesOf, type Life, type LifeConstraints, type Moment } from './lives'
export { packs, type PackConstraints } from './packs'
export { partialSituations, situations, type SituationConstraints } from './situations'
