import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Block, Table } from '../../../shared/book/block.ts'
import { cellLines, drawnLines, headingLevel, lineOf, spanOfCell } from '../../../shared/export/block-text.ts'
import type { OfficeDocument, OfficeSection } from '../../../shared/export/office-document.ts'
import { repackZip } from './pack-zip.ts'
import { sheetNames } from './sheet-names.ts'

const FONT = { fontFamily: '맑은 고딕', fontSize: 10 } as const
/** Characters across a sheet: about what a printed page takes. */
const SHEET_WIDTH = 110
const LINE_HEIGHT = 15

type SheetRow = SheetData[number]
type SheetCell = SheetRow[number]

/** Excel's XLSX, a sheet for each meeting: the text above and below its tables, in cells across the sheet. */
export const writeXlsx = async (document: OfficeDocument): Promise<Uint8Array> => {
  const names = sheetNames(document.sections.map(({ name }) => name))
  const sheets = document.sections.map((section, index) => ({ sheet: names[index] ?? '', ...sheetOf(section) }))
  return repackZip(await writeExcelFile(sheets, FONT).toBuffer(), (_, text) => text)
}

const sheetOf = ({ blocks }: OfficeSection): { data: SheetData; columns: { width: number }[] } => {
  const tables = blocks.filter((block) => block.kind === 'table')
  const width = Math.max(1, ...tables.map(({ columns }) => columns.length))
  // The widest table gives the columns; narrower ones use the first of them.
  const widest = tables.find(({ columns }) => columns.length === width)
  const total = widest?.columns.reduce((sum, { share }) => sum + share, 0) ?? 1
  const columns = widest ? widest.columns.map(({ share }) => ({ width: Math.round((SHEET_WIDTH * share) / total) })) : [{ width: SHEET_WIDTH }]
  return { data: blocks.flatMap((block) => blockRows(block, width)), columns }
}

const blockRows = (block: Block, width: number): SheetRow[] => {
  switch (block.kind) {
    case 'paragraph': {
      const text = lineOf(block)
      const level = headingLevel(block)
      if (text === '') return []
      return [across(text, width, { ...(level > 0 && { fontWeight: 'bold' as const, fontSize: level === 1 ? 16 : 12 }), indent: level > 0 ? 0 : block.level })]
    }
    case 'table':
      return tableRows(block, width)
    case 'drawing':
      return drawnLines(block).map((text) => across(text, width, {}))
    case 'rule':
    case 'space':
    case 'rest':
      return []
    default:
      return block satisfies never
  }
}

interface TextStyle { readonly fontWeight?: 'bold'; readonly fontSize?: number; readonly indent?: number }

/** One cell over the whole width, high enough for its text. */
const across = (text: string, width: number, style: TextStyle): SheetRow => [
  { value: text, type: String, columnSpan: width, wrap: true, alignVertical: 'top', height: linesIn(text, SHEET_WIDTH) * LINE_HEIGHT * ((style.fontSize ?? 10) / 10), ...style },
  ...Array.from({ length: width - 1 }, () => null),
]

/** Korean letters take two columns of a sheet. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil([...line].reduce((sum, sign) => sum + (sign > 'ᄀ' ? 2 : 1), 0) / width)), 0)

const BORDER = { borderStyle: 'thin', borderColor: '#444444', wrap: true, alignVertical: 'top' } as const

const tableRows = (table: Table, width: number): SheetRow[] => {
  const pad = (cells: SheetCell[]): SheetRow => [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => null)]
  const total = table.columns.reduce((sum, { share }) => sum + share, 0)
  const head = pad(table.head.map((value) => ({ value, type: String, ...BORDER, fontWeight: 'bold' as const, align: 'center' as const, backgroundColor: '#E9EDF2' })))
  const body = table.rows.map((row) => {
    const span = spanOfCell(table, row)
    const texts = row.cells.map((cell) => cellLines(cell).join('\n'))
    const height = LINE_HEIGHT * Math.max(1, ...texts.map((text, column) => linesIn(text, span > 1 ? SHEET_WIDTH : (SHEET_WIDTH * (table.columns[column]?.share ?? 1)) / total)))
    const cells = texts.flatMap((value, column): SheetCell[] => [
      {
        value, type: String, ...BORDER, height, ...(span > 1 && { columnSpan: span }),
        ...(row.tone === 'block' || row.tone === 'band' ? { fontWeight: 'bold' as const } : {}),
        ...(table.columns[column]?.align === 'centre' ? { align: 'center' as const } : {}),
      },
      ...Array.from({ length: span - 1 }, () => null),
    ])
    return pad(cells)
  })
  // An empty row keeps what follows out of the table.
  return [head, ...body, pad([])]
}
