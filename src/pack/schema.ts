import * as z from 'zod/mini'

import { LIMITS } from '../base/limits'
import type { FileKind } from './schema-kinds'

/**
 * The form of each file of a pack. Names are not looked up here, see `check-names.ts`. From these come
 * both the validation at run time and the JSON Schemas that editors use. Where a short form may stand
 * for a long one, the long one is the first option; `expand.ts` writes it out.
 */

/** What may be written short: a sentence in Dutch, a citation, a step or a rung by its id. */
export type ShortPlace = 'text' | 'source' | 'step' | 'rung'

export const PLACES = /* @__PURE__ */ z.registry<{ readonly place: ShortPlace }>()

/** What a name in a file refers to; a pack says which names there are. */
export type Referred =
  | 'need'
  | 'party'
  | 'actor'
  | 'executor'
  | 'law'
  | 'document'
  | 'ruling'
  | 'municipality'
  | 'sector'
  | 'route'
  | 'ladder'
  | 'step'
  | 'rung'
  | 'openRung'
  | 'moment'
  | 'event'
  | 'rule'
  | 'openTerm'
  | 'fact'
  | 'signal'
  | 'agreement'

/** The parts of a form that have a name in JSON Schemas, where the pack at hand closes them: see `src/schema`. */
export const PARTS = /* @__PURE__ */ z.registry<{
  readonly id: Referred | 'text' | 'source' | 'citation' | 'condition' | 'situation'
}>()

const sentence = z.string().check(z.minLength(1))
const text = z
  .union([z.strictObject({ nl: sentence, en: sentence }), sentence])
  .register(PLACES, { place: 'text' })
  .register(PARTS, { id: 'text' })

/** Names that every object has, where a lookup by name could find them. */
const INHERITED: readonly string[] = Object.getOwnPropertyNames(Object.prototype)
const own = z.refine<string>((found) => !INHERITED.includes(found))
const newName = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(LIMITS.id), own)
const newId = () =>
  z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} :./_-]*$/u), z.maxLength(LIMITS.id), own)
const name = newName()
const id = newId()
const citation = z.string().check(z.minLength(1), z.maxLength(LIMITS.citation))

const idOf = (kind: Referred) => newId().register(PARTS, { id: kind })
const nameOf = (kind: Referred) => newName().register(PARTS, { id: kind })

/** A name that refers to something, by what it refers to. */
export const REFERS = {
  need: /* @__PURE__ */ idOf('need'),
  party: /* @__PURE__ */ idOf('party'),
  actor: /* @__PURE__ */ idOf('actor'),
  executor: /* @__PURE__ */ idOf('executor'),
  law: /* @__PURE__ */ idOf('law'),
  document: /* @__PURE__ */ nameOf('document'),
  ruling: /* @__PURE__ */ idOf('ruling'),
  municipality: /* @__PURE__ */ idOf('municipality'),
  sector: /* @__PURE__ */ idOf('sector'),
  route: /* @__PURE__ */ nameOf('route'),
  ladder: /* @__PURE__ */ nameOf('ladder'),
  step: /* @__PURE__ */ nameOf('step'),
  rung: /* @__PURE__ */ nameOf('rung'),
  openRung: /* @__PURE__ */ nameOf('openRung'),
  moment: /* @__PURE__ */ idOf('moment'),
  event: /* @__PURE__ */ nameOf('event'),
  rule: /* @__PURE__ */ nameOf('rule'),
  openTerm: /* @__PURE__ */ nameOf('openTerm'),
  fact: /* @__PURE__ */ idOf('fact'),
  signal: /* @__PURE__ */ nameOf('signal'),
  agreement: /* @__PURE__ */ nameOf('agreement'),
}
const date = z.iso.date()
const $schema = z.optional(z.string())
const knowledge = z.optional(z.array(id))
const note = z.optional(z.string())
const validity = z.strictObject({ from: z.optional(date), until: z.optional(date) })
const valid = z.optional(validity)
const basis = z.enum(['wet', 'uitspraak', 'beleid', 'afspraak'])
const force = z.optional(z.enum(['plicht', 'bevoegdheid', 'advies']))
const deadline = z.optional(z.enum(['uiterlijk', 'vanaf', 'verwacht']))

