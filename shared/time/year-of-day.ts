import { daysBetween, isoDateOf, type IsoDate, type WeekdayKo, weekdayOf } from './calendar-date.ts'

/** A day as people write it who know the year: `12월 7일(월)`. */
export interface DayOfSomeYear { readonly month: number; readonly day: number; readonly weekday: WeekdayKo | null }

/** 29 February may be seven years away (1896–1904 and 2096–2104 aside). */
const YEARS_TO_NEXT = 8
/** A weekday that is right only further off was more likely mistyped. */
const YEARS_BACK = 1
const YEARS_AHEAD = 2

const inYear = ({ month, day }: DayOfSomeYear, year: number): IsoDate[] => {
  const date = isoDateOf(year, month, day)
  return date === null ? [] : [date]
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** The first such day on or after `from`, whatever its weekday. */
export const nextSuchDay = (day: DayOfSomeYear, from: IsoDate): IsoDate | null =>
  years(yearOf(from), yearOf(from) + YEARS_TO_NEXT).flatMap(year => inYear(day, year)).find(date => date >= from) ?? null

/** The day nearest to `from`, before or after it, that has the stated weekday; `null` where none is near. */
export const nearestFittingDay = (day: DayOfSomeYear, from: IsoDate): IsoDate | null =>
  years(yearOf(from) - YEARS_BACK, yearOf(from) + YEARS_AHEAD)
    .flatMap(year => inYear(day, year))
    .filter(date => day.weekday === null || weekdayOf(date) === day.weekday)
    .toSorted((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)))[0] ?? null
