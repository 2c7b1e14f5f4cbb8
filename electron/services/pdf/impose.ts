import type { BookLayout } from '../typeset/layout-book.ts'
import type { Box } from '../typeset/flow-item.ts'
import { PT_PER_MM } from '../typeset/style-sheet.ts'

/** A page of the layout on a sheet; `x` and `y` are the page's top left corner in points from the sheet's. */
export interface Slot { readonly page: number; readonly x: number; readonly y: number }

/** One side of a sheet of paper as it leaves the printer. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly slots: readonly Slot[]
  /** Drawn on the paper itself: where to cut. */
  readonly marks: readonly Box[]
}

const CARDS_ACROSS = 2
const CARDS_PER_SHEET = 4

/** The sheets of a book: a page each, or four cards each with their backs on the sheet after. */
export const impose = (layout: BookLayout, page: { width: number; height: number }): Sheet[] => {
  switch (layout.book.imposition) {
    case 'none':
      return Array.from({ length: layout.pageCount }, (_, index) => ({ ...page, slots: [{ page: index, x: 0, y: 0 }], marks: [] }))
    case 'cards':
      return cardSheets(layout, page)
    default:
      return layout.book.imposition satisfies never
  }
}

/** A card has two sides; a section begins on a front. Turned over its long edge, a sheet has the columns of its back exchanged. */
const cardSheets = (layout: BookLayout, { width, height }: { width: number; height: number }): Sheet[] => {
  const cards = layout.sections.flatMap(({ pages }, index) => {
    const first = (layout.firstPages[index] ?? 1) - 1
    return Array.from({ length: Math.ceil(pages.length / 2) }, (_, card) => ({
      front: first + card * 2, back: card * 2 + 1 < pages.length ? first + card * 2 + 1 : null,
    }))
  })
  const size = { width: width * CARDS_ACROSS, height: height * 2 }
  const slot = (pageIndex: number, column: number, row: number): Slot => ({ page: pageIndex, x: column * width, y: row * height })
  const sheets: Sheet[] = []
  for (let from = 0; from < cards.length; from += CARDS_PER_SHEET) {
    const own = cards.slice(from, from + CARDS_PER_SHEET)
    const place = (at: number): { column: number; row: number } => ({ column: at % CARDS_ACROSS, row: Math.floor(at / CARDS_ACROSS) })
    const marks = cutMarks(size.width, size.height)
    sheets.push({ ...size, marks, slots: own.map(({ front }, at) => slot(front, place(at).column, place(at).row)) })
    if (own.every(({ back }) => back === null)) continue
    sheets.push({
      ...size, marks,
      slots: own.flatMap(({ back }, at) => (back === null ? [] : [slot(back, CARDS_ACROSS - 1 - place(at).column, place(at).row)])),
    })
  }
  return sheets
}

const MARK_LENGTH = 5 * PT_PER_MM
const MARK_WEIGHT = 0.35
const MARK_GREY = 0.45

/** Short lines at the edges and a cross in the middle: two cuts make four cards. */
const cutMarks = (width: number, height: number): Box[] => {
  const [middleX, middleY] = [width / 2, height / 2]
  const across = (x: number): Box => ({ x, y: middleY - MARK_WEIGHT / 2, width: MARK_LENGTH, height: MARK_WEIGHT, grey: MARK_GREY })
  const down = (y: number): Box => ({ x: middleX - MARK_WEIGHT / 2, y, width: MARK_WEIGHT, height: MARK_LENGTH, grey: MARK_GREY })
  return [
    across(0), across(middleX - MARK_LENGTH / 2), across(width - MARK_LENGTH),
    down(0), down(middleY - MARK_LENGTH / 2), down(height - MARK_LENGTH),
  ]
}
