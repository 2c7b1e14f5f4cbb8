import type { Section } from '../../../shared/book/block.ts'
import { type CompiledSheet, compileSheet } from './compile-sheet.ts'
import { type Box, flowItem } from './flow-item.ts'
import { newGlyphRun } from './glyph-run.ts'
import type { PageLayout, PlacedFilePage, SectionLayout } from './layout-section.ts'
import { addElement, addFigure, newStructure, SECTION_ROOT, type StructureTag } from './structure.ts'
import { PT_PER_MM, type StyleSheet } from './style-sheet.ts'

/** Space between the frame of a foreign page and the edge of the sheet at either side; the words in the margins stand clear above and below it. */
const SIDE = 12 * PT_PER_MM
const UNDER_HEAD = 9 * PT_PER_MM
const OVER_FOOT = 1 * PT_PER_MM
const HAIRLINE = 0.3
const HAIRLINE_GREY = 0.62

/** The same sheet turned to lie. */
export const lyingSheet = (sheet: StyleSheet): StyleSheet => ({ ...sheet, page: { ...sheet.page, width: sheet.page.height, height: sheet.page.width } })

/** A page as it is seen, in points, with what can be clicked on it. */
export interface ForeignPage {
  readonly width: number
  readonly height: number
  readonly annotations: readonly { readonly tag: StructureTag }[]
}

interface Frame { readonly left: number; readonly bottom: number; readonly width: number; readonly height: number }

const frameOf = ({ page }: StyleSheet): Frame => {
  const bottom = page.bottom + page.foot - OVER_FOOT
  return { left: SIDE, bottom, width: page.width - 2 * SIDE, height: page.height - page.top - UNDER_HEAD - bottom }
}

/** Pages are made smaller to fit, never larger. */
const scaleIn = ({ width, height }: Frame, page: ForeignPage): number => Math.min(1, width / page.width, height / page.height)

/**
 * Lays out a section whose pages are those of a foreign file, each inside a frame that leaves the margins to our words.
 * Where a sheet is a page (`mayLie`) a page that is wider than high, and would be the smaller for it, gets a sheet that lies.
 */
export const layoutAttached = (section: Section, foreign: readonly ForeignPage[], sheet: CompiledSheet, { language, mayLie }: { language: string; mayLie: boolean }): SectionLayout => {
  const structure = newStructure(language)
  const upright = { sheet, frame: frameOf(sheet.sheet) }
  const lying = mayLie ? lyingOf(sheet) : upright
  const pages: PageLayout[] = []
  const placed = foreign.map((page, index): PlacedFilePage => {
    const lies = page.width > page.height && scaleIn(lying.frame, page) > scaleIn(upright.frame, page)
    const { frame, sheet: own } = lies ? lying : upright
    const scale = scaleIn(frame, page)
    const [width, height] = [page.width * scale, page.height * scale]
    const x = frame.left + (frame.width - width) / 2
    // A page that fills the frame nearly stands in its middle, a small picture at its top.
    const y = frame.bottom + (frame.height - height) * (height > frame.height * 0.8 ? 0.5 : 1)
    const style = own.sheet.page
    const corner = { x: x - style.left, y: style.height - style.top - style.head - y - height, width, height }
    pages.push([{ item: flowItem(0, { boxes: edges(corner) }), y: 0, closes: false }])
    return {
      page: index, lying: lies, x, y, scale,
      figure: addFigure(structure, section.attached?.stamps[index] ?? ''),
      annotations: page.annotations.map(({ tag }) => addElement(structure, tag, SECTION_ROOT)),
    }
  })
  return { section, sheet, run: newGlyphRun(), structure, missing: [], cramped: [], pages, pageCount: pages.length, scale: 1, squeeze: 1, attached: placed }
}

const lyingOf = (sheet: CompiledSheet): { sheet: CompiledSheet; frame: Frame } => {
  const turned = compiledLying(sheet)
  return { sheet: turned, frame: frameOf(turned.sheet) }
}

const known = new WeakMap<CompiledSheet, CompiledSheet>()

/** A compiled sheet turned to lie; its styles have the same numbers. */
export const compiledLying = (sheet: CompiledSheet): CompiledSheet => {
  const turned = known.get(sheet) ?? compileSheet(lyingSheet(sheet.sheet))
  known.set(sheet, turned)
  return turned
}

/** A hairline around the page: it shows where the foreign paper ends. */
const edges = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Box[] => [
  { x, y, width, height: HAIRLINE, grey: HAIRLINE_GREY },
  { x, y: y + height - HAIRLINE, width, height: HAIRLINE, grey: HAIRLINE_GREY },
  { x, y, width: HAIRLINE, height, grey: HAIRLINE_GREY },
  { x: x + width - HAIRLINE, y, width: HAIRLINE, height, grey: HAIRLINE_GREY },
]
