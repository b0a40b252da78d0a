import type { Finding } from '../prove/finding'

/** The parts of a pack that a finding is about, the likeliest to be mended first, as `placesIn` names them. */
export const partsOf = ({ kind, need, rules, subject, params }: Finding): string[] => [
  ...rules.map((rule) => `rule ${rule}`),
  ...(typeof params['event'] === 'string' ? [`event ${params['event']}`] : []),
  ...(typeof params['ladder'] === 'string' ? [`ladder ${params['ladder']}`] : []),
  ...(typeof params['term'] === 'string' ? [`term ${params['term']}`] : []),
  ...(typeof params['list'] === 'string' ? [`list ${params['list']}`] : []),
  ...(need === undefined ? [] : [`need ${need}`]),
  ...(kind.startsWith('unused-') ? [`${kind.slice('unused-'.length)} ${subject}`] : []),
  ...(kind === 'unreachable-party' ? [`party ${subject}`] : []),
  'pack',
]
