import { isoDateOf, weekdayOf } from '../../../../../shared/time/calendar-date.ts'
import { readWeekdayBefore } from '../../../../../shared/time/weekday.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import type { ColumnRole } from './columns.ts'

const MONTHS = 12
const TWO_NUMBERS = /^((?:[A-Z][a-z]{1,8}\.?,?\s)?)(\d{1,2})([./])(\d{1,2})\.?$/

interface Stated {
  /** '' where none stands before it. */
  readonly weekday: string
  readonly first: number
  readonly second: number
}

const statedIn = (cell: string): readonly Stated[] => {
  const [, weekday = '', first, , second] = TWO_NUMBERS.exec(cell) ?? []
  return first === undefined ? [] : [{ weekday, first: Number(first), second: Number(second) }]
}

const isOn = (year: number, month: number, day: number, weekday: string): boolean => {
  const date = isoDateOf(year, month, day)
  return date !== null && readWeekdayBefore(weekday, weekday.length)?.weekday === weekdayOf(date)
}

/** Which of the two the weekdays of a year say; `null` where they fit both, or neither. */
const toldByWeekdays = (stated: readonly Stated[], year: number): boolean | null => {
  const named = stated.filter(({ weekday }) => weekday !== '')
  const isDayFirst = named.every(({ weekday, first, second }) => isOn(year, second, first, weekday))
  const isMonthFirst = named.every(({ weekday, first, second }) => isOn(year, first, second, weekday))
  return isDayFirst === isMonthFirst ? null : isDayFirst
}

/** `Mon 6/9` ↵ `Tue 7/9`: days of one month, one after the other. */
const isOfOneMonth = (stated: readonly Stated[]): boolean =>
  stated.length > 1 && stated.every(({ weekday, first, second }, at) => weekday !== '' && second === stated[0]?.second && first > (stated[at - 1]?.first ?? 0))

const isDayFirst = (stated: readonly Stated[], year: number | null): boolean => {
  if (stated.some(({ second }) => second > MONTHS)) return false
  if (stated.some(({ first }) => first > MONTHS)) return true
  return (year === null ? null : toldByWeekdays(stated, year)) ?? isOfOneMonth(stated)
}

/**
 * `09.04` ↵ `16.04` in a column of dates: the day stands before the month in all where one of them has no such month, or where the
 * weekdays of the year say so. Without a year, weekdays before days of one month do.
 */
export const withMonthFirst = (lines: readonly DraftLine[], roles: readonly ColumnRole[], year: number | null): readonly DraftLine[] => {
  const date = roles.indexOf('date')
  const stated = lines.flatMap(({ cells }) => statedIn(cells?.[date] ?? ''))
  if (stated.length === 0 || !isDayFirst(stated, year)) return lines
  return lines.map((line) => ({ ...line, cells: line.cells?.map((cell, column) => (column === date ? cell.replace(TWO_NUMBERS, '$1$4$3$2') : cell)) ?? null }))
}
