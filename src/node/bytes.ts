import { LIMITS } from '../base/limits'
import { tooLarge, type Issue } from '../text/issue'
import { readJson, type Json } from './json'
import { readRegularFile, reasonOf } from './regular-file'

/** How byte-order marks start: UTF-8, and UTF-16 in both directions. */
const MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
]

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The kinds of file, by the limit on their length. */
export type FileLimit = 'packFile' | 'situationFile'

const refused = (issue: Issue, file: string, length = 0): Json => ({
  value: undefined,
  issues: [{ ...issue, file }],
  locate: (other) => ({ ...other, file }),
  length,
})

const unread = (code: Issue['code'], file: string, params: Issue['params'] = {}, length = 0): Json =>
  refused({ code, path: [], params }, file, length)

/** No text of this many characters takes more bytes in UTF-8. */
export const maxBytes = (limit: FileLimit): number => LIMITS[limit] * 3

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

/** Reads the bytes of a file in JSON. Never throws; whatever is wrong is an issue. */
export const readJsonBytes = (bytes: Uint8Array, file: string, limit: FileLimit): Json => {
  if (MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return unread('byte-order-mark', file, {}, bytes.length)
  if (bytes.length > maxBytes(limit)) return refused(tooLarge(limit), file, bytes.length)
  if (limit === 'situationFile' && bytes.every(isSpace)) return unread('empty-input', file)
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return unread('not-utf-8', file, {}, bytes.length)
  }
  return readJson(text, file, limit)
}

/** A file that cannot be opened or read, as an issue. */
export const unreadableFile = (error: unknown, file: string): Json =>
  unread('unreadable-file', file, { reason: reasonOf(error) })

/** Reads one file in JSON; whatever is wrong with it is an issue, about the file as it was `named`. */
export const readJsonFile = (path: string, limit: FileLimit, named = path): Json => {
  try {
    return readJsonBytes(readRegularFile(path, maxBytes(limit)), named, limit)
  } catch (error) {
    return unreadableFile(error, named)
  }
}
