import type { Book, Section, TableRow } from '../../../shared/book/block.ts'
import type { UnnamedSection } from '../../../shared/copies/printed-book.ts'
import type { AttachedFile } from '../pdf/attach/attached-file.ts'
import { drawPart, type DrawnPart } from '../pdf/draw-part.ts'
import { impose, pageSheets } from '../pdf/impose.ts'
import { type CompiledSheet, compileSheet } from '../typeset/compile-sheet.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import { clearRun, newGlyphRun } from '../typeset/glyph-run.ts'
import { layoutBook, newBookSetter } from '../typeset/layout-book.ts'
import type { SectionLayout } from '../typeset/layout-section.ts'
import { pageBook, type PageOf } from '../typeset/page-book.ts'
import type { StyleSheet } from '../typeset/style-sheet.ts'
import type { PartCache } from './part-cache.ts'
import { withFurniture } from './with-furniture.ts'

/** Fonts, and sections drawn before. */
export interface Press {
  readonly fonts: FontSet
  readonly cache: PartCache
  /** Tells what stands on the pages, for the print log; `null` where nobody asks. */
  readonly recordSection: ((layout: SectionLayout, edition: string) => UnnamedSection) | null
  /** Foreign files by their SHA-256. */
  readonly attached: ReadonlyMap<string, AttachedFile>
}

/**
 * Sets and draws a book. Where a sheet is a page, each section is drawn as soon as it is set and only that is kept,
 * so that a long book takes little memory; where sheets hold pages of several sections, all are set first.
 */
export const drawBook = (book: Book, style: StyleSheet, press: Press, onSection?: () => void): { parts: readonly DrawnPart[]; sheet: CompiledSheet } => {
  const sheet = compileSheet(style)
  return { parts: book.imposition === 'none' ? drawSections(book, style, sheet, press, onSection) : drawTogether(book, style, sheet, press, onSection), sheet }
}

/** Sets and draws one section of a book whose sheets are pages. */
const newSectionDrawer = (book: Book, style: StyleSheet, sheet: CompiledSheet, { fonts, attached, recordSection }: Omit<Press, 'cache'>) => {
  const set = newBookSetter(book, { fonts, attached, sheet }, style, newGlyphRun())
  const heads = newGlyphRun()
  return {
    pageCount: (section: Section, index: number, pageOf: PageOf): number => set(section, index, pageOf).pageCount,
    draw: (section: Section, index: number, pageOf: PageOf): DrawnPart => {
      const layout = set(section, index, pageOf)
      const sheets = pageSheets(layout.pages, style.page, (at) => layout.attached?.[at]?.lying === true)
      clearRun(heads)
      const part = drawPart({ sections: [withFurniture(layout, book.edition, sheet, { fonts, attached }, heads)], sheets }, sheet)
      return recordSection ? { ...part, printed: [recordSection(layout, book.edition)] } : part
    },
  }
}

const drawSections = (book: Book, style: StyleSheet, sheet: CompiledSheet, press: Press, onSection?: () => void): readonly DrawnPart[] => {
  const { cache } = press
  const { draw, pageCount } = newSectionDrawer(book, style, sheet, press)
  const keyOf = sectionKeys(book, press.recordSection !== null)
  return pageBook(book, {
    make: (section, index, pageOf) => {
      onSection?.()
      return cache.part(() => keyOf(section, index, pageOf), () => draw(section, index, pageOf))
    },
    count: (section, index, pageOf) => cache.pageCount(() => keyOf(section, index, pageOf), () => pageCount(section, index, pageOf)),
  }).sections
}

const drawTogether = (book: Book, style: StyleSheet, sheet: CompiledSheet, { fonts, attached, recordSection }: Press, onSection?: () => void): DrawnPart[] => {
  const { sections: layouts } = layoutBook(book, { fonts, attached, sheet }, style)
  const sections = layouts.map((layout) => {
    onSection?.()
    return withFurniture(layout, book.edition, sheet, { fonts, attached })
  })
  const part = drawPart({ sections, sheets: impose(book, layouts.map(({ pageCount, section: { back = false } }) => ({ pageCount, back })), style.page) }, sheet)
  return [recordSection ? { ...part, printed: layouts.map((layout) => recordSection(layout, book.edition)) } : part]
}

/** What a drawn section depends on: itself, and the few things that it takes from its book; `pages` are the sections whose page numbers it shows. */
interface SectionText { readonly common: string; readonly text: string; readonly pages: readonly string[] }

/** A section that comes again, as a resident thread's do, is not written out again; the same text is found at once. */
const texts = new WeakMap<Section, SectionText>()

const textOf = (section: Section, common: string): SectionText => {
  const before = texts.get(section)
  if (before?.common === common) return before
  // A packet's section shows no page numbers of others (`page-book.ts`).
  const text = common + (section.packetId === null ? textByRows(section) : JSON.stringify(section))
  const made = { common, text, pages: section.packetId !== null ? [] : Array.from(text.matchAll(/"pageOf":"((?:[^"\\]|\\.)*)"/g), ([, id = '']) => id) }
  texts.set(section, made)
  return made
}

const rowTexts = new WeakMap<TableRow, string>()

const rowText = (row: TableRow): string => {
  const text = rowTexts.get(row) ?? JSON.stringify(row)
  rowTexts.set(row, text)
  return text
}

/** Of a list of all packets only the rows of those that changed are written out again. */
const textByRows = ({ blocks, ...rest }: Section): string =>
  JSON.stringify(rest) + blocks.map((block) => (block.kind === 'table' ? `${JSON.stringify({ ...block, rows: block.rows.length })}${block.rows.map(rowText).join('')}` : JSON.stringify(block))).join('')

const sectionKeys = (book: Book, records: boolean): ((section: Section, index: number, pageOf: PageOf) => string) => {
  const common = JSON.stringify([book.paper, book.style, book.language, book.edition, book.rightHand, records])
  const last = `${common}last`
  return (section, index, pageOf) => {
    const { text, pages } = textOf(section, index < book.sections.length - 1 ? common : last)
    return pages.length === 0 ? text : `${pages.map(pageOf).join(' ')}${text}`
  }
}
