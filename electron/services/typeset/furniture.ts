import type { Paragraph, ParagraphRole, Section } from '../../../shared/book/block.ts'
import { paragraph } from '../../../shared/book/paragraph.ts'
import { breakLines, type Line } from './break-lines.ts'
import type { CompiledSheet } from './compile-sheet.ts'
import { ARTIFACT, type Box, type FlowItem, flowItem, type PlacedLine } from './flow-item.ts'
import type { FontSet } from './font/font-set.ts'
import { type GlyphRun, newGlyphRun } from './glyph-run.ts'
import type { PageLayout, SectionLayout } from './layout-section.ts'
import type { MissingGlyph } from './measure-context.ts'
import { shapeText } from './shape-text.ts'
import { PT_PER_MM } from './style-sheet.ts'

/** Heads and feet: lines and boxes relative to the left margin and the top of the sheet. */
export interface Furniture {
  readonly run: GlyphRun
  readonly sheet: CompiledSheet
  /** One item a page. */
  readonly pages: readonly FlowItem[]
  readonly missing: readonly MissingGlyph[]
}

/** The words of a foot: page and number of pages in the book's language. */
export type PageNumberText = (page: string, total: number) => string

const HEAD_BASELINE = 4 * PT_PER_MM
const FOOT_BASELINE = 7 * PT_PER_MM
const MARK_PADDING = 2 * PT_PER_MM
const MARK_GAP = 1.5 * PT_PER_MM
const FRAME = 0.6
/** Height of a mark's frame above and below its base line, in ems. */
const MARK_ASCENT = 1.12
const MARK_DESCENT = 0.5
const ELLIPSIS = '…'

/**
 * Sets what stands at the head and foot of a section's pages, but for the page number: that alone is the book's to say. With a `run`
 * of the caller's it is good only until that is set in again.
 */
export const layoutFurniture = (
  layout: SectionLayout, edition: string, sheet: CompiledSheet, fonts: FontSet, run: GlyphRun = newGlyphRun(),
): Furniture => {
  const { section, pages: own } = layout
  const missing: MissingGlyph[] = []
  const context = { fonts, sheet, run, missing, packetId: section.packetId }
  const set = setOneLine(context)
  const head = headItem(section, edition, context, set)
  const note = (section.numbered || section.counted) && !section.attached ? noteLines(section, sheet, set) : []
  const pages = own.map((items, at) => {
    if (items.length === 0) return flowItem(0)
    const words = catchwordOf(layout, at)
    const catchword = words === '' ? [] : catchwordLines(words, sheet, set)
    return flowItem(0, { lines: [...head.lines, ...note, ...countLines(section, at, own.length, sheet, set), ...stampLines(section, at, sheet, set), ...catchword], boxes: head.boxes })
  })
  return { run, sheet, pages, missing }
}

/** Sets a page number in the middle of the foot, in a run of text of the caller's. */
export const layoutPageNumber = (text: string, sheet: CompiledSheet, fonts: FontSet, run: GlyphRun): Furniture => {
  const missing: MissingGlyph[] = []
  const line = oneLine({ fonts, sheet, run, missing, packetId: null }, paragraph('foot-number', text), sheet.width)
  return { run, sheet, pages: [flowItem(0, { lines: moved(line, (sheet.width - widthOf(line)) / 2, footBaseline(sheet)) })], missing }
}

type SetLine = (role: ParagraphRole, text: string, width: number) => PlacedLine[]

/** Sets words of a role on one line, in the context's run. */
export const setOneLine = (context: LineContext): SetLine => (role, words, width) => oneLine(context, paragraph(role, words), width)

const widthOf = (lines: readonly PlacedLine[]): number => lines.reduce((sum, { line }) => sum + line.width, 0)

