import type { Colors } from './io'

const isHeading = (line: string, before: string | undefined, after: string | undefined): boolean =>
  line !== '' &&
  (before === undefined || before === '' || /^ {4}(1\.|-) /.test(after ?? '')) &&
  !/^ {4}/.test(line)

/** Makes the headings of a plan stand out in a terminal; the words stay the same. */
export const colorPlan = (plan: string, colors: Colors): string => {
  const lines = plan.split('\n')
  return lines
    .map((line, index) => {
      if (/^=+$/.test(line)) return colors.dim(line)
      return isHeading(line, lines[index - 1], lines[index + 1]) ? colors.bold(line) : line
    })
    .join('\n')
}
