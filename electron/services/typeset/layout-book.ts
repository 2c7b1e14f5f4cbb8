import type { Book, Section } from '../../../shared/book/block.ts'
import type { CompiledSheet } from './compile-sheet.ts'
import type { FontSet } from './font/font-set.ts'
import type { GlyphRun } from './glyph-run.ts'
import { type ForeignPage, layoutAttached } from './layout-attached.ts'
import { newSectionSetter, type SectionLayout, type SetSection } from './layout-section.ts'
import { type PagedBook, pageBook, type PageOf } from './page-book.ts'
import { startsOnTheRight } from './right-hand.ts'
import type { StyleSheet } from './style-sheet.ts'

/** What a book is set with: fonts, foreign files by what names them, and the sheet that they are framed by. */
export interface Setting {
  readonly fonts: FontSet
  readonly attached: ReadonlyMap<string, { readonly pages: readonly ForeignPage[] }>
  readonly sheet: CompiledSheet
}

/** Sets sections of a book, or places the pages of a foreign file in the place of one; these stand as they do, whatever is forced. */
export const newPageSetter = ({ imposition, language }: Book, { fonts, attached, sheet }: Setting, style: StyleSheet, reuse?: GlyphRun): SetSection => {
  const set = newSectionSetter(fonts, style, { language, reuse })
  return (section, ...rest) => {
    const file = attached.get(section.attached?.file ?? '')
    return file ? layoutAttached(section, file.pages, sheet, { language, mayLie: imposition === 'none' }) : set(section, ...rest)
  }
}

/** Sets one section of a book, with the empty page after it that a right-hand start of the next one asks for. `reuse` as in `newSectionSetter`. */
export const newBookSetter = (
  book: Book, setting: Setting, style: StyleSheet, reuse?: GlyphRun,
): ((section: Section, index: number, pageOf: PageOf) => SectionLayout) => {
  const set = newPageSetter(book, setting, style, reuse)
  return (section, index, pageOf) => {
    const layout = set(section, pageOf)
    const isLast = index === book.sections.length - 1
    return book.rightHand && !isLast ? startsOnTheRight(layout) : layout
  }
}

/** A whole book set, all its sections kept as they are set. */
export const layoutBook = (book: Book, setting: Setting, style: StyleSheet): PagedBook<SectionLayout> => {
  const make = newBookSetter(book, setting, style)
  return pageBook(book, { make, count: (section, index, pageOf) => make(section, index, pageOf).pageCount })
}
