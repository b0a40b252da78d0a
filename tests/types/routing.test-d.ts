import { expectTypeOf, test } from 'vitest'
import {
  DekkendError,
  createRouter,
  definePack,
  describe,
  render,
  type Assignment,
  type Candidate,
  type Decided,
  type Facts,
  type Issue,
  type NeedId,
  type Open,
  type Pack,
  type Question,
  type RouteStep,
  type Routing,
  type Rule,
  type Situation,
  type Term,
} from '../../src/index'

declare const routing: Routing
declare const assignment: Assignment
declare const pack: Pack

test('an assignment is decided or open, and its status tells which', () => {
  expectTypeOf<Assignment>().toEqualTypeOf<Decided | Open>()
  if (assignment.status === 'decided') {
    expectTypeOf(assignment).toEqualTypeOf<Decided>()
    expectTypeOf(assignment.party).toEqualTypeOf<string>()
    expectTypeOf(assignment.municipality).toEqualTypeOf<string | undefined>()
    expectTypeOf(assignment.holder).toExtend<{ readonly actor: string } | undefined>()
    expectTypeOf(assignment).not.toHaveProperty('questions')
  } else {
    expectTypeOf(assignment).toEqualTypeOf<Open>()
    expectTypeOf(assignment.candidates).toEqualTypeOf<readonly Candidate[]>()
    expectTypeOf(assignment.questions).toEqualTypeOf<readonly Question[]>()
    expectTypeOf(assignment.holder.actor).toEqualTypeOf<string>()
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
  expectTypeOf(assignment.need).toEqualTypeOf<string>()
  expectTypeOf(assignment.disputed).toEqualTypeOf<true | undefined>()
  expectTypeOf(routing.coordinator.actor).toEqualTypeOf<string>()
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
  expectTypeOf<Routing['signals'][number]['needs']>().toEqualTypeOf<readonly string[]>()
  if (assignment.status !== 'decided') return
  // @ts-expect-error A party is not assigned to.
  assignment.party = 'ouders'
  expectTypeOf(assignment.route).toEqualTypeOf<readonly RouteStep[]>()
  const [step] = assignment.route
  // @ts-expect-error A deadline is not moved.
  if (step?.deadline !== undefined) step.deadline.date = '2027-01-01'
})

test('a router for a pack of your own takes any fact and need, unless told which', () => {
  const router = createRouter(pack)
  expectTypeOf(router.route).parameter(0).toEqualTypeOf<Facts>()
  router.route({ iets: 'anders' }, { needs: ['nog-iets', { need: 'x', facts: { y: 1 } }] })
  // @ts-expect-error A value is a text, a number or yes or no.
  router.route({ iets: ['anders'] })

  const strict = createRouter<NeedId, Situation>(pack)
  strict.route({ leeftijd: 8 }, { needs: ['vervoer'] })
  // @ts-expect-error A fact that does not exist.
  strict.route({ leeftyd: 8 })
  // @ts-expect-error A need that does not exist.
  strict.route({}, { needs: ['vervoor'] })

  const own = createRouter<'eten' | 'slapen', { readonly honger?: boolean }>(pack)
  own.route({ honger: true }, { needs: ['eten', { need: 'slapen', facts: { honger: false } }] })
  // @ts-expect-error A fact of another vocabulary.
  own.route({ leeftijd: 8 })
  expectTypeOf(own.route).returns.toEqualTypeOf<Routing>()
  expectTypeOf(own.pack).toEqualTypeOf<Pack>()
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
