import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Pack } from './types'

/** JSON with sorted keys and no white space: one text for one content. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
}

const hashes = new WeakMap<Pack, string>()

/** SHA-256 over the canonical JSON of a pack, in hexadecimal: the same content has the same hash. */
export const packHash = (pack: Pack): string => {
  let hash = hashes.get(pack)
  if (hash === undefined) hashes.set(pack, (hash = bytesToHex(sha256(utf8ToBytes(canonicalJson(pack))))))
  return hash
}
