import { expectTypeOf, test } from 'vitest'
import { pack as groningen } from '../../src/packs/groningen'
import {
  DekkendError,
  createRouter,
  definePack,
  describe,
  render,
  type Assignment,
  type Candidate,
  type Decided,
  type Issue,
  type FactId,
  type LawId,
  type MunicipalityId,
  type NeedId,
  type Open,
  type Pack,
  type PartyId,
  type Question,
  type Router,
  type RouteStep,
  type Routing,
  type Rule,
  type Shipped,
  type Situation,
  type Term,
  type Vocabulary,
} from '../../src/index'

declare const routing: Routing
declare const assignment: Assignment
declare const pack: Pack

test('an assignment is decided or open, and its status tells which', () => {
  expectTypeOf<Assignment>().toEqualTypeOf<Decided | Open>()
  if (assignment.status === 'decided') {
    expectTypeOf(assignment).toEqualTypeOf<Decided>()
    expectTypeOf(assignment.party).toEqualTypeOf<PartyId>()
    expectTypeOf(assignment.law).toEqualTypeOf<LawId>()
    expectTypeOf(assignment.municipality).toEqualTypeOf<MunicipalityId | undefined>()
    expectTypeOf(assignment.holder).toExtend<{ readonly actor: string } | undefined>()
    expectTypeOf(assignment).not.toHaveProperty('questions')
  } else {
    expectTypeOf(assignment).toEqualTypeOf<Open>()
    expectTypeOf(assignment.candidates).toEqualTypeOf<readonly Candidate[]>()
    expectTypeOf(assignment.questions).toEqualTypeOf<readonly Question[]>()
    expectTypeOf<'gemeente'>().toExtend<typeof assignment.holder.actor>()
    expectTypeOf(assignment).not.toHaveProperty('party')
  }
  // Not before the status is known.
  expectTypeOf<keyof Assignment>().not.toEqualTypeOf<keyof Assignment | 'party'>()
})

test('a switch over the status is exhaustive', () => {
  const party = (found: Assignment): string => {
    switch (found.status) {
      case 'decided':
        return found.party
      case 'open':
        return found.holder.actor
    }
  }
  expectTypeOf(party).returns.toEqualTypeOf<string>()
})

test('what every answer has needs no status', () => {
  expectTypeOf(assignment.need).toEqualTypeOf<NeedId>()
  expectTypeOf(assignment.disputed).toEqualTypeOf<true | undefined>()
  expectTypeOf(routing.coordinator.actor).toExtend<string>()
  expectTypeOf(routing.pack.hash).toEqualTypeOf<string>()
})

test('the basis of an answer and the unit of a term are one of a few', () => {
  expectTypeOf<Decided['basis']>().toEqualTypeOf<'wet' | 'uitspraak' | 'beleid' | 'afspraak' | 'vangnet'>()
  expectTypeOf<'schooldagen'>().toExtend<Term['unit']>()
  expectTypeOf<'uren'>().not.toExtend<Term['unit']>()
})

test('the result is read only, all the way down', () => {
  // @ts-expect-error A date is not assigned to.
  routing.peildatum = '2026-11-21'
  expectTypeOf(routing.assignments).toEqualTypeOf<readonly Assignment[]>()
  expectTypeOf<Routing['signals'][number]['needs']>().toEqualTypeOf<readonly NeedId[]>()
  if (assignment.status !== 'decided') return
  // @ts-expect-error A party is not assigned to.
  assignment.party = 'ouders'
  expectTypeOf(assignment.route).toEqualTypeOf<readonly RouteStep[]>()
  const [step] = assignment.route
  // @ts-expect-error A deadline is not moved.
  if (step?.deadline !== undefined) step.deadline.date = '2027-01-01'
})

