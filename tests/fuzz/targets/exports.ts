import fc from 'fast-check'
import * as engine from '../../../src/json-rules-engine/index'
import * as law from '../../../src/law/index'
import * as main from '../../../src/index'
import * as node from '../../../src/node/index'
import * as prove from '../../../src/prove/index'
import * as testing from '../../../src/testing/index'
import { smallPack } from '../../kit/small-pack'
import { anything, type Recipe } from '../recipe'
import { callingWith, target } from '../target'

/** Every function that any entry exports, called with anything at all. */

type Call = (...given: unknown[]) => unknown

const functionsOf = (entry: string, exports: object): [string, Call][] =>
  Object.entries(exports)
    .filter(([, value]) => typeof value === 'function')
    .map(([name, value]) => [`${entry}: ${name}`, value as Call])

/** A class is called with `new`. */
const CLASSES: readonly string[] = ['main: DekkendError', 'testing: BrokenLaw']

const FUNCTIONS = new Map(
  Object.entries({ main, node, prove, law, engine, testing }).flatMap(([entry, exports]) =>
    functionsOf(entry, exports).filter(([name]) => !CLASSES.includes(name)),
  ),
)

interface Called {
  readonly name: string
  readonly given: readonly Recipe[]
  /** Whether the first argument is a pack after all. */
  readonly withPack: boolean
}

const pack = smallPack()

export const everyExport = target<Called>({
  name: 'exports',
  share: 100,
  inputs: fc.record({
    name: fc.constantFrom(...FUNCTIONS.keys()),
    given: fc.array(anything, { maxLength: 3 }),
    withPack: fc.boolean(),
  }),
  holds: ({ name, given, withPack }) => {
    const call = FUNCTIONS.get(name) as Call
    callingWith(given, (...values) => {
      try {
        call(...(withPack ? [pack, ...values] : values))
      } catch (error) {
        // That is what an assertion is for.
        if (!(error instanceof testing.BrokenLaw)) throw error
      }
    })
  },
})
