import { logText, visible } from '../base/safe-text'
import * as en from './en'
import type { Issue } from './issue'
import * as nl from './nl'
import type { Lang } from './text'

const LOCALES = { nl, en } as const

/** `path` as a reader writes it: `rules[3].conditions.all[0]`. */
const pathText = (path: Issue['path']): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`,
    '',
  )

/**
 * One issue as a sentence on one line: where, what was found, what is allowed and how to mend it.
 * Characters of the input that would act on a terminal are shown, such as `\u001b`.
 */
export const describe = (issue: Issue, lang: Lang): string => {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':')
  const where = [place, pathText(issue.path)].filter((part) => part !== '').join(' ')
  const message = LOCALES[lang].MESSAGES[issue.code](issue.params)
  return logText(visible(where === '' ? message : `${where}: ${message}`))
}

/** Input that cannot be used. Nothing was answered; every issue found is listed. */
export class DekkendError extends Error {
  override readonly name = 'DekkendError'

  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => describe(issue, 'en')).join('\n'))
    this.issues = issues
  }

  /** The issues as sentences in a language, one a line. */
  toText(lang: Lang): string {
    return this.issues.map((issue) => describe(issue, lang)).join('\n')
  }
}

/** Throws a `DekkendError` if there is any issue. */
export const throwIfAny = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new DekkendError(issues)
}
