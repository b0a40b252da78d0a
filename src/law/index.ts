import awb from '../../rules/law/AWB.json'
import bjw from '../../rules/law/BJW.json'
import blz from '../../rules/law/BLZ.json'
import bw1 from '../../rules/law/BW1.json'
import bzv from '../../rules/law/BZV.json'
import jw from '../../rules/law/JW.json'
import lpw from '../../rules/law/LPW.json'
import pw from '../../rules/law/PW.json'
import sr from '../../rules/law/SR.json'
import wajong from '../../rules/law/WAJONG.json'
import web from '../../rules/law/WEB.json'
import wec from '../../rules/law/WEC.json'
import wgbhcz from '../../rules/law/WGBHCZ.json'
import wlz from '../../rules/law/WLZ.json'
import wmo from '../../rules/law/WMO.json'
import wpg from '../../rules/law/WPG.json'
import wpo from '../../rules/law/WPO.json'
import wro from '../../rules/law/WRO.json'
import wvo from '../../rules/law/WVO.json'
import zvw from '../../rules/law/ZVW.json'
import { deepFreeze } from '../base/freeze'
import { LIMITS } from '../base/limits'
import type { Source } from '../pack/types'
import { DekkendError } from '../text/error'
import { foundIn } from '../text/found'
import { tooLarge } from '../text/issue'
import { readObject } from '../text/plain'
import { citationsIn, finderOf } from './find'
import type { CitationState, LawFile, LawSource, LawText, LawVersion } from './types'

export type { CitationState, LawSource, LawText, LawVersion } from './types'

const FILES = [
  awb,
  bjw,
  blz,
  bw1,
  bzv,
  jw,
  lpw,
  pw,
  sr,
  wajong,
  web,
  wec,
  wgbhcz,
  wlz,
  wmo,
  wpg,
  wpo,
  wro,
  wvo,
  zvw,
] as readonly LawFile[]

/** Which version of each Act is here, by the name that sources use. */
export const LAW_VERSIONS: Readonly<Record<string, LawVersion>> = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ FILES.map(({ law, name, bwb, version, source, note }) => [
      law,
      { law, name, bwb, version, source, ...(note === undefined ? {} : { note }) },
    ]),
  ),
)

/** A source from outside, read once. */
const readSource = (source: unknown): Source => {
  const read = readObject(source, [], 'situationKeys')
  if (read.issue !== undefined) throw new DekkendError([read.issue])
  for (const [key, found] of Object.entries(read.copy)) {
    if (found === undefined) continue
    if (typeof found !== 'string')
      throw new DekkendError([
        { code: 'wrong-type', path: [key], params: { ...foundIn(found), expected: 'string' } },
      ])
    if (found.length > LIMITS.citation) throw new DekkendError([tooLarge('citation', [key])])
  }
  return read.copy as unknown as Source
}

let find: ((source: Source) => LawText | undefined) | undefined

/**
 * The literal text of the paragraph that a source cites, or of the article where it cites no paragraph.
 * Undefined for a document, a ruling, an article that is not here, and law that ended before the version here.
 *
 * @throws DekkendError If it is not a source: an object of texts, none longer than a citation.
 * @example
 * lawText({ law: 'WPO', article: '40', paragraph: '4' })?.text
 */
export const lawText = (source: Source): LawText | undefined => (find ??= finderOf(FILES))(readSource(source))

let state: ((source: LawSource) => CitationState) | undefined

/**
 * Whether the literal text here has the article and paragraph that a source cites; `no-text` where the
 * article is not here, or not as it read when the source held.
 *
 * @example
 * citationState({ law: 'WPO', article: '40', paragraph: '99' })
 */
export const citationState = (source: LawSource): CitationState =>
  (state ??= citationsIn(FILES))(readSource(source) as LawSource)