const headItem = (section: Section, edition: string, context: LineContext, set: SetLine): { lines: PlacedLine[]; boxes: Box[] } => {
  const { sheet } = context
  if (section.head === null) return { lines: [], boxes: [] }
  const baseline = sheet.sheet.page.top + HEAD_BASELINE
  const marks = [...section.head.marks, edition]
  const { left, ...beside } = markItem(marks, 'head-mark', baseline, sheet, set)
  const { first, second } = partHead(section.head.text, left - MARK_GAP, context, set)
  const { size } = sheet.roles.head.look.fonts.plain
  if (second.length === 0) return { lines: [...moved(first, 0, baseline), ...beside.lines], boxes: beside.boxes }
  // Two lines that end before the marks have their middle where one line has it.
  if (widthOf(second) <= left - MARK_GAP) {
    return { lines: [...moved(first, 0, baseline - (HEAD_LEADING / 2) * size), ...moved(second, 0, baseline + (HEAD_LEADING / 2) * size), ...beside.lines], boxes: beside.boxes }
  }
  const raised = baseline - MARK_RAISE * size
  const above = markItem(marks, 'head-mark', raised, sheet, set)
  return { lines: [...moved(first, 0, raised), ...moved(second, 0, baseline + HEAD_LEADING * size), ...above.lines], boxes: above.boxes }
}

/** From one line of a head to the next, in ems. */
const HEAD_LEADING = 1.3
/** How much higher the marks stand than else where a second line runs below them, in ems: as far from it as it is from the page's text. */
const MARK_RAISE = 0.35

/** A head on one line beside the marks, or what is too long for that on two, of which the second may run below them. */
const partHead = (text: string, width: number, context: LineContext, set: SetLine): { first: PlacedLine[]; second: PlacedLine[] } => {
  const { sheet, run } = context
  const words = text.replaceAll('\n', ' ').trim()
  const [whole] = shaped(context, 'head', words, Infinity, 'word')
  if (!whole || whole.width <= width) return { first: set('head', words, width), second: [] }
  const [first] = shaped(context, 'head', words, width, 'word')
  if (!first || first.width > width) return { first: [], second: set('head', words, sheet.width) }
  const rest = String.fromCharCode(...run.units.subarray(first.to, run.length)).trim()
  return { first: [placed(first, 0)], second: set('head', rest, sheet.width) }
}

/** Framed words side by side up to the right margin, those that are not empty; `left` of them there is room. */
export const markItem = (
  marks: readonly string[], role: 'head-mark' | 'copy-mark', baseline: number, sheet: CompiledSheet, set: SetLine,
): { lines: PlacedLine[]; boxes: Box[]; left: number } => {
  const { size } = sheet.roles[role].look.fonts.plain
  const lines: PlacedLine[] = []
  const boxes: Box[] = []
  let left = sheet.width
  for (const mark of marks.filter((text) => text !== '').toReversed()) {
    const text = set(role, mark, sheet.width / 2)
    const width = widthOf(text) + 2 * MARK_PADDING
    left -= width
    lines.push(...moved(text, left + MARK_PADDING, baseline))
    boxes.push(...frame(left, baseline - MARK_ASCENT * size, width, (MARK_ASCENT + MARK_DESCENT) * size))
    left -= MARK_GAP
  }
  return { lines, boxes, left }
}

const footBaseline = ({ sheet: { page } }: CompiledSheet): number => page.height - page.bottom - page.foot + FOOT_BASELINE

const noteLines = (section: Section, sheet: CompiledSheet, set: SetLine): PlacedLine[] => {
  const note = section.foot === '' ? [] : set('foot-note', section.foot, sheet.width / 2)
  return moved(note, section.catchwords ? 0 : sheet.width - widthOf(note), footBaseline(sheet))
}

/** `2/2`, in the middle of the foot. */
const countLines = (section: Section, at: number, pages: number, sheet: CompiledSheet, set: SetLine): PlacedLine[] => {
  const lines = section.counted && pages > 1 ? set('foot-number', `${at + 1}/${pages}`, sheet.width) : []
  return moved(lines, (sheet.width - widthOf(lines)) / 2, footBaseline(sheet))
}

/** Under a foreign page: which of how many pages of which file it is, left of the page number, and the section's own note right of it. */
const stampLines = (section: Section, page: number, sheet: CompiledSheet, set: SetLine): PlacedLine[] => {
  const stamp = section.attached?.stamps[page] ?? ''
  if (stamp === '') return []
  const left = moved(set('foot-note', stamp, sheet.width * STAMP_SHARE), 0, footBaseline(sheet))
  return [...left, ...noteLines(section, sheet, (role, words) => set(role, words, sheet.width * (0.5 - PAGE_NUMBER_SHARE)))]
}

