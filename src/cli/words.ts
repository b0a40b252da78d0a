import type { Fact } from '../vocabulary/types'

/** The sentences of the command; each language has a file that says them all. */
export interface Words {
  readonly help: {
    /** The headings that commander writes, by their English text. */
    readonly headings: Readonly<Record<string, string>>
    readonly usage: string
    readonly usageOfRoute: string
    readonly usageOfFacts: string
    readonly usageOfValidate: string
    readonly description: string
    readonly route: string
    readonly routeCase: string
    readonly need: string
    readonly pack: string
    readonly peildatum: string
    readonly json: string
    readonly markdown: string
    readonly facts: string
    readonly factsNeed: string
    readonly blank: string
    readonly factsJson: string
    readonly validate: string
    readonly validateDir: string
    readonly lang: string
    readonly help: string
    readonly version: string
    readonly exitCodes: string
    readonly placeholders: Readonly<Record<'ids' | 'pack' | 'date', string>>
  }
  /** Where to look after a wrong use. */
  readonly seeHelp: (command: string) => string
  /** What may be filled in for a fact: `een getal van 0 tot 28 (jaar)`. */
  readonly domain: (fact: Fact) => string
  /** The same in one line, the values too, to be replaced by one of them. */
  readonly blank: (fact: Fact) => string
  readonly input: string
  readonly packsFine: (packs: number) => string
  readonly packsWrong: (packs: number, issues: number, files: number) => string
}
