import type { Book, Section } from '../../../shared/book/block.ts'
import type { FontSet } from './font/font-set.ts'
import type { GlyphRun } from './glyph-run.ts'
import { newSectionSetter, type SectionLayout } from './layout-section.ts'
import { type PagedBook, pageBook, type PageOf } from './page-book.ts'
import { startsOnTheRight } from './right-hand.ts'
import type { StyleSheet } from './style-sheet.ts'

/** Sets one section of a book, with the empty page after it that a right-hand start of the next one asks for. `reuse` as in `newSectionSetter`. */
export const newBookSetter = (book: Book, fonts: FontSet, style: StyleSheet, reuse?: GlyphRun): ((section: Section, index: number, pageOf: PageOf) => SectionLayout) => {
  const set = newSectionSetter(fonts, style, reuse)
  return (section, index, pageOf) => {
    const layout = set(section, pageOf)
    const isLast = index === book.sections.length - 1
    return book.rightHand && !isLast ? startsOnTheRight(layout) : layout
  }
}

/** A whole book set, all its sections kept as they are set. */
export const layoutBook = (book: Book, fonts: FontSet, style: StyleSheet): PagedBook<SectionLayout> => {
  const make = newBookSetter(book, fonts, style)
  return pageBook(book, { make, count: (section, index, pageOf) => make(section, index, pageOf).pageCount })
}
