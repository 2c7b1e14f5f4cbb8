import type { Section } from '../../../shared/book/block.ts'
import { type CompiledSheet, compileSheet } from './compile-sheet.ts'
import { type Fit, fitPages } from './fit-pages.ts'
import type { FontSet } from './font/font-set.ts'
import { clearRun, type GlyphRun, newGlyphRun } from './glyph-run.ts'
import type { FlowItem } from './flow-item.ts'
import { measureSection } from './measure-section.ts'
import type { CrampedText, MissingGlyph } from './measure-context.ts'
import type { PageOf } from './page-book.ts'
import { newStructure, type Structure } from './structure.ts'
import { denseSheet, scaleSheet, type StyleSheet } from './style-sheet.ts'

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
  readonly cramped: readonly CrampedText[]
  readonly pages: readonly PageLayout[]
  readonly pageCount: number
  /** Size of its type by that of the style, and how closely it is set. */
  readonly scale: number
  readonly squeeze: number
  /** Where the pages of a foreign file stand on these, one on each. */
  readonly attached?: readonly (PlacedFilePage | undefined)[]
}

/** A page of a foreign file, made to fit into the frame of one of ours. */
export interface PlacedFilePage {
  /** Which page of its file it is. */
  readonly page: number
  /** Ours is turned to lie, for a page that is wider than high. */
  readonly lying: boolean
  /** Its lower left corner in points from that of our page, and its size there by its own. */
  readonly x: number
  readonly y: number
  readonly scale: number
  /** Structure elements: of the page as a figure, and of each annotation on it. */
  readonly figure: number
  readonly annotations: readonly number[]
}

/** Sets a section; `forced` at a size that is given, and on pages that are. */
export type SetSection = (section: Section, pageOf: PageOf, forced?: { readonly scale: number; readonly fit: Fit }) => SectionLayout

/** Steps of reduction for a section that wants one page; the last also sets it denser. */
const ONE_PAGE_FACTORS = [0.92, 0.84, 0.76, 0.7, 0.64]
/** Type that is read on the way, held in one hand: nothing that was larger gets smaller than this, in points. */
const LEAST_TYPE = 8.5
/** Below it a sheet is dense: type that small needs lines and rows less far apart. */
const DENSE_BELOW = 0.7
/** Type at 0.64 set dense takes a third of its room and more: more pages than these never become one. */
const MOST_REDUCED = 3

export interface SetterOptions {
  /** Of the book, as BCP 47. */
  readonly language?: string
  readonly reuse?: GlyphRun | undefined
}

/**
 * Sets sections in this style, each by itself. With `reuse` all of them are set in that one run of text, and a layout
 * is good only until the next section is set.
 */
export const newSectionSetter = (fonts: FontSet, style: StyleSheet, { language = 'ko-KR', reuse }: SetterOptions = {}): SetSection => {
  const known = new Map<number, CompiledSheet>()
  const sheetAt = (factor: number): CompiledSheet => {
    const sheet = known.get(factor) ?? compileSheet(factor === 1 ? style : scaleSheet(factor < DENSE_BELOW ? denseSheet(style) : style, factor, LEAST_TYPE))
    known.set(factor, sheet)
    return sheet
  }
  // A section is set twice where it shows page numbers: at the size that was found the first time.
  const chosen = new WeakMap<Section, number>()
  return (section, pageOf, forced) => {
    if (reuse) clearRun(reuse)
    if (forced) return layoutWith({ section, fonts, language, sheet: sheetAt(forced.scale), scale: forced.scale, pageOf, run: reuse ?? newGlyphRun(), fit: forced.fit })
    const before = chosen.get(section)
    if (before !== undefined) return layoutWith({ section, fonts, language, sheet: sheetAt(before), scale: before, pageOf, run: reuse ?? newGlyphRun() })
    const full = layoutWith({ section, fonts, language, sheet: sheetAt(1), scale: 1, pageOf, run: reuse ?? newGlyphRun() })
    if (!section.onePage || full.pageCount <= 1 || full.pageCount > MOST_REDUCED) return full
    for (const factor of ONE_PAGE_FACTORS) {
      const smaller = layoutWith({ section, fonts, language, sheet: sheetAt(factor), scale: factor, pageOf, run: newGlyphRun() })
      if (smaller.pageCount > 1) continue
      chosen.set(section, factor)
      return smaller
    }
    chosen.set(section, 1)
    return full
  }
}

interface LayoutInput {
  readonly section: Section
  readonly fonts: FontSet
  readonly language: string
  readonly sheet: CompiledSheet
  readonly scale: number
  readonly pageOf: PageOf
  readonly run: GlyphRun
  readonly fit?: Fit
}

const layoutWith = ({ section, fonts, language, sheet, scale, pageOf, run, fit = fitPages }: LayoutInput): SectionLayout => {
  const structure = newStructure(language)
  const missing: MissingGlyph[] = []
  const cramped: CrampedText[] = []
  const { items, pages: spans, squeeze } = fit(measureSection({ fonts, sheet, run, structure, missing, cramped, pageOf }, section), sheet.height, run)
  const pages = spans.map(({ from, to, headed }) => placeItems(items.slice(from, to), headed, to < items.length, sheet.height))
  return { section, sheet, run, structure, missing, cramped, pages, pageCount: pages.length, scale, squeeze }
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
