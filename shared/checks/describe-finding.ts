import { isMessageKey, type Locale, message, type MessageParams } from '../messages/catalogue.ts'
import { formatOfficialDate } from '../time/calendar-date.ts'
import type { Finding, Fix, RelatedFinding } from './finding.ts'

/**
 * The sentence of a finding. Parameters are the same for both languages: `@book.interpretation.consecutive`
 * stands for the words of the catalogue, `@date:2026-07-01` for a date. A `variant` picks the sentence
 * where one code has several.
 */
export const describeFinding = ({ code, params }: Finding | RelatedFinding, locale: Locale): string => {
  const variant = params['variant']
  const key = variant === undefined ? `finding.${code}` : `finding.${code}.${variant}`
  return message(locale, isMessageKey(key) ? key : `finding.${code}`, resolved(params, locale))
}

/** The label of a fix. An unknown key (of a newer version) is shown as it is. */
export const describeFix = ({ labelKey, params }: Fix, locale: Locale): string =>
  isMessageKey(labelKey) ? message(locale, labelKey, resolved(params, locale)) : labelKey

const resolved = (params: Finding['params'], locale: Locale): MessageParams =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, resolve(value, locale)]))

const resolve = (value: string | number, locale: Locale): string | number => {
  if (typeof value === 'number') return value
  if (value.startsWith('@date:')) return formatDate(value.slice('@date:'.length), locale)
  const key = value.slice(1)
  return value.startsWith('@') && isMessageKey(key) ? message(locale, key) : value
}

const MONTHS_EN = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]

const formatDate = (date: string, locale: Locale): string => {
  const [year, month, day] = date.split('-').map(Number)
  return locale === 'ko' ? formatOfficialDate(date) : `${day} ${MONTHS_EN[(month ?? 1) - 1]} ${year}`
}
