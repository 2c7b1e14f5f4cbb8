import type { Paragraph, Table } from '../../../shared/book/block.ts'
import { paragraph } from '../../../shared/book/paragraph.ts'
import { type CellBlock, measureCell } from './measure-cell.ts'
import { ARTIFACT, type Box, type FlowItem, flowItem, movedLine } from './flow-item.ts'
import type { MeasureContext } from './measure-context.ts'
import { measureParagraph } from './measure-paragraph.ts'
import { columnBoxes, type Grid, gridOf, tableTop } from './table-grid.ts'
import { rowItems } from './table-row.ts'
import { addElement, SECTION_ROOT } from './structure.ts'

/** A table as items: its head, then one a row; a row higher than half a page becomes one a line. */
export const measureTable = (context: MeasureContext, table: Table): FlowItem[] => {
  const grid = gridOf(context.sheet, table)
  const element = addElement(context.structure, 'Table', SECTION_ROOT)
  const head = headItem(context, table, grid, element)
  const repeated = repeatedHead(context, table, grid)
  const rows = table.rows.map((row, index) =>
    rowItems(context, grid, row, addElement(context.structure, 'TR', element), repeated, isLastButOne(table, index)))
  const items = withFirstRowKept(table, rows, grid.pageHeight).flat()
  const last = items.at(-1)
  const closed = last ? [...items.slice(0, -1), { ...last, boxes: [...last.boxes, closingRule(grid, last.height)] }] : items
  return [head, ...closed]
}

/** A last row alone on a page looks lost: it takes the one before with it. */
const isLastButOne = ({ rows }: Table, index: number): boolean => rows.length > 2 && index === rows.length - 2

/** Two rows up to this part of a page go to the next one with the head of their table. */
const LARGEST_KEPT_START = 0.2

/** A first row alone with its head at the foot of a page looks lost, too, but not at the price of a large gap. A band is no row. */
const withFirstRowKept = ({ rows }: Table, items: readonly FlowItem[][], pageHeight: number): FlowItem[][] => {
  const index = rows.findIndex(({ tone }) => tone !== 'band')
  const [first, second] = [items[index], items[index + 1]]
  if (first?.length !== 1 || second?.length !== 1) return [...items]
  const [row, next] = [first[0] as FlowItem, second[0] as FlowItem]
  if (row.height + next.height > pageHeight * LARGEST_KEPT_START) return [...items]
  return items.with(index, [{ ...row, keepWithNext: true }])
}

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
      ...title.lines.flatMap(({ lines }, index) => lines.map((line) => movedLine(line, 0, index * title.look.leading))),
      ...head.lines.map((line) => movedLine(line, 0, top)),
    ],
    boxes: head.boxes.map((box) => ({ ...box, y: box.y + top })),
  })
}
