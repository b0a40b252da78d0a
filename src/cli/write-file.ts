import { mkdirSync, writeFileSync } from 'node:fs'
import { reasonOf } from '../node/regular-file'
import { DekkendError } from '../text/error'

/** Writes a text to a file; throws a `DekkendError` if that cannot be done. */
export const writeTo = (file: string, text: string): void => {
  unlessUnwritable(file, () => {
    writeFileSync(file, text)
  })
}

/** Makes a folder where there is none yet; throws a `DekkendError` if that cannot be done. */
export const makeFolder = (dir: string): void => {
  unlessUnwritable(dir, () => {
    mkdirSync(dir, { recursive: true })
  })
}

const unlessUnwritable = (file: string, write: () => void): void => {
  try {
    write()
  } catch (error) {
    throw new DekkendError([{ code: 'unwritable-file', path: [], params: { reason: reasonOf(error) }, file }])
  }
}
