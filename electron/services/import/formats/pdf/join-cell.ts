import { joinWrapped, type WrappedLine } from './join-wrapped.ts'
import { WORD_SPACE } from './page-text.ts'

/** A line of a cell, and how wide its first word is. */
export interface CellLine extends WrappedLine {
  readonly firstWidth: number
}

/** So many lines that end within this of each other, in heights of the letters, with more below, tell where their cells end. */
const MIN_FULL = 2
const SAME_END = 1.5

/** Lines of a cell that only its width broke, and how far the lines of its column reach. */
interface CellGroup {
  readonly lines: CellLine[]
  readonly reach: number
}

/** Did the width of a cell, which ends at `end`, break the line above? The first word below would not have gone into it. */
export const isBroken = (above: CellLine, line: CellLine, end: number): boolean => above.right + above.height * WORD_SPACE + line.firstWidth > end

/** The lines of a cell by what its width broke. `column`: the cells of its column; `limit`: how far its lines can reach; `padded`: its rows stand apart. */
export const groupCell = (cell: readonly CellLine[], column: readonly (readonly CellLine[])[], limit: number, padded: boolean): CellGroup[] => {
  const reach = Math.max(0, ...column.flat().map((line) => line.right))
  const full = column.flatMap((lines) => lines.slice(0, -1)).filter((line) => reach - line.right < line.height * SAME_END)
  const end = padded && full.length >= MIN_FULL ? reach : limit
  const groups: CellGroup[] = []
  for (const line of cell) {
    const above = groups.at(-1)?.lines.at(-1)
    if (above && isBroken(above, line, end)) groups.at(-1)?.lines.push(line)
    else groups.push({ lines: [line], reach })
  }
  return groups
}

/** A cell's text: each group is a line. */
export const textOfCell = (groups: readonly CellGroup[]): string => groups.map(({ lines, reach }) => joinWrapped(lines, reach)).join('\n')
