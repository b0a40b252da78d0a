import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs'

/** What stands at a path, once links are followed. */
export type Kind = 'file' | 'folder' | 'device' | 'pipe' | 'socket'

export const kindOfStats = (stats: Stats): Kind => {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  if (stats.isFIFO()) return 'pipe'
  return stats.isSocket() ? 'socket' : 'device'
}

/** Why what is no regular file is not read: it may never end, or never begin. */
const REFUSALS = { folder: 'EISDIR', device: 'DEVICE', pipe: 'PIPE', socket: 'SOCKET' } as const

/** A file that the system would read, but this library does not. */
class FileError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Why something cannot be read or written: the code of the system, such as `ENOENT`, or one of our own. */
export const reasonOf = (error: unknown): string => {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown }
  return typeof code === 'string' ? code : String(name)
}

const refuseOther = (stats: Stats): void => {
  const kind = kindOfStats(stats)
  if (kind !== 'file') throw new FileError(REFUSALS[kind])
}

const CHUNK = 65_536

/** The size that a file says it has is not trusted: it may grow, or be a device that says 0. */
const readUpTo = (file: number, limit: number): Uint8Array => {
  const chunks: Uint8Array[] = []
  for (let left = limit; left > 0;) {
    const chunk = Buffer.allocUnsafe(Math.min(left, CHUNK))
    const count = readSync(file, chunk)
    if (count === 0) break
    chunks.push(chunk.subarray(0, count))
    left -= count
  }
  return Buffer.concat(chunks)
}

// Windows has neither; a pipe that takes the place of a file must not make us wait for its writer.
const { O_RDONLY, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants as Partial<typeof constants>

/**
 * Reads a regular file, at most one byte further than `max`: more bytes than `max` means too long.
 * Throws what the system throws, or an error with a code of our own: `DEVICE`, `PIPE`, `SOCKET`, `CHANGED`.
 */
export const readRegularFile = (path: string, max: number): Uint8Array => {
  refuseOther(statSync(path))
  const file = openSync(path, (O_RDONLY ?? 0) | O_NONBLOCK | O_NOCTTY)
  try {
    const before = fstatSync(file)
    refuseOther(before)
    const bytes = readUpTo(file, max + 1)
    const after = fstatSync(file)
    // Half of one version and half of the next is neither.
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw new FileError('CHANGED')
    return bytes
  } finally {
    closeSync(file)
  }
}
