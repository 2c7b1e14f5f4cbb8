import { rolesOfHead } from '../../rows/columns.ts'
import { columnOf, type ColumnRun } from './blank-columns.ts'
import { joinWrapped, type WrappedLine } from './join-wrapped.ts'
import { type Fragment, textOf, type TextLine } from './page-text.ts'

/** A step down that is this much larger than the smallest begins a new row. */
const ROW_STEP = 1.15
/** Smallest step between lines of one cell, in heights of the letters. */
const MIN_STEP = 0.9
/** `('20)` under `09:00~09:20`: more of the time above, never a row. */
const MORE_OF_TIME = /^\(?\s*['’‘`′]?\s*\d{1,3}\s*(?:['’‘`′]|분)?\s*\)?$/

const cellsOf = (line: TextLine, strips: readonly number[]): Fragment[][] => {
  const cells: Fragment[][] = Array.from({ length: strips.length + 1 }, () => [])
  for (const fragment of line.fragments) cells[columnOf(strips, fragment)]?.push(fragment)
  return cells
}

interface Row {
  readonly cells: WrappedLine[][]
}

const begins = (
  line: TextLine,
  above: TextLine,
  smallest: number,
  cells: readonly Fragment[][],
  even: boolean,
): boolean => {
  const first = textOf(cells[0] ?? [])
  if (MORE_OF_TIME.test(first)) return false
  if (above.y - line.y > smallest * ROW_STEP) return true
  if (above.y - line.y < smallest / ROW_STEP) return false
  // Rows as close as lines: only the first column tells them apart.
  return even && first !== ''
}

/** The rows of a table without lines; lines that one cell wraps are joined. */
export const rowsOfRun = ({ lines, strips }: ColumnRun, leading: number | null): string[][] => {
  const steps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y)
  // Less than a letter's height is a cell of its own height beside the line, not a line below it.
  const own = Math.min(...steps.filter((step, index) => step >= (lines[index]?.height ?? 0) * MIN_STEP))
  // A table whose cells all have one line shows no leading of its own: the document's tells that its steps are rows.
  const smallest = Math.min(own, (leading ?? Infinity) * (lines[0]?.height ?? 0))
  const even = steps.every((step) => step <= smallest * ROW_STEP)
  const rows: Row[] = []
  lines.forEach((line, index) => {
    const cells = cellsOf(line, strips)
    const above = lines[index - 1]
    const underHead = index === 1 && rolesOfHead((rows[0]?.cells ?? []).map(([first]) => first?.text ?? '')) !== null
    if (!above || underHead || begins(line, above, smallest, cells, even)) rows.push({ cells: cells.map(() => []) })
    cells.forEach((fragments, column) => {
      if (fragments.length === 0) return
      rows
        .at(-1)
        ?.cells[column]?.push({ text: textOf(fragments), right: fragments.at(-1)?.right ?? 0, height: line.height })
    })
  })
  const limits = Array.from({ length: strips.length + 1 }, (_, column) =>
    Math.max(0, ...rows.flatMap(({ cells }) => (cells[column] ?? []).map(({ right }) => right))),
  )
  return rows.map(({ cells }) => cells.map((wrapped, column) => joinWrapped(wrapped, limits[column] ?? 0)))
}
