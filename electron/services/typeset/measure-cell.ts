import type { Paragraph } from '../../../shared/book/block.ts'
import { ARTIFACT, type LinkArea, movedLine, type PlacedLine } from './flow-item.ts'
import { foreignLanguage, markLanguage, wordsOf } from './language.ts'
import type { MeasureContext } from './measure-context.ts'
import { type MeasuredLine, measureParagraph } from './measure-paragraph.ts'
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
  const rows: CellLine[] = []
  for (const paragraph of paragraphs) {
    const own = isMixed ? addElement(context.structure, 'P', element) : element
    if (isMixed) markLanguage(context.structure, own, wordsOf(paragraph.runs))
    const { lines, look, hangs } = measureParagraph(context, paragraph, width, { text: own, marker: own }, hung)
    hung = hangs
    const joined = paragraph.runsOn && context.sheet.sheet.table.runsOn ? runOn(rows.at(-1), lines, width, look.fonts.plain.size) : null
    if (joined) rows[rows.length - 1] = joined
    else for (const line of lines) rows.push({ height: look.leading, lines: line.lines, links: line.links })
  }
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

/** Between a line and what goes on in it, in ems. */
const RUN_ON_GAP = 0.5

/** The line with a paragraph of one line after its words, on their base line; `null` where there is no room. */
const runOn = (before: CellLine | undefined, lines: readonly MeasuredLine[], width: number, size: number): CellLine | null => {
  const [only, more] = lines
  const last = before?.lines.at(-1)
  const first = only?.lines[0]
  if (!before || !last || !only || !first || more) return null
  const left = last.x + last.line.width + RUN_ON_GAP * size
  const right = Math.max(...only.lines.map(({ x, line }) => x + line.width))
  if (left + right > width) return null
  return {
    ...before, lines: [...before.lines, ...only.lines.map((line) => movedLine(line, left, last.baseline - first.baseline))],
    links: [...before.links, ...only.links],
  }
}

export const placeCellLine = (placed: Placed, row: CellLine, x: number, y: number): void => {
  for (const line of row.lines) placed.lines.push(movedLine(line, x, y))
  for (const link of row.links) placed.links.push({ ...link, x: link.x + x, y: link.y + y })
}
