import { run } from '../../src/cli/run'

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Around {
  /** What comes in through standard input. */
  readonly input?: string | AsyncIterable<Uint8Array>
  readonly colors?: boolean
}

const streamOf = (text: string): AsyncIterable<Uint8Array> => ({
  async *[Symbol.asyncIterator]() {
    // In two pieces, as a pipe may give it, cut through a letter of two bytes if there is one.
    const bytes = await Promise.resolve(new TextEncoder().encode(text))
    const cut = Math.max(
      0,
      bytes.findIndex((byte) => byte > 127),
    )
    yield bytes.slice(0, cut + 1)
    yield bytes.slice(cut + 1)
  },
})

/** Runs the command from its source, without a process. */
export const runCommand = async (
  argv: readonly string[],
  { input = '', colors = false }: Around = {},
): Promise<Ended> => {
  const out: string[] = []
  const err: string[] = []
  const code = await run(argv, {
    out: (text) => out.push(text.endsWith('\n') ? text : `${text}\n`),
    err: (text) => err.push(text.endsWith('\n') ? text : `${text}\n`),
    input: typeof input === 'string' ? streamOf(input) : input,
    colors,
  })
  return { code, out: out.join(''), err: err.join('') }
}
