import { compilePack } from '../diagram/compile'
import { FALSE } from '../diagram/table'
import { holdsOn, periodsOfExclusions } from '../pack/period'
import type { Pack } from '../pack/types'
import { datesInWindow } from './dates'
import type { Finding } from './finding'

/** Exclusions that together leave nobody: then every law holds for everybody, and says nothing. */
export const findNobodyPossible = (pack: Pack): Finding[] => {
  const compiled = compilePack(pack)
  const date = datesInWindow(pack, periodsOfExclusions(pack.exclusions)).find(
    (on) => compiled.possible(on).root === FALSE,
  )
  if (date === undefined) return []
  const exclusions = pack.exclusions.filter(({ valid }) => holdsOn(valid, date))
  return [
    {
      kind: 'nobody-possible',
      level: 'error',
      law: 1,
      subject: 'exclusions.json',
      rules: [],
      sources: exclusions.flatMap(({ sources }) => sources),
      date,
      params: {},
    },
  ]
}
