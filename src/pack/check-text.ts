import { LIMITS } from '../base/limits'
import { tooLarge, type Issue } from '../text/issue'
import type { FileKind } from './schema-kinds'

/**
 * Characters that are not shown but do something: they move a cursor, start a line that a log takes for a
 * command, or turn the order of letters round.
 */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

const hex = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** A character in a text that does something unseen. */
export const checkControl = (text: string, path: Issue['path'], isNote = false): Issue[] => {
  const [character] = CONTROL.exec(isNote ? text.replaceAll('\n', '') : text) ?? []
  return character === undefined
    ? []
    : [{ code: 'control-character', path, params: { character: hex(character) } }]
}

const checkString = (text: string, path: Issue['path']): Issue[] => {
  const isNote = path.at(-1) === 'note'
  const limit = isNote ? 'note' : 'sentence'
  return [
    ...(text.length > LIMITS[limit] ? [tooLarge(limit, path)] : []),
    ...checkControl(text, path, isNote),
  ]
}

/** Texts and keys of a file that are too long, or hold what is not shown. */
export const checkTexts = (content: unknown, kind: FileKind): Issue[] => {
  // There the keys are sentences.
  const limit = kind === 'english' ? 'sentence' : 'id'
  const check = (value: unknown, path: Issue['path']): Issue[] => {
    if (typeof value === 'string') return checkString(value, path)
    if (Array.isArray(value)) return value.flatMap((part, index) => check(part, [...path, index]))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, part]: [string, unknown]) => [
      ...(key.length > LIMITS[limit] ? [tooLarge(limit, [...path, key])] : []),
      ...checkControl(key, [...path, key]),
      ...check(part, [...path, key]),
    ])
  }
  return check(content, [])
}
