import { type ColumnRun, columnOf } from './blank-columns.ts'
import type { BlankTable } from './blank-rows.ts'
import { piecesOf, type TextLine } from './page-text.ts'

/** So many lines with two groups of words in one column were not set in these columns. */
const MIN_RAGGED = 2

const isRagged = (line: TextLine, strips: readonly number[]): boolean => {
  const columns = piecesOf(line).flatMap(([first]) => (first ? [columnOf(strips, first)] : []))
  return new Set(columns).size < columns.length
}

/** Were the columns made of spaces and tabs? Such lines are read as text is; cells of a table have lines of their own. */
export const isTyped = ({ lines, strips }: ColumnRun, { hasCells }: BlankTable): boolean =>
  lines.filter((line) => isRagged(line, strips)).length >= MIN_RAGGED || !hasCells
