import { rolesOfHead } from '../../rows/columns.ts'
import { pureSpanOf } from '../../rows/row-span.ts'
import { columnOf, type ColumnRun } from './blank-columns.ts'
import { type CellLine, groupCell, textOfCell } from './join-cell.ts'
import { hasPaddedRows } from './padded-rows.ts'
import { type Fragment, textOf, type TextLine, wordsOf } from './page-text.ts'

/** A step down that is this much larger than the smallest begins a new row. */
const ROW_STEP = 1.15
/** Smallest step between lines of one cell, in heights of the letters. */
const MIN_STEP = 0.9
/** Blank between two columns, in heights of the letters. */
const COLUMN_BLANK = 1.5
/** `('20)` under `09:00~09:20`: more of the time above, never a row. */
const MORE_OF_TIME = /^\(?\s*['’‘`′]?\s*\d{1,3}\s*(?:['’‘`′]|분)?\s*\)?$/

const cellsOf = (line: TextLine, strips: readonly number[]): Fragment[][] => {
  const cells: Fragment[][] = Array.from({ length: strips.length + 1 }, () => [])
  for (const fragment of line.fragments) cells[columnOf(strips, fragment)]?.push(fragment)
  return cells
}

interface Row {
  readonly cells: CellLine[][]
}

const isClock = (text: string): boolean => (pureSpanOf(text)?.start ?? null) !== null
/** `09:00 ~`: the end of the range stands on the line below. */
const ENDS_OPEN = /[~∼～–—-]\s*$/

/** The column that holds the times, one or more lines of it being nothing else; -1 without one. */
const timeColumnOf = (lines: readonly (readonly Fragment[][])[], columns: number): number =>
  Array.from({ length: columns }, (_, column) => lines.map((cells) => textOf(cells[column] ?? [])).filter((text) => text !== ''))
    .findIndex((texts) => texts.filter(isClock).length >= 2 && texts.filter(isClock).length * 2 >= texts.length)

const heldIn = (row: Row | undefined, column: number): string => (row?.cells[column] ?? []).map(({ text }) => text).join(' ')

/** No row has two times: a second one beside words begins the next row, however close the lines are. */
const beginsByTime = (cells: readonly Fragment[][], time: number, row: Row | undefined): boolean => {
  const held = heldIn(row, time)
  return time >= 0 && isClock(textOf(cells[time] ?? [])) && isClock(held) && !ENDS_OPEN.test(held) && cells.some((fragments, column) => column !== time && fragments.length > 0)
}

const begins = (
  line: TextLine,
  above: TextLine,
  smallest: number,
  cells: readonly Fragment[][],
  even: boolean,
  isBelowTime: boolean,
): boolean => {
  const first = textOf(cells[0] ?? [])
  if (MORE_OF_TIME.test(first) && isBelowTime) return false
  if (above.y - line.y > smallest * ROW_STEP) return true
  if (above.y - line.y < smallest / ROW_STEP) return false
  // Rows as close as lines: only the first column tells them apart.
  return even && first !== ''
}

/** A table without lines: its rows, and whether it shows that it has cells: lines are broken in them, or they stand apart. */
export interface BlankTable {
  readonly rows: readonly (readonly string[])[]
  readonly hasCells: boolean
}

/** The rows of a table without lines; lines that one cell wraps are joined. `right`: where the page's text ends. */
export const rowsOfRun = ({ lines, strips }: ColumnRun, right: number, leading: number | null): BlankTable => {
  const steps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y)
  // Less than a letter's height is a cell of its own height beside the line, not a line below it.
  const own = Math.min(...steps.filter((step, index) => step >= (lines[index]?.height ?? 0) * MIN_STEP))
  // A table whose cells all have one line shows no leading of its own: the document's tells that its steps are rows.
  const smallest = Math.min(own, (leading ?? Infinity) * (lines[0]?.height ?? 0))
  const parted = lines.map((line) => cellsOf(line, strips))
  const hasHead = rolesOfHead((parted[0] ?? []).map(textOf)) !== null
  // Often only the head stands further apart.
  const even = steps.slice(hasHead ? 1 : 0).every((step) => step <= smallest * ROW_STEP)
  const time = timeColumnOf(parted, strips.length + 1)
  const lefts = strips.map((_, column) => Math.min(...parted.flatMap((cells) => cells.slice(column + 1).flat()).map(({ x }) => x)))
  const limits = [...lefts.map((left) => left - (lines[0]?.height ?? 0) * COLUMN_BLANK), right]
  const padded = hasPaddedRows(lines)
  const rows: Row[] = []
  lines.forEach((line, index) => {
    const cells = parted[index] ?? []
    const above = lines[index - 1]
    if (!above || (index === 1 && hasHead) || begins(line, above, smallest, cells, even, isClock(heldIn(rows.at(-1), 0))) || beginsByTime(cells, time, rows.at(-1))) rows.push({ cells: cells.map(() => []) })
    cells.forEach((fragments, column) => {
      if (fragments.length === 0) return
      const cell = { text: textOf(fragments), right: fragments.at(-1)?.right ?? 0, height: line.height, firstWidth: wordsOf(fragments)[0]?.width ?? 0 }
      rows.at(-1)?.cells[column]?.push(cell)
    })
  })
  const columns = limits.map((_, column) => rows.map(({ cells }) => cells[column] ?? []))
  const groups = rows.map(({ cells }) => cells.map((cell, column) => groupCell(cell, columns[column] ?? [], limits[column] ?? right, padded)))
  return { rows: groups.map((cells) => cells.map(textOfCell)), hasCells: padded || groups.flat(2).some((group) => group.lines.length > 1) }
}
