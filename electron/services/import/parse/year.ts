import { isoDateOf, weekdayOf } from '../../../../shared/time/calendar-date.ts'
import { type DateMatch, findDates } from '../../../../shared/time/korean-date.ts'
import type { DraftLine } from './draft-line.ts'

/** Lines with digits that are looked at; a draft says its year early. */
const LINES_LOOKED_AT = 2_000

const isOn = (weekday: DateMatch['weekday'], year: number, month: number, day: number): boolean => {
  const date = isoDateOf(year, month, day)
  return date !== null && weekdayOf(date) === weekday
}

/** `Mon 6/9`: the day may stand before the month. */
const fits = ({ month, day, weekday, text }: DateMatch, year: number): boolean =>
  isOn(weekday, year, month, day) || (/\d\/\d/.test(text) && isOn(weekday, year, day, month))

/** Years that the draft states, in dates or alone (2027년 주요업무; `2030 HOURS` is none), the first one first. */
const statedYears = (texts: readonly string[], dates: readonly DateMatch[]): number[] => {
  const alone = texts.flatMap((text) =>
    [...text.matchAll(/(?<![\d.,-])(20[2-4]\d)(?=년|\s|$|[^\d.,-])(?!\s?(?:hours|hrs)\b)/gi)].map(([, year]) => Number(year)),
  )
  return [...new Set([...dates.flatMap(({ year }) => year ?? []), ...alone])]
}

/** Written at the end of a year about days at the beginning of one: the next one's. */
const turnsYear = (dates: readonly DateMatch[]): boolean => {
  const written = dates.find(({ year }) => year !== null)
  const others = dates.filter(({ year }) => year === null)
  return written !== undefined && written.month >= 11 && others.length > 0 && others.every(({ month }) => month <= 2)
}

/**
 * The year for dates that state none: the stated year (or the one before or after it) in which most
 * stated weekdays are right; without weekdays the first stated year, or the next where a draft of November or December tells of January or
 * February.
 */
export const yearOf = (lines: readonly DraftLine[]): number | null => {
  const texts = lines
    .filter(({ text }) => /\d/.test(text))
    .slice(0, LINES_LOOKED_AT)
    .map(({ text }) => text)
  const dates = texts.flatMap((text) => findDates(text))
  const stated = statedYears(texts, dates)
  const open = dates.filter(({ year, weekday }) => year === null && weekday !== null)
  if (stated.length === 0) return null
  if (open.length === 0) return turnsYear(dates) ? (stated[0] ?? 0) + 1 : (stated[0] ?? null)
  const candidates = [...new Set([...stated, ...stated.flatMap((year) => [year - 1, year + 1])])]
  const score = (year: number): number => open.filter((date) => fits(date, year)).length
  return candidates.toSorted((a, b) => score(b) - score(a))[0] ?? null
}