/** Room in the foot, by the width of the type area: of a stamp, and of either half of the page number. */
const STAMP_SHARE = 0.42
const PAGE_NUMBER_SHARE = 0.08

/** So many characters of the next page are enough to go on speaking while the sheet is turned. */
const CATCHWORD_LENGTH = 12

/** What stands at the foot of a page of what the next one begins with; '' for nothing. */
export const catchwordOf = ({ section, pages, run }: Pick<SectionLayout, 'section' | 'pages' | 'run'>, at: number): string => {
  const next = section.catchwords ? pages[at + 1] : undefined
  return next && next.length > 0 ? firstWords(next, run) : ''
}

/** The words that the next page begins with, whole ones; what hangs left of its first line is no word of it. */
const firstWords = (page: PageLayout, { units }: GlyphRun): string => {
  const first = page.find(({ item }) => item.lines.length > 0)?.item.lines ?? []
  const line = first.toSorted((a, b) => b.x - a.x)[0]?.line
  const text = line ? String.fromCharCode(...units.subarray(line.from, line.to)) : ''
  const end = text.lastIndexOf(' ', CATCHWORD_LENGTH)
  return text.length <= CATCHWORD_LENGTH ? text : text.slice(0, end > 0 ? end : CATCHWORD_LENGTH)
}

const catchwordLines = (text: string, sheet: CompiledSheet, set: SetLine): PlacedLine[] => {
  const lines = set('catchword', `→ ${text}`, sheet.width / 2)
  return moved(lines, sheet.width - widthOf(lines), footBaseline(sheet))
}

const moved = (lines: readonly PlacedLine[], x: number, baseline: number): PlacedLine[] =>
  lines.map((line) => ({ ...line, x: line.x + x, baseline }))

const frame = (x: number, y: number, width: number, height: number): Box[] => [
  { x, y, width, height: FRAME, grey: 0.3 },
  { x, y: y + height - FRAME, width, height: FRAME, grey: 0.3 },
  { x, y, width: FRAME, height, grey: 0.3 },
  { x: x + width - FRAME, y, width: FRAME, height, grey: 0.3 },
]

export interface LineContext {
  readonly fonts: FontSet
  readonly sheet: CompiledSheet
  readonly run: GlyphRun
  readonly missing: MissingGlyph[]
  readonly packetId: string | null
}

/** Sets a text of a role in the run, in lines of at most this width. */
const shaped = ({ fonts, sheet, run, missing, packetId }: LineContext, role: ParagraphRole, text: string, measure: number, breaking: 'word' | 'syllable'): Line[] => {
  const from = run.length
  const style = sheet.roles[role].styles.plain
  const font = sheet.styles[style]
  if (font) shapeText(fonts, run, text, style, font, (codePoint) => missing.push({ codePoint, place: { packetId, rowId: null, path: null } }))
  return breakLines(run, from, run.length, measure, breaking)
}

const placed = (line: Line, x: number, baseline = 0): PlacedLine => ({ line, x, baseline, wordSpace: 0, letterSpace: 0, element: ARTIFACT })

/** The text on one line; what does not fit gives way to an ellipsis. */
const oneLine = (context: LineContext, { role, runs }: Paragraph, width: number): PlacedLine[] => {
  const text = runs.map((part) => ('text' in part ? part.text.replaceAll('\n', ' ') : '')).join('')
  const setAt = (words: string, measure: number): Line | undefined => shaped(context, role, words, measure, 'syllable')[0]
  const whole = setAt(text, Infinity)
  const ellipsis = setAt(ELLIPSIS, Infinity)
  const line = (whole?.width ?? 0) <= width || !ellipsis ? whole : setAt(text, width - ellipsis.width)
  if (!line) return []
  return line === whole || !ellipsis ? [placed(line, 0)] : [placed(line, 0), placed(ellipsis, line.width)]
}
