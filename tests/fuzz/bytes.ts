import fc, { type Arbitrary } from 'fast-check'

/** Bytes as a text with a character for each, so that a find can be read in its file. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

interface Splice {
  readonly at: number
  readonly drop: number
  readonly put: string
}

const splices: Arbitrary<readonly Splice[]> = fc.array(
  fc.record({
    at: fc.nat(200),
    drop: fc.nat(3),
    put: fc.oneof(
      fc.constantFrom(
        ...Array.from('{}[]:,"\\-+.eE0\n\t /*\''),
        '\u00ef\u00bb\u00bf',
        '\u00ff\u00fe',
        '\u00c3',
        '\u00ed\u00a0\u0080',
      ),
      fc.constantFrom(
        '"__proto__":1,',
        '"a":1,',
        '\\u0000',
        '\\ud800',
        '//',
        '1e999',
        'NaN',
        '['.repeat(60),
        '{"a":'.repeat(60),
      ),
      fc.uint8Array({ maxLength: 3 }).map(textOf),
    ),
  }),
  { maxLength: 3 },
)

/** JSON with some bytes changed. */
export const nearlyJson = (whole: Arbitrary<unknown>): Arbitrary<string> =>
  fc.tuple(whole, fc.constantFrom(undefined, 1, '\t'), splices).map(([value, indent, changes]) =>
    changes.reduce(
      (text, { at, drop, put }) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + put + text.slice(place + drop)
      },
      textOf(new TextEncoder().encode(JSON.stringify(value, undefined, indent))),
    ),
  )
