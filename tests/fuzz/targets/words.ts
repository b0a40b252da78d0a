import fc, { type Arbitrary } from 'fast-check'
import {
  describe,
  type DekkendError,
  render,
  routeCase,
  type Issue,
  type Pack,
  type Routing,
} from '../../../src/index'
import { pack as groningen } from '../../../src/packs/groningen'
import { pack as landelijk } from '../../../src/packs/landelijk'
import { changed, edits, type Edit } from '../edits'
import { anything, values, type Recipe } from '../recipe'
import { callingWith, insist, insistHarmless, target } from '../target'

/** What turns data into words: damaged answers and issues are told, or refused, and print nothing that acts. */

const stored = (routing: Routing): Routing => JSON.parse(JSON.stringify(routing)) as Routing

const ANSWERS: readonly { readonly pack: Pack; readonly routing: Routing }[] = [
  { pack: landelijk, needs: ['vervoer', 'inkomen'] as const },
  { pack: groningen, needs: ['begeleiding', 'verzuim'] as const },
].map(({ pack, needs }) => ({
  pack,
  routing: stored(
    routeCase(
      { leeftijd: 14, schoolsoort: 'vo', inschrijving: 'ingeschreven', crisis: true },
      { needs, pack, peildatum: '2026-11-21' },
    ),
  ),
}))

interface Damaged {
  readonly answer: number
  readonly edits: readonly Edit[]
  readonly lang: string
  readonly as: string
}

export const answers = target<Damaged>({
  name: 'answers',
  share: 20,
  inputs: fc.record({
    answer: fc.nat(ANSWERS.length - 1),
    edits: edits(2),
    lang: fc.constantFrom('nl', 'en'),
    as: fc.constantFrom('text', 'markdown'),
  }),
  holds: ({ answer, edits: changes, lang, as }) => {
    const { pack, routing } = ANSWERS[answer] as (typeof ANSWERS)[number]
    const outcome = callingWith([changed(routing, changes), { lang, as }], (given, options) =>
      render(given as Routing, { ...(options as object), pack }),
    )
    if (outcome !== undefined && 'answer' in outcome) insistHarmless(outcome.answer)
  },
})

export const renderings = target<{ readonly routing: Recipe; readonly options: Recipe }>({
  name: 'renderings',
  share: 40,
  inputs: fc.record({
    routing: anything,
    options: fc.oneof(
      anything,
      fc.record({ lang: values, as: values, pack: values }, { requiredKeys: [] }) as Arbitrary<Recipe>,
    ),
  }),
  holds: ({ routing, options }) => {
    callingWith([routing, options], (given, settings) => render(given as Routing, settings as object))
  },
})

const issuesOf = (situation: object, options: object): readonly Issue[] => {
  try {
    routeCase(situation, options)
    return []
  } catch (error) {
    return (error as DekkendError).issues
  }
}

const ISSUES: readonly Issue[] = stored([
  ...issuesOf(
    { leeftijdd: 1, leeftijd: 99, schoolsoort: 'x', crisis: null, geboortedatum: '2020-02-30' },
    { needs: ['vervoor', 3], peildatum: 'x', extra: 1 },
  ),
  ...issuesOf({ leeftijd: 20, leerplicht: 'leerplichtig' }, { peildatum: '2026-11-21', needs: ['vervoer'] }),
] as unknown as Routing) as unknown as Issue[]

interface Told {
  readonly issue: number
  readonly edits: readonly Edit[]
  readonly lang: Recipe
}

export const issues = target<Told>({
  name: 'issues',
  share: 100,
  inputs: fc.record({
    issue: fc.nat(ISSUES.length - 1),
    edits: edits(2),
    lang: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<Recipe[]>('nl', 'en') },
      { weight: 1, arbitrary: values },
    ),
  }),
  holds: ({ issue, edits: changes, lang }) => {
    const outcome = callingWith([changed(ISSUES[issue] as Issue, changes), lang], (given, language) =>
      describe(given as Issue, language as 'nl'),
    )
    if (outcome === undefined || 'error' in outcome) return
    insist(typeof outcome.answer === 'string', () => 'told no text')
    insistHarmless(outcome.answer)
  },
})
