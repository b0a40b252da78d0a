import { compilePack } from '../diagram/compile'
import { outcomeKey, type Decision } from '../diagram/decision'
import { FALSE, type Node } from '../diagram/space'
import type { Pack, Rule } from '../pack/types'
import { datesInWindow } from './dates'
import { possibleSituations } from './denominator'
import type { Finding, LawResult } from './finding'
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
  for (const node of space.reachable(rules)) {
    if (node >= 0) continue
    const standing = sets[-1 - node] as readonly number[]
    standing.forEach((a, index) => {
      for (const b of standing.slice(index + 1))
        if (saying(ruleList[a] as Rule) !== saying(ruleList[b] as Rule))
          found.set(`${String(a)} ${String(b)}`, [a, b])
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

/** Law 2, unambiguous: two rules that both apply and disagree are settled by a declared exception. */
export const findConflicts = (
  pack: Pack,
  needs: readonly string[] = Object.keys(pack.decisions),
): Finding[] => {
  const compiled = compilePack(pack)
  return needs.flatMap((need) =>
    datesInWindow(pack, compiled.periods(need)).flatMap((date) => {
      const decision = compiled.decision(need, date)
      return pairsInConflict(decision).flatMap(([a, b]): Finding[] => {
        const node = clash(decision, a, b)
        if (node === FALSE) return []
        const both = [decision.ruleList[a], decision.ruleList[b]] as [Rule, Rule]
        return [
          {
            kind: 'conflict',
            level: 'error',
            law: 2,
            need,
            subject: both.map(({ name }) => name).join(' '),
            rules: both.map(({ name }) => name),
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

export const proveUnambiguous = (pack: Pack): LawResult => ({
  law: 2,
  findings: findConflicts(pack),
  checked: possibleSituations(pack),
})
