import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import { defeatersOf } from '../diagram/decision'
import { inline, type PlainCondition } from '../pack/condition'
import { holdsOn } from '../pack/period'
import { requirePack } from '../pack/is-pack'
import type { Condition, NeedRules, OpenTermReference, Pack, Rule } from '../pack/types'
import { DekkendError } from '../text/error'
import { foundIn } from '../text/found'
import { requireObject, requireTexts } from '../text/require'
import { isDate, today } from '../vocabulary/date'

export interface EngineOptions {
  /** The rules that hold on this date, `YYYY-MM-DD`. Left out: today in the Netherlands. */
  readonly peildatum?: string
  /** Left out: all needs of the pack. */
  readonly needs?: readonly string[]
}

/** A condition as that engine takes it: names stay names, open terms become their numbers. */
const toNested = (condition: Condition, pack: Pack): NestedCondition => {
  if ('all' in condition) return { all: condition.all.map((part) => toNested(part, pack)) }
  if ('any' in condition) return { any: condition.any.map((part) => toNested(part, pack)) }
  if ('not' in condition) return { not: toNested(condition.not, pack) }
  if ('condition' in condition) return { condition: condition.condition }
  const { fact, operator, value } = condition
  const isOpen = (stated: typeof value): stated is OpenTermReference =>
    typeof stated === 'object' && 'openTerm' in stated
  return {
    fact,
    operator,
    value: isOpen(value)
      ? (inline(condition, pack) as Extract<PlainCondition, { fact: string }>).value
      : value,
  }
}

/** The engine wants `all`, `any`, `not` or a name at the top. */
const toTop = (condition: Condition, pack: Pack): TopLevelCondition => {
  const nested = toNested(condition, pack)
  return 'fact' in nested ? { all: [nested] } : nested
}

/** The name under which the condition of a rule is shared, so that the rules it defeats can refer to it. */
const sharedName = (rule: Rule): string => `rule ${rule.name}`

const toRules = ({ rules }: NeedRules, date: string): RuleProperties[] => {
  const inForce = rules.filter(({ valid }) => holdsOn(valid, date))
  const defeaters = defeatersOf(inForce)
  return inForce.map((rule, index) => ({
    name: rule.name,
    conditions: {
      all: [
        { condition: sharedName(rule) },
        ...(defeaters[index] as number[]).map((other) => ({
          not: { condition: sharedName(inForce[other] as Rule) },
        })),
      ],
    },
    event: { type: rule.event.type, params: { ...rule.event.params, rule: rule.name } },
  }))
}

/**
 * A json-rules-engine `Engine` with the rules of a pack, exceptions included: run it with the facts
 * of one young person, and each event is an answer (`type` is the need, `params` the party, the law
 * and the rule). A fact the rules ask for and that is not given rejects the run: unknown is not
 * false. Facts may be functions, as that engine allows. The safety net is not a rule and is left out.
 */
export const toEngine = (pack: Pack, options: EngineOptions = {}): Engine => {
  requirePack(pack)
  requireObject(options, 'options')
  const { peildatum = today(), needs = Object.keys(pack.decisions) } = options
  if (!isDate(peildatum))
    throw new DekkendError([
      { code: 'invalid-date', path: ['options', 'peildatum'], params: { ...foundIn(peildatum) } },
    ])
  requireTexts(needs, 'needs')
  const engine = new Engine()
  for (const [name, { conditions }] of Object.entries(pack.conditions))
    engine.setCondition(name, toTop(conditions, pack))
  for (const need of needs) {
    const rules = pack.decisions[need]
    if (rules === undefined) {
      const allowed = Object.keys(pack.decisions)
      throw new DekkendError([
        { code: 'need-not-covered', path: ['options', 'needs'], params: { need, pack: pack.id, allowed } },
      ])
    }
    for (const rule of rules.rules) engine.setCondition(sharedName(rule), toTop(rule.conditions, pack))
    for (const properties of toRules(rules, peildatum)) engine.addRule(properties)
  }
  return engine
}
