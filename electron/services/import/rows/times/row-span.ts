import type { Minutes } from '../../../../../shared/time/clock-time.ts'
import { findTimes, type TimeMatch } from '../../../../../shared/time/korean-time.ts'

/** When a row takes place, as stated. */
export interface RowSpan {
  readonly start: Minutes | null
  readonly end: Minutes | null
  readonly statedMinutes: Minutes | null
  readonly openEnded: boolean
  /** As stated: KST, GMT+9. */
  readonly zone: string | null
  /** Hours of a clock of twelve without AM or PM: the rows before it tell which. */
  readonly twelveHour: boolean
  /** The words that state it. */
  readonly text: string
}

export const spanOf = (match: TimeMatch): RowSpan => ({
  start: match.from,
  end: match.to,
  statedMinutes: match.minutes,
  openEnded: match.openEnded,
  zone: match.zone,
  twelveHour: match.twelveHour,
  text: match.text,
})

/** A length that stands apart (`9시 20분부터 개회식을 40분간`) is the stated length of the time before it. */
export const withLength = (span: RowSpan, length: TimeMatch | undefined): RowSpan =>
  length && span.statedMinutes === null ? { ...span, statedMinutes: length.minutes, openEnded: false } : span

export const isClock = (match: TimeMatch): boolean => match.from !== null || match.to !== null

export const isLength = (match: TimeMatch): boolean => !isClock(match) && match.minutes !== null

/** `(5 min)`: nothing but a length, in a bracket of its own. */
export const isBracketedLength = ({ start, end, text }: RowSpan): boolean => start === null && end === null && /^[([（［]/.test(text)

export interface HeadSpan {
  readonly span: RowSpan
  readonly end: number
}

/** The last of the times that tell the first once more, each by the clock of its own zone: `0930 CEST (0730 GMT; 3:30 a.m. EDT)`. */
const lastOfZones = (text: string, times: readonly TimeMatch[]): TimeMatch | undefined => {
  const other = times.findIndex((time, at) => {
    const before = times[at - 1]
    return !isClock(time) || time.zone === null || (before !== undefined && !/^[\s/(=,;]*$/.test(text.slice(before.end, time.start)))
  })
  return times.at((other < 0 ? times.length : other) - 1)
}

/** The time that the first match begins: `1900GMT - 2030GMT` has two, `08:00 GMT / 17:00 KST` tells one twice. */
export const headSpanOf = (text: string, times: readonly TimeMatch[]): HeadSpan | null => {
  const [first, second] = times
  if (!first || !isClock(first)) return null
  const alone = { span: spanOf(first), end: first.end }
  if (!second || !isClock(second)) return alone
  const between = text.slice(first.end, second.start)
  const last = first.zone === null ? first : (lastOfZones(text, times) ?? first)
  if (last !== first) return { span: { ...spanOf(first), text: text.slice(first.start, last.end) }, end: last.end }
  // `10:00 KST - 09:00 CST`: an earlier hour of another zone ends nothing.
  const isLater = first.zone === second.zone || second.zone === null || (second.from ?? 0) > (first.from ?? 0)
  const isEnd = isLater && first.to === null && second.to === null && second.from !== null && /^\s*[-–—~∼]\s*$/.test(between)
  const both = { ...spanOf(first), end: second.from, openEnded: false, text: text.slice(first.start, second.end) }
  return isEnd ? { span: both, end: second.end } : alone
}

/** What may stand around a time that fills a cell: brackets, dashes, a weekday's leftovers. */
const ONLY_SIGNS = /^[\s()[\]{}<>（）［］〔〕:：,.\-–—~∼|/·]*$/

/** `4.16.`, `3.21. ~ 4.4.`: a dot behind the second number too makes it a date. */
const MONTH_AND_DAY = /^(?:[1-9]|1[0-2])\.\s?(?:[1-9]|[12]\d|3[01])\.(?=$|[\s(~∼-])/

/** The time that a cell holds and nothing but it (`09:00~09:02 ('2)`, `0900`, `40분`), or `null`. */
export const pureSpanOf = (cell: string): RowSpan | null => {
  const whole = cell.replace(/\s*\n\s*/g, ' ').trim().replace(/(?<=\d|m\.?|noon) (?:to|until|till)$/i, ' ~')
  // `1900 for 1930`: the second is when guests sit down.
  const [, seated, half = ''] = /^(\d{1,2}(?:[:.]?\d{2})?(?:\s?[ap]\.?m\.?)?) for \d{1,2}(?:[:.]?\d{2})?(\s?[ap]\.?m\.?)?$/i.exec(whole) ?? []
  if (seated !== undefined) return pureSpanOf(/m\.?$/i.test(seated) ? seated : seated + half)
  // `9시 30분 / 종일`: until the end of the day.
  const [, begun] = /^(\S.*?)\s*\/\s*(?:하루\s?종일|종일|all day)$/i.exec(whole) ?? []
  if (begun !== undefined) {
    const span = pureSpanOf(begun)
    return span && { ...span, text: whole }
  }
  // `15:00(3)`, `15:00~15:10(5)`: alone in a cell the number behind an hour is its minutes, whatever the range says.
  const [, timed, minutes] = /^([^([（［]{0,40}\d[:시][^([（［]{0,40})[(（[［](\d{1,3})[)）\]］]$/.exec(whole) ?? []
  const counted = timed === undefined ? null : pureSpanOf(timed)
  if (counted && counted.start !== null && counted.statedMinutes === null) return { ...counted, statedMinutes: Number(minutes), openEnded: false, text: whole }
  const from = /^from\s+(?=\d)/i.exec(whole)
  if (from) {
    const span = pureSpanOf(whole.slice(from[0].length))
    return span && { ...span, openEnded: span.start !== null && span.end === null, text: whole }
  }
  const text = whole
  if (text === '' || text.length > 60 || MONTH_AND_DAY.test(text)) return null
  const matches = findTimes(text, { bare: true })
  const [first] = matches
  if (!first) return null
  // `16:15 CET / 00:15 KST (+1)`: the other zone's next day.
  const rest = matches.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replace(/\(\s*\+1(?: ?day)?\s*\)/i, '')
  if (!ONLY_SIGNS.test(rest)) return null
  const head = headSpanOf(text, matches)
  // Two times side by side that are neither a range nor one moment: no cell of a programme.
  if (head && matches.some((match) => isClock(match) && match.start >= head.end)) return null
  return { ...withLength(head?.span ?? spanOf(first), matches.find(isLength)), text }
}
