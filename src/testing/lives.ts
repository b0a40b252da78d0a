import fc, { type Arbitrary } from 'fast-check'
import { compilePack, type CompiledPack } from '../diagram/compile'
import { nearest } from '../diagram/nearest'
import { conditionHolds, impossibleBecause } from '../interpret/interpret'
import { holdsOn } from '../pack/period'
import { requirePack } from '../pack/is-pack'
import type { LifeEvent, Pack } from '../pack/types'
import { requireObject } from '../text/require'
import { addMonths } from '../vocabulary/date'
import type { Facts } from '../vocabulary/types'
import { accepts } from '../vocabulary/validate'
import { situations } from './situations'

export interface LifeConstraints {
  /** The date a life is first looked at. Left out: any first of the month inside the pack's window. */
  readonly peildatum?: string
  /** The most moments after the first. Left out: 6. */
  readonly maxMoments?: number
}

/** One moment in a life: what is so on a date, and what happened on it. */
export interface Moment {
  readonly peildatum: string
  /** The id of the life event of this date; left out when only time has passed. */
  readonly event?: string
  /** What was so on this date just before the event. */
  readonly before?: Facts
  readonly situation: Facts
}

/** Moments in order of time. */
export type Life = readonly Moment[]

/** The fact that grows by itself. */
const AGE = 'leeftijd'

/** The longest stretch between two moments. */
const MAX_MONTHS = 24

interface Turn {
  readonly months: number
  readonly choice: number
}

/** An age some months later; twelfths add up to whole months again. */
const older = (age: number, months: number): number => {
  const total = age * 12 + months
  const whole = Math.round(total)
  return (Math.abs(total - whole) < 1e-6 ? whole : total) / 12
}

/** The possible situation nearest to another that has this age; undefined if there is none. */
const grown = (
  { space, root }: ReturnType<CompiledPack['possible']>,
  before: Facts,
  age: number | undefined,
): Facts | undefined => {
  const aged = age === undefined ? before : { ...before, [AGE]: age }
  const level = age === undefined ? -1 : space.variables.findIndex(({ fact }) => fact.id === AGE)
  const own = age === undefined ? -1 : space.variables[level]?.cellOf(age)
  const found = nearest(space, root, aged, (at, cell) => at !== level || cell === own)
  return found === undefined ? undefined : { ...aged, ...found.situation }
}

const happens = (pack: Pack, { valid, when, sets }: LifeEvent, situation: Facts, date: string): boolean =>
  holdsOn(valid, date) &&
  Object.entries(sets).some(([fact, value]) => situation[fact] !== value) &&
  conditionHolds(pack, when, situation) &&
  impossibleBecause(pack, { ...situation, ...sets }, date).length === 0

const liveThrough = (pack: Pack, start: string, first: Facts, turns: readonly Turn[]): Life => {
  const compiled = compilePack(pack)
  const age = compiled.facts.get(AGE)
  const life: Moment[] = [{ peildatum: start, situation: first }]
  let situation = first
  let passed = 0
  for (const { months, choice } of turns) {
    passed += months
    const peildatum = addMonths(start, passed)
    // From the age now, which an event such as a birthday may have set ahead.
    const now = situation[AGE]
    const reached = typeof now === 'number' ? older(now, months) : undefined
    if (age !== undefined && reached !== undefined && !accepts(age, reached)) break
    const before = grown(compiled.possible(peildatum), situation, reached)
    if (before === undefined) break
    const events = pack.events.filter((event) => happens(pack, event, before, peildatum))
    const event = events[(choice % (events.length + 1)) - 1]
    situation = event === undefined ? before : { ...before, ...event.sets }
    life.push(
      event === undefined ? { peildatum, situation } : { peildatum, event: event.id, before, situation },
    )
  }
  return life
}

/**
 * Lives as a pack tells them: a possible situation, then moments on later dates. The young person is
 * older at each; what age makes impossible has changed with it, and as little else as can be; and on
 * most dates one of the pack's life events happens. Every situation, before an event and after it,
 * is full and possible on its date. Shrinks towards shorter lives in which nothing happens to somebody ordinary.
 */
export const livesOf = (pack: Pack, constraints: LifeConstraints = {}): Arbitrary<Life> => {
  requirePack(pack)
  requireObject(constraints, 'constraints')
  const { peildatum, maxMoments = 6 } = constraints
  const { validFrom, verifiedUntil } = pack
  const starts =
    peildatum === undefined
      ? Array.from({ length: 120 }, (_, month) => addMonths(`${validFrom.slice(0, 7)}-01`, month)).filter(
          (date) => validFrom <= date && date <= verifiedUntil,
        )
      : [peildatum]
  return fc.constantFrom(...(starts.length === 0 ? [validFrom] : starts.reverse())).chain((start) =>
    fc
      .tuple(
        situations(pack, { peildatum: start }),
        fc.array(fc.record({ months: fc.integer({ min: 1, max: MAX_MONTHS }), choice: fc.nat(10_000) }), {
          maxLength: maxMoments,
        }),
      )
      .map(([first, turns]) => liveThrough(pack, start, first, turns)),
  )
}
