import fc, { type Arbitrary } from 'fast-check'
import { compilePack } from '../diagram/compile'
import { FALSE } from '../diagram/space'
import type { PackFiles } from '../pack/assemble'
import { definePack } from '../pack/define'
import { sealPack } from '../pack/is-pack'
import { periodsOfExclusions } from '../pack/period'
import type { Condition, Exclusion, LifeEvent, Outcome, Pack, Rule, Source, Validity } from '../pack/types'
import { requireObject } from '../text/require'
import type { Text } from '../text/text'
import type { BooleanFact, EnumFact, NumberFact } from '../vocabulary/types'

export interface PackConstraints {
  /** The most facts, of six. Left out: 5. */
  readonly maxFacts?: number
  /** The most needs. Left out: 2. */
  readonly maxNeeds?: number
  /** The most rules for each need. Left out: 6. */
  readonly maxRules?: number
}

type SmallFact = EnumFact | BooleanFact | NumberFact

const say = (words: string): Text => ({ nl: words, en: words })

const SOURCES: readonly Source[] = [{ law: 'WET', article: '1', paragraph: '2' }]

const asked = (id: string) => ({ id, label: say(id), question: say(`${id}?`), help: say(id) })

const oneOf = (id: string, ...values: string[]): EnumFact => ({
  ...asked(id),
  type: 'enum',
  values: values.map((value) => ({ id: value, label: say(value) })),
})

const yesNo = (id: string): BooleanFact => ({ ...asked(id), type: 'boolean' })

const between = (id: string, min: number, max: number, maxExclusive = false): NumberFact => ({
  ...asked(id),
  type: 'number',
  min,
  max,
  step: 1,
  unit: say(id),
  ...(maxExclusive ? { maxExclusive } : {}),
})

/** The facts of random packs: two enums, two booleans, two numbers. */
const FACTS: readonly SmallFact[] = [
  oneOf('kleur', 'rood', 'geel', 'blauw'),
  oneOf('vorm', 'rond', 'hoekig'),
  yesNo('groot'),
  yesNo('zwaar'),
  between('aantal', 0, 3),
  between('duur', 0, 2, true),
]

const NET: Outcome = { party: 'net', law: 'PLAN' }

const OUTCOMES: readonly Outcome[] = [
  { party: 'a', law: 'WET' },
  { party: 'b', law: 'WET' },
  { party: 'a', law: 'PLAN' },
  NET,
]

const VALID: readonly Validity[] = [
  {},
  {},
  { until: '2023-01-01' },
  { from: '2023-01-01' },
  { from: '2022-01-01', until: '2024-01-01' },
]

/** The first need; the next are numbered. */
const NEED = 'vraag'

/** The name of the one definition that conditions can use. */
const NAMED = 'benoemd'

const testOn = (fact: SmallFact): Arbitrary<Condition> => {
  switch (fact.type) {
    case 'enum': {
      const values = fact.values.map(({ id }) => id)
      return fc.oneof(
        fc
          .tuple(fc.constantFrom('equal' as const, 'notEqual' as const), fc.constantFrom(...values))
          .map(([operator, value]): Condition => ({ fact: fact.id, operator, value })),
        fc
          .tuple(fc.constantFrom('in' as const, 'notIn' as const), fc.subarray(values, { minLength: 1 }))
          .map(([operator, value]): Condition => ({ fact: fact.id, operator, value })),
      )
    }
    case 'boolean':
      return fc.boolean().map((value): Condition => ({ fact: fact.id, operator: 'equal', value }))
    case 'number':
      return fc
        .tuple(
          fc.constantFrom('greaterThanInclusive' as const, 'lessThan' as const, 'greaterThan' as const),
          fc.integer({ min: fact.min, max: fact.max }),
        )
        .map(([operator, value]): Condition => ({ fact: fact.id, operator, value }))
  }
}