const value = z.union([z.string(), z.number(), z.boolean()])
const facts = z.record(id, value).register(PARTS, { id: 'situation' })

const openTermReference = z.strictObject({ openTerm: REFERS.openTerm })

const test = z.strictObject({
  fact: REFERS.fact,
  operator: z.enum([
    'equal',
    'notEqual',
    'in',
    'notIn',
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
  ]),
  value: z.union([
    z.string(),
    z.boolean(),
    z.number(),
    z.array(z.string()).check(z.minLength(1)),
    openTermReference,
  ]),
})

/** One boolean key per object; no empty lists; nothing else. */
const condition: z.ZodMiniType = z.lazy(() =>
  z.union([
    test,
    z.strictObject({ condition: name }),
    z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ not: condition }),
  ]),
)

/** The schemas of all kinds of file, given the schema of a condition. */
export const fileSchemas = (condition: z.ZodMiniType) => {
  const sourceDates = { from: z.optional(date), until: z.optional(date) }
  const source = z
    .union([
      z.union([
        z.strictObject({
          law: REFERS.law,
          article: citation,
          paragraph: z.optional(citation),
          ...sourceDates,
        }),
        z.strictObject({ document: REFERS.document, at: z.optional(citation), ...sourceDates }),
        z.strictObject({ ruling: REFERS.ruling, at: z.optional(citation), ...sourceDates }),
      ]),
      z.string().check(z.minLength(1)).register(PARTS, { id: 'citation' }),
    ])
    .register(PLACES, { place: 'source' })
    .register(PARTS, { id: 'source' })
  const sources = z.array(source).check(z.minLength(1))

  const outcome = {
    party: REFERS.party,
    law: REFERS.law,
    municipality: z.optional(REFERS.municipality),
    sector: z.optional(REFERS.sector),
  }
  const assignee = z.strictObject({
    ...outcome,
    partners: z.optional(z.array(REFERS.actor)),
    route: REFERS.route,
    ladder: REFERS.ladder,
  })

  const examplesOfRule = z
    .array(
      z.strictObject({
        title: z.optional(z.string()),
        situation: facts,
        expect: z.optional(z.strictObject(outcome)),
        peildatum: z.optional(date),
      }),
    )
    .check(z.minLength(1))

  const examples = z.strictObject({ $schema, examples: z.record(REFERS.rule, examplesOfRule) })

  const rule = z.strictObject({
    name,
    title: text,
    conditions: condition,
    event: z.strictObject({ type: REFERS.need, params: assignee }),
    exceptionTo: z.optional(z.array(name).check(z.minLength(1))),
    valid: validity,
    basis,
    force,
    sources,
    note,
    knowledge,
    examples: z.optional(examplesOfRule),
  })

  const need = z.strictObject({
    $schema,
    need: REFERS.need,
    vangnet: assignee,
    impliedBy: condition,
    groups: z.optional(z.record(name, z.array(REFERS.rule).check(z.minLength(1)))),
    rules: z.array(rule).check(z.minLength(1)),
  })

  const conditions = z.strictObject({
    $schema,
    conditions: z.record(
      name,
      z.strictObject({ title: text, conditions: condition, sources: z.optional(sources), note, knowledge }),
    ),
  })

  const term = z.strictObject({
    amount: z.number(),
    unit: z.enum(['dagen', 'weken', 'maanden', 'jaren', 'schooldagen', 'werkdagen']),
  })

  /** What a step is, wherever it is taken. */
  const act = {
    actor: REFERS.actor,
    action: text,
    term: z.optional(term),
    from: z.optional(REFERS.moment),
    kind: deadline,
    force,
    basis: z.optional(basis),
    sources,
    valid,
    note,
    knowledge,
  }
  /** Where a named step or rung is used: only here is when. */
  const use = { when: z.optional(condition), valid }

  const step = z
    .union([
      z.strictObject({ ...act, when: z.optional(condition) }),
      REFERS.step,
      z.strictObject({ step: REFERS.step, ...use }),
    ])
    .register(PLACES, { place: 'step' })

  const steps = z.strictObject({ $schema, steps: z.record(name, z.strictObject(act)) })

  const routes = z.strictObject({
    $schema,
    routes: z.record(
      name,
      z.strictObject({ title: text, steps: z.array(step).check(z.minLength(1)), knowledge, note }),
    ),
  })

  const power = z.enum(['advies', 'besluit', 'doorzettingsmacht', 'rechter', 'uitvoering', 'signaal'])

  const remedy = {
    party: REFERS.actor,
    action: text,
    trigger: text,
    term: z.optional(term),
    from: z.optional(REFERS.moment),
    kind: deadline,
    reached: z.optional(condition),
    power,
    canRefuse: z.boolean(),
    force,
    basis: z.optional(basis),
    sources,
    open: z.optional(name),
    valid,
    note,
    knowledge,
  }

  const rung = z
    .union([
      z.strictObject({ ...remedy, when: z.optional(condition) }),
      REFERS.rung,
      z.strictObject({ rung: REFERS.rung, ...use }),
    ])
    .register(PLACES, { place: 'rung' })

  const rungs = z.strictObject({ $schema, rungs: z.record(name, z.strictObject(remedy)) })

  const ladders = z.strictObject({
    $schema,
    ladders: z.record(
      name,
      z.strictObject({ title: text, rungs: z.array(rung).check(z.minLength(1)), knowledge, note }),
    ),
  })

  const exclusions = z.strictObject({
    $schema,
    exclusions: z.array(
      z.strictObject({
        name,
        reason: text,
        conditions: condition,
        examples: z.optional(z.array(z.strictObject({ situation: facts })).check(z.minLength(1))),
        sources,
        valid,
        note,
        knowledge,
      }),
    ),
  })

  const documents = z.record(
    id,
    z.strictObject({
      title: z.string(),
      date: z.optional(z.string()),
      url: z.optional(z.string()),
      seed: z.optional(z.string()),
      note,
    }),
  )

  const sourcesFile = z.strictObject({
    $schema,
    laws: z.optional(
      z.record(
        id,
        z.strictObject({ title: text, bwb: z.optional(z.string()), url: z.optional(z.string()), note }),
      ),
    ),
    documents: z.optional(documents),
    rulings: z.optional(documents),
  })

  const label = z.strictObject({ id, name: text, short: z.optional(text), qualifier: z.optional(z.string()) })

  const actors = z.strictObject({
    $schema,
    actors: z.record(name, z.strictObject({ name: text, short: z.optional(text) })),
  })

  const factBase = {
    id,
    label: text,
    question: text,
    help: text,
    input: z.optional(z.boolean()),
    perNeed: z.optional(z.boolean()),
  }
  const fact = z.discriminatedUnion('type', [
    z.strictObject({
      ...factBase,
      type: z.literal('enum'),
      values: z.array(z.strictObject({ id, label: text })).check(z.minLength(2)),
    }),
    z.strictObject({
      ...factBase,
      type: z.literal('number'),
      min: z.number(),
      max: z.number(),
      maxExclusive: z.optional(z.boolean()),
      step: z.union([z.number(), z.literal('1/12')]),
      unit: text,
    }),
    z.strictObject({ ...factBase, type: z.literal('boolean') }),
    z.strictObject({ ...factBase, type: z.literal('date') }),
  ])

  const factsFile = z.strictObject({ $schema, facts: z.array(fact) })

  const needs = z.strictObject({ $schema, needs: z.array(z.strictObject({ id, label: text, asks: text })) })

  const parties = z.strictObject({
    $schema,
    parties: z.array(label),
    municipalities: z.record(id, text),
    sectors: z.record(id, text),
    actors: z.array(label),
    executors: z.array(label),
  })

  const lead = z.strictObject({
    actor: REFERS.actor,
    when: z.optional(condition),
    needs: z.optional(z.array(REFERS.need)),
    why: text,
    sources,
    basis,
    valid,
    note,
    knowledge,
    stalls: z.optional(z.strictObject({ actor: REFERS.actor, why: text, when: z.optional(condition) })),
  })

  const coordinators = z.strictObject({ $schema, coordinators: z.array(lead) })
  const holders = z.strictObject({ $schema, disputed: z.optional(condition), holders: z.array(lead) })

  const signals = z.strictObject({
    $schema,
    signals: z.array(
      z.strictObject({
        id: name,
        when: condition,
        title: text,
        text,
        needs: z.optional(z.array(REFERS.need)),
        sources,
        basis,
        force,
        valid,
        note,
        knowledge,
      }),
    ),
  })

  const handover = {
    needs: z.array(REFERS.need).check(z.minLength(1)),
    steps: z.array(step).check(z.minLength(1)),
  }

  const handovers = z.strictObject({
    $schema,
    handovers: z.array(z.strictObject({ events: z.array(REFERS.event).check(z.minLength(1)), ...handover })),
  })

  const lifeEvents = z.strictObject({
    $schema,
    events: z.array(
      z.strictObject({
        id: name,
        title: text,
        when: condition,
        sets: facts,
        handover: z.optional(z.array(z.strictObject(handover))),
        sources,
        basis,
        valid,
        note,
        knowledge,
      }),
    ),
  })

  const executors = z.strictObject({
    $schema,
    names: z.optional(z.array(label)),
    executors: z.array(
      z.strictObject({
        executor: REFERS.executor,
        party: REFERS.actor,
        laws: z.array(REFERS.law).check(z.minLength(1)),
        municipality: z.optional(REFERS.municipality),
        needs: z.optional(z.array(REFERS.need)),
        when: z.optional(condition),
        why: text,
        sources,
        basis,
        valid,
        note,
        knowledge,
      }),
    ),
  })

  const agreements = z.strictObject({
    $schema,
    agreements: z.array(
      z.strictObject({
        id: name,
        title: text,
        text,
        needs: z.array(REFERS.need).check(z.minLength(1)),
        when: z.optional(condition),
        steps: z.optional(z.array(step)),
        fills: z.optional(REFERS.openRung),
        rung: z.optional(
          z.strictObject({ party: REFERS.actor, action: text, trigger: text, power, canRefuse: z.boolean() }),
        ),
        sources,
        basis: z.literal('afspraak'),
        force,
        valid,
        note,
        knowledge,
      }),
    ),
  })

  const english = z.record(sentence, sentence)

  const ordinary = z.strictObject({ $schema, situation: facts })

  const pack = z.strictObject({
    $schema,
    id: name,
    title: text,
    version: id,
    extends: z.optional(name),
    validFrom: date,
    verifiedUntil: date,
    openTerms: z.optional(
      z.array(
        z.strictObject({
          name,
          title: text,
          type: z.literal('number'),
          bounds: z.strictObject({ min: z.number(), max: z.number() }),
          article: source,
          default: z.number(),
        }),
      ),
    ),
    terms: z.optional(z.record(REFERS.openTerm, z.number())),
    knowledge,
    note,
  })

  return {
    pack,
    facts: factsFile,
    needs,
    parties,
    need,
    examples,
    conditions,
    steps,
    rungs,
    routes,
    ladders,
    handovers,
    english,
    exclusions,
    sources: sourcesFile,
    actors,
    coordinators,
    holders,
    signals,
    'life-events': lifeEvents,
    executors,
    agreements,
    ordinary,
  } satisfies Record<FileKind, z.ZodMiniType>
}

/** A schema per kind of file, conditions included: what the JSON Schemas for editors come from. */
export const FILE_SCHEMAS = /* @__PURE__ */ fileSchemas(condition)
