import type { PackFiles } from '../../src/pack/assemble'
import { definePack } from '../../src/pack/define'
import type { Condition, Exclusion, Outcome, Pack, Rule, Validity } from '../../src/pack/types'
import type { Text } from '../../src/text/text'
import type { BooleanFact, EnumFact, Fact, Facts, NumberFact } from '../../src/vocabulary/types'

/** Packs for tests: small enough to know by heart. */

export const say = (words: string): Text => ({ nl: words, en: `${words} (en)` })

export const SOURCES = [{ law: 'WET', article: '1', paragraph: '2' }]

// facts

const asked = (id: string) => ({ id, label: say(id), question: say(`${id}?`), help: say(`over ${id}`) })

export const oneOf = (id: string, ...values: string[]): EnumFact => ({
  ...asked(id),
  type: 'enum',
  values: values.map((value) => ({ id: value, label: say(value) })),
})

export const yesNo = (id: string): BooleanFact => ({ ...asked(id), type: 'boolean' })

/** A fact that may differ between the needs of one young person. */
const perNeed = <F extends Fact>(fact: F): F => ({ ...fact, perNeed: true })

export const between = (
  id: string,
  min: number,
  max: number,
  { step = 1, maxExclusive = false }: { step?: NumberFact['step']; maxExclusive?: boolean } = {},
): NumberFact => ({
  ...asked(id),
  type: 'number',
  min,
  max,
  step,
  unit: say('stuks'),
  ...(maxExclusive ? { maxExclusive } : {}),
})

// conditions

export const is = (fact: string, value: string | boolean): Condition => ({ fact, operator: 'equal', value })
export const atLeast = (fact: string, value: number): Condition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
})
const moreThan = (fact: string, value: number): Condition => ({ fact, operator: 'greaterThan', value })
export const below = (fact: string, value: number): Condition => ({ fact, operator: 'lessThan', value })

// rules

interface RuleIn {
  readonly name: string
  readonly when: Condition
  readonly then: Outcome
  readonly exceptionTo?: readonly string[]
  readonly valid?: Validity
  readonly need?: string
  readonly example?: Facts
}

export const rule = ({
  name,
  when,
  then,
  exceptionTo = [],
  valid = {},
  need = 'vraag',
  example = {},
}: RuleIn): Rule => ({
  name,
  title: say(`regel ${name}`),
  conditions: when,
  event: { type: need, params: { ...then, route: 'gewoon', ladder: 'gewoon' } },
  ...(exceptionTo.length === 0 ? {} : { exceptionTo }),
  valid,
  basis: 'wet',
  sources: SOURCES,
  examples: [{ situation: example, expect: then }],
})

export const excluded = (name: string, conditions: Condition, valid?: Validity): Exclusion => ({
  name,
  reason: say(`onmogelijk: ${name}`),
  conditions,
  sources: SOURCES,
  ...(valid === undefined ? {} : { valid }),
})

/** A place for anybody to stand: parties without further requirements, one route, one ladder. */
export const frame = (): Record<string, unknown> => ({
  'pack.json': {
    id: 'klein',
    title: say('klein pack'),
    version: '1.0.0',
    validFrom: '2020-01-01',
    verifiedUntil: '2026-12-31',
  },
  'facts.json': { facts: [] },
  'needs.json': { needs: [{ id: 'vraag', label: say('vraag'), asks: say('wie is er aan zet?') }] },
  'parties.json': {
    parties: [
      { id: 'a', name: say('partij a') },
      { id: 'b', name: say('partij b') },
      { id: 'c', name: say('partij c') },
      { id: 'net', name: say('het net') },
    ],
    actors: [],
    executors: [],
    municipalities: {},
    sectors: {},
  },
  'sources/wet.json': { laws: { WET: { title: say('de wet') }, PLAN: { title: say('het plan') } } },
  'exclusions.json': { exclusions: [] },
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
})

export const NET: Outcome = { party: 'net', law: 'PLAN' }

export interface Decides {
  readonly facts: readonly (EnumFact | BooleanFact | NumberFact)[]
  readonly rules: readonly Rule[]
  readonly exclusions?: readonly Exclusion[]
  readonly conditions?: Readonly<Record<string, Condition>>
  readonly impliedBy?: Condition
}

