import type { Table } from '../../../shared/book/block.ts'
import type { CompiledSheet } from './compile-sheet.ts'
import type { Box } from './flow-item.ts'
import type { TableLook } from './style-sheet.ts'

/** Where the columns of a table stand, in points from its left edge. */
export interface Grid {
  readonly look: TableLook
  readonly width: number
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
  /** Height of the type area: a row higher than half of it may part. */
  readonly pageHeight: number
}

export const gridOf = (sheet: CompiledSheet, table: Table): Grid => {
  const total = table.columns.reduce((sum, column) => sum + column.share, 0)
  const widths = table.columns.map((column) => (column.share / total) * sheet.width)
  let left = 0
  const lefts = widths.map((width) => {
    left += width
    return left - width
  })
  return { look: sheet.sheet.table, width: sheet.width, lefts, widths, pageHeight: sheet.height }
}

/** The hairlines between columns; a table has none at its sides. */
export const columnBoxes = ({ lefts, look }: Grid, y: number, height: number): Box[] =>
  lefts.slice(1).map((x) => ({ x: x - look.innerRule / 2, y, width: look.innerRule, height, grey: look.innerGrey }))

export const tableTop = ({ width, look }: Grid): Box => ({ x: 0, y: 0, width, height: look.outerRule, grey: 0 })
