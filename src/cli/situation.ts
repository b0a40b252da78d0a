import { maxBytes, readJsonBytes, readJsonFile, unreadableFile } from '../node/bytes'
import type { Json } from '../node/json'
import type { Pack } from '../pack/types'
import { throwIfAny } from '../text/error'

/** Starts what `facts --blank` writes where a value is to be filled in. */
const BLANK = '?'

/** Reads a stream, but no further than where it is certain to be too long. */
const readStream = async (stream: AsyncIterable<Uint8Array>, name: string): Promise<Json> => {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      length += chunk.length
      if (length > maxBytes('situationFile')) break
    }
  } catch (error) {
    return unreadableFile(error, name)
  }
  return readJsonBytes(Buffer.concat(chunks), name, 'situationFile')
}

/** Lines that were not filled in are unknown facts; a name that is no fact at all is a mistake, and stays. */
const withoutBlanks = (situation: unknown, { facts }: Pack): unknown => {
  if (typeof situation !== 'object' || situation === null || Array.isArray(situation)) return situation
  const known = new Set(facts.map(({ id }) => id))
  return Object.fromEntries(
    Object.entries(situation).filter(
      ([fact, value]) => !(known.has(fact) && typeof value === 'string' && value.startsWith(BLANK)),
    ),
  )
}

/** A situation for a pack from a file, or from standard input if the file is `-`. */
export const readSituation = async (
  file: string,
  input: AsyncIterable<Uint8Array>,
  pack: Pack,
): Promise<Pick<Json, 'value' | 'locate'>> => {
  const { value, issues, locate } =
    file === '-' ? await readStream(input, file) : readJsonFile(file, 'situationFile')
  throwIfAny(issues)
  return { value: withoutBlanks(value, pack), locate }
}
