import type { Ladder, Lead } from '../pack/types'
import type { Finding } from './finding'
import { asFunction, type Law } from './law'

const finding = (subject: string, params: Finding['params'], sources: Finding['sources'] = []): Finding => ({
  kind: 'ping-pong',
  level: 'error',
  law: 5,
  subject,
  rules: [],
  sources,
  params,
})

const checkLadder = (name: string, { rungs }: Ladder): Finding[] => {
  const last = rungs.at(-1)
  const seen = new Set<string>()
  const repeated = rungs.filter(({ party, action }) => {
    const key = `${party} ${action.nl}`
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
  return [
    ...(last === undefined || last.canRefuse || last.when !== undefined || last.valid !== undefined
      ? [finding(name, { why: 'refusing-end', ladder: name, party: last?.party }, last?.sources)]
      : []),
    ...repeated.map(({ party, sources }) => finding(name, { why: 'cycle', ladder: name, party }, sources)),
  ]
}

/** Whoever takes over from a stalled lead must be another. */
const checkLead = (list: string, { actor, stalls }: Lead): Finding[] =>
  stalls?.actor === actor
    ? [finding(`${list} ${actor}`, { why: 'takes-over-from-itself', party: actor })]
    : []

/**
 * Law 5, no ping-pong: refusal is modelled; every escalation ladder is finite, asks nobody the
 * same thing twice, and ends at a party that cannot refuse.
 */
export const noPingPong: Law = {
  law: 5,
  inWhole: (pack) => ({
    findings: [
      ...Object.entries(pack.ladders).flatMap(([name, ladder]) => checkLadder(name, ladder)),
      ...pack.coordinators.flatMap((lead) => checkLead('coordinator', lead)),
      ...pack.holders.flatMap((lead) => checkLead('holder', lead)),
    ],
    checked: { what: 'ladders', count: BigInt(Object.keys(pack.ladders).length) },
  }),
}

export const proveNoPingPong = asFunction(noPingPong)
