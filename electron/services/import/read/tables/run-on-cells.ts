import { isFramed, splitPipes } from './pipe-table.ts'

const framedCells = (line: string | null | undefined): readonly string[] => (line && isFramed(line) ? (splitPipes(line) ?? []) : [])
/** `13:45-14:20` → `00:00-00:00`. */
const shapeOf = (cell: string | undefined): string => (cell ?? '').replace(/\d/g, '0')
const RANGE_SHAPE = /^0{1,2}[:.h]?00\s?[-–—~∼]\s?0{1,2}[:.h]?00$/

/** `| 1345-1420 | Plenary | 1420-1550 | Groups |` in a table of two columns: rows whose line break was lost, each as wide as the row beside it; or `null`. */
export const splitRunOnCells = (lines: readonly (string | null)[], at: number): string[] | null => {
  const cells = framedCells(lines[at])
  const width = [framedCells(lines[at - 1]), framedCells(lines[at + 1])].find((other) => other.length >= 2 && shapeOf(other[0]) === shapeOf(cells[0]))?.length ?? 0
  if (width === 0 || cells.length <= width || cells.length % width !== 0 || !RANGE_SHAPE.test(shapeOf(cells[0]))) return null
  const starts = Array.from({ length: cells.length / width }, (_, row) => row * width)
  return starts.every((from) => shapeOf(cells[from]) === shapeOf(cells[0])) ? starts.map((from) => `| ${cells.slice(from, from + width).join(' | ')} |`) : null
}
