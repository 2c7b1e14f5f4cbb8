import { type ColumnRole, roleOfHead } from '../../rows/tables/columns.ts'
import { pureSpanOf } from '../../rows/times/row-span.ts'
import type { LooseGrid } from './loose-cells.ts'
import type { TextLine } from '../text-line.ts'

const LONGEST_HEAD = 20
const FEWEST_ROWS = 3
/** Lines looked at for one table. */
const MOST_LINES = 150

const headOf = (line: TextLine | undefined): ColumnRole | null => (line?.shape === 'text' && line.level === 0 && line.text.trim().length <= LONGEST_HEAD ? roleOfHead(line.text) : null)

const isClock = (line: TextLine | undefined): boolean => line !== undefined && (pureSpanOf(line.text)?.start ?? null) !== null

const isTime = (role: ColumnRole | null): boolean => role === 'time' || role === 'start'

/** Does a blank stand between any of the lines? */
const isBroken = (lines: readonly TextLine[]): boolean => lines.some(({ number }, at) => at > 0 && number > (lines[at - 1]?.number ?? 0) + 1)

/** The lines of text from `at` on, blanks between them left out. */
const wordsFrom = (lines: readonly TextLine[], at: number): readonly TextLine[] => {
  const near = lines.slice(at, at + MOST_LINES)
  const stop = near.findIndex(({ shape, level }) => (shape !== 'text' && shape !== 'blank') || level > 0)
  return (stop < 0 ? near : near.slice(0, stop)).filter(({ shape }) => shape === 'text')
}

/**
 * `시간` ↵ `09:00` ↵ `09:30` ↵ `10:20` ↵ `내용` ↵ `등록` ↵ `개회식` ↵ `휴식`: a table that came column by column, each below its head and
 * with as many cells as there are clocks. Gives the one that begins at a line, or `null`.
 */
export const stackedColumnsAt = (lines: readonly TextLine[], at: number): LooseGrid | null => {
  if (headOf(lines[at]) === null) return null
  const words = wordsFrom(lines, at)
  const time = words.findIndex((line, index) => isTime(headOf(line)) && isClock(words[index + 1]))
  const behind = words.slice(time + 1).findIndex((line) => !isClock(line))
  const rows = behind < 0 ? words.length - time - 1 : behind
  const height = rows + 1
  if (time < 0 || rows < FEWEST_ROWS || time % height !== 0) return null
  const isSpaced = isBroken(words.slice(time + 1, time + height))
  const columns: TextLine[][] = []
  for (let from = 0; headOf(words[from]) !== null && from + height <= words.length; from += height) {
    const column = words.slice(from, from + height)
    // Beyond a blank that parts no other cells something else stands: the column has too few.
    if (!isSpaced && isBroken(column.slice(1))) break
    columns.push(column)
  }
  const isWhole = columns.every(([head, ...cells]) => isTime(headOf(head)) || headOf(head) === 'end' || !cells.some(isClock))
  const last = columns.at(-1)?.at(-1)
  if (!last || !isWhole || columns.length * height <= time || !columns.some(([head]) => headOf(head) === 'content')) return null
  return { end: lines.indexOf(last, at) + 1, rows: Array.from({ length: height }, (_, row) => columns.flatMap((column) => (column[row] ? [{ text: column[row].text.trim(), lines: [column[row]] }] : []))) }
}
