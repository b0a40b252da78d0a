import { MOMENT_IDS } from '../pack/moment-ids'
import type { Referred } from '../pack/schema'
import type { Pack } from '../pack/types'

export type Names = Partial<Readonly<Record<Referred, readonly string[]>>>

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set(entries.map(({ id }) => id)),
]

/** The names that a file of a pack can refer to, or an answer of it can hold; of any pack only the moments are known. */
export const namesOf = (pack: Pack | undefined): Names =>
  pack === undefined
    ? { moment: MOMENT_IDS }
    : {
        moment: MOMENT_IDS,
        need: ids(pack.needs),
        party: ids(pack.parties),
        actor: ids([...pack.parties, ...pack.actors]),
        executor: ids(pack.executorNames),
        law: Object.keys(pack.laws),
        document: Object.keys(pack.documents),
        ruling: Object.keys(pack.rulings),
        municipality: Object.keys(pack.municipalities),
        sector: Object.keys(pack.sectors),
        route: Object.keys(pack.routes),
        ladder: Object.keys(pack.ladders),
        step: Object.keys(pack.steps),
        rung: Object.keys(pack.rungs),
        openRung: Object.values(pack.ladders).flatMap(({ rungs }) => rungs.flatMap(({ open }) => open ?? [])),
        event: ids(pack.events),
        rule: Object.values(pack.decisions).flatMap(({ rules }) => rules.map(({ name }) => name)),
        openTerm: (pack.openTerms ?? []).map(({ name }) => name),
        fact: ids(pack.facts),
        signal: ids(pack.signals),
        agreement: ids(pack.agreements),
      }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const oneOf = (words: readonly string[] | undefined, any: string): string => {
  if (words === undefined) return any
  // What nothing matches.
  return words.length === 0 ? '(?!)' : `(?:${words.map(escaped).join('|')})`
}

/** What a citation in short begins with: a law and its article, a ruling, or a document. */
export const citationPattern = ({ law, document, ruling }: Names): string => {
  const rest = '(?= vanaf | tot |,|$)'
  const named = `(?:uitspraak )?${oneOf(ruling, '(?:ECLI:[^\\s,]+|(?<=^uitspraak )[^,]+)')}${rest}`
  return `^(?:${oneOf(law, '[A-Z][A-Z0-9]*')} \\d|${named}|${oneOf(document, '[a-z0-9]+(?:-[a-z0-9]+)*')}${rest})`
}
