import { writeFileSync } from 'node:fs'
import { reasonOf } from '../node/regular-file'
import { DekkendError } from '../text/error'

/** Writes a text to a file; throws a `DekkendError` if that cannot be done. */
export const writeTo = (file: string, text: string): void => {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new DekkendError([{ code: 'unwritable-file', path: [], params: { reason: reasonOf(error) }, file }])
  }
}
