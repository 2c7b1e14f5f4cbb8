import type { PrintedBook, PrintedPage, PrintedSection, UnnamedSection } from './printed-book.ts'

/** A book printed for the first time, its pages numbered through; `sides` of a sheet that are printed, 0 where sheets hold several pages. */
export const numberPages = (sections: readonly UnnamedSection[], sides: 0 | 1 | 2): PrintedBook => {
  let page = 0
  const named = sections.map((section): PrintedSection => ({ ...section, pages: section.pages.map((each): PrintedPage => ({ ...each, name: [++page, 0] })) }))
  const sheets = sides === 0 ? [] : Array.from({ length: Math.ceil(page / sides) }, (_, sheet) => Array.from({ length: Math.min(sides, page - sheet * sides) }, (_side, at) => sheet * sides + at))
  return { version: 1, total: page, sections: named, sheets }
}

/** Somebody printed a copy on both sides that was made for one, or the other way: as long as nothing was put in, its sheets are known. */
export const inSheets = (printed: PrintedBook, sides: 1 | 2): PrintedBook => {
  const isAsMade = printed.sections.every(({ pages }) => pages.every(({ name: [, inserted] }) => inserted === 0)) && printed.sheets.flat().length === printed.total
  return isAsMade ? numberPages(printed.sections, sides) : printed
}
