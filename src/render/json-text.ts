const WIDTH = 88

const spaced = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')

/** JSON as people write it: what fits on a line stands on one line. */
export const jsonText = (value: unknown, indent = '', before = 0): string => {
  const line = spaced(value)
  if (typeof value !== 'object' || value === null || indent.length + before + line.length <= WIDTH)
    return line
  const inner = `${indent}  `
  const [open, parts, close] = Array.isArray(value)
    ? ['[', value.map((part: unknown) => jsonText(part, inner)), ']']
    : [
        '{',
        Object.entries(value).map(([key, part]) => {
          const name = `${JSON.stringify(key)}: `
          return name + jsonText(part, inner, name.length)
        }),
        '}',
      ]
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}
