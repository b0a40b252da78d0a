import { relative, sep } from 'node:path'
import type { Place } from '../node/places'
import type { Pack } from '../pack/types'
import type { Judgement } from '../prove/baseline'
import type { Report } from '../prove/check'
import type { Finding } from '../prove/finding'
import { findingsOf } from '../render/report'

/** A pack, what the laws say of it, and what was accepted. */
export interface CheckedPack {
  readonly pack: Pack
  readonly report: Report
  readonly judgement: Judgement
  /** Where a finding is to be mended; unknown if the pack was not read from a folder. */
  readonly placeOf: (finding: Finding) => Place | undefined
}

/** Everything found in a pack: what breaks a law first. */
export const allFindings = (report: Report): readonly Finding[] => [
  ...new Set([...findingsOf(report), ...report.others]),
]

/** A path as seen from the folder the command runs in, with forward slashes. */
export const relativePath = (file: string): string => relative('', file).split(sep).join('/')

/** The parts of a pack that a finding is about, the likeliest to be mended first, as `placesIn` names them. */
export const partsOf = ({ kind, need, rules, subject, params }: Finding): string[] => [
  ...rules.map((rule) => `rule ${rule}`),
  ...(typeof params['event'] === 'string' ? [`event ${params['event']}`] : []),
  ...(typeof params['ladder'] === 'string' ? [`ladder ${params['ladder']}`] : []),
  ...Object.keys(params['terms'] ?? {}).map((term) => `term ${term}`),
  ...(typeof params['part'] === 'string' ? [params['part']] : []),
  ...(typeof params['list'] === 'string' ? [`list ${params['list']}`] : []),
  ...(need === undefined ? [] : [`need ${need}`]),
  ...(kind.startsWith('unused-') ? [`${kind.slice('unused-'.length)} ${subject}`] : []),
  ...(kind === 'unreachable-party' ? [`party ${subject}`] : []),
  'pack',
]
