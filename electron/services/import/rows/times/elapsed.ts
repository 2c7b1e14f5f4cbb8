import type { ColumnRole } from '../tables/columns.ts'

/** `5`, `5분`, `5'`, `T+5`: minutes in a column that counts them. */
const COUNT = /^(?:T\s?\+\s?)?(\d{1,3})\s?(?:분|['’′]|min(?:ute)?s?\.?)?$/i
/** Fewest rows whose sums tell that a column counts the minutes since the beginning. */
const FEWEST_ROWS = 3
/** So large a share of a column's cells are numbers, and of its sums exact; one cell may be empty anyway. */
const MOST = 0.75

interface Elapsed {
  /** The column that counts the minutes since the beginning, and the one with the length of each row. */
  readonly elapsed: number
  readonly minutes: number
  /** Each sum is exact: the column tells nothing that the lengths don't. */
  readonly exact: boolean
}

const countOf = (cell: string | undefined): number | null => {
  const digits = COUNT.exec(cell?.trim() ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** How many rows begin where the lengths above them end, or end where their own length brings them. */
const linksOf = (elapsed: readonly (number | null)[], minutes: readonly (number | null)[]): number => {
  const begins = elapsed.filter((at, row) => row > 0 && at !== null && at === (elapsed[row - 1] ?? 0) + (minutes[row - 1] ?? 0)).length
  const ends = elapsed.filter((at, row) => at !== null && minutes[row] !== null && at === (row === 0 ? 0 : (elapsed[row - 1] ?? 0)) + (minutes[row] ?? 0)).length
  return elapsed[0] === 0 ? begins : ends - 1
}

/** `0 | 5`, `5 | 2`, `7 | 12`, …: the columns of a table that count minutes since its beginning, and lengths; sums prove them. */
export const elapsedColumns = (rows: readonly (readonly string[])[]): Elapsed | null => {
  if (rows.length < FEWEST_ROWS) return null
  const width = Math.max(...rows.map((cells) => cells.length))
  const counts = Array.from({ length: width }, (_, column) => rows.map((cells) => countOf(cells[column])))
  const numeric = counts.flatMap((column, at) => (column.filter((count) => count === null).length <= Math.max(1, rows.length * (1 - MOST)) ? [at] : []))
  const found = numeric.flatMap((elapsed) => numeric.flatMap((minutes): Elapsed[] => {
    const links = elapsed === minutes ? 0 : linksOf(counts[elapsed] ?? [], counts[minutes] ?? [])
    return links >= (rows.length - 1) * MOST && links >= FEWEST_ROWS - 1 ? [{ elapsed, minutes, exact: links === rows.length - 1 }] : []
  }))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Roles of a table whose sums tell what its columns of numbers are; `named` are those of its head. */
export const withElapsed = (named: readonly ColumnRole[] | null, rows: readonly (readonly string[])[]): readonly ColumnRole[] | null => {
  const found = elapsedColumns(rows)
  if (!found) return named
  const isWordy = (column: number): boolean => rows.some((cells) => /\p{L}{2}/u.test(cells[column] ?? '')) && column !== found.elapsed && column !== found.minutes
  const width = Math.max(...rows.map((cells) => cells.length))
  const columns = named ?? Array.from({ length: width }, (_, column): ColumnRole => (isWordy(column) ? 'remarks' : 'none'))
  const content = columns.findIndex((role, column) => role === 'content' && isWordy(column))
  const words = content < 0 ? columns.findIndex((_, column) => isWordy(column)) : content
  return columns.map((role, column) => {
    if (column === found.elapsed) return found.exact ? 'none' : 'remarks'
    if (column === found.minutes) return 'minutes'
    return column === words ? 'content' : role
  })
}
