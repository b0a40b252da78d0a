/** The moments a term can run from; `route/moments.ts` dates them. */
export const MOMENT_IDS = [
  'nu',
  'aanmelding',
  'inschrijving',
  'aanvraag',
  'besluit',
  'terugkeerdag',
  'schoolverlaten',
  'begin-thuiszitten',
  'verjaardag-16-5',
  'verjaardag-18',
  'verjaardag-21',
  'verjaardag-23',
  'einde-schooljaar',
  'bekendmaking',
  'ontvangst',
  'ingebrekestelling',
] as const

export type MomentId = (typeof MOMENT_IDS)[number]
