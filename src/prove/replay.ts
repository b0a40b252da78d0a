import { interpretOutcomes } from '../interpret/interpret'
import type { Pack } from '../pack/types'
import { createRouter } from '../route/router'
import type { Finding } from './finding'

/**
 * Shows a counterexample to the router and to the plain interpreter before anyone else sees it.
 * Throws if they do not find what the law found: then the proof itself is wrong.
 */
export const replay = (pack: Pack, finding: Finding): Finding => {
  const { kind, need, situation, date } = finding
  const shows = kind === 'gap' || kind === 'time-hole' || kind === 'conflict'
  if (!shows || need === undefined || situation === undefined || date === undefined) return finding
  const outcomes = interpretOutcomes(pack, need, situation, date).length
  const [assignment] = createRouter(pack).route(situation, { needs: [need], peildatum: date }).assignments
  const confirmed =
    kind === 'conflict'
      ? outcomes > 1 && assignment?.status === 'open' && assignment.conflict === true
      : outcomes === 0 && assignment?.status === 'decided' && assignment.rules.length === 0
  if (!confirmed)
    throw new Error(`the counterexample to \`${need}\` does not replay: ${JSON.stringify(situation)}`)
  return finding
}
