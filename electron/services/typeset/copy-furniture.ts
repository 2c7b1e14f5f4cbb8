import { type CompiledSheet, compileSheet } from './compile-sheet.ts'
import { flowItem, type PlacedLine } from './flow-item.ts'
import type { FontSet } from './font/font-set.ts'
import { type Furniture, markItem, setOneLine } from './furniture.ts'
import { newGlyphRun } from './glyph-run.ts'
import { scaleSheet } from './style-sheet.ts'

/** Of the margin above the head: as far down stands the base line of a copy's number. */
const MARK_HEIGHT = 0.78

/** What is told of a copy, its number last, framed, at the right of the margin above the head. */
export const layoutCopyMark = (marks: readonly string[], sheet: CompiledSheet, fonts: FontSet): Furniture => {
  const run = newGlyphRun()
  const set = setOneLine({ fonts, sheet, run, missing: [], packetId: null })
  const { lines, boxes } = markItem(marks, 'copy-mark', sheet.sheet.page.top * MARK_HEIGHT, sheet, set)
  return { run, sheet, pages: [flowItem(0, { lines, boxes })], missing: [] }
}

/** Widest that a name may be as a watermark, by the width of a page; a longer one stands in smaller type, down to this size of it, before its end is cut. */
const WIDEST = 0.8
const SMALLEST = 0.4
/** Sizes are rounded: what just fits might not. */
const JUST_UNDER = 0.99
/** Between two names side by side, by the size of the type; from one line of names to the next. */
const GAP = 2.6
const LEADING = 5.4

/**
 * A name again and again over a page that is turned: lines around its middle, each shifted against the one above it.
 * Far enough in all directions that no corner stays empty.
 */
export const layoutWatermark = (text: string, given: CompiledSheet, fonts: FontSet): Furniture => {
  const { page } = given.sheet
  const measured = setOneLine({ fonts, sheet: given, run: newGlyphRun(), missing: [], packetId: null })('watermark', text, Number.MAX_SAFE_INTEGER)
  const fitting = (page.width * WIDEST) / Math.max(1, measured[0]?.line.width ?? 0)
  const sheet = fitting < 1 ? compileSheet(scaleSheet(given.sheet, Math.max(SMALLEST, fitting * JUST_UNDER))) : given
  const run = newGlyphRun()
  const [line] = setOneLine({ fonts, sheet, run, missing: [], packetId: null })('watermark', text, page.width * WIDEST)
  if (!line) return { run, sheet, pages: [flowItem(0)], missing: [] }
  const size = sheet.roles.watermark.look.fonts.plain.size
  const reach = Math.hypot(page.width, page.height) / 2
  const [across, down] = [line.line.width + GAP * size, LEADING * size]
  const lines: PlacedLine[] = []
  for (let row = -Math.ceil(reach / down); row * down <= reach; row++) {
    const shift = (row % 2 === 0 ? 0 : across / 2) - line.line.width / 2
    for (let x = shift - Math.ceil(reach / across) * across; x <= reach; x += across) lines.push({ ...line, x, baseline: row * down + size / 3 })
  }
  return { run, sheet, pages: [flowItem(0, { lines })], missing: [] }
}