test('a name that no pack uses does not compile', () => {
  if (assignment.status === 'decided') {
    expectTypeOf<'gemeente'>().toExtend<typeof assignment.party>()
    // @ts-expect-error A typing error.
    if (assignment.party === 'gemeent') return
  } else {
    const [question] = assignment.questions
    if (question !== undefined) {
      expectTypeOf(question.fact).toEqualTypeOf<keyof Situation>()
      expectTypeOf<Situation[typeof question.fact]>().toExtend<string | number | boolean | undefined>()
    }
  }
  // @ts-expect-error A law that is not cited.
  if (assignment.status === 'decided' && assignment.law === 'WPOO') return
  // @ts-expect-error A signal that does not exist.
  routing.signals.some(({ id }) => id === 'direct-gevar')
})

test('a router for a pack that ships checks facts and needs', () => {
  const router = createRouter(groningen)
  expectTypeOf(router).toEqualTypeOf<Router<Shipped>>()
  expectTypeOf(router.route).returns.toEqualTypeOf<Routing>()
  const situation: Situation = { leeftijd: 9 }
  router.route(situation)
  router.route(situation, { needs: ['vervoer', { need: 'vervoer', facts: { vervoerNaar: 'school' } }] })
  // @ts-expect-error A fact that does not exist.
  router.route({ leeftijd: 9, schoolsort: 'bo' })
  // @ts-expect-error A need that does not exist.
  router.route(situation, { needs: ['typo'] })
})

test('a router for a pack of your own takes any fact and need, unless told which', () => {
  const router = createRouter(pack)
  expectTypeOf(router).toEqualTypeOf<Router>()
  router.route({ iets: 'anders', nog: undefined }, { needs: ['nog-iets', { need: 'x', facts: { y: 1 } }] })
  // @ts-expect-error A value is a text, a number or yes or no.
  router.route({ iets: ['anders'] })

  interface Own extends Vocabulary {
    readonly situation: { readonly honger?: boolean }
    readonly need: 'eten' | 'slapen'
    readonly fact: 'honger'
  }
  const own = createRouter(pack as Pack<Own>)
  own.route({ honger: true }, { needs: ['eten', { need: 'slapen', facts: { honger: false } }] })
  // @ts-expect-error A fact of another vocabulary.
  own.route({ leeftijd: 8 })
  // @ts-expect-error A need of another vocabulary.
  own.route({}, { needs: ['vervoer'] })
  expectTypeOf(own.route).returns.toEqualTypeOf<Routing<Own>>()
})

test('a pack that ships is a pack', () => {
  expectTypeOf(groningen).toEqualTypeOf<Pack<Shipped>>()
  expectTypeOf(groningen).toExtend<Pack>()
  expectTypeOf(groningen.facts[0]?.id).toEqualTypeOf<FactId | undefined>()
  expectTypeOf(groningen.needs[0]?.id).toEqualTypeOf<NeedId | undefined>()
})

test('a plan is a text in one of two languages and two forms', () => {
  expectTypeOf(render(routing, { lang: 'en', as: 'markdown', pack })).toEqualTypeOf<string>()
  // @ts-expect-error A language that is not there.
  render(routing, { lang: 'de' })
  // @ts-expect-error A form that is not there.
  render(routing, { as: 'html' })
})

test('an error carries issues with a known code', () => {
  const error = new DekkendError([])
  expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>()
  expectTypeOf<Issue['code']>().not.toEqualTypeOf<string>()
  expectTypeOf<'unknown-fact'>().toExtend<Issue['code']>()
  expectTypeOf(describe).parameter(1).toEqualTypeOf<'nl' | 'en'>()
  // @ts-expect-error A code that does not exist.
  new DekkendError([{ code: 'wrong', path: [], params: {} }])
})

test('a pack is made of files, and never assigned to', () => {
  expectTypeOf(definePack({ 'pack.json': {} })).toEqualTypeOf<Pack>()
  expectTypeOf(definePack).parameter(1).toEqualTypeOf<Pack | undefined>()
  // @ts-expect-error A version is not assigned to.
  pack.version = '2'
  expectTypeOf<Pack['decisions'][string]['rules']>().toEqualTypeOf<readonly Rule[]>()
})
