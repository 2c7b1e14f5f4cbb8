import type { Book, Section } from '../../../shared/book/block.ts'
import { type CompiledSheet, compileSheet } from './compile-sheet.ts'
import { fitPages } from './fit-pages.ts'
import type { FontSet } from './font/font-set.ts'
import { type GlyphRun, newGlyphRun } from './glyph-run.ts'
import type { FlowItem } from './flow-item.ts'
import { measureSection } from './measure-section.ts'
import type { MissingGlyph } from './measure-context.ts'
import { startOnTheRight } from './right-hand.ts'
import { newStructure, type Structure } from './structure.ts'
import { scaleSheet, type StyleSheet } from './style-sheet.ts'

/** An item at its height on a page, in points below the top of the type area. */
export interface PlacedItem {
  readonly item: FlowItem
  readonly y: number
  /** A page ends after it inside a table: its closing rule is drawn. */
  readonly closes: boolean
}

export type PageLayout = readonly PlacedItem[]

/** One section set and parted into pages; nothing in it depends on any other section but page numbers shown. */
export interface SectionLayout {
  readonly section: Section
  readonly sheet: CompiledSheet
  readonly run: GlyphRun
  readonly structure: Structure
  readonly missing: readonly MissingGlyph[]
  readonly pages: readonly PageLayout[]
}

/** The whole book in pages; `firstPages[i]` is the 1-based page on which section `i` begins. */
export interface BookLayout {
  readonly book: Book
  readonly sections: readonly SectionLayout[]
  readonly firstPages: readonly number[]
  readonly pageCount: number
}

/** Steps of reduction for a section that wants one page. */
const ONE_PAGE_FACTORS = [1, 0.92, 0.84, 0.76, 0.7]
/** Stands for a page number before any is known. */
const UNKNOWN_PAGE = '000'

/** Sets every section; those that show page numbers are set again once these are known. `onSection` hears each. */
export const layoutBook = (book: Book, fonts: FontSet, style: StyleSheet, onSection?: () => void): BookLayout => {
  const sheets = ONE_PAGE_FACTORS.map((factor) => compileSheet(factor === 1 ? style : scaleSheet(style, factor)))
  const set = (section: Section, pageOf: (id: string) => string): SectionLayout => layoutSection(section, fonts, sheets, pageOf)
  const bound = book.rightHand ? startOnTheRight : (sections: readonly SectionLayout[]) => sections
  const first = bound(book.sections.map((section) => {
    onSection?.()
    return set(section, () => UNKNOWN_PAGE)
  }))
  // The figures stand in columns of fixed width, so a second pass can't move a page; it only fills them in.
  const pages = firstPagesOf(first)
  const pageOf = (id: string): string => String(pages[book.sections.findIndex((section) => section.id === id)] ?? '')
  const sections = bound(first.map((layout) => (showsPages(layout.section) ? set(layout.section, pageOf) : layout)))
  return { book, sections, firstPages: firstPagesOf(sections), pageCount: sections.reduce((sum, { pages: own }) => sum + own.length, 0) }
}

const firstPagesOf = (sections: readonly SectionLayout[]): number[] => {
  let page = 1
  return sections.map((section) => {
    page += section.pages.length
    return page - section.pages.length
  })
}

const showsPages = ({ blocks }: Section): boolean => blocks.some((block) => {
  if (block.kind === 'paragraph') return block.runs.some((run) => 'pageOf' in run)
  return block.kind === 'table' && block.rows.some(({ cells }) => cells.some((cell) => cell.some(({ runs }) => runs.some((run) => 'pageOf' in run))))
})

const layoutSection = (
  section: Section, fonts: FontSet, sheets: readonly CompiledSheet[], pageOf: (id: string) => string,
): SectionLayout => {
  const tried = section.onePage ? sheets : sheets.slice(0, 1)
  const full = layoutWith(section, fonts, tried[0] as CompiledSheet, pageOf)
  if (full.pages.length <= 1) return full
  for (const sheet of tried.slice(1)) {
    const smaller = layoutWith(section, fonts, sheet, pageOf)
    if (smaller.pages.length <= 1) return smaller
  }
  return full
}

const layoutWith = (section: Section, fonts: FontSet, sheet: CompiledSheet, pageOf: (id: string) => string): SectionLayout => {
  const run = newGlyphRun()
  const structure = newStructure()
  const missing: MissingGlyph[] = []
  const { items, pages: spans } = fitPages(measureSection({ fonts, sheet, run, structure, missing, pageOf }, section), sheet.height)
  const pages = spans.map(({ from, to, headed }) => placeItems(items.slice(from, to), headed, to < items.length, sheet.height))
  return { section, sheet, run, structure, missing, pages }
}

/** Stands the items of one page under each other. */
const placeItems = (items: readonly FlowItem[], headed: boolean, goesOn: boolean, height: number): PageLayout => {
  const header = headed ? (items[0]?.header ?? null) : null
  const used = items.reduce((sum, item, index) => sum + item.height + (index === 0 ? 0 : item.before), header?.height ?? 0)
  const placed: PlacedItem[] = header ? [{ item: header, y: 0, closes: false }] : []
  let y = header?.height ?? 0
  items.forEach((item, index) => {
    if (index > 0) y += item.before
    placed.push({ item, y, closes: goesOn && index === items.length - 1 && item.header !== null })
    y += item.height + (item.rest ? Math.max(0, height - used) : 0)
  })
  return placed
}
