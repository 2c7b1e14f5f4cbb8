import { findColumnRuns } from './blank-columns.ts'
import { rowsOfRun } from './blank-rows.ts'
import { cellOf, rowsOfGrid } from './grid-rows.ts'
import { joinWrapped } from './join-wrapped.ts'
import type { PageRules } from './page-rules.ts'
import { type Fragment, textOf, type TextLine, toLines } from './page-text.ts'
import { findGrids, type Grid } from './ruled-tables.ts'

/** A paragraph or a table of a page. `y` is its top. */
export type PageBlock =
  | {
      readonly type: 'paragraph'
      readonly y: number
      readonly x: number
      readonly height: number
      readonly text: string
    }
  | { readonly type: 'table'; readonly y: number; readonly rows: readonly (readonly string[])[] }

/** Lines of one paragraph are no further apart, in heights of the letters. */
const MAX_LEADING = 2

interface Body {
  readonly right: number
  readonly left: number
}

const goesOn = (above: TextLine, line: TextLine, body: Body): boolean => {
  const reaches = body.right - (above.fragments.at(-1)?.right ?? 0) < above.height * 1.6
  const starts = (line.fragments[0]?.x ?? 0) - body.left < line.height * 3
  return reaches && starts && Math.abs(above.height - line.height) < 1 && above.y - line.y < line.height * MAX_LEADING
}

const paragraphs = (lines: readonly TextLine[], body: Body): PageBlock[] => {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1)
    if (above && goesOn(above, line, body)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const wrapped = group.map(({ fragments, height }) => ({
      text: textOf(fragments),
      right: fragments.at(-1)?.right ?? 0,
      height,
    }))
    return [
      {
        type: 'paragraph' as const,
        y: first.y,
        x: first.fragments[0]?.x ?? 0,
        height: first.height,
        text: joinWrapped(wrapped, body.right),
      },
    ]
  })
}

/** Text outside of ruled tables: paragraphs, and the tables that only blank strips make. */
const openBlocks = (lines: readonly TextLine[], body: Body, leading: number | null): PageBlock[] => {
  const blocks: PageBlock[] = []
  let from = 0
  for (const { from: start, to, run } of findColumnRuns(lines)) {
    blocks.push(...paragraphs(lines.slice(from, start), body), {
      type: 'table',
      y: lines[start]?.y ?? 0,
      rows: rowsOfRun(run, leading),
    })
    from = to
  }
  return [...blocks, ...paragraphs(lines.slice(from), body)]
}

/**
 * Reads a page into paragraphs and tables, from the top down. Every fragment goes into exactly one of them.
 * `leading`: how far apart the document's lines stand.
 */
export const readPageBlocks = (
  fragments: readonly Fragment[],
  rules: PageRules,
  leading: number | null,
): PageBlock[] => {
  const grids = findGrids(rules)
  const held = new Map<Grid, Fragment[]>()
  const open = fragments.filter((fragment) => {
    const grid = grids.find((one) => cellOf(one, fragment) !== null)
    if (grid) held.set(grid, [...(held.get(grid) ?? []), fragment])
    return !grid
  })
  const body = {
    left: Math.min(...fragments.map(({ x }) => x)),
    right: Math.max(...fragments.map(({ right }) => right)),
  }
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
  return [...bands.flatMap((band) => openBlocks(toLines(band), body, leading)), ...tables].toSorted((a, b) => b.y - a.y)
}
