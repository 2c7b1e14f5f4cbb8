import type { Paragraph, Table } from '../../../shared/book/block.ts'
import { paragraph } from '../../../shared/book/paragraph.ts'
import { type CellBlock, measureCell } from './measure-cell.ts'
import { ARTIFACT, type Box, type FlowItem, flowItem } from './flow-item.ts'
import type { MeasureContext } from './measure-context.ts'
import { measureParagraph } from './measure-paragraph.ts'
import { columnBoxes, type Grid, gridOf, tableTop } from './table-grid.ts'
import { type RowKeep, rowItems } from './table-row.ts'
import { addElement, SECTION_ROOT } from './structure.ts'

/** A table as items: its head, then one a row; a row higher than half a page becomes one a line. */
export const measureTable = (context: MeasureContext, table: Table): FlowItem[] => {
  const grid = gridOf(context.sheet, table)
  const element = addElement(context.structure, 'Table', SECTION_ROOT)
  const head = headItem(context, table, grid, element)
  const repeated = repeatedHead(context, table, grid)
  const rows = table.rows.flatMap((row, index) =>
    rowItems(context, grid, row, addElement(context.structure, 'TR', element), repeated, keepOf(table, index)))
  const last = rows.at(-1)
  const closed = last ? [...rows.slice(0, -1), { ...last, boxes: [...last.boxes, closingRule(grid, last.height)] }] : rows
  return [head, ...closed]
}

/** A first row alone with its head at the foot of a page, or a last row alone on top of one, looks lost. */
const keepOf = ({ rows }: Table, index: number): RowKeep =>
  rows.length > 2 && index === rows.length - 2 ? 'always' : index === firstOf(rows) ? 'if-small' : 'as-asked'

/** The first row that is no band: a band keeps with its row anyway. */
const firstOf = (rows: Table['rows']): number => rows.findIndex(({ tone }) => tone !== 'band')

const closingRule = ({ width, look }: Grid, height: number): Box =>
  ({ x: 0, y: height - look.outerRule, width, height: look.outerRule, grey: 0 })

const headItem = (context: MeasureContext, table: Table, grid: Grid, parent: number): FlowItem => {
  const row = parent === ARTIFACT ? ARTIFACT : addElement(context.structure, 'TR', parent)
  const cells = table.head.map((text, index): CellBlock => {
    const element = row === ARTIFACT ? ARTIFACT : addElement(context.structure, 'TH', row)
    return measureCell(context, [headCell(text)], (grid.widths[index] ?? 0) - 2 * grid.look.paddingX, element)
  })
  const height = Math.max(...cells.map((cell) => cell.height)) + 2 * grid.look.paddingY
  return flowItem(height, {
    keepWithNext: true,
    boxes: [
      { x: 0, y: 0, width: grid.width, height, grey: grid.look.headFill, behind: true },
      tableTop(grid),
      { x: 0, y: height - grid.look.innerRule, width: grid.width, height: grid.look.innerRule, grey: 0.25 },
      ...columnBoxes(grid, 0, height),
    ],
    lines: cells.flatMap((cell, index) => cell.at((grid.lefts[index] ?? 0) + grid.look.paddingX, (height - cell.height) / 2).lines),
  })
}

const headCell = (text: string): Paragraph => paragraph('cell-head', text)

/** `세부 일정 (계속)` over the same head, for further pages; readers have heard it already, so it is an artifact. */
const repeatedHead = (context: MeasureContext, table: Table, grid: Grid): FlowItem => {
  const title = measureParagraph(context, table.continued, grid.width, { text: ARTIFACT, marker: ARTIFACT })
  const head = headItem(context, table, grid, ARTIFACT)
  const top = title.lines.length * title.look.leading + title.look.after
  return flowItem(top + head.height, {
    lines: [
      ...title.lines.flatMap(({ lines }, index) => lines.map((line) => ({ ...line, baseline: line.baseline + index * title.look.leading }))),
      ...head.lines.map((line) => ({ ...line, baseline: line.baseline + top })),
    ],
    boxes: head.boxes.map((box) => ({ ...box, y: box.y + top })),
  })
}
