import type { Paragraph } from '../../../shared/book/block.ts'
import { ARTIFACT, type LinkArea, movedLine, type PlacedLine } from './flow-item.ts'
import { foreignLanguage, markLanguage, wordsOf } from './language.ts'
import type { MeasureContext } from './measure-context.ts'
import { measureParagraph } from './measure-paragraph.ts'
import { addElement } from './structure.ts'

/** A line of a cell with its own height. */
export interface CellLine {
  readonly height: number
  readonly lines: readonly PlacedLine[]
  readonly links: readonly LinkArea[]
}

/** The text of one cell; `at` places it with its top left corner at a point of the row. */
export interface CellBlock {
  readonly height: number
  readonly rows: readonly CellLine[]
  at(x: number, y: number): Placed
}

export interface Placed {
  readonly lines: PlacedLine[]
  readonly links: LinkArea[]
}

/** Sets the paragraphs of a cell under each other in a measure of `width` points. */
export const measureCell = (context: MeasureContext, paragraphs: readonly Paragraph[], width: number, element: number): CellBlock => {
  let hung: number | null = null
  // Each paragraph of a cell in two languages is an element of its own.
  const isMixed = element !== ARTIFACT && paragraphs.some(({ runs }) => foreignLanguage(context.structure, wordsOf(runs)) !== null)
  const rows = paragraphs.flatMap((paragraph): CellLine[] => {
    const own = isMixed ? addElement(context.structure, 'P', element) : element
    if (isMixed) markLanguage(context.structure, own, wordsOf(paragraph.runs))
    const { lines, look, hangs } = measureParagraph(context, paragraph, width, { text: own, marker: own }, hung)
    hung = hangs
    return lines.map((line) => ({ height: look.leading, lines: line.lines, links: line.links }))
  })
  return {
    height: rows.reduce((sum, row) => sum + row.height, 0),
    rows,
    at: (x, y) => {
      const placed: Placed = { lines: [], links: [] }
      let top = y
      for (const row of rows) {
        placeCellLine(placed, row, x, top)
        top += row.height
      }
      return placed
    },
  }
}

export const placeCellLine = (placed: Placed, row: CellLine, x: number, y: number): void => {
  for (const line of row.lines) placed.lines.push(movedLine(line, x, y))
  for (const link of row.links) placed.links.push({ ...link, x: link.x + x, y: link.y + y })
}
