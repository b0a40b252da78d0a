/** Calendar dates as `YYYY-MM-DD`; such texts sort as the dates do. */

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/

const partsOf = (date: string): [year: number, month: number, day: number] => {
  const [, year = '', month = '', day = ''] = FORM.exec(date) ?? []
  return [Number(year), Number(month), Number(day)]
}

const two = (number: number): string => (number < 10 ? `0${String(number)}` : String(number))

/** Years 1900 to 2199 need no padding. Not `toISOString`, which takes four times as long. */
const write = (date: Date): string =>
  `${String(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`

/** Whether a text is a date that exists, in the years 1900 to 2199. */
export const isDate = (text: unknown): text is string => {
  if (typeof text !== 'string' || !FORM.test(text) || text < '1900' || text >= '2200') return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && write(date) === text
}

export const addDays = (date: string, days: number): string => {
  const [year, month, day] = partsOf(date)
  return write(new Date(Date.UTC(year, month - 1, day + days)))
}

/** The same day some months later; the last day of the month where that day does not exist. */
export const addMonths = (date: string, months: number): string => {
  const [year, month, day] = partsOf(date)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return write(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))))
}

/** Whole months from one date to a later one. */
export const completedMonths = (from: string, to: string): number => {
  const [fromYear, fromMonth, fromDay] = partsOf(from)
  const [toYear, toMonth, toDay] = partsOf(to)
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
}

/**
 * The day on which someone born on `birth` reaches an age, in whole or half years: where the month
 * has no such day, the first of the next month, as for 29 February.
 */
export const birthday = (birth: string, age: number): string => {
  const [, , day] = partsOf(birth)
  const inMonth = addMonths(birth, Math.round(age * 12))
  return partsOf(inMonth)[2] === day ? inMonth : addDays(inMonth, 1)
}

/** The first day of the month after the one a date is in. */
export const firstOfNextMonth = (date: string): string => {
  const [year, month] = partsOf(date)
  return write(new Date(Date.UTC(year, month, 1)))
}

/** The last day, 31 July, of the school year a date is in. School years run from 1 August. */
export const endOfSchoolYear = (date: string): string => {
  const [year, month] = partsOf(date)
  return `${String(month >= 8 ? year + 1 : year)}-07-31`
}

/** Today in the Netherlands: the one impurity of the library, used only when no peildatum is given. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
