import { type ClockPoint, findClockPoints } from './clock-point.ts'
import { MINUTES_PER_DAY, type Minutes } from './clock-time.ts'
import { findStatedMinutes, readStatedMinutes, type StatedMinutes } from './stated-minutes.ts'
import { isRange, resolvePoint, resolveRange } from './time-range.ts'
import { readZoneAfter, readZoneBefore } from './zone-mark.ts'

/** A time, a range or a length as it stands in a text. Offsets are UTF-16 units, `[start, end)`, brackets included. */
export interface TimeMatch {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Minutes since midnight; `null` in `~11:00`, `11시까지`, and where only a length stands. */
  readonly from: Minutes | null
  /** Above 1,440 past midnight. Below `from` where the text says so and no night can explain it. */
  readonly to: Minutes | null
  /** `('5)`, `40분간`: the length as stated, never computed. */
  readonly minutes: Minutes | null
  /** `12:25~`, `9시부터`: begins and is not said to end. */
  readonly openEnded: boolean
  /** 경, 약, 쯤. */
  readonly approximate: boolean
  /** `KST`, `GMT+9`, `현지시간`, as stated. */
  readonly zone: string | null
  /** No 오전·오후·AM·PM, and hours that a clock of twelve could mean (`1:30`): the neighbours may tell. */
  readonly twelveHour: boolean
}

export interface TimeContext {
  /** The text is known to hold a time (a time column): `0900`, `09.10`, `10.10 - 10.25` count too. */
  readonly bare?: boolean
}

const UNTIL_BEFORE = /(?:^|[\s([（|])[~∼〜～]\s*$/
const LONGEST_BEFORE = 8
/** `14:30 사이버 훈련` only begins like one. */
const UNTIL_AFTER = /\s?(?:까지|사이(?![가-힣])|사이에(?![가-힣]))/y
/** `19:30 - ...`, `11:00~…`, `20:00 – open end`, `4 pm+`: who writes so leaves the end open. */
const OPEN_AFTER = /\s?(?:부터|onwards?(?![A-Za-z])|\s?[-–—~∼]\s?(?:\.{2,3}(?!\.)|…(?!…)|open(?:[- ]end(?:ed)?)?(?![A-Za-z-]| [A-Za-z]))|(?<!\s)\+(?=\s*(?:$|[)\]）］]|\s\p{L}))|[~∼〜～]{1,2}|[-–—](?=\s*(?:$|[)\]）］|]|[(（](?:GMT|UTC)[+-])))/yu
/** `17:30 KST (+1)`: the next day, told behind the zone. */
const NEXT_DAY_AFTER = /\s?(?:\(\+1(?: ?day)?\)|\+1(?: ?day)?(?= |$))/iy
const OPENING_BRACKET = /[(（[［〔]/
const CLOSING_BRACKET = /\s?[)）\]］〕]/y

/**
 * All times, ranges and lengths of `text`, in order: `09:00~09:02 ('2)`, `10시 30분`, `오후 2시~4시`,
 * `9:00 – 10:30 AM`, `0800-0830`, `0800GMT`, `09.00 - 09.10`, `22:00~익일 01:00`, `12:25~`, `정오`, `40분간`,
 * `80’`. Dates, counts (`10~20명`), phone numbers, versions, ratios and prices are none.
 */
export const findTimes = (text: string, { bare = false }: TimeContext = {}): TimeMatch[] => {
  if (!/\d|정오|자정|noon|midnight/i.test(text)) return []
  const times = timesAmong(text, findClockPoints(text), bare)
  const lengths = findStatedMinutes(text).filter(length => !times.some(time => overlap(time, length)))
  if (lengths.length === 0) return times
  return [...times, ...lengths.map(length => lengthMatch(text, length))].toSorted((a, b) => a.start - b.start)
}

const timesAmong = (text: string, points: readonly ClockPoint[], bare: boolean): TimeMatch[] => {
  const found: TimeMatch[] = []
  for (let at = 0; at < points.length; at += 1) {
    const [point, next] = [points[at], points[at + 1]]
    if (!point) break
    const floor = found.at(-1)?.end ?? 0
    // The hours of `GMT+05:30` belong to the time that it stands behind.
    if (point.start < floor) continue
    if (next && isRange(text, point, next, bare)) {
      found.push(complete(text, point, next, { ...resolveRange(point, next), openEnded: false }, floor))
      at += 1
    } else if (standsAlone(text, point, bare)) {
      found.push(single(text, point, floor))
    }
  }
  return found
}

