import type { WeekdayKo } from '../../../../../shared/time/calendar-date.ts'
import { type DateMatch, findDates } from '../../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { readWeekdayAfter } from '../../../../../shared/time/weekday.ts'
import { splitMarker } from '../../parse/marker.ts'
import { withoutHeadsAhead } from '../tables/heads-run-together.ts'

export interface DayHeading {
  readonly date: DateMatch | null
  /** 1 for 1일차, Day 1, 0 for the day before (Day 0); `null` where only a date stands. */
  readonly number: number | null
  /** A weekday that stands alone: Saturday, 월요일. */
  readonly weekday: WeekdayKo | null
  /** 19 of `19일(월)`, a day without its month. */
  readonly dayOfMonth: number | null
}

const WEEKDAY_ALONE = /^[[<(【]?(?:(\d{1,2})일[\s(]*)?((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?|[월화수목금토일]요일|[월화수목금토일](?=[\])>】]|$))(?:\s+\d{1,2}(?:st|nd|rd|th)?)?[\])>】]?\s*[:：]?$/i

const WEEKDAY_LEAD =
  /^(?:(\d{1,2})일\s?)?[[(<]?([월화수목금토일](?:요일)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\.?)[\])>]?\s?[,:：=]?\s+(?=(?:(?:오전|오후)\s?)?\d{1,2}(?: ?[:.] ?\d{2}|h\d{2}|시|\s?[ap]\.?m)|종일\s|all day\b)/i

/** A day that only its weekday tells, and perhaps its number in the month. */
export type NamedWeekday = Pick<DayHeading, 'dayOfMonth'> & { readonly weekday: WeekdayKo }

const weekdayNamed = (name: string): WeekdayKo | null => readWeekdayAfter(name.length === 1 ? `(${name})` : name, 0)?.weekday ?? null
const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

/** `월 10:00 간부회의`, `19일(월) 10:00 국회`, `Tue 9.30 Cabinet`: the weekday before the time of a row, and the row. */
export const weekdayAhead = (text: string): { named: NamedWeekday; rest: string } | null => {
  const [lead, number, name = ''] = WEEKDAY_LEAD.exec(text) ?? []
  const weekday = weekdayNamed(name)
  return lead !== undefined && weekday !== null ? { named: { weekday, dayOfMonth: numberOrNull(number) }, rest: text.slice(lead.length) } : null
}

const COUNTED_LEAD = /^(?:[^\p{L}\p{N}\s]\ufe0f?\s+)?[[(<]?((?:제\s?)?\d{1,2}일\s?차|[첫둘셋넷]째\s?날|day\s?\d{1,2})[\])>]?\s?[,:：·–-]?\s+(?=(?:(?:오전|오후)\s?)?\d{1,2}(?: ?[:.] ?\d{2}|h\d{2}|시|\s?[ap]\.?m))/iu

/** `1일차 오후 1시: 입소`, `Day 2, 9:00 Walk`: the day by its count before the time of a row, a second sign of a list before it perhaps, and the row. */
export const countedDayAhead = (text: string): { day: string; rest: string } | null => {
  const [lead, day] = COUNTED_LEAD.exec(text) ?? []
  return lead !== undefined && day !== undefined ? { day, rest: text.slice(lead.length) } : null
}

/** The hours of a day behind its date: `Thursday 4 June 2026 (9.30 am - 5.30 pm)`. */
const withoutHours = (text: string): string => text.replace(/\s*\(([^()]{5,30})\)\s*$/, (bracket, inner: string) => {
  const [time, ...others] = findTimes(inner, { bare: true })
  return time && others.length === 0 && time.to !== null && inner.slice(0, time.start).trim() + inner.slice(time.end).trim() === '' ? '' : bracket
})

/** `Tuesday, 26 Nov (*programme as of 18 November)`: when the paper was written. */
const withoutWritten = (text: string): string => text.replace(/\s*\([^()]*(?:\bas (?:of|at)\b|\bupdated\b|기준|작성)[^()]*\)\s*$/i, '')

const DAY_NUMBER =
  /(?:^|[\s([<])(?:제\s*)?(\d{1,2})\s*일\s*차|(?:첫|둘|셋|넷)째\s*날|\bday\s*(\d{1,2}|one|two|three|four|five)\b/i
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  첫: 1,
  둘: 2,
  셋: 3,
  넷: 4,
}
/** `<4. 28, 오전>`: numbers that only the half of the day behind them makes a date. */
const HALF_BEHIND = /^[<[(【]?\s*\d{1,2}\.\s?\d{1,2}\.?,?\s*(?:오전|오후)/
/** Longest heading, and most words that may stand beside a date: more is a sentence. */
const MAX_LENGTH = 70
const MAX_BESIDE = 28

const dayNumber = (text: string): number | null => {
  const match = DAY_NUMBER.exec(text)
  // `Recap of Day 1 and discussion` is about a day.
  if (!match || /\b(?:of|for|from|after|on|during)\s*$/i.test(text.slice(0, match.index))) return null
  const word = (match[1] ?? match[2] ?? match[0].trim().charAt(0)).toLowerCase()
  const number = WORDS[word] ?? Number.parseInt(word, 10)
  return Number.isNaN(number) ? null : number
}

/** A line that says which day the rows below are on: `□ 7. 1.(수)`, `1일차(7.1.)`, `Day 2 – Tuesday, 7 July`. */
export const dayHeadingOf = (text: string, year: number | null): DayHeading | null => {
  if (text.length > MAX_LENGTH) return null
  // `1 : April 3, 2024`: the number of the day, whatever named it.
  const body = withoutHours(withoutWritten(splitMarker(text).kind === 'bullet' ? splitMarker(text).rest : withoutHeadsAhead(text))).replace(/^\d{1,2}\s?:\s(?=[A-Z][a-z]+ \d)/, '')
  const [, ofMonth, weekday] = WEEKDAY_ALONE.exec(body.trim()) ?? []
  if (weekday !== undefined) return { date: null, number: null, weekday: weekdayNamed(weekday), dayOfMonth: numberOrNull(ofMonth) }
  const number = dayNumber(body)
  const dates = findDates(body, { year, bare: number !== null || HALF_BEHIND.test(body) })
  const date = dates.length === 1 ? (dates[0] ?? null) : null
  if (dates.length > 1 || (!date && number === null)) return null
  if (findTimes(body).length > 0 || /[:：]\s*\S/.test(date ? body.slice(0, date.start) : body.slice(0, 6)))
    return null
  const beside = date ? body.slice(0, date.start) + body.slice(date.end) : body
  const words = beside
    .replace(DAY_NUMBER, '')
    .replace(/[\s()[\]<>:,.\-–—|/]+/g, ' ')
    .trim()
  const leads = number !== null || !date || date.start <= 3
  return words.length <= MAX_BESIDE && leads ? { date, number, weekday: null, dayOfMonth: null } : null
}
