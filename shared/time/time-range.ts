import type { ClockPoint } from './clock-point.ts'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minutes } from './clock-time.ts'
import { readZoneAfter } from './zone-mark.ts'
import type { Meridiem } from './time-affixes.ts'

const HALF_DAY = MINUTES_PER_DAY / 2
const SEPARATOR = /^\s*(?:[-–—―−‐‑~∼〜～→]{1,2}|부터|에서|\bto\b|\buntil\b|\btill\b)\s*$/i
/** No programme of an office runs longer in one line: an earlier end is then a slip, not the next day. */
const LONGEST_OVERNIGHT = HALF_DAY
/** `11:30 – 1:00` without AM and PM. */
const LONGEST_TWELVE_HOUR_ROW = 6 * MINUTES_PER_HOUR

/** `Between 1:30 pm and 3:30 pm: bilateral meetings`: at the head of a line that goes on with what is done. */
const isBetween = (text: string, from: ClockPoint, to: ClockPoint): boolean =>
  /^\s+and\s+$/i.test(text.slice(from.end, to.start)) && /^\W*between\s+$/i.test(text.slice(0, from.start)) && /^\s*[:–—-]/.test(text.slice(to.end))

/** `0800 GMT to 0805 GMT`: where what parts two times begins, behind a zone that both tell. */
const behindZone = (text: string, from: ClockPoint, to: ClockPoint): number => {
  const [own, other] = [readZoneAfter(text, from.end), readZoneAfter(text, to.end)]
  return own && own.end <= to.start && own.zone === other?.zone ? own.end : from.end
}

/** Are these two points the ends of one range? Weak forms need each other; `bare` says the place holds times. */
export const isRange = (text: string, from: ClockPoint, to: ClockPoint, bare: boolean): boolean => {
  if (!SEPARATOR.test(text.slice(behindZone(text, from, to), to.start)) && !isBetween(text, from, to)) return false
  if (from.sure && to.sure) return true
  // `11–11.30`, `11.30–12`, where the place holds times.
  if (bare && from.kind !== to.kind && [from.kind, to.kind].every((kind) => kind === 'hour' || kind === 'dotted')) return to.hour <= 24 && !runsBackwards(from, to)
  // `10 – noon` at the head.
  if (from.kind === 'hour' && to.kind === 'word') return to.hour === 12 && from.hour < 12 && atHead(text, from)
  if (from.kind === 'hour') return to.sure && (to.meridiem !== null || to.kind === 'hangul')
  if (from.kind !== to.kind) return isSlip(text, from, to, bare)
  if (from.sure || to.sure || bare) return true
  if (runsBackwards(from, to)) return false
  return from.kind === 'dotted' ? isDottedTime(text, from, to) : !(isYear(from) && isYear(to))
}

/** `10:30-11.00`, `9:30 - 1000`: one of the two slipped; `10.00 - 1015`, where a time must stand. A year (`9:30 – 2026 …`) or a count (`10:00 – 1200 guests`) ends no range. */
const isSlip = (text: string, from: ClockPoint, to: ClockPoint, bare: boolean): boolean => {
  const isCertain = from.sure || to.sure || bare || atHead(text, from)
  const isCompactYear = [from, to].some((point) => point.kind === 'compact' && isYear(point))
  const isCount = to.kind === 'compact' && !to.sure && /^ [a-z]/.test(text.slice(to.end))
  return isCertain && to.kind !== 'hour' && !isCompactYear && !isCount && !runsBackwards(from, to)
}

/** Nothing but an opening bracket stands before it. */
const atHead = (text: string, { start }: ClockPoint): boolean => /^[\s|([（［]*$/.test(text.slice(0, start))

/** `09.00 - 09.10`: one of the two is no date (0 is no day, 13 no month), and it looks like a clock. */
const isDottedTime = (text: string, from: ClockPoint, to: ClockPoint): boolean => {
  const before = text.slice(0, from.start)
  const inBrackets = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(text.slice(to.end))
  const looksLikeClock = !from.shortHour || inBrackets || atHead(text, from)
  return looksLikeClock && !(isMonthAndDay(from) && isMonthAndDay(to))
}

const isMonthAndDay = ({ hour, minute }: ClockPoint): boolean => hour >= 1 && hour <= 12 && minute >= 1 && minute <= 31
const isYear = ({ hour }: ClockPoint): boolean => hour === 19 || hour === 20
const runsBackwards = (from: ClockPoint, to: ClockPoint): boolean => minutesOf(to, null) < minutesOf(from, null)

/** Minutes since midnight of the day on which the range begins; the end is above 1,440 where it runs past midnight. */
export const resolveRange = (from: ClockPoint, to: ClockPoint): { from: Minutes; to: Minutes } => {
  if (from.kind === 'word' && from.hour === 24) return { from: 0, to: endAfter(0, minutesOf(to, to.meridiem), to) }
  const pairs = meridiemsOf(from, to).flatMap(a => meridiemsOf(to, from).map(b => {
    const start = minutesOf(from, a)
    return { from: start, to: endAfter(start, minutesOf(to, b), to) }
  }))
  const forward = pairs.filter(pair => pair.to > pair.from)
  const shortest = (forward.length > 0 ? forward : pairs)
    .reduce((best, pair) => (pair.to - pair.from < best.to - best.from ? pair : best))
  return forward.length > 0 || from.nextDay ? shortest : twelveHourEnd(shortest, to)
}

/** Minutes since midnight of a time that stands alone. */
export const resolvePoint = (point: ClockPoint): Minutes => minutesOf(point, point.meridiem)

/** AM or PM missing on one side is taken from the other, or is the one that makes the range short. */
const meridiemsOf = (point: ClockPoint, other: ClockPoint): (Meridiem | null)[] =>
  point.meridiem !== null || other.meridiem === null || point.hour > 12 || point.kind === 'word' || point.hour === 0
    ? [point.meridiem]
    : ['am', 'pm']

const minutesOf = ({ hour, minute, nextDay }: ClockPoint, meridiem: Meridiem | null): Minutes => {
  const hours = meridiem === 'am' && hour === 12 ? 0 : meridiem === 'pm' && hour < 12 ? hour + 12 : hour
  return hours * MINUTES_PER_HOUR + minute + (nextDay ? MINUTES_PER_DAY : 0)
}

const endAfter = (start: Minutes, end: Minutes, { nextDay }: ClockPoint): Minutes =>
  end < start && !nextDay && end + MINUTES_PER_DAY - start <= LONGEST_OVERNIGHT ? end + MINUTES_PER_DAY : end

const twelveHourEnd = (range: { from: Minutes; to: Minutes }, to: ClockPoint): { from: Minutes; to: Minutes } => {
  const later = range.to + HALF_DAY
  return to.shortHour && later > range.from && later - range.from <= LONGEST_TWELVE_HOUR_ROW
    ? { from: range.from, to: later }
    : range
}
