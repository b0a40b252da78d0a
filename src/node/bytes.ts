import { LIMITS } from '../base/limits'
import { tooLarge, type Issue } from '../text/issue'
import { readJson, type Json } from './json'

/** How byte-order marks start: UTF-8, and UTF-16 in both directions. */
const MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
]

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The kinds of file, by the limit on their length. */
export type FileLimit = 'packFile' | 'situationFile'

const refused = (issue: Issue, file: string): Json => ({
  value: undefined,
  issues: [{ ...issue, file }],
  locate: (other) => ({ ...other, file }),
})

const unread = (code: Issue['code'], file: string, params: Issue['params'] = {}): Json =>
  refused({ code, path: [], params }, file)

/** No text of this many characters takes more bytes in UTF-8. */
export const maxBytes = (limit: FileLimit): number => LIMITS[limit] * 3

/** Reads the bytes of a file in JSON. Never throws; whatever is wrong is an issue. */
export const readJsonBytes = (bytes: Uint8Array, file: string, limit: FileLimit): Json => {
  if (MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return unread('byte-order-mark', file)
  if (bytes.length > maxBytes(limit)) return tooLong(file, limit)
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return unread('not-utf-8', file)
  }
  return readJson(text, file, limit)
}

/** A situation in which nothing is said at all, not even `{}`. */
export const empty = (file: string): Json => unread('empty-input', file)

/** A file that is too long to be read at all. */
export const tooLong = (file: string, limit: FileLimit): Json => refused(tooLarge(limit), file)

/** A file that cannot be opened or read, as an issue; `reason` is the code of the system, such as `ENOENT`. */
export const unreadableFile = (error: unknown, file: string): Json =>
  unread('unreadable-file', file, { reason: (error as NodeJS.ErrnoException).code ?? String(error) })
