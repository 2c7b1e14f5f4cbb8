/** Minutes since local midnight: the only clock of the domain (never a JS `Date`). */
export type Minutes = number

export const MINUTES_PER_HOUR = 60
export const MINUTES_PER_DAY = 1_440
/** The latest time a row can have: the fourth midnight after its day began. */
export const LATEST_CLOCK: Minutes = 4 * MINUTES_PER_DAY

const two = (n: number): string => String(n).padStart(2, '0')

/** `570` → `09:30`; a time past midnight keeps counting (`1500` → `25:00`), as Korean programmes print it. */
export const formatClock = (minutes: Minutes): string =>
  `${two(Math.floor(minutes / MINUTES_PER_HOUR))}:${two(minutes % MINUTES_PER_HOUR)}`

/** `09:00~09:02`; an open end prints as `12:25~`, an unknown start as `~09:02`, nothing at all as ''. */
export const formatRange = (start: Minutes | null, end: Minutes | null): string =>
  start === null && end === null ? '' : `${start === null ? '' : formatClock(start)}~${end === null ? '' : formatClock(end)}`

/** What a person types into a time cell (`9:30`, `0930`, `930`, `9시 30분`, `24:00`), or `null` where it is no time. */
export const parseTypedClock = (text: string): Minutes | null => {
  const match = /^\s*(\d{1,2})\s*(?::|시)\s*(\d{1,2})?\s*분?\s*$/.exec(text) ?? /^\s*(\d{1,2})(\d{2})\s*$/.exec(text)
  if (!match) return null
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  if (minutes >= MINUTES_PER_HOUR || hours > 47) return null
  return hours * MINUTES_PER_HOUR + minutes
}
