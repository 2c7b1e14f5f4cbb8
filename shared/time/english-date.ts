import { type IsoDate, weekdayOf } from './calendar-date.ts'

const WEEKDAYS = { 일: 'Sun', 월: 'Mon', 화: 'Tue', 수: 'Wed', 목: 'Thu', 금: 'Fri', 토: 'Sat' } as const
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

/** `Wed 1 July 2026`, spelt here and not by the platform, so that every machine prints the same. */
export const formatEnglishDate = (date: IsoDate): string => `${formatEnglishShortDate(date)} ${date.slice(0, 4)}`

/** `Wed 1 July` */
export const formatEnglishShortDate = (date: IsoDate): string => {
  const [, month = 1, day = 1] = date.split('-').map(Number)
  return `${WEEKDAYS[weekdayOf(date)]} ${day} ${MONTHS[month - 1]}`
}
