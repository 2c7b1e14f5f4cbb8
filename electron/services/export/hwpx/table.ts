import type { Paragraph, Table, TableRow } from '../../../../shared/book/block.ts'
import { lineOf, spanOfCell } from '../../../../shared/export/block-text.ts'
import { TEXT_WIDTH } from './page-setup.ts'
import { cellCharacter, type CharacterName, characterId, type ParagraphName, paragraphId } from './styles.ts'
import { xmlText } from './xml.ts'

/** Height of a line in a cell and of the cell's own margins; 한글 makes rows higher as they need. */
const LINE_HEIGHT = 1_400
const CELL_MARGIN = { side: 340, edge: 141 } as const
/** Widths of a Korean and of any other letter in a cell, for a first guess of the height. */
const KOREAN_WIDTH = 1_000
const OTHER_WIDTH = 550

interface Line { readonly text: string; readonly character: CharacterName; readonly paragraph: ParagraphName }

interface Cell { readonly column: number; readonly span: number; readonly lines: readonly Line[]; readonly isHead: boolean; readonly filled: boolean }

/** A table with its head repeated on every page; a band is one merged cell. `id` is unique in the file. */
export const tableXml = (table: Table, id: number): string => {
  const widths = columnWidths(table)
  const rows = [headCells(table), ...table.rows.map((row) => rowCells(table, row))]
  const heights = rows.map((cells) => rowHeight(cells, widths))
  return [
    `<hp:tbl id="${id}" zOrder="${id}" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="1" rowCnt="${rows.length}" colCnt="${widths.length}" cellSpacing="0" borderFillIDRef="2" noAdjust="0">`,
    `<hp:sz width="${TEXT_WIDTH}" widthRelTo="ABSOLUTE" height="${heights.reduce((sum, height) => sum + height, 0)}" heightRelTo="ABSOLUTE" protect="0"/>`,
    '<hp:pos treatAsChar="0" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>',
    '<hp:outMargin left="0" right="0" top="140" bottom="560"/>',
    `<hp:inMargin left="${CELL_MARGIN.side}" right="${CELL_MARGIN.side}" top="${CELL_MARGIN.edge}" bottom="${CELL_MARGIN.edge}"/>`,
    ...rows.map((cells, row) => `<hp:tr>${cells.map((cell) => cellXml(cell, row, widths, heights[row] ?? LINE_HEIGHT)).join('')}</hp:tr>`),
    '</hp:tbl>',
  ].join('')
}

/** Widths by the columns' shares; the last takes what rounding leaves. */
const columnWidths = ({ columns }: Table): number[] => {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / total))
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, column) => (column === widths.length - 1 ? width + rest : width))
}

const headCells = ({ head }: Table): Cell[] => head.map((text, column) => ({
  column, span: 1, isHead: true, filled: true, lines: [{ text, character: 'cell-strong', paragraph: 'cell-centre' }],
}))

const rowCells = (table: Table, row: TableRow): Cell[] => row.cells.map((paragraphs, column) => ({
  column, span: spanOfCell(table, row), isHead: false, filled: row.tone === 'band',
  lines: paragraphs.filter((paragraph) => lineOf(paragraph) !== '').map((paragraph) => cellLine(table, row, paragraph, column)),
}))

const cellLine = (table: Table, row: TableRow, paragraph: Paragraph, column: number): Line => ({
  text: lineOf(paragraph), character: cellCharacter(row, paragraph),
  paragraph: row.cells.length > 1 && table.columns[column]?.align === 'centre' ? 'cell-centre' : 'cell',
})

const spanWidth = (widths: readonly number[], { column, span }: Cell): number => widths.slice(column, column + span).reduce((sum, width) => sum + width, 0)

const textWidth = (text: string): number => [...text].reduce((sum, sign) => sum + (sign >= 'ᄀ' ? KOREAN_WIDTH : OTHER_WIDTH), 0)

const rowHeight = (cells: readonly Cell[], widths: readonly number[]): number => Math.max(...cells.map((cell) => {
  const inside = Math.max(KOREAN_WIDTH, spanWidth(widths, cell) - 2 * CELL_MARGIN.side)
  const lines = cell.lines.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(textWidth(text) / inside)), 0)
  return Math.max(1, lines) * LINE_HEIGHT + 2 * CELL_MARGIN.edge
}))

const cellXml = (cell: Cell, row: number, widths: readonly number[], height: number): string => [
  `<hp:tc name="" header="${cell.isHead ? 1 : 0}" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="${cell.filled ? 3 : 2}">`,
  '<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="CENTER" linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0" hasTextRef="0" hasNumRef="0">',
  ...(cell.lines.length === 0 ? [lineXml({ text: '', character: 'cell', paragraph: 'cell' })] : cell.lines.map(lineXml)),
  `</hp:subList><hp:cellAddr colAddr="${cell.column}" rowAddr="${row}"/><hp:cellSpan colSpan="${cell.span}" rowSpan="1"/>`,
  `<hp:cellSz width="${spanWidth(widths, cell)}" height="${height}"/>`,
  `<hp:cellMargin left="${CELL_MARGIN.side}" right="${CELL_MARGIN.side}" top="${CELL_MARGIN.edge}" bottom="${CELL_MARGIN.edge}"/></hp:tc>`,
].join('')

const lineXml = ({ text, character, paragraph }: Line): string =>
  `<hp:p id="0" paraPrIDRef="${paragraphId(paragraph)}" styleIDRef="0" pageBreak="0" columnBreak="0" merged="0"><hp:run charPrIDRef="${characterId(character)}">${text === '' ? '' : `<hp:t>${xmlText(text)}</hp:t>`}</hp:run></hp:p>`
