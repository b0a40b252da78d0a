import * as z from 'zod/mini'
import { REFERS } from '../pack/schema'
import { MESSAGES } from '../text/nl'

/** The form of an answer and of an issue as JSON: what `src/route/types.ts` and `src/text/issue.ts` say as types. */

const many = z.array(z.string())
const text = z.strictObject({ nl: z.string(), en: z.string() })
const date = z.iso.date()
const basis = z.enum(['wet', 'uitspraak', 'beleid', 'afspraak', 'vangnet'])
const dates = { from: z.optional(date), until: z.optional(date) }
const sources = z.array(
  z.union([
    z.strictObject({ law: REFERS.law, article: z.string(), paragraph: z.optional(z.string()), ...dates }),
    z.strictObject({ document: REFERS.document, at: z.optional(z.string()), ...dates }),
    z.strictObject({ ruling: REFERS.ruling, at: z.optional(z.string()), ...dates }),
  ]),
)
const yes = z.optional(z.literal(true))
const executor = z.optional(REFERS.executor)
const agreement = z.optional(REFERS.agreement)

const outcome = {
  party: REFERS.party,
  law: REFERS.law,
  municipality: z.optional(REFERS.municipality),
  sector: z.optional(REFERS.sector),
  executor,
}

const deadline = z.optional(
  z.strictObject({
    term: z.strictObject({
      amount: z.number(),
      unit: z.enum(['dagen', 'weken', 'maanden', 'jaren', 'schooldagen', 'werkdagen']),
    }),
    from: REFERS.moment,
    date: z.optional(date),
  }),
)

const step = z.strictObject({
  actor: REFERS.actor,
  executor,
  action: text,
  deadline,
  conditional: yes,
  agreement,
  source: sources,
})

const rung = z.strictObject({
  party: REFERS.actor,
  action: text,
  when: text,
  deadline,
  power: z.enum(['advies', 'besluit', 'doorzettingsmacht', 'rechter', 'uitvoering', 'signaal']),
  canRefuse: z.boolean(),
  reached: z.optional(z.boolean()),
  conditional: yes,
  agreement,
  source: sources,
  current: z.boolean(),
})

const leading = { actor: REFERS.actor, executor, why: text, basis, source: sources }
const holder = z.strictObject(leading)

const assignment = {
  need: REFERS.need,
  disputed: yes,
  agreements: z.array(z.strictObject({ id: REFERS.agreement, title: text, text, source: sources })),
}

const decided = z.strictObject({
  ...assignment,
  status: z.literal('decided'),
  ...outcome,
  partners: z.array(REFERS.actor),
  basis,
  rule: z.string(),
  rules: many,
  title: text,
  note: z.optional(z.string()),
  facts: z.array(
    z.strictObject({ fact: REFERS.fact, value: z.union([z.string(), z.number(), z.boolean()]) }),
  ),
  sources,
  route: z.array(step),
  escalation: z.array(rung),
  current: z.int(),
  holder: z.optional(holder),
})

const questions = z.array(z.strictObject({ fact: REFERS.fact, question: text }))

const open = z.strictObject({
  ...assignment,
  status: z.literal('open'),
  candidates: z.array(z.strictObject({ ...outcome, basis, rules: many })).check(z.minLength(1)),
  questions,
  holder,
  conflict: yes,
})

export const issue = z.strictObject({
  code: z.enum(Object.keys(MESSAGES) as [string, ...string[]]),
  path: z.array(z.union([z.string(), z.number()])),
  params: z.record(z.string(), z.unknown()),
  file: z.optional(z.string()),
  line: z.optional(z.int().check(z.positive())),
  column: z.optional(z.int().check(z.positive())),
})

export const routing = z.strictObject({
  peildatum: date,
  pack: z.strictObject({ name: z.string(), version: z.string(), hash: z.string() }),
  coordinator: z.strictObject({
    ...leading,
    stalls: z.optional(z.strictObject({ actor: REFERS.actor, why: text })),
  }),
  assignments: z.array(z.discriminatedUnion('status', [decided, open])).check(z.minLength(1)),
  maybe: z.array(z.strictObject({ need: REFERS.need, certain: yes, questions })),
  signals: z.array(
    z.strictObject({
      id: REFERS.signal,
      title: text,
      text,
      needs: z.array(REFERS.need),
      basis,
      source: sources,
    }),
  ),
  warnings: z.array(issue),
})