const standsAlone = (text: string, point: ClockPoint, bare: boolean): boolean => {
  if (point.hour > 29) return false
  return point.sure || (bare && point.kind !== 'hour' && /^(?:\s*from\b)?[\s|([]*$/i.test(text.slice(0, point.start)))
}

const single = (text: string, point: ClockPoint, floor: number): TimeMatch => {
  const at = resolvePoint(point)
  const until = UNTIL_BEFORE.exec(text.slice(Math.max(0, point.start - LONGEST_BEFORE), point.start))
  if (until && isAbout(text, point)) {
    const start = point.start - until[0].trimStart().length
    return complete(text, { ...point, start, approximate: true }, point, { from: at, to: null, openEnded: true }, floor)
  }
  if (until) {
    const start = point.start - until[0].trimStart().length
    return complete(text, { ...point, start }, point, { from: null, to: at, openEnded: false }, floor)
  }
  if (endOf(UNTIL_AFTER, text, point.end) !== null) {
    return complete(text, point, point, { from: null, to: at, openEnded: false }, floor)
  }
  return complete(text, point, point, { from: at, to: null, openEnded: true }, floor)
}

/** `~12:00 - Lunch`, `~12:00-ish`, `(~6pm)`: at the head of an English line or bracket the sign says about; in Korean it says until. */
const isAbout = (text: string, { start, end, approximate, meridiem }: ClockPoint): boolean =>
  approximate || (!/[가-힣]/.test(text) && ((/^[\s~∼〜～]*$/.test(text.slice(0, start)) && /^[\s–—:-]*[A-Za-z]{2}/.test(text.slice(end))) || (meridiem !== null && /[(（][~∼〜～]\s?$/.test(text.slice(Math.max(0, start - 3), start)))))

type Span = Pick<TimeMatch, 'from' | 'to' | 'openEnded'>

/**
 * Takes in what belongs to the time: its zone, 까지, an open end, the stated length, its brackets. What stands
 * before `floor` belongs to the time before it (the zone in `9:10GMT:정오`).
 */
const complete = (text: string, first: ClockPoint, last: ClockPoint, span: Span, floor: number): TimeMatch => {
  const before = readZoneBefore(text, first.start)
  const zoneBefore = before && before.start >= floor ? before : null
  const zoneAfter = readZoneAfter(text, last.end)
  const nextDay = zoneAfter && endOf(NEXT_DAY_AFTER, text, zoneAfter.end)
  const told = nextDay ?? zoneAfter?.end ?? endOf(UNTIL_AFTER, text, last.end) ?? last.end
  const open = span.openEnded ? endOf(OPEN_AFTER, text, told) : null
  const length = readStatedMinutes(text, open ?? told) ?? readOwnMinutes(text, told, span)
  const place = inBrackets(text, zoneBefore?.start ?? first.start, length?.end ?? open ?? told)
  // `(09:00~09:02) ('2)`: the length may stand behind the bracket of the time.
  const behind = length || place.end === told ? null : readStatedMinutes(text, place.end)
  const start = Math.max(place.start, floor)
  const end = behind?.end ?? place.end
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(nextDay === null ? { from: span.from, to: span.to } : onNextDay(span)),
    minutes: length?.minutes ?? behind?.minutes ?? null,
    openEnded: (open !== null || (span.openEnded && last.dashed)) && length === null,
    approximate: first.approximate || last.approximate || (length?.approximate ?? false),
    zone: zoneAfter?.zone ?? zoneBefore?.zone ?? null,
    twelveHour: first.meridiem === null && last.meridiem === null && first.kind !== 'word'
      && (first.shortHour || first.hour >= 10) && first.hour <= 12 && last.hour <= 12,
  }
}

const BARE_NUMBER = /\s?[(（[［〔](\d{1,3})[)）\]］〕]/y

/** `15:00~15:03(3)`: a number without its unit is the minutes of the range where it says how long that is. */
const readOwnMinutes = (text: string, at: number, { from, to }: Span): StatedMinutes | null => {
  if (from === null || to === null) return null
  BARE_NUMBER.lastIndex = at
  const [whole = '', number] = BARE_NUMBER.exec(text) ?? []
  return Number(number) === to - from ? { start: at, end: at + whole.length, minutes: to - from, approximate: false } : null
}

/** The last of the two ends is the one that lies on the next day. */
const onNextDay = ({ from, to }: Span): Pick<Span, 'from' | 'to'> =>
  to === null ? { from: from === null ? null : from + MINUTES_PER_DAY, to } : { from, to: to < MINUTES_PER_DAY ? to + MINUTES_PER_DAY : to }

const inBrackets = (text: string, start: number, end: number): { start: number; end: number } => {
  const opened = start > 0 && OPENING_BRACKET.test(text.charAt(start - 1))
  const closed = opened ? endOf(CLOSING_BRACKET, text, end) : null
  return closed === null ? { start, end } : { start: start - 1, end: closed }
}

const endOf = (sticky: RegExp, text: string, at: number): number | null => {
  sticky.lastIndex = at
  const match = sticky.exec(text)
  return match && at + match[0].length
}

const lengthMatch = (text: string, { start, end, minutes, approximate }: StatedMinutes): TimeMatch => ({
  start, end, text: text.slice(start, end), from: null, to: null, minutes, openEnded: false, approximate, zone: null,
  twelveHour: false,
})

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end
