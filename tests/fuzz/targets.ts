import type { Target } from './target'
import { commands } from './targets/command'
import { everyExport } from './targets/exports'
import { packFiles, shippedPacks, smallPacks } from './targets/packs'
import { baselines } from './targets/baselines'
import { citations } from './targets/citations'
import { dates } from './targets/dates'
import { json } from './targets/json'
import { options, situations } from './targets/route'
import { answers, issues, renderings } from './targets/words'

/** Every door that is fuzzed. */
export const TARGETS: readonly Target[] = [
  situations,
  options,
  smallPacks,
  shippedPacks,
  packFiles,
  answers,
  renderings,
  issues,
  json,
  baselines,
  citations,
  dates,
  everyExport,
  commands,
]
