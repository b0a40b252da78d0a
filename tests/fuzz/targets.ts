import type { Target } from './target'
import { commands } from './targets/command'
import { dates } from './targets/dates'
import { json } from './targets/json'

/** Every door that is fuzzed. */
export const TARGETS: readonly Target[] = [json, dates, commands]
