import { MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minutes } from '../../../../../shared/time/clock-time.ts'
import type { RowSeed } from '../seed.ts'

export interface SettledTime {
  readonly start: Minutes | null
  readonly end: Minutes | null
}

const HALF_DAY = 12 * MINUTES_PER_HOUR
/** Programmes of one day do not begin before this hour: `1:30` after 12:00 is the afternoon. */
const EARLIEST = 8 * MINUTES_PER_HOUR
/** Hours of which nobody says AM or PM: a day that has no others is an afternoon, for no programme fills a night. */
const AFTERNOON = { from: MINUTES_PER_HOUR, to: 7 * MINUTES_PER_HOUR }
/** A row that begins this much before the one above, late in the evening, is past midnight. */
const NIGHT = 18 * MINUTES_PER_HOUR

const isSameDay = (a: RowSeed['date'], b: RowSeed['date']): boolean => a?.month === b?.month && a?.day === b?.day

const shift = ({ start, end }: SettledTime, minutes: Minutes): SettledTime => ({
  start: start === null ? null : start + minutes,
  end: end === null ? null : end + minutes,
})

/** `3:00 - 3:05 Welcome` … `4:25 - 4:30 Wrap-up`: the days of which all hours lie in the afternoon of a clock of twelve. */
const afternoons = (seeds: readonly RowSeed[]): Set<number> => {
  const clocks = seeds.filter(({ span }) => span !== null && span.start !== null)
  const others = new Set(clocks.filter(({ span }) => !(span?.twelveHour && (span.start ?? 0) >= AFTERNOON.from && (span.start ?? 0) < AFTERNOON.to)).map(({ day }) => day))
  return new Set(clocks.map(({ day }) => day).filter((day) => !others.has(day)))
}

/** First hours, on a clock of twelve, of what takes an evening. */
const EVENING = { from: 4 * MINUTES_PER_HOUR, to: 9 * MINUTES_PER_HOUR }
const EVENING_WORDS = /\b(?:dinner|banquet|reception|cocktails?|drinks|toasts?|evening|concert|carriages|gala|doors)\b|만찬|석찬|석식|리셉션|저녁|야간|건배/i
const MORNING_WORDS = /\b(?:breakfast|morning|lunch(?:eon)?|coffee)\b|조찬|조식|오전|오찬|중식/i

const isEvening = (rows: readonly RowSeed[]): boolean => {
  const first = rows[0]?.span?.start ?? 0
  const words = rows.map(({ content }) => content).join('\n')
  return rows.every(({ span }) => span?.twelveHour || (span?.start ?? 0) >= EVENING.from + HALF_DAY) && first >= EVENING.from && first < EVENING.to && EVENING_WORDS.test(words) && !MORNING_WORDS.test(words)
}

/** `6:00 Drinks` … `8:30 Dinner` … `11:00 Carriages`: days of an evening of which nobody says PM, told by what is done. */
const evenings = (seeds: readonly RowSeed[]): Set<number> => {
  const days = Map.groupBy(seeds.filter(({ span }) => span !== null && span.start !== null), ({ day }) => day)
  return new Set([...days].filter(([, rows]) => isEvening(rows)).map(([day]) => day))
}

/** The end of `11:30 – 1:00` lies after its start. */
const orderEnds = ({ start, end }: SettledTime, twelveHour: boolean): SettledTime =>
  start !== null &&
  end !== null &&
  end < start &&
  twelveHour &&
  end + HALF_DAY > start &&
  end + HALF_DAY < MINUTES_PER_DAY
    ? { start, end: end + HALF_DAY }
    : { start, end }

/** `11:15 - 12:00am`: many write noon so. Read as midnight, its row would begin twelve hours and more after the one above it, or after the one below. */
const NOON_AS_AM = /(?<!\d)12(?:[:.]?\d{2})?\s?a\.?m\.?[\s)\]]*$/i

const isNoonSlip = ({ span }: RowSeed, time: SettledTime, above: Minutes, below: Minutes | null): boolean =>
  time.start !== null && time.start >= HALF_DAY && (time.end ?? 0) >= MINUTES_PER_DAY && NOON_AS_AM.test(span?.text ?? '') &&
  (above > 0 ? time.start - HALF_DAY >= above : below !== null && below < time.start)

/** `11:30 a.m.`, then `12:00 a.m. working lunch`: nobody goes back to midnight in the middle of a morning. */
const NOON_LED_AS_AM = /^\W*12(?:[:.]?[0-5]\d)?\s?a\.?m\b/i
const MORNING = { from: 6 * MINUTES_PER_HOUR, to: 13 * MINUTES_PER_HOUR }

const fromNoon = ({ span }: RowSeed, { start, end }: SettledTime, above: Minutes): SettledTime => {
  if (start === null || start >= MINUTES_PER_HOUR || above < MORNING.from || above >= MORNING.to || !NOON_LED_AS_AM.test(span?.text ?? '')) return { start, end }
  return { start: start + HALF_DAY, end: end !== null && end < start + HALF_DAY ? end + HALF_DAY : end }
}

/** The longest pause between a row's end and a start that goes on from it. */
const SHORT_PAUSE = 15

/**
 * `15:30-16:45`, then `4:45-17.15`: of two hours the first one is told by a clock of twelve, where only so it goes on
 * from the end above. A long row out of order (`15:00-16:00`, then `6:30-20:00`) stays as it is.
 */
const withLateStart = ({ span }: RowSeed, { start, end }: SettledTime, endAbove: Minutes | null): SettledTime => {
  if (start === null || end === null || endAbove === null || start >= EARLIEST || /^\D*0/.test(span?.text ?? '')) return { start, end }
  const late = start + HALF_DAY
  return late >= endAbove && late <= endAbove + SHORT_PAUSE && late < end ? { start: late, end } : { start, end }
}

/**
 * Times of the rows of one programme on one scale: hours without AM or PM follow the rows above them
 * (`12:00`, then `1:30`), and a day's late rows run past 24:00. Nothing else is touched: times out of
 * order stay as the draft has them, for the checks to see.
 */
export const settleTimes = (seeds: readonly RowSeed[]): SettledTime[] => {
  const inAfternoon = new Set([...afternoons(seeds), ...evenings(seeds)])
  let day = Number.NaN
  let before: Minutes = 0
  let endAbove: Minutes | null = null
  let date: RowSeed['date'] = null
  return seeds.map((seed, at) => {
    if (seed.day !== day || (seed.date && !isSameDay(seed.date, date))) [before, endAbove] = [0, null]
    day = seed.day
    date = seed.date ?? date
    const span = seed.span
    let time: SettledTime = { start: span?.start ?? null, end: span?.end ?? null }
    if (isNoonSlip(seed, time, before, seeds[at + 1]?.day === day ? (seeds[at + 1]?.span?.start ?? null) : null)) time = shift(time, -HALF_DAY)
    time = withLateStart(seed, fromNoon(seed, time, before), endAbove)
    if (inAfternoon.has(seed.day) && span?.twelveHour) time = shift(time, HALF_DAY)
    else if (span?.twelveHour) {
      time = orderEnds(time, true)
      if (
        time.start !== null &&
        time.start < EARLIEST &&
        time.start < before &&
        time.start + HALF_DAY >= before - MINUTES_PER_HOUR
      )
        time = shift(time, HALF_DAY)
    }
    if (time.start !== null && before >= NIGHT && time.start < before - HALF_DAY) time = shift(time, MINUTES_PER_DAY)
    if (time.start !== null) before = Math.max(before, time.start)
    endAbove = time.end ?? endAbove
    return time
  })
}