const conditionsOver = (facts: readonly SmallFact[], named: readonly string[]): Arbitrary<Condition> => {
  const test: Arbitrary<Condition> = fc.oneof(
    ...facts.map(testOn),
    ...named.map((condition) => fc.constant<Condition>({ condition })),
  )
  const some = (parts: Arbitrary<Condition>) => fc.array(parts, { minLength: 1, maxLength: 3 })
  const nested = (parts: Arbitrary<Condition>): Arbitrary<Condition> =>
    fc.oneof(
      { weight: 3, arbitrary: test },
      { weight: 2, arbitrary: some(parts).map((all): Condition => ({ all })) },
      { weight: 2, arbitrary: some(parts).map((any): Condition => ({ any })) },
      { weight: 1, arbitrary: parts.map((not): Condition => ({ not })) },
    )
  return nested(nested(test))
}

interface Drawn {
  readonly when: Condition
  readonly then: Outcome
  readonly exceptions: readonly boolean[]
  readonly valid: Validity
  readonly place: number
}

const ruleOf = (
  need: string,
  { when, then, exceptions, valid }: Drawn,
  index: number,
  count: number,
): Rule => {
  const nameOf = (at: number): string => `${need}-${String(at)}`
  // To rules that were drawn later only, so that there is no circle.
  const exceptionTo = Array.from({ length: count }, (_, other) => other).filter(
    (other) => other > index && exceptions[other] === true,
  )
  return {
    name: nameOf(index),
    title: say(nameOf(index)),
    conditions: when,
    event: { type: need, params: { ...then, route: 'gewoon', ladder: 'gewoon' } },
    ...(exceptionTo.length === 0 ? {} : { exceptionTo: exceptionTo.map(nameOf) }),
    valid,
    basis: 'wet',
    sources: SOURCES,
    examples: [{ situation: {}, expect: then }],
  }
}

const rulesOf = (need: string, drawn: readonly Drawn[]): Rule[] =>
  drawn
    .map((one, index) => ({ place: one.place, rule: ruleOf(need, one, index, drawn.length) }))
    .sort((a, b) => a.place - b.place)
    .map(({ rule }) => rule)

const decisionsOver = (
  facts: readonly SmallFact[],
  { maxNeeds = 2, maxRules = 6 }: PackConstraints,
): Arbitrary<{ readonly impliedBy: Condition; readonly rules: readonly Drawn[] }[]> =>
  fc.array(
    fc.record({
      impliedBy: conditionsOver(facts, [NAMED]),
      rules: fc.array(
        fc.record({
          when: conditionsOver(facts, [NAMED]),
          then: fc.constantFrom(...OUTCOMES),
          exceptions: fc.array(fc.boolean(), { minLength: maxRules, maxLength: maxRules }),
          valid: fc.constantFrom(...VALID),
          place: fc.nat(),
        }),
        { minLength: 1, maxLength: maxRules },
      ),
    }),
    { minLength: 1, maxLength: maxNeeds },
  )

const exclusionsOver = (facts: readonly SmallFact[]): Arbitrary<Exclusion[]> =>
  fc
    .array(fc.record({ when: conditionsOver(facts, [NAMED]), valid: fc.constantFrom(...VALID) }), {
      maxLength: 3,
    })
    .map((drawn) =>
      drawn.map(({ when, valid }, index) => ({
        name: `x${String(index)}`,
        reason: say(`x${String(index)}`),
        conditions: when,
        sources: SOURCES,
        valid,
      })),
    )

const eventsOver = (facts: readonly SmallFact[]): Arbitrary<LifeEvent[]> =>
  fc
    .array(
      fc.record({
        when: conditionsOver(facts, [NAMED]),
        sets: fc
          .constantFrom(...facts)
          .chain((fact) =>
            fc
              .constantFrom(
                ...(fact.type === 'enum'
                  ? fact.values.map(({ id }) => id)
                  : fact.type === 'boolean'
                    ? [false, true]
                    : [fact.min, fact.min + 1]),
              )
              .map((value) => ({ [fact.id]: value })),
          ),
      }),
      { maxLength: 2 },
    )
    .map((drawn) =>
      drawn.map(({ when, sets }, index) => ({
        id: `e${String(index)}`,
        title: say(`e${String(index)}`),
        when,
        sets,
        handover: [],
        sources: SOURCES,
        basis: 'wet',
      })),
    )

