import { findColumnRuns } from './blank-columns.ts'
import { rowsOfRun } from './blank-rows.ts'
import { cellOf, rowsOfGrid } from './grid-rows.ts'
import { withLostGaps } from './lost-gaps.ts'
import type { PageRules } from './page-rules.ts'
import { type Fragment, type TextLine, toLines } from './page-text.ts'
import { groupParagraphs, isBlankBetween, type Setting } from './paragraphs.ts'
import { withoutStretch } from './stretched-words.ts'
import { isTyped } from './typed-run.ts'
import { findGrids, type Grid } from './ruled-tables.ts'

/** A paragraph or a table of a page. `y` is its top. */
export type PageBlock =
  | {
      readonly type: 'paragraph'
      readonly y: number
      readonly lines: readonly TextLine[]
      /** Is the line above it blank? */
      readonly apart: boolean
    }
  | { readonly type: 'table'; readonly y: number; readonly rows: readonly (readonly string[])[] }

const paragraphs = (lines: readonly TextLine[], setting: Setting): PageBlock[] =>
  groupParagraphs(lines, setting).flatMap((group, index, groups) => {
    const [first] = group
    const above = groups[index - 1]?.at(-1)
    return first ? [{ type: 'paragraph' as const, y: first.y, lines: group, apart: above !== undefined && isBlankBetween(above, first, setting) }] : []
  })

/** Text outside of ruled tables: paragraphs, and the tables that only blank strips make. */
const openBlocks = (lines: readonly TextLine[], setting: Setting): PageBlock[] => {
  const blocks: PageBlock[] = []
  let from = 0
  for (const { from: start, to, run } of findColumnRuns(lines)) {
    const table = rowsOfRun(run, setting.right, setting.leading)
    if (isTyped(run, table)) continue
    blocks.push(...paragraphs(lines.slice(from, start), setting), { type: 'table', y: lines[start]?.y ?? 0, rows: table.rows })
    from = to
  }
  return [...blocks, ...paragraphs(lines.slice(from), setting)]
}

/**
 * Reads a page into paragraphs and tables, from the top down. Every fragment goes into exactly one of them.
 * `setting`: how the document sets its text.
 */
export const readPageBlocks = (
  fragments: readonly Fragment[],
  rules: PageRules,
  setting: Setting,
): PageBlock[] => {
  const grids = findGrids(rules)
  const held = new Map<Grid, Fragment[]>()
  const open = fragments.filter((fragment) => {
    const grid = grids.find((one) => cellOf(one, fragment) !== null)
    if (grid) held.set(grid, [...(held.get(grid) ?? []), fragment])
    return !grid
  })
  const tables = [...held].map(([grid, inside]): PageBlock => ({
    type: 'table',
    y: grid.ys[0] ?? 0,
    rows: rowsOfGrid(grid, inside),
  }))
  const tops = tables.map(({ y }) => y).toSorted((a, b) => b - a)
  // Lines above, between and below the tables are read apart: a blank strip does not run through a table.
  const bands = [Infinity, ...tops].map((top, index) =>
    open.filter(({ y }) => y <= top && y > (tops[index] ?? -Infinity)),
  )
  return [...bands.flatMap((band) => openBlocks(withLostGaps(withoutStretch(toLines(band))), setting)), ...tables].toSorted((a, b) => b.y - a.y)
}
