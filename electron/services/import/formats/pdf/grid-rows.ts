import { joinWrapped, type WrappedLine } from './join-wrapped.ts'
import { type Fragment, textOf, toLines } from './page-text.ts'
import { cellAt, type Grid } from './ruled-tables.ts'

/** Part of a letter's height above its baseline that certainly lies inside its cell. */
const MIDDLE = 0.3

/** Is the fragment inside the table? */
export const cellOf = (grid: Grid, { x, right, y, height }: Fragment): { row: number; column: number } | null =>
  cellAt(grid, Math.min((x + right) / 2, x + height), y + height * MIDDLE)

/** Text of a ruled table by rows of cells; what a merged cell covers is empty. */
export const rowsOfGrid = (grid: Grid, fragments: readonly Fragment[]): string[][] => {
  const cells = Array.from({ length: grid.ys.length - 1 }, () =>
    Array.from({ length: grid.xs.length - 1 }, (): Fragment[] => []),
  )
  for (const fragment of fragments) {
    const at = cellOf(grid, fragment)
    if (at) cells[at.row]?.[at.column]?.push(fragment)
  }
  return cells.map((row) =>
    row.map((held) => {
      const lines: WrappedLine[] = toLines(held).map(({ fragments: line, height }) => ({
        text: textOf(line),
        right: line.at(-1)?.right ?? 0,
        height,
      }))
      return joinWrapped(lines, Math.max(0, ...lines.map(({ right }) => right)))
    }),
  )
}
