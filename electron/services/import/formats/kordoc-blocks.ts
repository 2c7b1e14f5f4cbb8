import type { IRBlock, IRTable } from 'kordoc'
import type { UnitBuilder } from './unit-builder.ts'
import { withoutMarkup } from './without-markup.ts'

/** A cell of an XLSX with a time: kordoc prints Excel's day 0. */
const EXCEL_TIME = /^18(?:99-12-3[01])T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?Z?$/
const EXCEL_DATE_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?(?:\.\d+)?Z?$/

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `1899-12-31T09:00:00` is 09:00; a date with a time stays both, a date at midnight is the date. */
export const printExcelTime = (text: string): string => {
  const time = EXCEL_TIME.exec(text)
  if (time) {
    // 08:59:59 is what 09:00 becomes in a day's fractions.
    const minutes = Number(time[1]) * 60 + Number(time[2]) + (Number(time[3] ?? 0) >= 30 ? 1 : 0)
    return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
  }
  const moment = EXCEL_DATE_TIME.exec(text)
  if (!moment) return text
  return moment[2] === '00' && moment[3] === '00' ? (moment[1] ?? text) : `${moment[1]} ${moment[2]}:${moment[3]}`
}

const cellsOf = (table: IRTable, spreadsheet: boolean): string[][] =>
  table.cells.map((row) => row.map(({ text }) => (spreadsheet ? printExcelTime(text.trim()) : withoutMarkup(text))))

/** A sheet holds text and tables below each other: an empty row ends what stands above it. */
const runsOfRows = (rows: readonly string[][]): string[][][] => {
  const runs: string[][][] = [[]]
  for (const row of rows) {
    if (row.every((cell) => cell.trim() === '')) runs.push([])
    else runs.at(-1)?.push(row)
  }
  return runs.filter((run) => run.length > 0)
}

/** A table of one cell, or of cells below each other, is a frame: what stands in it is read as text around it is. */
const isFrame = (table: IRTable): boolean =>
  table.cols === 1 && table.cells.some(([cell]) => cell?.blocks?.some(({ type }) => type === 'table'))

export interface BlockOptions {
  readonly spreadsheet: boolean
  /** A paragraph with the spaces that stand in its file. */
  readonly asTyped: (text: string) => string
  /** How many empty paragraphs stand above one. */
  readonly blanksAbove: (text: string) => number
}

/** Puts kordoc's blocks into units. Its markdown is not used: it escapes `~` and `*`. */
export const addBlocks = (blocks: readonly IRBlock[], units: UnitBuilder, options: BlockOptions): void => {
  const { spreadsheet, asTyped, blanksAbove } = options
  for (const block of blocks) {
    const page = block.pageNumber ?? 1
    const table = block.table
    if (table) {
      if (table.caption) units.paragraph(withoutMarkup(table.caption), { page })
      if (isFrame(table))
        for (const [cell] of table.cells)
          addBlocks(cell?.blocks ?? [{ type: 'paragraph', text: cell?.text ?? '' }], units, options)
      else
        for (const rows of spreadsheet ? runsOfRows(cellsOf(table, true)) : [cellsOf(table, false)])
          units.table(rows, { page })
    } else if (block.text) {
      // A heading of a spreadsheet is the name of its sheet, which no cell holds.
      const sheet = spreadsheet && block.type === 'heading'
      const text = withoutMarkup(block.text)
      for (let blanks = blanksAbove(text); blanks > 0; blanks -= 1) units.blank()
      units.paragraph(asTyped(text), {
        page,
        ...(sheet ? { kind: 'header' as const } : { level: block.type === 'heading' ? (block.level ?? 1) : 0 }),
      })
    }
    if (block.footnoteText) units.paragraph(block.footnoteText, { page, kind: 'footnote' })
    if (block.children) addBlocks(block.children, units, options)
  }
}
