import type { IsoDate } from '../../../../shared/time/calendar-date.ts'
import { formatClock, parseTypedClock } from '../../../../shared/time/clock-time.ts'
import { findDates } from '../../../../shared/time/korean-date.ts'

/**
 * What a person types into a date field: `2026. 7. 1.`, `'26.7.1(수)`, `7.1`, `7월 1일`, `2026-07-01`,
 * `1 July`. Without a year it is that of `near`. `undefined` where the text is no day, or more than one.
 */
export const parseTypedDate = (text: string, near: IsoDate): IsoDate | undefined => {
  const typed = text.trim()
  const [match] = findDates(typed, { year: Number(near.slice(0, 4)), bare: true })
  if (!match || match.start > 0 || match.end < typed.length || match.endDate) return undefined
  return match.date ?? undefined
}

/** A date and a time, `2026. 7. 1. 18:00`, as a local ISO date and time. */
export const parseTypedMoment = (text: string, near: IsoDate): string | undefined => {
  const parts = /^(.*?)\s+(\d{1,2}(?::\d{2}|시(?:\s*\d{1,2}분)?)|\d{4})$/.exec(text.trim())
  const date = parts?.[1] && parseTypedDate(parts[1], near)
  const time = parts?.[2] ? parseTypedClock(parts[2]) : null
  return date && time !== null ? `${date}T${formatClock(time)}` : undefined
}
