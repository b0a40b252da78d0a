import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Pack } from './types'

/** JSON with sorted keys and no white space: one text for one content. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts: string[] = []
  for (const key of Object.keys(value).sort()) {
    const part = (value as Readonly<Record<string, unknown>>)[key]
    if (part !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(part)}`)
  }
  return `{${parts.join(',')}}`
}

const hashes = new WeakMap<Pack, string>()

/** Says what the hash of a pack is, where that was worked out before: in the build, for packs that ship. */
export const presetHash = (pack: Pack, hash: string): void => {
  hashes.set(pack, hash)
}

/** SHA-256 over the canonical JSON of a pack, in hexadecimal: the same content has the same hash. */
export const packHash = (pack: Pack): string => {
  let hash = hashes.get(pack)
  if (hash === undefined) hashes.set(pack, (hash = bytesToHex(sha256(utf8ToBytes(canonicalJson(pack))))))
  return hash
}
