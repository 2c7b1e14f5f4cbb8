/** An ISO date, `2026-07-01`. Calendar arithmetic in UTC, so that no zone can shift a day. */
export type IsoDate = string

export const WEEKDAYS_KO = ['일', '월', '화', '수', '목', '금', '토'] as const
export type WeekdayKo = (typeof WEEKDAYS_KO)[number]

const MS_PER_DAY = 86_400_000

const toUtc = (date: IsoDate): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

/** The ISO date of a year, month (1–12) and day, or `null` where there is no such day (2026-02-30). */
export const isoDateOf = (year: number, month: number, day: number): IsoDate | null => {
  const time = new Date(Date.UTC(year, month - 1, day))
  const exists = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  return exists ? time.toISOString().slice(0, 10) : null
}

export const weekdayOf = (date: IsoDate): WeekdayKo => WEEKDAYS_KO[new Date(toUtc(date)).getUTCDay()] ?? '일'

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(toUtc(date) + days * MS_PER_DAY).toISOString().slice(0, 10)

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY)

/** The official form, `2026. 7. 1.(수)` (「행정업무의 운영 및 혁신에 관한 규정」 제7조). */
export const formatOfficialDate = (date: IsoDate): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}. ${month}. ${day}.(${weekdayOf(date)})`
}

/** `7. 1.(수)`, for lists that stand under a year already. */
export const formatShortDate = (date: IsoDate): string => formatOfficialDate(date).replace(/^\d+\. /, '')
