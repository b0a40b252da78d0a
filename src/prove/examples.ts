import { compilePack } from '../diagram/compile'
import { outcomeKey, outcomeOf } from '../diagram/decision'
import { nearest } from '../diagram/nearest'
import { cellsOf } from '../diagram/walk'
import { holdsOn } from '../pack/period'
import { withParts } from '../pack/is-pack'
import type { Exclusion, Outcome, Pack, Rule } from '../pack/types'
import type { Issue } from '../text/issue'
import { addDays } from '../vocabulary/date'
import { derive } from '../vocabulary/derive'
import type { Facts } from '../vocabulary/types'
import { readFacts } from '../vocabulary/validate'
import { tellOf } from './answer'
import type { Finding } from './finding'

/**
 * An example over the ordinary situation: what of that cannot be beside what the example states is
 * unknown. Undefined if the example itself is impossible.
 */
const overOrdinary = (pack: Pack, stated: Facts, date: string): Facts | undefined => {
  const { space, root } = compilePack(pack).possible(date)
  const cells = cellsOf(space, stated)
  const found = nearest(space, root, pack.ordinary, (level, cell) => {
    const known = cells[level] as number
    return known < 0 || known === cell
  })
  if (found === undefined) return undefined
  const changed = new Set(
    Object.entries(found.situation).flatMap(([fact, value]) => (pack.ordinary[fact] === value ? [] : [fact])),
  )
  return {
    ...Object.fromEntries(Object.entries(pack.ordinary).filter(([fact]) => !changed.has(fact))),
    ...stated,
  }
}

/** The facts of an example with what follows from them, and what is wrong with them. */
const read = (
  pack: Pack,
  situation: Facts,
  date: string,
): { readonly facts: Facts; readonly issues: readonly Issue[] } => {
  const known = compilePack(pack).facts
  const { facts, issues } = readFacts(situation, known)
  if (issues.length > 0) return { facts: situation, issues }
  const age = known.get('leeftijd')
  return derive(facts, date, age?.type === 'number' ? age.max : Infinity)
}

const failing = (subject: string, situation: Facts, more: Partial<Finding>): Finding => ({
  kind: 'failing-example',
  level: 'error',
  law: 8,
  subject,
  rules: [],
  sources: [],
  situation,
  params: {},
  ...more,
})

/** What is wrong with facts before anything is asked of them. */
const refused = (issues: readonly Issue[]): Finding['params'] => ({
  why: 'no-situation',
  facts: issues.map(({ path }) => path.join('.')),
})

const meets = (key: string, { party, law, municipality, sector }: Outcome): boolean => {
  const [ofParty, ofLaw, ofMunicipality, ofSector] = key.split(' ')
  return (
    party === ofParty &&
    law === ofLaw &&
    (municipality === undefined || municipality === ofMunicipality) &&
    (sector === undefined || sector === ofSector)
  )
}

const ofRule = (pack: Pack, need: string, { name, examples }: Rule): Finding[] =>
  examples.flatMap(({ situation, expect, peildatum: date = pack.verifiedUntil }, index) => {
    const found = (params: Finding['params']): Finding[] => [
      failing(`${name} ${String(index + 1)}`, situation, {
        need,
        rules: [name],
        date,
        params: { example: index + 1, expected: [outcomeKey(outcomeOf(expect))], ...params },
      }),
    ]
    const { facts, issues } = read(pack, situation, date)
    if (issues.length > 0) return found(refused(issues))
    const whole = overOrdinary(pack, facts, date)
    const told = whole === undefined ? undefined : tellOf(pack, need, whole, date)
    if (told === undefined) return found({ why: 'impossible' })
    const { outcomes } = told
    return outcomes.length === 1 && meets(outcomes[0] as string, expect) ? [] : found({ outcomes })
  })

/** The last day on which an exclusion holds, no later than the law was checked. */
const dayOf = ({ valid }: Exclusion, { verifiedUntil }: Pack): string =>
  valid?.until === undefined || holdsOn(valid, verifiedUntil) ? verifiedUntil : addDays(valid.until, -1)

const ofExclusion = (pack: Pack, exclusion: Exclusion): Finding[] =>
  (exclusion.examples ?? []).flatMap(({ situation }, index) => {
    const date = dayOf(exclusion, pack)
    const { facts, issues } = read(pack, situation, date)
    const isRefused = issues.length === 0 && compilePack(pack).impossibleBecause(facts, date).length > 0
    if (isRefused) return []
    return [
      failing(`${exclusion.name} ${String(index + 1)}`, situation, {
        date,
        params: {
          part: `exclusion ${exclusion.name}`,
          example: index + 1,
          ...(issues.length > 0 ? refused(issues) : { why: 'possible' }),
        },
      }),
    ]
  })

/** Counterexamples are made from the ordinary situation: it must be one. */
const ofOrdinary = (pack: Pack): Finding[] => {
  const { facts, issues } = read(pack, pack.ordinary, pack.verifiedUntil)
  const because = issues.length > 0 ? [] : compilePack(pack).impossibleBecause(facts, pack.verifiedUntil)
  if (issues.length === 0 && because.length === 0) return []
  return [
    failing('ordinary.json', pack.ordinary, {
      sources: because.flatMap(({ sources }) => sources),
      params: issues.length > 0 ? refused(issues) : { why: 'impossible' },
    }),
  ]
}

/** The values that regions give to open terms are not what examples were written for. */
const withoutTerms = (pack: Pack): Pack => (pack.terms === undefined ? pack : withParts(pack, { terms: {} }))

/** The examples of the rules of a need that have another outcome than they expect. */
export const failingExamplesOf = (pack: Pack, need: string): Finding[] => {
  const own = withoutTerms(pack)
  return (own.decisions[need]?.rules ?? []).flatMap((rule) => ofRule(own, need, rule))
}

/** The examples of exclusions that are possible, and an ordinary situation that is not. */
export const failingExamplesBesideRules = (pack: Pack): Finding[] => {
  const own = withoutTerms(pack)
  return [...ofOrdinary(own), ...own.exclusions.flatMap((exclusion) => ofExclusion(own, exclusion))]
}

/**
 * Runs the examples of a pack: each must have the outcome that it expects, over the ordinary
 * situation, with open terms at the value that the pack itself gives them.
 */
export const findFailingExamples = (pack: Pack): Finding[] => [
  ...Object.keys(pack.decisions).flatMap((need) => failingExamplesOf(pack, need)),
  ...failingExamplesBesideRules(pack),
]
