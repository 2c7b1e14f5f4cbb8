import { parse } from 'csv-parse/sync'
import { rolesOfHead } from '../../rows/tables/columns.ts'
import { pureSpanOf } from '../../rows/times/row-span.ts'

const DELIMITERS = [',', ';'] as const
const FEWEST_CELLS = 3
/** Rows below a head, or without one. */
const FEWEST_ROWS = 2
const FEWEST_BARE_ROWS = 3
/** A cell of a programme is no sentence. */
const LONGEST_CELL = 120

const QUOTED_CELL = /(?<=^|[,;])\s*"(?:[^"]|"")*"\s*(?=[,;]|$)/g

const cellsOf = (line: string, delimiter: string): string[] => {
  if (!line.includes(delimiter) || line.includes('|') || line.includes('\t')) return []
  // Words in quotes inside a sentence are no cell in quotes.
  const quote = line.replaceAll(QUOTED_CELL, '').includes('"') ? null : '"'
  const [cells = []] = parse(line, { delimiter, quote, relax_quotes: true, relax_column_count: true, trim: true })
  return cells.every((cell) => cell.length <= LONGEST_CELL) ? cells : []
}

const isClock = (cell: string | undefined): boolean => (pureSpanOf(cell ?? '')?.start ?? null) !== null

const tellsTimes = (cells: readonly string[]): boolean => rolesOfHead(cells)?.some((role) => role === 'time' || role === 'start') ?? false

/** The index behind the rows that begin at `at`, or `at` where they are none of a table. */
const endOfTable = (lines: readonly string[], at: number, delimiter: string): number => {
  const first = cellsOf(lines[at] ?? '', delimiter)
  const isHead = tellsTimes(first)
  if (first.length < FEWEST_CELLS - (isHead ? 1 : 0)) return at
  const time = isHead ? (rolesOfHead(first)?.findIndex((role) => role === 'time' || role === 'start') ?? 0) : first.slice(0, 2).findIndex(isClock)
  if (time < 0) return at
  const isRow = (line: string): boolean => {
    const cells = cellsOf(line, delimiter)
    return isHead ? cells.length > time + 1 && cells.length <= first.length && (cells[time] === '' || isClock(cells[time])) : cells.length === first.length && isClock(cells[time])
  }
  let end = at + (isHead ? 1 : 0)
  while (end < lines.length && isRow(lines[end] ?? '')) end += 1
  return end - at >= (isHead ? FEWEST_ROWS + 1 : FEWEST_BARE_ROWS) ? end : at
}

/**
 * `시간,내용,장소` ↵ `09:30,접수,로비`: rows of values parted by commas or semicolons, below a head that names the times
 * or each with its time ahead, become rows of pipes. Sentences with commas stay.
 */
export const commasToPipes = (lines: readonly string[]): string[] => {
  const found = [...lines]
  for (let at = 0; at < lines.length; at += 1) {
    const delimiter = DELIMITERS.find((sign) => endOfTable(lines, at, sign) > at)
    if (delimiter === undefined) continue
    const end = endOfTable(lines, at, delimiter)
    for (let row = at; row < end; row += 1) found[row] = `| ${cellsOf(lines[row] ?? '', delimiter).map((cell) => cell.replaceAll('|', '｜')).join(' | ')} |`
    at = end - 1
  }
  return found
}
