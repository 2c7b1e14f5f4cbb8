import type { ParagraphRole, RunStyle } from '../../../shared/book/block.ts'
import type { FaceName } from './font/faces.ts'
import type { Breaking } from './break-class.ts'

export const PT_PER_MM = 72 / 25.4

/** A face at a size (points) in a grey (0 black … 1 white). */
export interface TextLook {
  readonly face: FaceName
  readonly size: number
  readonly grey: number
}

/** How one role of paragraph is set. Lengths in points. */
export interface ParagraphLook {
  readonly fonts: Readonly<Record<RunStyle, TextLook>>
  /** From one base line to the next. */
  readonly leading: number
  readonly align: 'justify' | 'left' | 'centre' | 'right'
  readonly breaking: Breaking
  /** How far each level stands further in. */
  readonly levelIndent: number
  /** Least width of the column that the item symbol hangs in. */
  readonly hang: number
  readonly before: number
  readonly after: number
  readonly keepWithNext: boolean
  /** Stays on one page as a whole. */
  readonly together: boolean
  /** How the item symbol is set. */
  readonly marker: RunStyle
  /** Dots lead from the text to the page number at the right edge. */
  readonly leaders: boolean
  /** Standard structure type in the tagged file (ISO 32000-1, 14.8.4). */
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'TOCI'
}

export interface TableLook {
  readonly paddingX: number
  readonly paddingY: number
  readonly outerRule: number
  readonly innerRule: number
  readonly innerGrey: number
  readonly headFill: number
  readonly bandFill: number
  readonly blockFill: number
  /** Bar at the left of the principal's rows. */
  readonly markWidth: number
  readonly before: number
  readonly after: number
  /** Notes in cells go on in the line before them. */
  readonly runsOn?: true
}

/** Everything that decides how a book looks, as data. Lengths in points. */
export interface StyleSheet {
  readonly page: {
    readonly width: number
    readonly height: number
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
    /** Height of the running head and foot, inside top and bottom margins' edge. */
    readonly head: number
    readonly foot: number
  }
  /** Thickness of the rules around a title, and the space around them. */
  readonly rules: {
    readonly heavy: number; readonly heavyBefore: number; readonly heavyAfter: number
    readonly light: number; readonly lightBefore: number; readonly lightAfter: number
  }
  readonly table: TableLook
  readonly paragraphs: Readonly<Record<ParagraphRole, ParagraphLook>>
}

/** The same sheet with all type, leading and spacing at `factor` of its size, but no type below `least` points; the page stays. */
export const scaleSheet = (sheet: StyleSheet, factor: number, least = 0): StyleSheet => ({
  ...sheet,
  table: { ...sheet.table, paddingY: sheet.table.paddingY * factor },
  paragraphs: Object.fromEntries(
    Object.entries(sheet.paragraphs).map(([role, look]) => [role, scaleParagraph(look, factor, least)]),
  ) as Record<ParagraphRole, ParagraphLook>,
})

/** The same type with rows and lines closer together: the last resort where all has to stand on one page. */
export const denseSheet = (sheet: StyleSheet): StyleSheet => ({
  ...sheet,
  table: { ...sheet.table, paddingY: sheet.table.paddingY * DENSE_PADDING, runsOn: true },
  paragraphs: Object.fromEntries(
    Object.entries(sheet.paragraphs).map(([role, look]) => [role, { ...look, leading: look.leading * DENSE_LEADING }]),
  ) as Record<ParagraphRole, ParagraphLook>,
})

const DENSE_PADDING = 0.35
const DENSE_LEADING = 0.88

const scaleParagraph = (look: ParagraphLook, wanted: number, least: number): ParagraphLook => {
  const { size } = look.fonts.plain
  const factor = Math.max(wanted, Math.min(1, least / size))
  return {
    ...look,
    fonts: {
      plain: scaleText(look.fonts.plain, factor, least),
      strong: scaleText(look.fonts.strong, factor, least),
      soft: scaleText(look.fonts.soft, factor, least),
    },
    leading: look.leading * factor,
    levelIndent: look.levelIndent * factor,
    hang: look.hang * factor,
    before: look.before * factor,
    after: look.after * factor,
  }
}

const scaleText = (look: TextLook, factor: number, least: number): TextLook =>
  ({ ...look, size: Math.max(look.size * factor, Math.min(look.size, least)) })
