import fc from 'fast-check'
import { isDate } from '../../../src/vocabulary/date'
import { exists } from '../calendar'
import { texts } from '../recipe'
import { insist, target } from '../target'

/** Texts that are a date, or nearly. */

export const dates = target<string>({
  name: 'dates',
  share: 100,
  inputs: fc.oneof(
    fc
      .date({ min: new Date('1899-12-01'), max: new Date('2200-02-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc
      .tuple(fc.integer({ min: 1898, max: 2202 }), fc.nat(14), fc.nat(33))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
    fc.constantFrom(
      '2026-2-3',
      '٢٠٢٦-١١-٢١',
      '2026-11-21\n',
      ' 2026-11-21',
      '+002026-11-21',
      '2026-11-21T00:00',
    ),
    texts,
  ),
  holds: (text) => {
    const wanted = exists(text)
    insist(isDate(text) === wanted, () => `${wanted ? 'refused' : 'took'} ${JSON.stringify(text)}`)
  },
})
