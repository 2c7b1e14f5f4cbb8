import { daysBetween, type IsoDate } from '../time/calendar-date.ts'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minutes } from '../time/clock-time.ts'

/** Minutes since 1970-01-01T00:00Z: compares clock times of different days and zones. */
export type Instant = number

const MS_PER_MINUTE = 60_000
const MINUTES_PER_QUARTER = 15
const MOST_OFFSETS = 5_000
/** A zone that the platform does not know is taken for the office's own. */
const OFFICE_ZONE = 'Asia/Seoul'

/** The instant at which a clock in `zone` shows `minutes` after the midnight that begins `date`. */
export const instantOf = (date: IsoDate, minutes: Minutes, zone: string): Instant => {
  const asIfUtc = daysBetween('1970-01-01', date) * MINUTES_PER_DAY + minutes
  // The offset itself depends on the instant: a second look settles the hours around a change of clocks.
  const guess = asIfUtc - offsetAt(asIfUtc, zone)
  return asIfUtc - offsetAt(guess, zone)
}

/** An instant (epoch milliseconds) as a clock in the office shows it, `2026-07-01T18:00`, wherever this machine thinks it is. */
export const officeMoment = (epochMs: number): string => {
  const instant = Math.floor(epochMs / MS_PER_MINUTE)
  return new Date((instant + offsetAt(instant, OFFICE_ZONE)) * MS_PER_MINUTE).toISOString().slice(0, 16)
}

/** Offsets change at quarters of an hour at the finest; asking the platform again would cost most of a check. */
const offsetAt = (instant: Instant, zone: string): Minutes => {
  const quarter = `${zone} ${Math.floor(instant / MINUTES_PER_QUARTER)}`
  const known = offsets.get(quarter)
  if (known !== undefined) return known
  if (offsets.size >= MOST_OFFSETS) offsets.clear()
  const offset = readOffset(instant, zone)
  offsets.set(quarter, offset)
  return offset
}

const offsets = new Map<string, Minutes>()

const readOffset = (instant: Instant, zone: string): Minutes => {
  const parts = formatterOf(zone).formatToParts(instant * MS_PER_MINUTE)
  const name = parts.find(part => part.type === 'timeZoneName')?.value ?? ''
  const match = /([+-])(\d{2}):(\d{2})/.exec(name)
  if (!match) return 0
  const length = Number(match[2]) * MINUTES_PER_HOUR + Number(match[3])
  return match[1] === '-' ? -length : length
}

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone)
  if (known) return known
  const made =
    makeFormatter(zone) ??
    makeFormatter(OFFICE_ZONE) ??
    new Intl.DateTimeFormat('en-GB', { timeZoneName: 'longOffset' })
  formatters.set(zone, made)
  return made
}

const makeFormatter = (timeZone: string): Intl.DateTimeFormat | null => {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
  } catch {
    return null
  }
}
