import { createContext, runInContext } from 'node:vm'

/**
 * Values that a caller of plain JavaScript may give where the types say otherwise: by a forgotten `await`, an
 * object of some framework, or ill will. Tables and fuzzing share them.
 */
export interface Hostile {
  /** What it is, as the name of a test says it. */
  readonly name: string
  /** Makes it afresh: some can be read once only, and some remember that they were read. */
  readonly make: () => unknown
}

const named = (table: Readonly<Record<string, () => unknown>>): readonly Hostile[] =>
  Object.entries(table).map(([name, make]) => ({ name, make }))

const { create, defineProperty, entries, freeze, fromEntries } = Object

/** Gives an object keys of its own, `__proto__` too. */
const assign = (made: object, parts: object): object => {
  for (const [key, value] of entries(parts) as [string, unknown][])
    defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true })
  return made
}

/** Facts as JSON, as far as they can be. */
const asJson = (facts: object): string => {
  try {
    return JSON.stringify(facts)
  } catch {
    return '{}'
  }
}

const realm = createContext({})

/** A value of another realm: an `Object`, `Array` or `Map` that is not the one of this program. */
const elsewhere = (code: string): object => runInContext(code, realm) as object

const LONG = 100_000

const cyclic = (): object => {
  const self: Record<string, unknown> = {}
  self['self'] = self
  return self
}

const nested = (depth: number, around: (inside: unknown) => unknown): unknown => {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = around(value)
  return value
}

/** Values without parts. */
export const BARE_VALUES = named({
  nothing: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  zero: () => 0,
  'minus zero': () => -0,
  NaN: () => NaN,
  Infinity: () => Infinity,
  'the smallest number': () => Number.MIN_VALUE,
  'a number past the safe integers': () => 2 ** 53 + 2,
  'a bigint': () => 14n,
  'a bigint of a hundred thousand digits': () => 10n ** BigInt(LONG),
  'an empty text': () => '',
  'a text': () => 'x',
  'a huge text': () => 'x'.repeat(LONG),
  'half a character': () => '\ud83d',
  'control characters': () => '\u001b[2J\u001b]0;title\u0007\r\n::error::\u202e\u2028\u0085',
  'a name every object has': () => '__proto__',
  'a symbol': () => Symbol('x'),
  'a well-known symbol': () => Symbol.iterator,
})

/** Functions, which are objects too. */
export const FUNCTIONS = named({
  'a function': () => () => ({}),
  'an async function': () => async () => Promise.resolve({}),
  'a class': () => Map,
})

/** Every way to give facts by a plain object: read, each is the facts and nothing else. */
export const plainWays = (facts: object): readonly Hostile[] =>
  named({
    'a literal': () => ({ ...facts }),
    'an object without prototype': () => assign(create(null) as object, facts),
    'an object of another realm': () => assign(elsewhere('({})'), facts),
    'a frozen object': () => freeze({ ...facts }),
    'a proxy that lets everything through': () => new Proxy({ ...facts }, {}),
    'an object with getters': () =>
      entries(facts).reduce(
        (made, [key, value]) =>
          defineProperty(made, key, { get: () => value as unknown, enumerable: true, configurable: true }),
        {},
      ),
  })

/** Ways to give facts by what is no plain object: whoever reads the own keys of most of these sees nothing. */
export const otherWays = (facts: object): readonly Hostile[] => {
  class Child {
    get known(): object {
      return facts
    }
    constructor() {
      assign(this, facts)
    }
  }
  const strings = (): [string, string][] =>
    entries(facts).map(([key, value]) => [key, typeof value === 'object' ? '' : String(value)])
  return named({
    'a promise': () => Promise.resolve(facts),
    'an object with `then`': () => assign(create({ then: () => undefined }) as object, facts),
    'an instance of a class': () => new Child(),
    'an instance of a class with getters': () =>
      create(
        fromEntries(entries(facts).map(([key, value]) => [key, { get: () => value as unknown }])),
      ) as unknown,
    'an object that inherits the facts': () => create(facts) as unknown,
    'an object with an empty object as prototype': () => assign(create({}) as object, facts),
    'a proxy of an instance': () => new Proxy(new Child(), {}),
    'a list': () => [facts],
    'an empty list': () => [],
    'a list with the facts as keys': () => assign([], facts),
    'a list of another realm': () => assign(elsewhere('[]'), [facts]),
    'a Map': () => new Map(entries(facts)),
    'a Map of another realm': () => assign(elsewhere('new Map()'), facts),
    'a Map with the facts as keys': () => assign(new Map(), facts),
    'a Set': () => new Set(entries(facts)),
    'a WeakMap': () => new WeakMap(),
    'a WeakRef': () => new WeakRef(facts),
    'a Date': () => assign(new Date(0), facts),
    'a Date that is none': () => new Date(NaN),
    'a RegExp': () => assign(/x/u, facts),
    'an Error': () => assign(new Error('x'), facts),
    'a boxed number': () => assign(Object(14) as object, facts),
    'a boxed text': () => Object(asJson(facts)) as unknown,
    'a boxed bigint': () => Object(1n) as unknown,
    'a boxed symbol': () => Object(Symbol('x')) as unknown,
    'an iterator': () => entries(facts)[Symbol.iterator](),
    'a generator': () =>
      (function* () {
        yield* entries(facts)
      })(),
    'an async generator': () =>
      (async function* () {
        yield* await Promise.resolve(entries(facts))
      })(),
    bytes: () => new TextEncoder().encode(asJson(facts)),
    'a Buffer': () => Buffer.from(asJson(facts)),
    'an ArrayBuffer': () => new ArrayBuffer(8),
    'a DataView': () => new DataView(new ArrayBuffer(8)),
    'a FormData': () =>
      strings().reduce((form, [key, value]) => (form.set(key, value), form), new FormData()),
    'a URLSearchParams': () => new URLSearchParams(strings()),
    Headers: () => new Headers({ leeftijd: '14' }),
    'a URL': () => new URL('https://example.org/?leeftijd=14'),
    'an AbortSignal': () => new AbortController().signal,
    'a Response': () => new Response(asJson(facts)),
    'the global object': () => globalThis,
  })
}

