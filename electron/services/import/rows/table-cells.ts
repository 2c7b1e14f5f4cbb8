import { type DateMatch, findDates } from '../../../../shared/time/korean-date.ts'
import { splitMarker } from '../parse/marker.ts'
import type { ColumnRole } from './columns.ts'
import { pureSpanOf, type RowSpan } from './row-span.ts'

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

/** `2–3` in a column of times: from two to three. */
const hoursOf = (cell: string): RowSpan | null => {
  const [, from, until] = /^\s*(\d{1,2})\s?[-–—~∼]\s?(\d{1,2})\s*$/.exec(cell) ?? []
  const span = from === undefined || until === undefined || Number(from) > 24 || Number(until) > 24 || from === until ? null : pureSpanOf(`${from}시~${until}시`)
  return span && { ...span, text: cell.trim() }
}

/** The time of a table row: one cell, or start and end in two, with the minutes of a third. */
export const spanOfCells = (cells: readonly string[], roles: readonly ColumnRole[]): RowSpan | null => {
  const length = pureSpanOf(withUnit(cellOf(cells, roles, 'minutes')))
  const minutes = length?.start === null && length.end === null ? length : null
  const time = splitDate(timeCellOf(cells, roles)).time
  const from = pureSpanOf(time) ?? pureSpanOf(bareTime(time)) ?? hoursOf(time)
  const until = roles.includes('end') ? pureSpanOf(splitDate(cellOf(cells, roles, 'end')).time) : null
  const base = from && until ? { ...from, end: until.start, openEnded: false, text: `${from.text} ${until.text}` } : from
  if (!base) return minutes
  return base.statedMinutes === null && minutes ? { ...base, statedMinutes: minutes.statedMinutes } : base
}
