import { formatOfficialDate, formatShortDate, type IsoDate } from '../time/calendar-date.ts'
import { type Locale, message, type MessageKey, type MessageParams } from '../messages/catalogue.ts'

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

export const newOutlineContext = (locale: Locale, principal: string): OutlineContext => ({
  locale,
  say: (key, params = {}) => message(locale, key, { principal, ...params }),
  date: locale === 'ko' ? formatOfficialDate : (date) => englishDate(date, { year: 'numeric' }),
  shortDate: locale === 'ko' ? formatShortDate : (date) => englishDate(date, {}),
})

const englishDate = (date: IsoDate, year: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC', ...year })
    .format(new Date(`${date}T00:00:00Z`))

/** `2026. 7. 1. 18:00` from `2026-07-01T18:00`. */
export const momentText = (context: OutlineContext, moment: string): string => {
  const [date = '', time = ''] = moment.split('T')
  return `${context.date(date)} ${time}`
}
