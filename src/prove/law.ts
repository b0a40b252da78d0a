import type { CitationState, LawSource } from '../law/types'
import type { Pack } from '../pack/types'
import type { Checked, Finding, LawResult } from './finding'

/** What a check may be told beside the pack. */
export interface CheckOptions {
  /** Looks a citation up in the literal text, such as `citationState` of `dekkend/law`. Left out: no text is at hand. */
  readonly citationState?: (source: LawSource) => CitationState
}

/** What a law found in one part of a pack, and over what it looked there. */
export interface Part {
  readonly findings: readonly Finding[]
  readonly checked: Checked
}

/** A law in parts, so that what was proven of one need can be remembered while another is edited. */
export interface Law {
  /** Its number, 1 to 10. */
  readonly law: number
  readonly inNeed?: (pack: Pack, need: string) => Part
  readonly inWhole?: (pack: Pack, options: CheckOptions) => Part
}

/** Every need a pack declares, whether or not it has rules. */
export const declaredNeeds = ({ needs }: Pack): string[] => needs.map(({ id }) => id)

const plus = (a: Checked, b: Checked): Checked => {
  const both = (x: bigint | undefined, y: bigint | undefined): bigint | undefined =>
    x === undefined && y === undefined ? undefined : (x ?? 0n) + (y ?? 0n)
  const excluded = both(a.excluded, b.excluded)
  const withoutText = both(a.withoutText, b.withoutText)
  return {
    what: a.what,
    count: a.count + b.count,
    ...(excluded === undefined ? {} : { excluded }),
    ...(withoutText === undefined ? {} : { withoutText }),
    ...(a.sampled === true || b.sampled === true ? { sampled: true } : {}),
  }
}

/** Some parts of one law as one; at least one part. */
export const together = (parts: readonly [Part, ...Part[]]): Part => ({
  findings: parts.flatMap(({ findings }) => findings),
  checked: parts.slice(1).reduce((sum, { checked }) => plus(sum, checked), parts[0].checked),
})

/** A law over a pack as it stands: over all its needs, or over some. */
export const asFunction =
  ({ law, inNeed, inWhole }: Law) =>
  (pack: Pack, needs: readonly string[] = declaredNeeds(pack), options: CheckOptions = {}): LawResult => {
    const [first, ...others] = [
      ...(inWhole === undefined ? [] : [inWhole(pack, options)]),
      ...(inNeed === undefined ? [] : needs.map((need) => inNeed(pack, need))),
    ]
    return { law, ...(first === undefined ? NOTHING : together([first, ...others])) }
  }

const NOTHING: Part = { findings: [], checked: { what: 'needs', count: 0n } }
