/**
 * Every bound on what one call, one file or one pack may cost: the same through the API and the command.
 * Exactly this much passes; one more is an issue `too-large` that names the limit.
 * `docs/limits.md` says what each is for and how to stay under it.
 */
export const LIMITS = Object.freeze({
  /** Needs asked in one call. */
  needs: 100,
  /** Keys in one situation, or in the facts of one need. */
  situationKeys: 1_000,
  /** Issues told in one error; the rest is counted. */
  issues: 100,
  /** Misspelt words in one error for which a nearest word is looked for. */
  suggestions: 20,
  /** Characters of a word for which a nearest word is looked for. */
  suggestedWord: 60,
  /** Characters of input repeated in a message or in the parameters of an issue. */
  echo: 80,
  /** Levels of nesting in any input. */
  depth: 50,
  /** Rules of one need. */
  rulesOfNeed: 500,
  /** Rules of one pack. */
  rulesOfPack: 10_000,
  /** Named conditions of one pack. */
  conditions: 5_000,
  /** Levels of a condition once named conditions are written out; a name is a level as well. */
  conditionDepth: 100,
  /** Tests in a condition once named conditions are written out. */
  conditionTests: 5_000,
  /** Rules in one chain of exceptions. */
  exceptionChain: 50,
  /** Cells into which the conditions of one decision cut one fact. */
  cells: 1_000,
  /** Facts that one decision, with the exclusions that bear on it, or one condition tests. */
  factsOfDecision: 500,
  /** Nodes of one decision, intermediate ones included. */
  decisionNodes: 200_000,
  /** Nodes of one condition beside the rules: of a step, rung, signal, lead, executor or agreement. */
  guardNodes: 1_000_000,
  /** Nodes of all exclusions together. */
  exclusionNodes: 1_000_000,
  /** Cells of all nodes of one diagram: its memory. */
  spaceCells: 5_000_000,
  /** Characters of a file of a pack. */
  packFile: 5_000_000,
  /** Files of a pack. */
  packFiles: 2_000,
  /** Folders inside each other in a pack. */
  packFolders: 8,
  /** Characters of all files of a pack. */
  packSize: 50_000_000,
  /** Characters of a situation read from a file or stream. */
  situationFile: 1_000_000,
  /** Characters of an id in a pack. */
  id: 100,
  /** Characters of a label, question, action or other sentence in a pack. */
  sentence: 2_000,
  /** Characters of a note in a pack. */
  note: 10_000,
  /** Characters of the article or paragraph of a source. */
  citation: 100,
  /** Digits of a count in a baseline. */
  countDigits: 40,
})

export type Limit = keyof typeof LIMITS

/** Thrown inside the library where a limit is passed; every door turns it into an issue `too-large`. */
export class LimitError extends Error {
  readonly limit: Limit
  /** What passed it, where that has a name: a need, a rule, a named condition. */
  readonly about: string | undefined

  constructor(limit: Limit, about?: string) {
    super(`more than ${String(LIMITS[limit])} (${limit})${about === undefined ? '' : ` in \`${about}\``}`)
    this.limit = limit
    this.about = about
  }
}
