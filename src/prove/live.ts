import { compilePack, type CompiledPack } from '../diagram/compile'
import { outcomeKey, type Decision } from '../diagram/decision'
import { someSituation } from '../diagram/nearest'
import { FALSE, type BinaryOperation, type Node } from '../diagram/space'
import { walk } from '../diagram/walk'
import type { Pack, Rule } from '../pack/types'
import { datesInWindow } from './dates'
import type { Finding, FindingKind, LawResult } from './finding'

const DIFFERS: BinaryOperation = {
  leaves: (a, b) => (a === b ? 0 : 1),
  early: (a, b) => (a === b ? FALSE : undefined),
}

/** Where a rule is among those that stand. */
const decides = ({ space, rules, sets }: Decision, index: number): Node =>
  space.relabel(rules, (set) => ((sets[set] as readonly number[]).includes(index) ? 1 : 0))

/** Whether the answer to one situation is another without a rule; quick, and enough when it is. */
const missedIn = (decision: Decision, index: number, at: Node): boolean => {
  const situation = someSituation(decision.space, at)
  if (situation === undefined) return false
  const { space, applies, ruleList, defeaters } = decision
  const applicable = ruleList.map((_, other) => walk(space, applies[other] as Node, situation) === 1)
  const saying = (skip?: number): string =>
    [
      ...new Set(
        ruleList.flatMap(({ event }, other) =>
          other !== skip &&
          applicable[other] === true &&
          !(defeaters[other] as readonly number[]).some((d) => d !== skip && applicable[d])
            ? [outcomeKey(event.params)]
            : [],
        ),
      ),
    ]
      .sort()
      .join(',')
  return saying() !== saying(index)
}

/** What is wrong with a rule in one period; undefined if it changes some answer. */
const faultIn = (decision: Decision, index: number): FindingKind | undefined => {
  const { space, applies, possible, outcomes, outcomesWithout } = decision
  const at = space.and(decides(decision, index), possible())
  if (at === FALSE)
    return space.and(applies[index] as Node, possible()) === FALSE ? 'dead-rule' : 'shadowed-rule'
  if (missedIn(decision, index, at)) return undefined
  const changed = space.and(space.apply(DIFFERS, outcomes, outcomesWithout(index)), possible())
  return changed === FALSE ? 'redundant-rule' : undefined
}

const faultOf = (
  compiled: CompiledPack,
  need: string,
  rule: Rule,
): { kind: FindingKind; date: string } | undefined => {
  let found: { kind: FindingKind; date: string } | undefined
  for (const date of datesInWindow(compiled.pack, compiled.periods(need))) {
    const decision = compiled.decision(need, date)
    const index = decision.ruleList.indexOf(rule)
    if (index < 0) continue
    const kind = faultIn(decision, index)
    if (kind === undefined) return undefined
    found ??= { kind, date }
  }
  return found
}

/** Law 3, live: every rule changes the answer to some situation; none is dead, shadowed or redundant. */
export const findIdleRules = (pack: Pack): Finding[] => {
  const compiled = compilePack(pack)
  return Object.values(pack.decisions).flatMap(({ need, rules }) =>
    rules.flatMap((rule): Finding[] => {
      const fault = faultOf(compiled, need, rule)
      return fault === undefined
        ? []
        : [
            {
              kind: fault.kind,
              level: 'error',
              law: 3,
              need,
              subject: rule.name,
              rules: [rule.name],
              sources: rule.sources,
              date: fault.date,
              params: {},
            },
          ]
    }),
  )
}

export const proveLive = (pack: Pack): LawResult => ({
  law: 3,
  findings: findIdleRules(pack),
  checked: {
    what: 'rules',
    count: BigInt(Object.values(pack.decisions).reduce((sum, { rules }) => sum + rules.length, 0)),
  },
})
