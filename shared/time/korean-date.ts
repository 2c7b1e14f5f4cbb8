import { daysBetween, isoDateOf, type IsoDate, type WeekdayKo } from './calendar-date.ts'
import { type DateForm, DATE_FORMS, type DateParts, readRangeEnd } from './date-forms.ts'
import { readWeekdayAfter, readWeekdayBefore } from './weekday.ts'

/** A date, or a range of dates, as it stands in a text. Offsets are UTF-16 units, `[start, end)`. */
export interface DateMatch {
  readonly start: number
  readonly end: number
  readonly text: string
  /** `null` where neither the text nor the context gives the year. */
  readonly date: IsoDate | null
  /** As stated; `null` where the text leaves it out. */
  readonly year: number | null
  /** 1–12. */
  readonly month: number
  readonly day: number
  /** The weekday that the text states, kept apart from the one the calendar gives. */
  readonly weekday: WeekdayKo | null
  /** Last day of `7. 1.(수)~7. 3.(금)`; `null` for a single day. */
  readonly endDate: IsoDate | null
  readonly endWeekday: WeekdayKo | null
}

export interface DateContext {
  /** The year for dates that state none. */
  readonly year?: number | null
  /** The month (1–12) for days that stand alone: `1일(수)`. */
  readonly month?: number | null
  /** Takes `7.1`, `7/1` and `26.7.1` for dates without further signs (in a cell that is known to hold a date). */
  readonly bare?: boolean
}

/** No form does without one of these; most lines of a programme have none, and are done with at once. */
const NUMERIC_DATE = /\d[ \t]*[.\-/년월일]/
const NAMED_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
/** A year in which every day exists, to tell whether a date without a year can be one. */
const LEAP_YEAR = 2024

/**
 * All dates of `text`, in order: `'26.7.1.(수)`, `'26. 7. 2(목)`, `2026. 7. 3.(금)`, `2026년 7월 1일(수)`,
 * `2026-07-01`, `7.1(수)`, `7월 1일`, `July 2, 2026`, `2 July 2026`, `Wed 1 Jul`, and their ranges.
 * Days that don't exist (2. 30.) are no dates, and neither are versions, prices and ratios: two bare
 * numbers with a dot count only with a weekday, or where the context says so.
 */
export const findDates = (text: string, context: DateContext = {}): DateMatch[] => {
  if (!NUMERIC_DATE.test(text) && !(/\d/.test(text) && NAMED_MONTH.test(text))) return []
  const found: DateMatch[] = []
  for (const { form, at } of candidates(text)) {
    const last = found.at(-1)
    if (last && at.index < last.end) continue
    const match = matchOf(text, form, at, context)
    const whole = last && match ? rangeOf(text, last, match) : null
    if (whole) found[found.length - 1] = whole
    else if (match) found.push(match)
  }
  return found
}

const UNTIL = /^\s*(?:[-–—~∼]|to|until|till|through)\s*$/i
/** No meeting lasts longer. */
const LONGEST_RANGE = 62

/** `3 June 2027 – 4 June 2027`, `Jun. 30 to Jul. 2, 2027`: two whole days with the sign of a range between them. */
const rangeOf = (text: string, first: DateMatch, last: DateMatch): DateMatch | null => {
  if (first.endDate !== null || last.endDate !== null || last.date === null || !UNTIL.test(text.slice(first.end, last.start))) return null
  const date = first.year === null && last.year !== null ? isoDateOf(last.year, first.month, first.day) : first.date
  const days = date === null ? 0 : daysBetween(date, last.date)
  return days > 0 && days <= LONGEST_RANGE ? { ...first, date, year: first.year ?? last.year, end: last.end, text: text.slice(first.start, last.end), endDate: last.date, endWeekday: last.weekday } : null
}

/** Every place where a form fits; of those that begin together the form that stands first in the list. */
const candidates = (text: string): { form: DateForm; at: RegExpExecArray }[] =>
  DATE_FORMS.flatMap(form => [...text.matchAll(form.pattern)].map(at => ({ form, at })))
    .toSorted((a, b) => a.at.index - b.at.index)

const matchOf = (text: string, form: DateForm, at: RegExpExecArray, context: DateContext): DateMatch | null => {
  const parts = form.read(at)
  const month = parts.month ?? context.month ?? null
  if (month === null || !exists({ ...parts, month })) return null
  const head = readWeekdayBefore(text, at.index)
  const after = at.index + at[0].length
  // `Mon 6 July  Tue 7 July`: a weekday before the date is its own, and what follows belongs to the next one.
  const tail = head && !/^[ \t]*[(（[]/.test(text.slice(after)) ? null : readWeekdayAfter(text, after)
  const weekday = tail?.weekday ?? head?.weekday ?? null
  if (form.needs === 'sign' && weekday === null && !context.bare) return null
  if (form.needs === 'weekday' && weekday === null) return null
  const year = parts.year ?? context.year ?? null
  const date = year === null ? null : isoDateOf(year, month, parts.day)
  if (year !== null && date === null) return null
  const start = head?.start ?? at.index
  const until = endOf(text, tail?.end ?? at.index + at[0].length, { year, month, day: parts.lastDay ?? parts.day })
  const end = until?.end ?? tail?.end ?? at.index + at[0].length
  const lastMonth = parts.lastMonth ?? month
  const sameMonthEnd = parts.lastDay === null || year === null ? null : isoDateOf(lastMonth < month ? year + 1 : year, lastMonth, parts.lastDay)
  return {
    start, end, text: text.slice(start, end), date, year: parts.year, month, day: parts.day, weekday,
    endDate: until?.date ?? sameMonthEnd, endWeekday: until?.weekday ?? null,
  }
}

const exists = ({ year, month, day }: { year: number | null; month: number; day: number }): boolean =>
  isoDateOf(year ?? LEAP_YEAR, month, day) !== null

interface RangeEnd { readonly end: number; readonly date: IsoDate; readonly weekday: WeekdayKo | null }

/** The second half of a range, `~3.(금)` or `~ 7. 3.(금)`: what it leaves out comes from the first. */
const endOf = (text: string, at: number, first: Omit<DateParts, 'lastDay'>): RangeEnd | null => {
  const second = readRangeEnd(text, at)
  if (!second || first.month === null) return null
  const year = second.year ?? first.year
  if (year === null) return null
  const month = second.month ?? first.month
  const turnsYear = second.year === null && (month < first.month || (month === first.month && second.day < first.day))
  if (turnsYear && second.month === null) return null
  const date = isoDateOf(turnsYear ? year + 1 : year, month, second.day)
  if (date === null) return null
  const tail = readWeekdayAfter(text, second.end)
  if (second.needsWeekday && !tail) return null
  return { end: tail?.end ?? second.end, date, weekday: tail?.weekday ?? null }
}
