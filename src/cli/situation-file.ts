import { createReadStream } from 'node:fs'
import { empty, maxBytes, readJsonBytes, tooLong, unreadableFile } from '../node/bytes'
import type { Json } from '../node/json'
import { throwIfAny } from '../text/error'
import type { Io } from './io'

/** Starts what `facts --blank` writes where a value is to be filled in. */
const BLANK = '?'

const isSpace = (byte: number): boolean => ' \t\r\n'.includes(String.fromCharCode(byte))

/** Reads a stream, but no further than where it is certain to be too long. */
const readStream = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes('situationFile')) return undefined
  }
  return Buffer.concat(chunks)
}

const readFile = async (file: string, io: Io): Promise<Json> => {
  try {
    const bytes = await readStream(file === '-' ? io.input : createReadStream(file))
    if (bytes === undefined) return tooLong(file, 'situationFile')
    return bytes.every(isSpace) ? empty(file) : readJsonBytes(bytes, file, 'situationFile')
  } catch (error) {
    return unreadableFile(error, file)
  }
}

/** Lines that were not filled in are unknown facts. */
const withoutBlanks = (situation: unknown): unknown =>
  typeof situation === 'object' && situation !== null && !Array.isArray(situation)
    ? Object.fromEntries(
        Object.entries(situation).filter(
          ([, value]) => !(typeof value === 'string' && value.startsWith(BLANK)),
        ),
      )
    : situation

/** A situation from a file, or from standard input if the file is `-`. */
export const readSituation = async (file: string, io: Io): Promise<Pick<Json, 'value' | 'locate'>> => {
  const { value, issues, locate } = await readFile(file, io)
  throwIfAny(issues)
  return { value: withoutBlanks(value), locate }
}