const FRAME: PackFiles = {
  'pack.json': {
    id: 'klein',
    title: say('klein'),
    version: '1.0.0',
    validFrom: '2020-01-01',
    verifiedUntil: '2026-12-31',
  },
  'parties.json': {
    parties: ['a', 'b', 'net'].map((id) => ({ id, name: say(id) })),
    actors: [],
    executors: [],
    municipalities: {},
    sectors: {},
  },
  'sources/wet.json': { laws: { WET: { title: say('wet') }, PLAN: { title: say('plan') } } },
  'coordinators.json': {
    coordinators: [{ actor: 'net', why: say('altijd'), sources: SOURCES, basis: 'wet' }],
  },
  'holders.json': { holders: [{ actor: 'net', why: say('altijd'), sources: SOURCES, basis: 'wet' }] },
  'routes/gewoon.json': {
    routes: {
      gewoon: { title: say('gewoon'), steps: [{ actor: 'a', action: say('doet iets'), sources: SOURCES }] },
    },
  },
  'ladders/gewoon.json': {
    ladders: {
      gewoon: {
        title: say('gewoon'),
        rungs: [
          {
            party: 'net',
            action: say('beslist'),
            trigger: say('het stokt'),
            power: 'besluit',
            canRefuse: false,
            sources: SOURCES,
          },
        ],
      },
    },
  },
}

const brief = ({ name, conditions, exceptionTo, event: { params }, valid }: Rule): object => ({
  name,
  conditions,
  exceptionTo,
  then: `${params.party} ${params.law}`,
  valid,
})

/** What a failing property prints of a pack: what was drawn, not everything around it. */
const shown = ({ decisions, conditions, exclusions, events }: Pack): string =>
  JSON.stringify(
    {
      [NAMED]: conditions[NAMED]?.conditions,
      rules: Object.values(decisions).flatMap(({ rules }) => rules.map(brief)),
      exclusions: exclusions.map(({ conditions: when, valid }) => ({ when, valid })),
      events: events.map(({ when, sets }) => ({ when, sets })),
    },
    undefined,
    1,
  )

/** Frozen before it is drawn, a pack cannot say itself how it is to be printed. */
const readable = (pack: Pack): Pack =>
  sealPack(Object.freeze(Object.defineProperty({ ...pack }, fc.toStringMethod, { value: () => shown(pack) })))

/** Whether on every date somebody can exist whom the exclusions leave alone. */
const hasSituations = (pack: Pack): boolean =>
  periodsOfExclusions(pack.exclusions).every(({ from }) => compilePack(pack).possible(from).root !== FALSE)

/**
 * Small packs that are valid but say anything: holes, conflicts, idle rules, exceptions in no
 * particular order, rules and exclusions that hold for a time, life events without a hand-over. For
 * testing tools that take a pack, not for testing a pack. Shrinks towards fewer and simpler rules.
 */
export const packs = (constraints: PackConstraints = {}): Arbitrary<Pack> => {
  requireObject(constraints, 'constraints')
  return fc
    .shuffledSubarray([...FACTS], { minLength: 3, maxLength: Math.max(3, constraints.maxFacts ?? 5) })
    .chain((facts) =>
      fc
        .record({
          named: conditionsOver(facts, []),
          drawn: decisionsOver(facts, constraints),
          exclusions: exclusionsOver(facts),
          events: eventsOver(facts),
        })
        .map(({ named, drawn, exclusions, events }) => {
          const needs = drawn.map((one, index) => ({
            ...one,
            need: index === 0 ? NEED : `${NEED}-${String(index + 1)}`,
          }))
          return readable(
            definePack({
              ...FRAME,
              'facts.json': { facts },
              'needs.json': {
                needs: needs.map(({ need }) => ({ id: need, label: say(need), asks: say(need) })),
              },
              'conditions/alle.json': { conditions: { [NAMED]: { title: say(NAMED), conditions: named } } },
              'exclusions.json': { exclusions },
              'life-events.json': { events },
              ...Object.fromEntries(
                needs.map(({ need, impliedBy, rules }) => [
                  `needs/${need}.json`,
                  {
                    need,
                    vangnet: { ...NET, route: 'gewoon', ladder: 'gewoon' },
                    impliedBy,
                    rules: rulesOf(need, rules),
                  },
                ]),
              ),
            }),
          )
        }),
    )
    .filter(hasSituations)
}
