import { LIMITS } from '../base/limits'
import { logText, visible } from '../base/safe-text'
import { echo } from './echo'
import * as en from './en'
import { foundIn, isRevoked } from './found'
import type { Issue } from './issue'
import * as nl from './nl'
import type { Lang } from './text'

const LOCALES = { nl, en } as const

/** `path` as a reader writes it: `rules[3].conditions.all[0]`. */
const pathText = (path: Issue['path']): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? echo(key) : `${text}.${echo(key)}`,
    '',
  )

const sentence = (issue: Issue, lang: Lang): string => {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':')
  const where = [place, pathText(issue.path)].filter((part) => part !== '').join(' ')
  const message = LOCALES[lang].MESSAGES[issue.code](issue.params)
  return logText(visible(where === '' ? message : `${where}: ${message}`))
}

/** Whether a list has all its parts: one that is nearly all holes takes no memory, and for ever to walk through. */
const isWhole = (list: readonly unknown[]): boolean => Object.keys(list).length >= list.length

const isReadable = (value: unknown): boolean => !isRevoked(value) && (!Array.isArray(value) || isWhole(value))

const isIssue = (value: unknown): value is Issue => {
  if (typeof value !== 'object' || value === null || isRevoked(value)) return false
  const { code, path, params } = value as Partial<Issue>
  return (
    typeof code === 'string' &&
    Object.hasOwn(nl.MESSAGES, code) &&
    isReadable(path) &&
    Array.isArray(path) &&
    path.every((key: unknown) => typeof key === 'string' || typeof key === 'number') &&
    typeof params === 'object' &&
    (params as unknown) !== null &&
    isReadable(params) &&
    Object.values(params).every(isReadable)
  )
}

/** Throws a `DekkendError` unless a language is one the library speaks. */
export const requireLang: (lang: unknown) => asserts lang is Lang = (lang) => {
  if (typeof lang !== 'string' || !Object.hasOwn(LOCALES, lang))
    throw new DekkendError([wrongChoice('lang', lang, Object.keys(LOCALES))])
}

/** An option for which only some words will do. */
export const wrongChoice = (option: string, found: unknown, allowed: readonly string[]): Issue => ({
  code: 'wrong-choice',
  path: ['options', option],
  params: { option, ...foundIn(found), allowed },
})

/**
 * One issue as a sentence on one line: where, what was found, what is allowed and how to mend it.
 * Characters of the input that would act on a terminal are shown, such as `\u001b`.
 *
 * @throws DekkendError If it is not an issue, or the language is not `nl` or `en`.
 */
export const describe = (issue: Issue, lang: Lang): string => {
  requireLang(lang)
  if (!isIssue(issue))
    throw new DekkendError([{ code: 'not-an-issue', path: [], params: { ...foundIn(issue) } }])
  try {
    return sentence(issue, lang)
  } catch {
    // Parameters of another code, as after a wrong edit of what was stored.
    throw new DekkendError([{ code: 'not-an-issue', path: [], params: { found: 'object' } }])
  }
}

/** Parameters that hold texts and names of a pack, or a place on a disk: repeated whole. */
const WHOLE: readonly string[] = ['reasons', 'exclusions', 'allowed', 'names', 'dir', 'file']

/** A copy, frozen all the way down, in which no text of the input is longer than the limit. */
const sealed = (value: unknown, whole: boolean, depth = 0): unknown => {
  if (typeof value === 'string') return whole ? value : echo(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > LIMITS.depth || !isReadable(value)) return foundIn(value).found
  if (Array.isArray(value)) return Object.freeze(value.map((part) => sealed(part, whole, depth + 1)))
  return Object.freeze(
    Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        sealed(part, whole || WHOLE.includes(key), depth + 1),
      ]),
    ),
  )
}

/** An issue as it is given away: nothing in it is shared with the library or the input. */
const seal = (issue: Issue): Issue =>
  Object.freeze({ ...issue, path: sealed(issue.path, false), params: sealed(issue.params, false) }) as Issue

/** The same in every copy of the library that a process may have loaded, as a module and by `require`. */
const BRAND = Symbol.for('dekkend.error')

/** How many more issues there were than an error tells. */
const MORE: Readonly<Record<Lang, (count: number) => string>> = {
  nl: (count) => `en nog ${String(count)}`,
  en: (count) => `and ${String(count)} more`,
}

/** An error must always be there to throw, also with parameters that do not fit the code. */
const sentenceOrCode = (issue: Issue, lang: Lang): string => {
  try {
    return sentence(issue, lang)
  } catch {
    return issue.code
  }
}

const lines = (issues: readonly Issue[], leftOut: number, lang: Lang): string =>
  [...issues.map((issue) => sentenceOrCode(issue, lang)), ...(leftOut > 0 ? [MORE[lang](leftOut)] : [])].join(
    '\n',
  )

/** An issue as it is given away, or one that says that it is none. */
const issueOf = (value: unknown): Issue =>
  seal(isIssue(value) ? value : { code: 'not-an-issue', path: [], params: { ...foundIn(value) } })

/** Input that cannot be used. Nothing was answered; the issues found are listed, the first hundred of them. */
export class DekkendError extends Error {
  override readonly name = 'DekkendError'

  /** Frozen, and the caller's own: no list in it is one of the library. */
  readonly issues: readonly Issue[]

  /** How many issues there were besides these. */
  readonly leftOut: number

  constructor(issues: readonly Issue[], leftOut = 0) {
    const found: unknown = issues
    const all: readonly unknown[] = !isRevoked(found) && Array.isArray(found) ? found : [found]
    const told = Object.freeze(Array.from(all.slice(0, LIMITS.issues), issueOf))
    const more = leftOut + all.length - told.length
    super(lines(told, more, 'en'))
    this.issues = told
    this.leftOut = more
    Object.defineProperty(this, BRAND, { value: true })
  }

  /**
   * The issues as sentences in a language, one a line.
   *
   * @throws DekkendError If the language is not `nl` or `en`.
   */
  toText(lang: Lang): string {
    requireLang(lang)
    return lines(this.issues, this.leftOut, lang)
  }
}

/**
 * Whether something is a `DekkendError`, of this copy of the library or of another one in the same
 * process: `instanceof` says no where a module and `require` each loaded their own.
 */
export const isDekkendError = (value: unknown): value is DekkendError =>
  typeof value === 'object' && value !== null && !isRevoked(value) && BRAND in value

/** Throws a `DekkendError` if there is any issue. */
export const throwIfAny = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new DekkendError(issues)
}
