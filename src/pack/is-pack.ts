import { DekkendError } from '../text/error'
import { foundIn } from '../text/found'
import type { Issue } from '../text/issue'
import type { Pack } from './types'

/** Packs are known by who made them, not by how they look: only what was assembled here is in this list. */
const sealed = new WeakSet<Pack>()

/** Notes that a pack was made by the library, of files that are checked. It must be frozen throughout. */
export const sealPack = (pack: Pack): Pack => {
  sealed.add(pack)
  return pack
}

/** Whether something was made by `definePack`, `readPack` or `packFromData`, or comes from `dekkend/packs/…`. */
export const isPack = (value: unknown): value is Pack =>
  typeof value === 'object' && value !== null && sealed.has(value as Pack)

/** The value if it is a pack. Throws a `DekkendError` if not. */
export const requirePack = (value: unknown, path: Issue['path'] = ['pack']): Pack => {
  if (isPack(value)) return value
  throw new DekkendError([
    typeof value === 'string'
      ? { code: 'pack-is-a-name', path, params: { found: value } }
      : { code: 'not-a-pack', path, params: { ...foundIn(value) } },
  ])
}

/**
 * A changed copy of a pack, for proofs that ask what would be so: it is a pack too. What changes must be
 * as valid as what it replaces.
 */
export const withParts = (pack: Pack, parts: Partial<Pack>): Pack =>
  sealPack(Object.freeze({ ...pack, ...parts }))

/** Makes a function over packs ask for a proven one first. */
export const ofPack =
  <Rest extends readonly unknown[], Result>(
    of: (pack: Pack, ...rest: Rest) => Result,
  ): ((pack: Pack, ...rest: Rest) => Result) =>
  (pack, ...rest) =>
    of(requirePack(pack), ...rest)
