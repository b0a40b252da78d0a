import { compilePack } from '../diagram/compile'
import { outcomeKey, type Decision } from '../diagram/decision'
import { FALSE, type Node } from '../diagram/table'
import type { Pack, Rule } from '../pack/types'
import { provenDates } from './dates'
import { possibleSituations } from './denominator'
import type { Finding } from './finding'
import { asFunction, type Law } from './law'
import { concerning } from './region'

const saying = (rule: Rule): string => outcomeKey(rule.event.params)

/** Where two rules both stand although they say different things. */
const clash = ({ space, rules, sets, possible }: Decision, a: number, b: number): Node =>
  space.and(
    space.relabel(rules, (set) => {
      const standing = sets[set] as readonly number[]
      return standing.includes(a) && standing.includes(b) ? 1 : 0
    }),
    possible(),
  )

const pairsInConflict = ({ ruleList, sets, rules, space }: Decision): [number, number][] => {
  const found = new Map<string, [number, number]>()
  const nameOf = (index: number): string => (ruleList[index] as Rule).name
  for (const node of space.reachable(rules)) {
    if (node >= 0) continue
    const standing = sets[-1 - node] as readonly number[]
    standing.forEach((a, index) => {
      for (const b of standing.slice(index + 1)) {
        if (saying(ruleList[a] as Rule) === saying(ruleList[b] as Rule)) continue
        // By name: another order of the rules in the file is not another conflict.
        const pair = [a, b].sort((x, y) => (nameOf(x) < nameOf(y) ? -1 : 1)) as [number, number]
        found.set(pair.join(' '), pair)
      }
    })
  }
  return [...found.values()]
}

/** The narrower of two rules is the likelier exception; if neither is, it is for the writer to say. */
const mendOf = ({ space, applies, ruleList, possible }: Decision, a: number, b: number): object => {
  const within = (x: number, y: number): boolean =>
    space.and(space.minus(applies[x] as Node, applies[y] as Node), possible()) === FALSE
  const [exception, general] = within(b, a) && !within(a, b) ? [b, a] : [a, b]
  return {
    ...ruleList[exception],
    exceptionTo: [...(ruleList[exception]?.exceptionTo ?? []), ruleList[general]?.name],
  }
}

/** Every pair of rules that both stand somewhere and say different things, on each date. */
export const findConflicts = (
  pack: Pack,
  needs: readonly string[] = Object.keys(pack.decisions),
): Finding[] => {
  const compiled = compilePack(pack)
  return needs.flatMap((need) =>
    provenDates(compiled, need).flatMap((date) => {
      const decision = compiled.decision(need, date)
      return pairsInConflict(decision).flatMap(([a, b]): Finding[] => {
        const node = clash(decision, a, b)
        if (node === FALSE) return []
        const both = [decision.ruleList[a], decision.ruleList[b]] as [Rule, Rule]
        const names = both.map(({ name }) => name)
        return [
          {
            kind: 'conflict',
            level: 'error',
            law: 2,
            need,
            subject: names.join(' '),
            rules: names,
            sources: both.flatMap(({ sources }) => sources),
            date,
            ...concerning(decision, node, pack),
            mend: mendOf(decision, a, b),
            params: { outcomes: both.map(saying) },
          },
        ]
      })
    }),
  )
}

/** Law 2, unambiguous: two rules that both apply and disagree are settled by a declared exception. */
export const unambiguous: Law = {
  law: 2,
  inNeed: (pack, need) => ({
    findings: Object.hasOwn(pack.decisions, need) ? findConflicts(pack, [need]) : [],
    checked: possibleSituations(pack, need),
  }),
}

export const proveUnambiguous = asFunction(unambiguous)
