import { formatOfficialDate, formatShortDate, type IsoDate } from '../../shared/time/calendar-date.ts'
import { formatEnglishDate, formatEnglishShortDate } from '../../shared/time/english-date.ts'
import { useLocale } from './text.ts'

export interface Dates {
  /** `2026. 7. 1.(수)`, `Wed 1 July 2026`. */
  full(date: IsoDate): string
  /** Without the year. */
  short(date: IsoDate): string
}

const KOREAN: Dates = { full: formatOfficialDate, short: formatShortDate }
const ENGLISH: Dates = { full: formatEnglishDate, short: formatEnglishShortDate }

/** Dates as the language of the window writes them. */
export const useDates = (): Dates => useLocale() === 'ko' ? KOREAN : ENGLISH
