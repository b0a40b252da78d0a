import { expectTypeOf, test } from 'vitest'
import { pack as groningen } from '../../src/packs/groningen'
import {
  definePack,
  routeCase,
  situationSchema,
  type Fact,
  type NeedId,
  type Routing,
  type Situation,
} from '../../src/index'

test('a situation is made of known facts with known values', () => {
  routeCase({})
  routeCase({ leeftijd: 8, schoolsoort: 'bo', autisme: false, geboortedatum: '2018-01-31' })
  // @ts-expect-error A fact that does not exist.
  routeCase({ leeftyd: 8 })
  // @ts-expect-error A value that is not in the list.
  routeCase({ schoolsoort: 'basisschool' })
  // @ts-expect-error A text where yes or no belongs.
  routeCase({ autisme: 'ja' })
  // @ts-expect-error A text where a number belongs.
  routeCase({ leeftijd: '8' })
  // @ts-expect-error A Date where a text belongs.
  routeCase({ geboortedatum: new Date() })
  // @ts-expect-error `null` is not unknown.
  routeCase({ autisme: null })
  // @ts-expect-error A list of situations.
  routeCase([{ leeftijd: 8 }])
  // @ts-expect-error A situation there must be.
  routeCase()
})

test('a fact may be `undefined`: unknown', () => {
  routeCase({ leeftijd: undefined, autisme: undefined })
  expectTypeOf<Situation['autisme']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Situation['leeftijd']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Situation['leerplicht']>().toEqualTypeOf<
    'nog-niet' | 'leerplichtig' | 'kwalificatieplichtig' | 'niet-meer' | undefined
  >()
})

test('a situation is read only', () => {
  const situation: Situation = { leeftijd: 8 }
  // @ts-expect-error A fact is not assigned to.
  situation.leeftijd = 9
})

test('needs are known needs, by name or with facts of their own', () => {
  routeCase({}, { needs: ['vervoer', { need: 'vervoer', facts: { vervoerNaar: 'school' } }] })
  // @ts-expect-error A need that does not exist.
  routeCase({}, { needs: ['vervoor'] })
  // @ts-expect-error A need that does not exist, with facts.
  routeCase({}, { needs: [{ need: 'vervoor' }] })
  // @ts-expect-error A fact that does not exist, for one need.
  routeCase({}, { needs: [{ need: 'vervoer', facts: { vervoer: 'school' } }] })
  // @ts-expect-error A need without a list.
  routeCase({}, { needs: 'vervoer' })
  expectTypeOf<'behandeling'>().toExtend<NeedId>()
  expectTypeOf<NeedId>().not.toEqualTypeOf<string>()
})

test('options are known options', () => {
  routeCase({}, {})
  routeCase({}, { peildatum: '2026-11-21' })
  const maybe = undefined as string | undefined
  routeCase({}, { peildatum: maybe, needs: undefined, pack: undefined })
  // @ts-expect-error An option that does not exist.
  routeCase({}, { peildatm: '2026-11-21' })
  // @ts-expect-error A Date where a text belongs.
  routeCase({}, { peildatum: new Date() })
  // @ts-expect-error A pack by its name.
  routeCase({}, { pack: 'groningen' })
})

test('the answer is there at once', () => {
  expectTypeOf(routeCase({})).toEqualTypeOf<Routing>()
})

test('the rules of another pack decide which facts are known', () => {
  routeCase({ leeftijd: 9 }, { pack: groningen })
  // @ts-expect-error A fact that does not exist.
  routeCase({ leeftyd: 9 }, { pack: groningen })
  routeCase({ sneeuw: true }, { pack: definePack({}), needs: ['ruimen'] })
})

test('what a schema parses is a situation', () => {
  expectTypeOf(situationSchema().parse({})).toExtend<Situation>()
  const situation: Situation = situationSchema(groningen.facts).parse({})
  routeCase(situation)
  const result = situationSchema().safeParse({})
  if (result.success) expectTypeOf(result.data).toExtend<Situation>()
  else expectTypeOf(result.error.issues[0]?.message).toEqualTypeOf<string | undefined>()

  const own = situationSchema([] as readonly Fact[]).parse({})
  expectTypeOf(own).toEqualTypeOf<Readonly<Partial<Record<string, string | number | boolean | undefined>>>>()
  // @ts-expect-error Facts, not a list of their ids.
  situationSchema(['leeftijd'])
})
