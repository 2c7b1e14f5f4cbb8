import type { TableRow } from '../../../shared/book/block.ts'
import { type Box, type FlowItem, flowItem } from './flow-item.ts'
import { type CellBlock, measureCell, placeCellLine, type Placed } from './measure-cell.ts'
import type { MeasureContext } from './measure-context.ts'
import { addElement } from './structure.ts'
import { PT_PER_MM } from './style-sheet.ts'
import { columnBoxes, type Grid } from './table-grid.ts'

/** Rows up to this part of a page never part. */
const LARGEST_WHOLE_ROW = 0.5

/** One item for a row, or, where it is higher than half a page, one a line. */
export const rowItems = (
  context: MeasureContext, grid: Grid, row: TableRow, element: number, header: FlowItem, keepLast: boolean,
): FlowItem[] => {
  const { look } = grid
  const isBand = row.tone === 'band'
  const cells = row.cells.map((cell, index) => {
    const width = isBand ? grid.width : (grid.widths[index] ?? 0)
    // A band heads the rows after it.
    const data = addElement(context.structure, isBand ? 'TH' : 'TD', element)
    if (isBand) context.structure.spans.set(data, grid.widths.length)
    return measureCell(context, cell, width - 2 * look.paddingX, data)
  })
  const height = Math.max((row.least ?? 0) * PT_PER_MM, Math.max(minimumHeight(context), ...cells.map((cell) => cell.height)) + 2 * look.paddingY)
  const keepWithNext = row.keepWithNext || keepLast
  if (height > grid.pageHeight * LARGEST_WHOLE_ROW) return slicedRow(grid, row, cells, header, keepWithNext)
  const placed = cells.map((cell, index) => cell.at((isBand ? 0 : (grid.lefts[index] ?? 0)) + look.paddingX, (height - cell.height) / 2))
  return [flowItem(height, {
    keepWithNext,
    header,
    closing: bottomRule(grid, height, look.outerRule, 0),
    boxes: [...rowBoxes(grid, row, height), bottomRule(grid, height, look.innerRule, look.innerGrey)],
    lines: placed.flatMap((cell) => cell.lines),
    links: placed.flatMap((cell) => cell.links),
    source: row,
  })]
}

/** An empty row is as high as a row with a time. */
const minimumHeight = ({ sheet }: MeasureContext): number => sheet.roles['cell-time'].look.leading

const bottomRule = ({ width }: Grid, height: number, weight: number, grey: number): Box =>
  ({ x: 0, y: height - weight, width, height: weight, grey })

const rowBoxes = (grid: Grid, { tone, marked }: TableRow, height: number): Box[] => {
  const { look, width } = grid
  const fill = tone === 'band' ? look.bandFill : tone === 'block' ? look.blockFill : null
  return [
    ...(fill === null ? [] : [{ x: 0, y: 0, width, height, grey: fill, behind: true as const }]),
    ...(tone === 'band' ? [] : columnBoxes(grid, 0, height)),
    ...(marked ? [{ x: 0, y: 0, width: look.markWidth, height, grey: 0.1 }] : []),
  ]
}

/** The n-th lines of all cells side by side; first and last two lines keep together. */
const slicedRow = (grid: Grid, row: TableRow, cells: readonly CellBlock[], header: FlowItem, keepWithNext: boolean): FlowItem[] => {
  const { look } = grid
  const count = Math.max(...cells.map((cell) => cell.rows.length))
  return Array.from({ length: count }, (_, index) => {
    const isFirst = index === 0
    const isLast = index === count - 1
    const top = isFirst ? look.paddingY : 0
    const lineHeight = Math.max(...cells.map((cell) => cell.rows[index]?.height ?? 0))
    const height = top + lineHeight + (isLast ? look.paddingY : 0)
    const placed: Placed = { lines: [], links: [] }
    cells.forEach((cell, column) => {
      const line = cell.rows[index]
      if (line) placeCellLine(placed, line, (row.tone === 'band' ? 0 : (grid.lefts[column] ?? 0)) + look.paddingX, top)
    })
    return flowItem(height, {
      keepWithNext: isLast ? keepWithNext : isFirst || index === count - 2,
      header,
      closing: bottomRule(grid, height, look.outerRule, 0),
      boxes: [...rowBoxes(grid, row, height), ...(isLast ? [bottomRule(grid, height, look.innerRule, look.innerGrey)] : [])],
      ...placed,
      source: row,
    })
  })
}
