import pc from 'picocolors'

/** What the command needs of the process it runs in, so that tests can run it without one. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>
  /** Whether what goes to `out` may be coloured. */
  readonly colors: boolean
}

export type Colors = ReturnType<typeof pc.createColors>

export const colorsOf = ({ colors }: Io): Colors => pc.createColors(colors)
