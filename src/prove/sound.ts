import type { Lead, Pack } from '../pack/types'
import type { Finding, LawResult } from './finding'

const unconditional = (list: string, leads: readonly Lead[]): Finding[] => {
  const last = leads.at(-1)
  return last !== undefined && last.when === undefined && last.needs === undefined && last.valid === undefined
    ? []
    : [
        {
          kind: 'unsound',
          level: 'error',
          law: 7,
          subject: list,
          rules: [],
          sources: last?.sources ?? [],
          params: { list },
        },
      ]
}

/**
 * Law 7, sound on the unknown: a decided answer holds for every completion of the unknown facts; an
 * open one lists exactly the possible parties, the questions that matter, and a holder. The first
 * two hold of every pack by the way diagrams are walked (the tests show it by completion); what a
 * pack itself must give is somebody who coordinates and holds whatever is unknown.
 */
export const proveSound = (pack: Pack): LawResult => ({
  law: 7,
  findings: [...unconditional('coordinators', pack.coordinators), ...unconditional('holders', pack.holders)],
  checked: { what: 'needs', count: BigInt(Object.keys(pack.decisions).length) },
})
