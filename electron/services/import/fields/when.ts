import { formatClock } from '../../../../shared/time/clock-time.ts'
import { type DateMatch, findDates } from '../../../../shared/time/korean-date.ts'
import { findTimes, type TimeMatch } from '../../../../shared/time/korean-time.ts'

/** `09:00` of the first time in the text, or `null`. */
export const firstClock = (text: string): string | null => {
  const from = findTimes(text).find((time) => time.from !== null)?.from ?? null
  return from === null ? null : formatClock(from)
}

export interface WhenReading {
  readonly date: DateMatch | null
  readonly time: TimeMatch | null
  /** What stands behind date and time: the place in `일시/장소`. */
  readonly rest: string
}

const LEFTOVER = /^[\s/,·|\-–—)]+/

/** `~ 9. 9.(수) 11:30` behind a day and an hour: the end on another day. */
const readUntil = (
  text: string,
  from: DateMatch,
  year: number | null,
): { date: string; clock: number; rest: string } | null => {
  const last = findDates(text, { year: from.date === null ? year : Number(from.date.slice(0, 4)), bare: true })[0]
  if (!last?.date || !/^\s*[~∼–-]?\s*$/.test(text.slice(0, last.start))) return null
  const hour = findTimes(text.slice(last.end))[0]
  return hour && hour.start <= 1 && hour.from !== null
    ? { date: last.date, clock: hour.from, rest: text.slice(last.end + hour.end) }
    : null
}

/** `6.15 pm`, `6.15–8.00 pm`: no day in June, for half of a day follows. */
const HALF_BEHIND = /^\s*(?:[-–—~]\s*\d{1,2}(?:[.:]\d{2})?\s*)?[ap]\.?m\b/i

/** Reads `'26.7.1.(수) 09:00~09:30 / DDP 디자인랩 2F`: date, time, and what is left. */
export const readWhen = (text: string, year: number | null): WhenReading => {
  const date = findDates(text, { year, bare: true }).find(({ end }) => !HALF_BEHIND.test(text.slice(end))) ?? null
  const after = date?.end ?? 0
  const times = findTimes(text.slice(after)).filter(({ from, to }) => from !== null || to !== null)
  const time = times[0] ?? findTimes(text).find(({ from, to }) => from !== null || to !== null) ?? null
  const end = Math.max(after, times[0] ? after + times[0].end : 0)
  const until = date && time ? readUntil(text.slice(end), date, year) : null
  if (date && time && until) {
    return {
      date: { ...date, endDate: until.date },
      time: { ...time, to: until.clock, openEnded: false },
      rest: until.rest.replace(LEFTOVER, '').trim(),
    }
  }
  return { date, time, rest: text.slice(end).replace(LEFTOVER, '').trim() }
}

const CLOCK_ALONE = /^(?:at\s)?\d{1,2}[.:]?[0-5]\d(?:\s?[-–—~∼]\s?\d{1,2}[.:]?[0-5]\d)?(?:\s?(?:h|hrs|hours))?\.?$/i

/** `10.00`, `9.30 - 12.15` behind the label of an hour, where no date stands; `null` for any other value. */
export const clockAlone = (value: string): TimeMatch | null =>
  CLOCK_ALONE.test(value.trim()) ? (findTimes(value.trim().replace(/^at\s/i, ''), { bare: true }).find(({ from }) => from !== null) ?? null) : null