/** A pack with one need, `vraag`, and only what decides it. */
export const packThatDecides = ({
  facts,
  rules,
  exclusions = [],
  conditions = {},
  impliedBy,
}: Decides): Pack => {
  const [first] = facts
  const never: Condition =
    first === undefined ? { all: [] } : { all: [unlessAny(first), { not: unlessAny(first) }] }
  return definePack({
    ...frame(),
    'facts.json': { facts },
    'exclusions.json': { exclusions },
    'conditions/alle.json': {
      conditions: Object.fromEntries(
        Object.entries(conditions).map(([name, condition]) => [
          name,
          { title: say(name), conditions: condition },
        ]),
      ),
    },
    'needs/vraag.json': {
      need: 'vraag',
      vangnet: { ...NET, route: 'gewoon', ladder: 'gewoon' },
      impliedBy: impliedBy ?? never,
      rules,
    },
  })
}

/** Some test on a fact. */
const unlessAny = (fact: EnumFact | BooleanFact | NumberFact): Condition => {
  switch (fact.type) {
    case 'enum':
      return is(fact.id, fact.values[0]?.id ?? '')
    case 'boolean':
      return is(fact.id, true)
    case 'number':
      return atLeast(fact.id, fact.min)
  }
}

/** A pack with one need, `vraag`, whose diagram outgrows the node budget in every order. */
export const tooComplexPack = (): Pack => {
  const facts = Array.from({ length: 40 }, (_, index) => yesNo(`f${String(index)}`))
  // Groups that lie far apart in every order, so that no order makes the diagram small.
  const rules = facts.map((_, index) =>
    rule({
      name: `r${String(index)}`,
      when: {
        all: [1, 7, 13, 22].map((step) => is(`f${String((index * step + step) % 40)}`, index % 2 === 0)),
      },
      then: { party: index % 2 === 0 ? 'a' : 'b', law: 'WET' },
    }),
  )
  return packThatDecides({ facts, rules })
}

// the small pack: one of everything a national pack can hold

const rung = (party: string, more: object) => ({
  party,
  action: say(`${party} komt in actie`),
  trigger: say('het duurt te lang'),
  sources: SOURCES,
  ...more,
})

