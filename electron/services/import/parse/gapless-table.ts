import { findDates } from '../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../shared/time/korean-time.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { type Head, headsRunTogether } from '../rows/tables/heads-run-together.ts'
import { isClock, isLength } from '../rows/times/row-span.ts'
import { TIME_IN_WORDS } from '../rows/times/time-in-words.ts'
import type { DraftLine } from './draft-line.ts'
import { splitMarker } from './marker.ts'

/** A table has at least so many rows with their hours; so many lines without may stand between two of them. */
const FEWEST_ROWS = 2
const MOST_BETWEEN = 2
const LONGEST_LINE = 160
/** What stands before the time is a name, a part or a day. */
const LONGEST_BEFORE = 50

/** Where gaps are left, they part the columns. */
const GAP = / {2}/

/** Where the columns are that the words of a line can be told from. */
interface Columns {
  readonly width: number
  readonly time: number
  readonly content: number
  readonly minutes: number
  readonly date: number
}

const columnsOf = (heads: readonly Head[]): Columns | null => {
  const at = (role: Head['role']): number => heads.findIndex((head) => head.role === role)
  const [time, content] = [at('time'), at('content')]
  const before = heads.slice(0, time).filter(({ role }) => role !== 'date').length
  // Which word would be in which of several columns before the time nothing tells.
  return time < 0 || content < 0 || before > 1 ? null : { width: heads.length, time, content, minutes: at('minutes'), date: at('date') }
}

/** `준비 08:30~09:00 점검 30분 운영팀`: the cells of a line with an hour, which parts it, as a length does; `null` where it has none. */
const cellsOf = (text: string, { width, time, content, minutes, date }: Columns): string[] | null => {
  const times = findTimes(text)
  const clock = times.find(isClock)
  const words = clock ? null : TIME_IN_WORDS.exec(text)
  const [start, end] = clock ? [clock.start, clock.end] : words ? [words.index, words.index + words[0].length] : [-1, -1]
  const before = text.slice(0, Math.max(0, start)).trim()
  if (start < 0 || before.length > LONGEST_BEFORE || (before !== '' && times.filter(isClock).length > 1)) return null
  const cells = Array.from({ length: width }, () => '')
  cells[time] = text.slice(start, end).trim()
  const day = findDates(before, { bare: true }).find((match) => match.start === 0)
  const dated = date >= 0 ? date : 0
  const rest = day && dated < time ? before.slice(day.end).replace(/^[\s).]+/, '') : before
  if (rest !== before) cells[dated] = before.slice(0, before.length - rest.length).trim()
  if (rest !== '') cells[content < time ? content : Math.max(0, time - 1)] = [cells[content < time ? content : Math.max(0, time - 1)], rest].filter((part) => part !== '').join(' ')
  const after = text.slice(end).trim()
  const length = minutes > time ? findTimes(after).find(isLength) : undefined
  const first = content > time ? content : Math.min(time + 1, width - 1)
  if (!length) cells[first] = [cells[first], after].filter((part) => part !== '').join(' ')
  else {
    cells[first] = after.slice(0, length.start).trim()
    cells[minutes] = length.text
    const remark = minutes + 1 < width ? minutes + 1 : first
    cells[remark] = [cells[remark], after.slice(length.end).trim()].filter((part) => part !== '').join('\n')
  }
  return cells
}

/** The cells of a line without an hour: a day that heads others, or more of the row above. */
const moreOf = (text: string, { width, time, content }: Columns): string[] => {
  const column = dayHeadingOf(text, null) !== null ? 0 : content > time ? content : Math.min(time + 1, width - 1)
  return Array.from({ length: width }, (_, at) => (at === column ? text : ''))
}

const endsTable = (line: DraftLine): boolean =>
  line.cells !== null || line.kind !== 'text' || GAP.test(line.text) || line.afterBlank || line.text.length > LONGEST_LINE || splitMarker(line.text).kind === 'note' || /(?:다|요|오)\.$/.test(line.text)

/** The cells of the rows below the head at `at`, one after another. */
const rowsBelow = (lines: readonly DraftLine[], at: number, columns: Columns): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let [last, timed] = [0, 0]
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below] as DraftLine
    if ((endsTable(line) && rows.length > 0) || line.cells !== null || GAP.test(line.text) || rows.length - last > MOST_BETWEEN) break
    const cells = cellsOf(line.text, columns)
    rows.push(cells ?? moreOf(line.text, columns))
    if (cells) [last, timed] = [rows.length, timed + 1]
  }
  return timed >= FEWEST_ROWS ? rows.slice(0, last) : []
}

/**
 * `구분 시간 내용 소요 비고` ↵ `준비 08:30~09:00 점검 30분 운영팀`: a table whose gaps were lost. Its heads tell what stands before the
 * hour and behind it, and hours and lengths where the cells part; the lines become rows of a table.
 */
export const withGaplessTables = (lines: readonly DraftLine[]): readonly DraftLine[] => {
  const found = new Map<number, Pick<DraftLine, 'cells' | 'block'>>()
  let block = lines.reduce((most, line) => Math.max(most, line.block), 0)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    const heads = line && line.cells === null && line.kind !== 'rule' && !GAP.test(line.text) ? headsRunTogether(line.text) : null
    const columns = heads && columnsOf(heads)
    const rows = columns ? rowsBelow(lines, at, columns) : []
    if (!heads || rows.length === 0) continue
    block += 1
    ;[heads.map(({ text }) => text), ...rows].forEach((cells, offset) => found.set(at + offset, { cells, block }))
    at += rows.length
  }
  if (found.size === 0) return lines
  return lines.map((line, at) => {
    const row = found.get(at)
    return row ? { ...line, ...row, kind: 'table-row', level: 0, text: (row.cells ?? []).filter((cell) => cell !== '').join('  ') } : line
  })
}
