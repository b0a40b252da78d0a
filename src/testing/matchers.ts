import type { Pack } from '../pack/types'
import { assertContinuous } from './assert-continuous'
import { assertDekkend } from './assert-dekkend'
import { assertHonestNet, type NetLimits } from './assert-honest-net'
import { assertLawfulLayering } from './assert-lawful-layering'
import { assertLive } from './assert-live'
import { assertNoPingPong } from './assert-no-ping-pong'
import { BrokenLaw } from './assert-none'
import { assertOneMeaning } from './assert-one-meaning'
import { assertSound } from './assert-sound'
import { assertSourced } from './assert-sourced'
import { assertTotal } from './assert-total'
import { assertUnambiguous } from './assert-unambiguous'

/** What a matcher gives back, in vitest and in jest. */
interface Matched {
  readonly pass: boolean
  readonly message: () => string
}

const matcher =
  <Rest extends readonly unknown[]>(assert: (pack: Pack, ...rest: Rest) => void, is: string) =>
  (pack: Pack, ...rest: Rest): Matched => {
    try {
      assert(pack, ...rest)
    } catch (error) {
      if (!(error instanceof BrokenLaw)) throw error
      return { pass: false, message: () => `pack \`${pack.id}\` is not ${is}:\n${error.message}` }
    }
    return { pass: true, message: () => `pack \`${pack.id}\` is ${is}, and was expected not to be` }
  }

/**
 * A matcher per law, and one for all, for `expect.extend` of vitest or jest.
 *
 * @example
 * expect.extend(dekkendMatchers)
 * expect(pack).toBeDekkend()
 */
export const dekkendMatchers = {
  toBeDekkend: matcher(assertDekkend, 'dekkend'),
  toBeTotal: matcher(assertTotal, 'total'),
  toBeUnambiguous: matcher(assertUnambiguous, 'unambiguous'),
  toBeLive: matcher(assertLive, 'live'),
  toHaveHonestNet: matcher(assertHonestNet, 'honest about its net'),
  toHaveNoPingPong: matcher(assertNoPingPong, 'free of ping-pong'),
  toBeContinuous: matcher(assertContinuous, 'continuous'),
  toBeSound: matcher(assertSound, 'sound'),
  toHaveOneMeaning: matcher(assertOneMeaning, 'of one meaning'),
  toBeSourced: matcher(assertSourced, 'sourced and dated'),
  toBeLawfullyLayered: matcher(assertLawfulLayering, 'lawfully layered'),
}

/** The matchers as `expect(…)` shows them; a type augmentation in your own tests makes them known. */
export interface DekkendMatchers<R = void> {
  /** All ten laws: no case falls between the cracks. */
  toBeDekkend: () => R
  /** Law 1. */
  toBeTotal: (needs?: readonly string[]) => R
  /** Law 2. */
  toBeUnambiguous: () => R
  /** Law 3. */
  toBeLive: () => R
  /** Law 4. */
  toHaveHonestNet: (limits?: NetLimits) => R
  /** Law 5. */
  toHaveNoPingPong: () => R
  /** Law 6. */
  toBeContinuous: () => R
  /** Law 7. */
  toBeSound: () => R
  /** Law 8. */
  toHaveOneMeaning: (limit?: number) => R
  /** Law 9. */
  toBeSourced: () => R
  /** Law 10. */
  toBeLawfullyLayered: () => R
}
