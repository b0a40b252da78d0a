import { compilePack, openedOnce, type CompiledPack } from '../diagram/compile'
import { defeatersOf, outcomeKey, withoutRule, type Decision } from '../diagram/decision'
import { someSituation } from '../diagram/nearest'
import { type BinaryOperation } from '../diagram/space'
import { FALSE, type Node } from '../diagram/table'
import { walk } from '../diagram/walk'
import { holdsOn } from '../pack/period'
import type { Pack, Rule } from '../pack/types'
import { datesInWindow, provenDates } from './dates'
import type { Finding, FindingKind } from './finding'
import { asFunction, type Law } from './law'
import { ordinaryIn } from './region'

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
  const saying = (beaten: Decision['defeaters'], skip?: number): string =>
    [
      ...new Set(
        ruleList.flatMap(({ event }, other) =>
          other !== skip &&
          applicable[other] === true &&
          !(beaten[other] as readonly number[]).some((d) => applicable[d])
            ? [outcomeKey(event.params)]
            : [],
        ),
      ),
    ]
      .sort()
      .join(',')
  return saying(defeaters) !== saying(defeatersOf(withoutRule(ruleList, index)), index)
}

/** What is wrong with a rule in one period; undefined if it changes some answer. */
const faultIn = (decision: Decision, index: number): FindingKind | undefined => {
  const { space, applies, possible, outcomes, outcomesWithout } = decision
  const at = space.and(decides(decision, index), possible())
  // A rule that stands nowhere decides nothing, also where an exception to another runs through it.
  if (at === FALSE)
    return space.and(applies[index] as Node, possible()) === FALSE ? 'dead-rule' : 'shadowed-rule'
  if (missedIn(decision, index, at)) return undefined
  // Also where it does not stand: an exception to another can run through it.
  const changed = space.and(space.apply(DIFFERS, outcomes, outcomesWithout(index)), possible())
  return changed === FALSE ? 'redundant-rule' : undefined
}

interface Fault {
  readonly kind: FindingKind
  /** First date on which it is so; absent if the rule holds on no date inside the window. */
  readonly date?: string
  readonly example?: Pick<Finding, 'situation' | 'differs'>
}

/** A situation that shows the fault: where the rule is beaten, or where it stands and changes nothing. */
const exampleOf = (kind: FindingKind, decision: Decision, index: number, pack: Pack): Fault['example'] => {
  const { space, applies, possible } = decision
  if (kind === 'dead-rule') return undefined
  const where = kind === 'shadowed-rule' ? (applies[index] as Node) : decides(decision, index)
  return ordinaryIn(decision, space.and(where, possible()), pack)
}

const faultOf = (compiled: CompiledPack, need: string, rule: Rule): Fault | undefined => {
  const { pack } = compiled
  let found: Fault | undefined
  for (const date of provenDates(compiled, need)) {
    const decision = compiled.decision(need, date)
    const index = decision.ruleList.indexOf(rule)
    if (index < 0) continue
    const kind = faultIn(decision, index)
    if (kind === undefined) return undefined
    if (found === undefined) {
      const example = exampleOf(kind, decision, index, pack)
      found = { kind, date, ...(example === undefined ? {} : { example }) }
    }
  }
  if (found !== undefined) return found
  const everHolds = datesInWindow(pack, compiled.periods(need)).some((date) => holdsOn(rule.valid, date))
  // Where the exclusions leave nobody on its dates, that is the finding.
  return everHolds ? undefined : { kind: 'dead-rule' }
}

/** The rules of some needs that change no answer, were they deleted: dead, shadowed or redundant. */
export const findIdleRules = (
  pack: Pack,
  needs: readonly string[] = Object.keys(pack.decisions),
): Finding[] => {
  const compiled = openedOnce(compilePack(pack))
  return needs.flatMap((need) =>
    (pack.decisions[need]?.rules ?? []).flatMap((rule): Finding[] => {
      const fault = faultOf(compiled, need, rule)
      if (fault === undefined) return []
      const { kind, date, example } = fault
      return [
        {
          kind,
          level: 'error',
          law: 3,
          need,
          subject: rule.name,
          rules: [rule.name],
          sources: rule.sources,
          ...(date === undefined ? {} : { date }),
          ...example,
          params: date === undefined ? { why: 'never-in-force' } : {},
        },
      ]
    }),
  )
}

/** Law 3, live: every rule changes the answer to some situation; none is dead, shadowed or redundant. */
export const live: Law = {
  law: 3,
  inNeed: (pack, need) => ({
    findings: findIdleRules(pack, [need]),
    checked: { what: 'rules', count: BigInt(pack.decisions[need]?.rules.length ?? 0) },
  }),
}

export const proveLive = asFunction(live)
