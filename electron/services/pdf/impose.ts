import type { Book } from '../../../shared/book/block.ts'
import { PAGES_A_FOLDED_SHEET, signatureOf } from '../../../shared/book/imposition.ts'
import type { Box } from '../typeset/flow-item.ts'
import { PT_PER_MM } from '../typeset/style-sheet.ts'

/** A page of the layout on a sheet; `x` and `y` are the page's top left corner in points from the sheet's. */
export interface Slot {
  readonly page: number
  readonly x: number
  readonly y: number
  /** Size on the sheet by size as set. */
  readonly scale: number
}

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

interface Size { readonly width: number; readonly height: number }

/** Pages of a section; with `back` they stand behind those of the section before it, where there are cards. */
export interface SectionPages { readonly pageCount: number; readonly back?: boolean }

/** The sheets of these sections: a page each, or several; a sheet has the size of a page, upright or lying, but for cards. */
export const impose = ({ imposition, signature }: Pick<Book, 'imposition' | 'signature'>, sections: readonly SectionPages[], page: Size): Sheet[] => {
  const pageCount = sections.reduce((sum, each) => sum + each.pageCount, 0)
  switch (imposition) {
    case 'none':
      return Array.from({ length: pageCount }, (_, index) => ({ ...page, slots: [{ page: index, x: 0, y: 0, scale: 1 }], marks: [] }))
    case '2-up':
      return runsOf(pageCount, 2).map((pages) => gridSheet(pages, lying(page), 2, 1, page))
    case '4-up':
      return runsOf(pageCount, 4).map((pages) => gridSheet(pages, page, 2, 2, page))
    case 'booklet':
      return bookletOrder(pageCount, signatureOf(pageCount, signature)).map((pages) => gridSheet(pages, lying(page), 2, 1, page))
    case 'cards':
      return cardSheets(sections, page)
    default:
      return imposition satisfies never
  }
}

/** A sheet for each page of one section; pages that lie have sheets that lie. */
export const pageSheets = (pages: readonly unknown[], page: Size, lies: (at: number) => boolean): Sheet[] =>
  pages.map((_, at) => ({ ...(lies(at) ? lying(page) : page), slots: [{ page: at, x: 0, y: 0, scale: 1 }], marks: [] }))

const lying = ({ width, height }: Size): Size => ({ width: height, height: width })

const runsOf = (count: number, size: number): number[][] =>
  Array.from({ length: Math.ceil(count / size) }, (_, run) => Array.from({ length: Math.min(size, count - run * size) }, (_each, at) => run * size + at))

/**
 * Pages of a booklet, two to a side: signature after signature, of each the outermost sheet first, each front followed
 * by its back. Printed on both sides and turned over the short edge, the sheets of a signature are folded in the middle;
 * several are laid on one another and bound. `null` is an empty half, which only the last signature has.
 */
export const bookletOrder = (count: number, signature: number): (number | null)[][] =>
  runsOf(count, signature).flatMap((pages) => {
    const whole = Math.ceil(pages.length / PAGES_A_FOLDED_SHEET) * PAGES_A_FOLDED_SHEET
    const real = (at: number): number | null => pages[at] ?? null
    return Array.from({ length: whole / 2 }, (_, side) =>
      (side % 2 === 0 ? [real(whole - 1 - side), real(side)] : [real(side), real(whole - 1 - side)]))
  })

/** Pages made smaller, each in the middle of its part of the sheet. */
const gridSheet = (pages: readonly (number | null)[], sheet: Size, columns: number, rows: number, page: Size): Sheet => {
  const cell = { width: sheet.width / columns, height: sheet.height / rows }
  const scale = Math.min(cell.width / page.width, cell.height / page.height)
  const [left, top] = [(cell.width - page.width * scale) / 2, (cell.height - page.height * scale) / 2]
  return {
    ...sheet, marks: [],
    slots: pages.flatMap((number, at): Slot[] => (number === null ? [] : [{
      page: number, scale, x: (at % columns) * cell.width + left, y: Math.floor(at / columns) * cell.height + top,
    }])),
  }
}

/** The two sides of a card, by their pages. */
interface Card { readonly front: number | null; readonly back: number | null }

/** A section begins on a front and goes on on the back, unless the section after it stands there: then it goes on on the next card. */
const cardsOf = (sections: readonly SectionPages[]): Card[] => {
  let next = 0
  return sections.flatMap(({ pageCount, back }, index) => {
    if (back && index > 0) return []
    const front = next
    const behind = sections[index + 1]?.back ? (sections[index + 1]?.pageCount ?? 0) : null
    next += pageCount + (behind ?? 0)
    if (behind === null) {
      return Array.from({ length: Math.ceil(pageCount / 2) }, (_, card): Card => ({
        front: front + card * 2, back: card * 2 + 1 < pageCount ? front + card * 2 + 1 : null,
      }))
    }
    return Array.from({ length: Math.max(pageCount, behind) }, (_, card): Card => ({
      front: card < pageCount ? front + card : null, back: card < behind ? front + pageCount + card : null,
    }))
  })
}

/** Turned over its long edge, a sheet has the columns of its back exchanged. */
const cardSheets = (sections: readonly SectionPages[], { width, height }: Size): Sheet[] => {
  const cards = cardsOf(sections)
  const size = { width: width * CARDS_ACROSS, height: height * 2 }
  const slot = (pageIndex: number, column: number, row: number): Slot => ({ page: pageIndex, x: column * width, y: row * height, scale: 1 })
  const sheets: Sheet[] = []
  for (let from = 0; from < cards.length; from += CARDS_PER_SHEET) {
    const own = cards.slice(from, from + CARDS_PER_SHEET)
    const place = (at: number): { column: number; row: number } => ({ column: at % CARDS_ACROSS, row: Math.floor(at / CARDS_ACROSS) })
    const marks = cutMarks(size.width, size.height)
    sheets.push({ ...size, marks, slots: own.flatMap(({ front }, at) => (front === null ? [] : [slot(front, place(at).column, place(at).row)])) })
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
