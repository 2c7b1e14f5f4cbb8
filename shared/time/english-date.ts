import { weekdayOf, WEEKDAYS_KO, type IsoDate } from './calendar-date.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `Wed 1 July`, for lists that stand under a year already. Spelt here, so that every machine says the same. */
export const formatEnglishShortDate = (date: IsoDate): string => {
  const [, month = 1, day] = date.split('-').map(Number)
  return `${WEEKDAYS[WEEKDAYS_KO.indexOf(weekdayOf(date))]} ${day} ${MONTHS[month - 1]}`
}

/** `Wed 1 July 2026`. */
export const formatEnglishDate = (date: IsoDate): string => `${formatEnglishShortDate(date)} ${date.slice(0, 4)}`
