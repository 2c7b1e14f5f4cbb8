import { formatOfficialDate, isoDateOf, type IsoDate } from '../../../../shared/time/calendar-date.ts'
import { formatClock, parseTypedClock } from '../../../../shared/time/clock-time.ts'

const TYPED = /^(?:(\d{4}|['’‘]?\d{2})\s*[.\-/년]\s*)?(\d{1,2})\s*[.\-/월]\s*(\d{1,2})\s*[.일]?\s*(?:\([일월화수목금토]\))?$/

const fullYear = (typed: string | undefined, near: IsoDate): number => {
  if (typed === undefined) return Number(near.slice(0, 4))
  const year = Number(typed.replace(/\D/, ''))
  return year < 100 ? 2_000 + year : year
}

/**
 * What a person types into a date field: `2026. 7. 1.`, `'26.7.1(수)`, `7.1`, `7월 1일`, `2026-07-01`.
 * Without a year it is that of `near`. `undefined` where there is no such day.
 */
export const parseTypedDate = (text: string, near: IsoDate): IsoDate | undefined => {
  const match = TYPED.exec(text.trim())
  if (!match) return undefined
  return isoDateOf(fullYear(match[1], near), Number(match[2]), Number(match[3])) ?? undefined
}

/** `2026. 7. 1. 18:00` as a local ISO date and time. */
export const parseTypedMoment = (text: string, near: IsoDate): string | undefined => {
  const parts = /^(.*?)\s+(\S+|\d+시\s*\d*분?)$/.exec(text.trim())
  const date = parts?.[1] && parseTypedDate(parts[1], near)
  const time = parts?.[2] ? parseTypedClock(parts[2]) : null
  return date && time !== null ? `${date}T${formatClock(time)}` : undefined
}

/** `2026-07-01T18:00` → `2026. 7. 1.(수) 18:00`. */
export const formatMoment = (moment: string): string => `${formatOfficialDate(moment.slice(0, 10))} ${moment.slice(11, 16)}`
