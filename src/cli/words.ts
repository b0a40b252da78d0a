import type { UnknownForce } from '../pack/unknown-force'
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
    readonly validateVerbose: string
    readonly fmt: string
    readonly fmtCheck: string
    readonly usageOfCheck: string
    readonly check: string
    readonly checkWhat: string
    readonly checkJson: string
    readonly checkMarkdown: string
    readonly sarif: string
    readonly github: string
    readonly level: string
    readonly baseline: string
    readonly writeBaseline: string
    readonly verbose: string
    readonly schema: string
    readonly schemaPack: string
    readonly schemaOut: string
    readonly usageOfSchema: string
    readonly cases: string
    readonly casesNeed: string
    readonly casesOut: string
    readonly casesMinimal: string
    readonly usageOfCases: string
    readonly lang: string
    readonly help: string
    readonly version: string
    readonly exitCodes: string
    readonly placeholders: Readonly<Record<'ids' | 'pack' | 'date' | 'file' | 'dir', string>>
  }
  /** Where to look after a wrong use. */
  readonly seeHelp: (command: string) => string
  /** What may be filled in for a fact: `een getal van 0 tot 28 (jaar)`. */
  readonly domain: (fact: Fact) => string
  /** The same in one line, the values too, to be replaced by one of them. */
  readonly blank: (fact: Fact) => string
  readonly input: string
  /** What a file of generated cases is, with its denominator. */
  readonly aboutCases: (pack: string, form: 'full' | 'minimal', shown: number, goals: number) => string
  readonly casesWritten: (cases: number, file: string) => string
  readonly schemasWritten: (schemas: number, dir: string) => string
  /** A fault of dekkend itself; `what` names it for whoever mends it. */
  readonly broken: (what: string) => string
  readonly checkedIn: (packs: number, milliseconds: number) => string
  readonly warning: (sentence: string) => string
  readonly unknownForce: (pack: string, counts: readonly UnknownForce[]) => string
  /** `wrong` are left as they are. */
  readonly filesLaidOut: (files: number, changed: number, wrong: number, checked: boolean) => string
  readonly packsFine: (packs: number) => string
  readonly packsWrong: (packs: number, issues: number, files: number) => string
}
