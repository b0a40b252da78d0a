import { folderAt } from '../node/entries'
import type { NeedRules, Pack } from '../pack/types'
import { DekkendError } from '../text/error'
import type { Issue } from '../text/issue'
import { nearestWord } from '../text/nearest-word'
import { WrongUse } from './exit'
import { packFolders } from './pack-folders'
import { defaultPack, shippedPacks } from './shipped-packs'

/** Refuses options that each ask for another form of output. */
export const atMostOne = (options: Readonly<Record<string, true | undefined>>): void => {
  const chosen = Object.keys(options).filter((name) => options[name] === true)
  if (chosen.length > 1)
    throw new WrongUse({ code: 'conflicting-options', path: [], params: { options: chosen } })
}

/** Reads a word that must be one of a few. */
export const oneOf = <Word extends string>(option: string, found: string, allowed: readonly Word[]): Word => {
  const word = allowed.find((known) => known === found)
  if (word !== undefined) return word
  throw new WrongUse({
    code: 'unknown-value',
    path: [option],
    params: { found, allowed, nearest: nearestWord(found, allowed) },
  })
}

/** The rules for a need that was given as an argument. */
export const rulesFor = (pack: Pack, need: string): NeedRules => {
  const rules = Object.hasOwn(pack.decisions, need) ? pack.decisions[need] : undefined
  if (rules !== undefined) return rules
  const allowed = Object.keys(pack.decisions)
  throw new DekkendError([
    pack.needs.some(({ id }) => id === need)
      ? { code: 'need-not-covered', path: [], params: { need, pack: pack.id, allowed } }
      : { code: 'unknown-need', path: [], params: { need, allowed, nearest: nearestWord(need, allowed) } },
  ])
}

/** The error that a name is neither a pack that comes with dekkend nor a folder. */
export const unknownPack = (found: string, path: Issue['path']): DekkendError => {
  const allowed = [...shippedPacks.keys()]
  return new DekkendError([
    { code: 'unknown-pack', path, params: { found, allowed, nearest: nearestWord(found, allowed) } },
  ])
}

/** The pack that an option or argument names: one that comes with dekkend, or else a folder. */
export const packFor = (found: string | undefined, argument = '--pack'): Pack => {
  if (found === undefined) return defaultPack
  const shipped = shippedPacks.get(found)
  if (shipped !== undefined) return shipped
  if (folderAt(found) === undefined) throw unknownPack(found, [argument])
  const { pack, issues } = packFolders()(found)
  if (pack === undefined) throw new DekkendError(issues)
  return pack
}
