/** Text of others, made harmless for the place where it ends up. */

/**
 * Characters that do something instead of being seen: they steer a terminal, break a line, or turn the
 * direction of writing.
 */
const ACTIVE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

const shown = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A piece of text on one line: what would act is shown instead, such as `\u001b`. */
export const visible = (text: string): string => text.replace(ACTIVE, shown)

/**
 * Whole lines for a terminal or a log. Nothing in them acts, and none of them is a command to the
 * runner of a workflow (`::error::`, `##[error]`). JSON stays the same JSON.
 */
export const logText = (text: string): string =>
  text
    .replace(ACTIVE, (character) => (character === '\n' ? character : shown(character)))
    .replace(/^([^\S\n]*):(?=:)/gm, '$1\\u003a')
    .replace(/##(?=\[)/g, '#\\u0023')

/** A zero-width space, written so that it can be seen in the Markdown. */
const BREAK = '&#8203;'

/** A piece of text in Markdown: no mark, link, mention or HTML in it means anything. */
export const markdownText = (text: string): string =>
  visible(text)
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/@(?=\w)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${BREAK}`)

/** The same where a line begins, so that no list, rule or heading does. */
export const markdownLine = (text: string): string =>
  markdownText(text.trimStart()).replace(/^([-+=:]|\d+(?=[.)]))/, (mark) =>
    /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
  )

/** A message in a workflow command, which a runner reads to the end of the line. */
export const commandText = (text: string): string => visible(text).replaceAll('%', '%25')

/** A property of a workflow command, which ends at a comma or colon. */
export const commandProperty = (text: string): string =>
  commandText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A message in SARIF, in which `[text](1)` would be a link. */
export const sarifText = (text: string): string => visible(text).replaceAll('](', '] (')