/** The files of a national pack with one of everything; valid as they are. */
export const smallFiles = (): PackFiles => ({
  ...frame(),
  'pack.json': {
    id: 'klein',
    title: say('klein pack'),
    version: '1.0.0',
    validFrom: '2020-01-01',
    verifiedUntil: '2026-12-31',
    openTerms: [
      {
        name: 'afstandsgrens',
        title: say('afstandsgrens'),
        type: 'number',
        bounds: { min: 0, max: 6 },
        article: { law: 'WET', article: '4' },
        default: 6,
      },
    ],
  },
  'facts.json': {
    facts: [
      { ...asked('geboortedatum'), type: 'date', input: true },
      between('leeftijd', 0, 28, { step: '1/12', maxExclusive: true }),
      perNeed(oneOf('school', 'geen', 'bo', 'vo')),
      yesNo('aangemeld'),
      perNeed(yesNo('ruzie')),
      between('wekenSindsAanmelding', 0, 104),
      perNeed(between('afstandKm', 0, 200, { step: 0.1 })),
    ],
  },
  'needs.json': {
    needs: [
      { id: 'plek', label: say('plek'), asks: say('wie zorgt voor een plek?') },
      { id: 'vervoer', label: say('vervoer'), asks: say('wie regelt het vervoer?') },
      { id: 'ooit', label: say('ooit'), asks: say('een vraag voor later?') },
    ],
  },
  'parties.json': {
    parties: [
      { id: 'bestuur', name: say('het bestuur'), short: say('bestuur') },
      { id: 'gemeente', name: say('de gemeente'), qualifier: 'municipality' },
      { id: 'verband', name: say('het verband'), qualifier: 'sector' },
      { id: 'niemand', name: say('niemand') },
    ],
    actors: [{ id: 'rechter', name: say('de rechter') }],
    executors: [{ id: 'team', name: say('het team') }],
    municipalities: { thuis: say('de gemeente van het huis'), school: say('de gemeente van de school') },
    sectors: { po: say('primair'), vo: say('voortgezet') },
  },
  'actors/gewoon.json': { actors: { coach: { name: say('de coach') } } },
  'sources/wet.json': {
    laws: { WET: { title: say('de wet') }, PLAN: { title: say('het plan') } },
    documents: { brief: { title: 'De brief', date: '2024-01-01' } },
    rulings: { 'ECLI:1': { title: 'Een uitspraak' } },
  },
  'conditions/gewoon.json': {
    conditions: {
      volwassen: { title: say('volwassen'), conditions: atLeast('leeftijd', 18) },
      'naar-school': { title: say('naar school'), conditions: { not: is('school', 'geen') } },
      ver: {
        title: say('ver'),
        conditions: { fact: 'afstandKm', operator: 'greaterThan', value: { openTerm: 'afstandsgrens' } },
      },
    },
  },
  'exclusions.json': {
    exclusions: [excluded('volwassen-op-bo', { all: [{ condition: 'volwassen' }, is('school', 'bo')] })],
  },
  'needs/plek.json': {
    need: 'plek',
    vangnet: { party: 'gemeente', law: 'PLAN', municipality: 'thuis', route: 'gewoon', ladder: 'gewoon' },
    impliedBy: is('aangemeld', true),
    rules: [
      rule({
        need: 'plek',
        name: 'plek-bestuur',
        when: { condition: 'naar-school' },
        then: { party: 'bestuur', law: 'WET' },
      }),
      rule({
        need: 'plek',
        name: 'plek-gemeente',
        example: { school: 'geen' },
        when: { not: { condition: 'naar-school' } },
        then: { party: 'gemeente', law: 'WET', municipality: 'thuis' },
      }),
      rule({
        need: 'plek',
        name: 'plek-volwassen',
        example: { school: 'vo', leeftijd: 19 },
        when: { condition: 'volwassen' },
        then: { party: 'niemand', law: 'WET' },
        exceptionTo: ['plek-bestuur', 'plek-gemeente'],
      }),
    ],
  },
  'needs/vervoer.json': {
    need: 'vervoer',
    vangnet: { party: 'gemeente', law: 'PLAN', municipality: 'thuis', route: 'gewoon', ladder: 'gewoon' },
    impliedBy: moreThan('afstandKm', 2),
    rules: [
      rule({
        need: 'vervoer',
        name: 'vervoer-ver',
        example: { afstandKm: 9 },
        when: { condition: 'ver' },
        then: { party: 'gemeente', law: 'WET', municipality: 'school' },
      }),
      rule({
        need: 'vervoer',
        name: 'vervoer-dichtbij',
        example: { afstandKm: 3 },
        when: { not: { condition: 'ver' } },
        then: { party: 'niemand', law: 'WET' },
      }),
    ],
  },
  'routes/gewoon.json': {
    routes: {
      gewoon: {
        title: say('gewoon'),
        steps: [
          {
            actor: 'bestuur',
            action: say('beslist op de aanmelding'),
            term: { amount: 6, unit: 'weken' },
            from: 'aanmelding',
            sources: SOURCES,
          },
          { actor: 'coach', action: say('gaat mee'), when: is('aangemeld', true), sources: SOURCES },
          {
            actor: 'gemeente',
            action: say('antwoordt'),
            term: { amount: 5, unit: 'schooldagen' },
            from: 'nu',
            sources: SOURCES,
          },
        ],
      },
    },
  },
  'ladders/gewoon.json': {
    ladders: {
      gewoon: {
        title: say('gewoon'),
        rungs: [
          rung('bestuur', { power: 'advies', canRefuse: true }),
          rung('gemeente', {
            power: 'doorzettingsmacht',
            canRefuse: true,
            reached: atLeast('wekenSindsAanmelding', 10),
            term: { amount: 10, unit: 'weken' },
            from: 'aanmelding',
            open: 'tafel',
          }),
          rung('rechter', {
            power: 'rechter',
            canRefuse: false,
            reached: atLeast('wekenSindsAanmelding', 26),
          }),
        ],
      },
    },
  },
  'coordinators.json': {
    coordinators: [
      {
        actor: 'bestuur',
        when: { condition: 'naar-school' },
        why: say('de school kent het kind'),
        sources: SOURCES,
        basis: 'wet',
        stalls: {
          actor: 'gemeente',
          why: say('na tien weken'),
          when: atLeast('wekenSindsAanmelding', 10),
        },
      },
      { actor: 'gemeente', why: say('iemand moet het doen'), sources: SOURCES, basis: 'afspraak' },
    ],
  },
  'holders.json': {
    disputed: is('ruzie', true),
    holders: [
      {
        actor: 'bestuur',
        needs: ['plek'],
        when: { condition: 'naar-school' },
        why: say('de school houdt vast'),
        sources: SOURCES,
        basis: 'wet',
      },
      { actor: 'gemeente', why: say('de gemeente houdt vast'), sources: SOURCES, basis: 'wet' },
    ],
  },
  'signals.json': {
    signals: [
      {
        id: 'lang-wachten',
        when: moreThan('wekenSindsAanmelding', 10),
        title: say('lang wachten'),
        text: say('dit kind wacht te lang'),
        needs: ['plek'],
        sources: SOURCES,
        basis: 'wet',
      },
    ],
  },
  'ordinary.json': { situation: { school: 'bo', aangemeld: false, leeftijd: 8 } },
})

