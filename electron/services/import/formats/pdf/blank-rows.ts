import { splitMarker } from '../../parse/marker.ts'
import { rolesOfHead } from '../../rows/tables/columns.ts'
import { pureSpanOf } from '../../rows/times/row-span.ts'
import { columnOf, type ColumnRun } from './blank-columns.ts'
import { type CellLine, groupCell, isBroken, textOfCell } from './join-cell.ts'
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

const cellLine = (fragments: readonly Fragment[], height: number): CellLine => ({ text: textOf(fragments), right: fragments.at(-1)?.right ?? 0, height, firstWidth: wordsOf(fragments)[0]?.width ?? 0 })

const heldIn = (row: Row | undefined, column: number): string => (row?.cells[column] ?? []).map(({ text }) => text).join(' ')

/** No row has two times: a second one beside words begins the next row, however close the lines are. */
const beginsByTime = (cells: readonly Fragment[][], time: number, row: Row | undefined): boolean => {
  const held = heldIn(row, time)
  return time >= 0 && isClock(textOf(cells[time] ?? [])) && isClock(held) && !ENDS_OPEN.test(held) && cells.some((fragments, column) => column !== time && fragments.length > 0)
}

/** `9:00 – 10:15` over `AM`: more of the time above. */
const HALF_OF_DAY = /^[ap]\.?m\.?$/i

/** Does each cell of the line go on with the one above, which its width broke? A time or a date only where a range is open. */
const goesOn = (cells: readonly (CellLine | null)[], row: Row, limits: readonly number[]): boolean =>
  cells.every((cell, column) => {
    const above = row.cells[column]?.at(-1)
    if (cell === null) return true
    if (!above || splitMarker(cell.text).kind !== null) return false
    return isBroken(above, cell, limits[column] ?? Infinity) && (/^\W*\p{L}/u.test(cell.text) || ENDS_OPEN.test(above.text))
  })

interface Steps {
  /** Between the lines of a cell. */
  readonly smallest: number
  /** Stand rows no further apart than lines? */
  readonly even: boolean
}

const begins = (step: number, { smallest, even }: Steps, first: string, isBelowTime: boolean): boolean => {
  if (isBelowTime && (MORE_OF_TIME.test(first) || HALF_OF_DAY.test(first))) return false
  if (step > smallest * ROW_STEP) return true
  if (step < smallest / ROW_STEP) return false
  // Rows as close as lines: only the first column tells them apart.
  return even && first !== ''
}

/**
 * How far apart the lines of each column stand. A cell in the middle of its row stands between the lines of another: less
 * than a letter's height is no line below.
 */
const columnSteps = (lines: readonly TextLine[], parted: readonly (readonly (readonly Fragment[])[])[]): number[] =>
  (parted[0] ?? []).flatMap((_, column) => {
    const filled = lines.filter((__, index) => (parted[index]?.[column] ?? []).length > 0)
    return filled.slice(1).map((line, index) => (filled[index]?.y ?? 0) - line.y).filter((step, index) => step >= (filled[index]?.height ?? 0) * MIN_STEP)
  })

/** A table without lines: its rows, and whether it shows that it has cells: lines are broken beside others, or rows stand apart. What the page's edge breaks may be text. */
export interface BlankTable {
  readonly rows: readonly (readonly string[])[]
  readonly hasCells: boolean
}

/** The rows of a table without lines; lines that one cell wraps are joined. `right`: where the page's text ends. */
export const rowsOfRun = ({ lines, strips }: ColumnRun, right: number, leading: number | null): BlankTable => {
  const steps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y)
  const parted = lines.map((line) => cellsOf(line, strips))
  const inColumns = columnSteps(lines, parted)
  // A table whose cells all have one line shows no leading of its own: the document's tells that its steps are rows.
  const smallest = Math.min(...inColumns, (leading ?? Infinity) * (lines[0]?.height ?? 0))
  const hasHead = rolesOfHead((parted[0] ?? []).map(textOf)) !== null
  // Often only the head stands further apart.
  const even = steps.slice(hasHead ? 1 : 0).every((step) => step <= smallest * ROW_STEP)
  const time = timeColumnOf(parted, strips.length + 1)
  const lefts = strips.map((_, column) => Math.min(...parted.flatMap((cells) => cells.slice(column + 1).flat()).map(({ x }) => x)))
  const limits = [...lefts.map((left) => left - (lines[0]?.height ?? 0) * COLUMN_BLANK), right]
  const padded = hasPaddedRows(inColumns)
  const rows: Row[] = []
  lines.forEach((line, index) => {
    const [cells = [], row, above] = [parted[index], rows.at(-1), lines[index - 1]]
    const found = cells.map((fragments) => (fragments.length === 0 ? null : cellLine(fragments, line.height)))
    const isNew = !row || !above || !(!padded && goesOn(found, row, limits))
      && ((index === 1 && hasHead) || begins(above.y - line.y, { smallest, even }, found[0]?.text ?? '', isClock(heldIn(row, 0))) || beginsByTime(cells, time, row))
    if (isNew) rows.push({ cells: cells.map(() => []) })
    found.forEach((cell, column) => {
      if (cell) rows.at(-1)?.cells[column]?.push(cell)
    })
  })
  const columns = limits.map((_, column) => rows.map(({ cells }) => cells[column] ?? []))
  const groups = rows.map(({ cells }) => cells.map((cell, column) => groupCell(cell, columns[column] ?? [], limits[column] ?? right, padded)))
  return { rows: groups.map((cells) => cells.map(textOfCell)), hasCells: padded || groups.some((cells) => cells.slice(0, -1).flat().some((group) => group.lines.length > 1)) }
}
