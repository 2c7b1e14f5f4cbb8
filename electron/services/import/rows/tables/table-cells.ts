import { type DateMatch, findDates } from '../../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { MINUTES_PER_HOUR } from '../../../../../shared/time/clock-time.ts'
import { splitMarker } from '../../parse/marker.ts'
import { isDitto } from '../seed.ts'
import type { ColumnRole } from './columns.ts'
import { headSpanOf, isClock, pureSpanOf, type RowSpan } from '../times/row-span.ts'

export const cellOf = (cells: readonly string[], roles: readonly ColumnRole[], role: ColumnRole): string =>
  cells[roles.indexOf(role)] ?? ''

export const timeCellOf = (cells: readonly string[], roles: readonly ColumnRole[]): string =>
  cellOf(cells, roles, roles.includes('start') ? 'start' : 'time')

/** `7. 1.(수) 10:00` in a time cell: the date, and the time without it. */
export const splitDate = (cell: string, year: number | null = null): { date: DateMatch | null; time: string } => {
  const date = /\d\D+\d/.test(cell) ? (findDates(cell, { year })[0] ?? null) : null
  return date ? { date, time: cell.slice(0, date.start) + cell.slice(date.end) } : { date, time: cell }
}

/** `10`, `‘10`, `0:10:00` in a column of minutes is ten minutes. */
const withUnit = (cell: string): string => cell.trim()
  .replace(/^(\d{1,2}):([0-5]\d):[0-5]\d$/, (_, hours: string, minutes: string) => `${60 * Number(hours) + Number(minutes)}분`)
  .replace(/^[(['’‘`′]*\s?(\d{1,3})\s?['’‘`′)\]]*$/, '$1분')

export const isMinutesCell = (cell: string): boolean => {
  const span = pureSpanOf(withUnit(cell))
  return span !== null && span.start === null && span.end === null && span.statedMinutes !== null
}

/** `① 14:00`: the number of a row may stand before its time. */
const bareTime = (cell: string): string => {
  const marked = splitMarker(cell)
  return marked.kind === null || marked.kind === 'note' ? cell : marked.rest
}

const HALF_DAY = 12 * MINUTES_PER_HOUR

/** `2–3`, `9–4` in a column of times: from two to three, from nine in the morning to four in the afternoon. */
const hoursOf = (cell: string): RowSpan | null => {
  const [, from, until] = /^\s*(\d{1,2})\s?(?:[-–—~∼]|to)\s?(\d{1,2})\s*$/.exec(cell) ?? []
  const span = from === undefined || until === undefined || Number(from) > 24 || Number(until) > 24 || from === until ? null : pureSpanOf(`${from}시~${until}시`)
  if (!span || span.start === null || span.end === null) return null
  const end = span.end < span.start && span.end < HALF_DAY && span.start <= HALF_DAY ? span.end + HALF_DAY : span.end
  return { ...span, end, text: cell.trim() }
}

const LONGEST_BESIDE = 30

interface TimeCell {
  readonly span: RowSpan
  /** Words beside the time. */
  readonly beside: string
}

/** `9–4 full-day`, `14:00 sharp`, `10:00~11:00 (비공개)`: a time and a few words beside it. */
const withWords = (cell: string): TimeCell | null => {
  const hours = /^(\d{1,2}\s?[-–—~∼]\s?\d{1,2})\s+(?=\(?\p{L})(.+)$/su.exec(cell)
  const bare = hours ? hoursOf(hours[1] ?? '') : null
  if (bare && (hours?.[2] ?? '').length <= LONGEST_BESIDE) return { span: bare, beside: hours?.[2] ?? '' }
  const times = findTimes(cell, { bare: true })
  const head = times[0] && isClock(times[0]) && cell.slice(0, times[0].start).trim() === '' ? headSpanOf(cell, times) : null
  const beside = cell.slice(head?.end ?? 0).trim()
  if (!head || beside.length > LONGEST_BESIDE || !/^[\s,/([·:;-]*\p{L}/u.test(beside) || findTimes(beside).some(isClock)) return null
  return { span: head.span, beside }
}

const timeIn = (cells: readonly string[], roles: readonly ColumnRole[]): TimeCell | null => {
  const { time } = splitDate(timeCellOf(cells, roles))
  const span = pureSpanOf(time) ?? pureSpanOf(bareTime(time)) ?? hoursOf(time)
  return span ? { span, beside: '' } : withWords(time.trim())
}

/** What the time cell of a row says beside its time, or in its place: 오전, TBC. */
export const besideTime = (cells: readonly string[], roles: readonly ColumnRole[]): string => {
  const time = timeIn(cells, roles)
  const words = time ? time.beside : splitDate(timeCellOf(cells, roles)).time
  return /\p{L}/u.test(words) && !isDitto(words) ? words.trim().replace(/^[\s,/·:;-]+/, '') : ''
}

/** The time of a table row: one cell, or start and end in two, with the minutes of a third. */
export const spanOfCells = (cells: readonly string[], roles: readonly ColumnRole[]): RowSpan | null => {
  const length = pureSpanOf(withUnit(cellOf(cells, roles, 'minutes')))
  const minutes = length?.start === null && length.end === null ? length : null
  const from = timeIn(cells, roles)?.span ?? null
  const until = roles.includes('end') ? pureSpanOf(splitDate(cellOf(cells, roles, 'end')).time) : null
  // Until when alone: `| | 18:30 | 행사장 정리 |`.
  const alone = until && until.start !== null ? { ...until, start: null, end: until.start, openEnded: false } : null
  const base = from && until ? { ...from, end: until.start, openEnded: false, text: `${from.text} ${until.text}` } : (from ?? alone)
  if (!base) return minutes
  return base.statedMinutes === null && minutes ? { ...base, statedMinutes: minutes.statedMinutes } : base
}
