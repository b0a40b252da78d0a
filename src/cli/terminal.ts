import pc from 'picocolors'
import { logText } from '../base/safe-text'

/** What the command needs of the process it runs in, so that tests can run it without one. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>
  /** Whether what goes to `out` may be coloured. */
  readonly colors: boolean
}

type Colors = ReturnType<typeof pc.createColors>

/** Colours a text that is harmless by then; the words stay the same. */
export type Paint = (text: string, colors: Colors) => string

/** Where a command prints: nothing that comes from outside can act on it. */
export interface Terminal {
  readonly out: (text: string, paint?: Paint) => void
  readonly err: (text: string) => void
  /** Prints a workflow command, which its maker has escaped. */
  readonly command: (line: string) => void
  readonly input: Io['input']
}

export const terminalOf = ({ out, err, input, colors }: Io): Terminal => {
  const palette = pc.createColors(colors)
  return {
    out: (text, paint = (same) => same) => {
      out(paint(logText(text), palette))
    },
    err: (text) => {
      err(logText(text))
    },
    command: out,
    input,
  }
}

const isHeading = (line: string, before: string | undefined, after: string | undefined): boolean =>
  line !== '' &&
  (before === undefined || before === '' || /^ {4}(1\.|-) /.test(after ?? '')) &&
  !/^ {4}/.test(line)

/** Makes the headings of a plan or report stand out. */
export const paintHeadings: Paint = (plan, colors) => {
  const lines = plan.split('\n')
  return lines
    .map((line, index) => {
      if (/^=+$/.test(line)) return colors.dim(line)
      return isHeading(line, lines[index - 1], lines[index + 1]) ? colors.bold(line) : line
    })
    .join('\n')
}

/** JSON for people; whole numbers without a limit are texts of digits. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part), 2)