export const smallPack = (): Pack => definePack(smallFiles())

/** The files of a regional pack on top of the small one; valid as they are. */
export const regionFiles = (): PackFiles => ({
  'pack.json': {
    id: 'streek',
    title: say('de streek'),
    version: '1.0.0',
    extends: 'klein',
    validFrom: '2022-01-01',
    verifiedUntil: '2026-12-31',
    terms: { afstandsgrens: 4 },
  },
  'sources/streek.json': { documents: { convenant: { title: 'Het convenant' } } },
  'executors.json': {
    names: [{ id: 'vo-team', name: say('het vo-team') }],
    executors: [
      {
        executor: 'vo-team',
        party: 'bestuur',
        laws: ['WET'],
        needs: ['plek'],
        when: is('school', 'vo'),
        why: say('op het vo'),
        sources: [{ document: 'convenant' }],
        basis: 'afspraak',
      },
      {
        executor: 'team',
        party: 'bestuur',
        laws: ['WET'],
        why: say('overal elders'),
        sources: [{ document: 'convenant' }],
        basis: 'afspraak',
      },
      {
        executor: 'team',
        party: 'gemeente',
        laws: ['WET'],
        municipality: 'thuis',
        why: say('voor wie hier woont'),
        sources: [{ document: 'convenant' }],
        basis: 'afspraak',
      },
    ],
  },
  'agreements.json': {
    agreements: [
      {
        id: 'tafelafspraak',
        title: say('aan tafel'),
        text: say('we gaan aan tafel'),
        needs: ['plek'],
        when: is('aangemeld', true),
        steps: [{ actor: 'coach', action: say('nodigt uit'), sources: [{ document: 'convenant' }] }],
        fills: 'tafel',
        rung: {
          party: 'coach',
          action: say('zit de tafel voor'),
          trigger: say('tien weken voorbij'),
          power: 'doorzettingsmacht',
          canRefuse: false,
        },
        sources: [{ document: 'convenant' }],
        basis: 'afspraak',
      },
    ],
  },
})

export const regionPack = (): Pack => definePack(regionFiles(), smallPack())

/** A copy of some files in which one place, inside one file, has another value; `undefined` removes it. */
export const edited = (
  files: PackFiles,
  file: string,
  path: readonly (string | number)[],
  value: unknown,
): PackFiles => {
  const put = (content: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value
    const copy = (
      Array.isArray(content) ? [...(content as unknown[])] : { ...(content as object) }
    ) as Record<string | number, unknown>
    const inside = put(copy[key], rest)
    if (inside !== undefined) copy[key] = inside
    else if (Array.isArray(copy)) copy.splice(key as number, 1)
    else Reflect.deleteProperty(copy, key)
    return copy
  }
  const copy: Record<string, unknown> = { ...files }
  const content = put(files[file], path)
  if (content === undefined) Reflect.deleteProperty(copy, file)
  else copy[file] = content
  return copy
}
