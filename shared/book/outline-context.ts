import { formatOfficialDate, formatShortDate, type IsoDate, weekdayOf } from '../time/calendar-date.ts'
import { type Locale, message, type MessageKey, type MessageParams } from '../messages/catalogue.ts'
import { principalTitle } from '../settings/principal-title.ts'
import type { Settings } from '../settings/settings.ts'

/** What every part of the outline needs: the words and the dates in the office's language. */
export interface OutlineContext {
  readonly locale: Locale
  /** Sentence of the catalogue; `{principal}` is filled in. */
  readonly say: (key: MessageKey, params?: MessageParams) => string
  /** `2026. 7. 1.(수)` */
  readonly date: (date: IsoDate) => string
  /** `7. 1.(수)` */
  readonly shortDate: (date: IsoDate) => string
}

export const newOutlineContext = (locale: Locale, principal: Settings['principal']): OutlineContext => ({
  locale,
  say: (key, params = {}) => message(locale, key, { principal: principalTitle(principal, locale), ...params }),
  date: locale === 'ko' ? formatOfficialDate : (date) => englishDate(date, true),
  shortDate: locale === 'ko' ? formatShortDate : (date) => englishDate(date, false),
})

const WEEKDAYS = { 일: 'Sun', 월: 'Mon', 화: 'Tue', 수: 'Wed', 목: 'Thu', 금: 'Fri', 토: 'Sat' } as const
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

/** `Wed 1 July 2026`, spelt here and not by the platform, so that every machine prints the same. */
const englishDate = (date: IsoDate, withYear: boolean): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return `${WEEKDAYS[weekdayOf(date)]} ${day} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`
}

/** `2026. 7. 1. 18:00` from `2026-07-01T18:00`. */
export const momentText = (context: OutlineContext, moment: string): string => {
  const [date = '', time = ''] = moment.split('T')
  return `${context.date(date)} ${time}`
}