/** Plain objects with facts where their own enumerable keys do not show them. */
export const hiddenWays = (facts: object): readonly Hostile[] =>
  named({
    'keys that are symbols': () =>
      fromEntries(entries(facts).map(([key, value]) => [Symbol.for(key), value as unknown])),
    'keys that are not enumerable': () =>
      entries(facts).reduce(
        (made, [key, value]) => defineProperty(made, key, { value: value as unknown, enumerable: false }),
        {},
      ),
    'a setter without a getter': () =>
      defineProperty({ ...facts }, 'written', { set: () => undefined, enumerable: true, configurable: true }),
  })

/** What a reader runs into that throws by itself: the error is the caller's own. */
export class OwnError extends Error {
  override readonly name = 'OwnError'
}

const refuse = (): never => {
  throw new OwnError('thrown by the value itself')
}

/** Objects that throw an `OwnError` when they are read. */
export const throwingWays = (facts: object): readonly Hostile[] =>
  named({
    'a getter that throws': () =>
      defineProperty({ ...facts }, entries(facts)[0]?.[0] ?? 'x', { get: refuse, enumerable: true }),
    'a proxy whose keys throw': () => new Proxy({ ...facts }, { ownKeys: refuse }),
    'a proxy whose values throw': () => new Proxy({ ...facts }, { get: refuse }),
    'a proxy whose descriptors throw': () => new Proxy({ ...facts }, { getOwnPropertyDescriptor: refuse }),
    'a proxy whose prototype throws': () => new Proxy({ ...facts }, { getPrototypeOf: refuse }),
    'a proxy that throws whatever is asked': () =>
      new Proxy(
        { ...facts },
        {
          get: refuse,
          has: refuse,
          ownKeys: refuse,
          getPrototypeOf: refuse,
          getOwnPropertyDescriptor: refuse,
        },
      ),
  })

/** An object whose every value is `first` when read for the first time, and `then` after that. */
export const changing = (first: object, then: object): object =>
  entries(first).reduce((made, [key, value]) => {
    let reads = 0
    return defineProperty(made, key, {
      get: () => (reads++ === 0 ? (value as unknown) : (then as Record<string, unknown>)[key]),
      enumerable: true,
    })
  }, {})

/** Objects that are hard to read or to print. */
export const SHAPES = named({
  'an empty object': () => ({}),
  'an object without prototype': () => create(null) as unknown,
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
  'a revoked proxy of a list': () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    return proxy
  },
  'a circle': cyclic,
  'a circle of lists': () => {
    const list: unknown[] = []
    list.push(list)
    return list
  },
  'objects a hundred thousand deep': () => nested(LONG, (inside) => ({ inside })),
  'lists a hundred thousand deep': () => nested(LONG, (inside) => [inside]),
  'an object with ten thousand keys': () =>
    fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, index])),
  'a list with holes': () => new Array<unknown>(3),
  'a list that is nearly all holes': () => new Array<unknown>(2 ** 32 - 1),
  'a proxy with endless keys': () =>
    new Proxy({}, { get: (_, key) => (typeof key === 'string' ? key : undefined), has: () => true }),
  'an object with `__proto__` as its own key': () => JSON.parse('{"__proto__":{"leeftijd":14}}') as unknown,
  'an object with `constructor` as its own key': () => JSON.parse('{"constructor":{"name":"x"}}') as unknown,
  'an object whose `toString` is no function': () => ({ toString: 1, valueOf: 1 }),
  'an object whose `toString` throws': () => ({ toString: refuse }),
  'an object whose `toJSON` throws': () => ({ toJSON: refuse }),
  'an object that becomes another text each time': () => {
    let times = 0
    return { toString: () => `text ${times++}` }
  },
  'a Map as a value': () => ({ leeftijd: new Map() }),
  'a promise as a value': () => ({ leeftijd: Promise.resolve(14) }),
  'a boxed number as a value': () => ({ leeftijd: Object(14) as unknown }),
  'a bigint as a value': () => ({ leeftijd: 14n }),
  'a symbol as a value': () => ({ leeftijd: Symbol('14') }),
})

/** All of them that make sense without facts, for a place where anything can be given. */
export const HOSTILE_VALUES: readonly Hostile[] = [
  ...BARE_VALUES,
  ...FUNCTIONS,
  ...otherWays({ leeftijd: 14 }),
  ...hiddenWays({ leeftijd: 14 }),
  ...throwingWays({ leeftijd: 14 }),
  ...SHAPES,
]

/** Runs something while every object has more than it should, as after a dependency polluted it. */
export const polluted = <T>(extra: Readonly<Record<string, unknown>>, run: () => T): T => {
  for (const [key, value] of entries(extra))
    defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true })
  try {
    return run()
  } finally {
    for (const key of Object.keys(extra)) Reflect.deleteProperty(Object.prototype, key)
  }
}
