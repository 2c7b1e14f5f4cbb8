import { pureSpanOf } from '../../rows/times/row-span.ts'
import { isFramed, splitPipes } from './pipe-table.ts'
import type { TextLine } from '../text-line.ts'

/** So many rows in their lines tell how many cells a row has. */
const FEWEST_WHOLE = 3

const isBars = ({ shape, text }: TextLine): boolean => shape === 'pipe' || (shape === 'rule' && /^[\s|]+$/.test(text) && text.includes('|'))

/** Bars of a line that ends with one: so many cells are closed in it. */
const barsOf = (line: TextLine): number => (isBars(line) && !isFramed(line.text) && line.text.trimEnd().endsWith('|') ? (splitPipes(line.text, false)?.length ?? 1) - 1 : isBars(line) && /^[\s|]+$/.test(line.text) ? (line.text.match(/\|/g) ?? []).length : 0)

/** `14:30~15:00 | 입교 | …` below `1 일 차 |`: what begins with its time is a row of its own. */
const beginsRow = (line: TextLine | undefined): boolean => pureSpanOf(line?.text.split('|', 1)[0] ?? '') !== null

/** A line of a table with what is left of its row in the lines below it, and the column in which each begins. */
export interface BrokenRow {
  readonly line: TextLine
  readonly column: number
}

/**
 * `19:00 | Gala dinner |` ↵ `Needles Suite | Ground |` between rows of four cells: the bars of both lines are those of one row, which a
 * long cell broke. Gives the lines of each row with the column that each begins in.
 */
export const joinBrokenRows = (lines: readonly TextLine[]): readonly (readonly BrokenRow[])[] => {
  const bars = lines.map(barsOf)
  const counts = Map.groupBy(bars, (count) => count)
  const [width = 0, whole = []] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? []
  const single = lines.map((line) => [{ line, column: 0 }])
  if (width < 2 || whole.length < FEWEST_WHOLE || whole.length * 2 <= lines.length) return single
  const rows: BrokenRow[][] = []
  for (let at = 0; at < lines.length;) {
    let [end, sum] = [at + 1, bars[at] ?? 0]
    if (sum > 0) while (sum < width && (bars[end] ?? 0) > 0 && !beginsRow(lines[end]) && sum + (bars[end] ?? 0) <= width) sum += bars[end++] ?? 0
    if (sum !== width) end = at + 1
    let column = 0
    rows.push(lines.slice(at, end).map((line, part) => {
      const begun = { line, column }
      column += bars[at + part] ?? 0
      return begun
    }))
    at = end
  }
  return rows
}
