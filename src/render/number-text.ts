import * as en from '../text/en'
import * as nl from '../text/nl'
import type { Lang } from '../text/text'

const LOCALE: Readonly<Record<Lang, string>> = { nl: nl.PLAN.locale, en: en.PLAN.locale }

const LESS: Readonly<Record<Lang, (percentage: string) => string>> = {
  nl: nl.REPORT.less,
  en: en.REPORT.less,
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Numbers up to here are written in full. */
const SMALL = 10n ** 9n

/** A count in full, with the separators of the language. */
export const exactText = (count: bigint, lang: Lang): string =>
  new Intl.NumberFormat(LOCALE[lang]).format(count)

/** A count that can be read: in full if it is small, else as `2,06 × 10²⁰`. */
export const countText = (count: bigint, lang: Lang): string => {
  if (count < SMALL) return exactText(count, lang)
  const format = new Intl.NumberFormat(LOCALE[lang], { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const digits = String(count)
  const rounded = Math.round(Number(digits.slice(0, 4)) / 10)
  const [mantissa, exponent] = rounded === 1000 ? [1, digits.length] : [rounded / 100, digits.length - 1]
  const power = String(exponent).replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))
  return `${format.format(mantissa)} × 10${power}`
}

/** A part of a whole in per cent; what is more than nothing is never written as nothing. */
export const shareText = (part: bigint, whole: bigint, lang: Lang): string => {
  const format = new Intl.NumberFormat(LOCALE[lang], { style: 'percent', maximumFractionDigits: 1 })
  if (part === 0n || whole === 0n) return format.format(0)
  const thousandths = Number((part * 100_000n) / whole)
  if (thousandths < 100) return LESS[lang](format.format(0.001))
  // Almost all is not all.
  return format.format(part === whole ? 1 : Math.min(thousandths / 100_000, 0.999))
}
