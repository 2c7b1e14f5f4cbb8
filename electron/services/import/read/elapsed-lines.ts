import { roleOfHead } from '../rows/tables/columns.ts'
import { elapsedColumns } from '../rows/times/elapsed.ts'

const COUNT = String.raw`(?:T\s?\+\s?)?\d{1,3}(?:\s?(?:분|['’′]|min\.?))?`
/** `5 2 Introduction`, `73 - Closing`, and `Introduction 5 2`. */
const ROW = new RegExp(String.raw`^\s*(${COUNT})\s+(${COUNT}|[-–—])\s+(\p{L}.*?)\s*$`, 'u')
const ROW_BEHIND = new RegExp(String.raw`^\s*(\p{L}.*?)\s+(${COUNT})\s+(${COUNT}|[-–—])\s*$`, 'u')
const COLUMNS = 3
/** A programme has no more rows than this. */
const MOST_ROWS = 200

/** Longer than any row: gaps of thousands of spaces would be searched again and again. */
const LONGEST_LINE = 300

const cellsOf = (line: string, row: RegExp): string[] => (line.length > LONGEST_LINE ? [] : (row.exec(line)?.slice(1) ?? []))

/** `Time (min) Duration (min) Action`: a line that is nothing but heads of columns, parted; `[]` where it is none. */
const headsOf = (line: string, columns: number): string[] => {
  const words = line.trim().split(/\s+/)
  if (columns === 1) return roleOfHead(words.join(' ')) === null ? [] : [words.join(' ')]
  for (let count = 1; count <= words.length - columns + 1; count += 1) {
    const [head, rest] = [words.slice(0, count).join(' '), headsOf(words.slice(count).join(' '), columns - 1)]
    if (rest.length > 0 && roleOfHead(head) !== null) return [head, ...rest]
  }
  return []
}

const toPipes = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '｜')).join(' | ')} |`

/** The rows from `at` on, blank lines between them left out; empty where their numbers are no minutes since a beginning. */
const rowsFrom = (lines: readonly string[], at: number, parted: readonly string[][]): { readonly line: number; readonly cells: string[] }[] => {
  const rows = []
  for (let line = at; line < lines.length && rows.length < MOST_ROWS; line += 1) {
    const cells = parted[line] ?? []
    if (cells.length > 0) rows.push({ line, cells })
    else if (lines[line]?.trim() !== '') break
  }
  return elapsedColumns(rows.map(({ cells }) => cells)) === null ? [] : rows
}

/**
 * `Time (min) Duration (min) Action` ↵ `0 5 Opening` ↵ `5 2 Introduction`: rows of a pasted table that count the minutes
 * since the beginning, which sums prove, become rows of pipes with the heads above them; `null` stands for a blank line between them.
 */
export const elapsedToPipes = (lines: readonly string[]): (string | null)[] => {
  const found: (string | null)[] = [...lines]
  // Each line is parted once: rows are tried from every one of them.
  const shapes = [ROW, ROW_BEHIND].map((row) => lines.map((line) => cellsOf(line, row)))
  for (let at = 0; at < lines.length; at += 1) {
    const shape = shapes.find((parted) => (parted[at] ?? []).length > 0)
    const rows = shape ? rowsFrom(lines, at, shape) : []
    const last = rows.at(-1)
    if (!last) continue
    const above = lines.findLastIndex((line, index) => index < at && line.trim() !== '')
    const heads = headsOf(lines[above] ?? '', COLUMNS)
    if (heads.length > 0) found.fill(null, above, at).splice(above, 1, toPipes(heads))
    found.fill(null, at, last.line + 1)
    for (const { line, cells } of rows) found[line] = toPipes(cells)
    at = last.line
  }
  return found
}
