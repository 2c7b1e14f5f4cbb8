import type { Paragraph, Run } from '../../../shared/book/block.ts'
import { balanceLines } from './balance-lines.ts'
import { breakLines, type Line } from './break-lines.ts'
import type { RoleStyles } from './compile-sheet.ts'
import { ARTIFACT, type LinkArea, type PlacedLine } from './flow-item.ts'
import type { MeasureContext } from './measure-context.ts'
import { placeLine } from './place-line.ts'
import { shapeText } from './shape-text.ts'
import type { ParagraphLook } from './style-sheet.ts'

/** One line with everything that stands on it: its text, the item symbol, leaders and page number. */
export interface MeasuredLine {
  readonly lines: readonly PlacedLine[]
  readonly links: readonly LinkArea[]
}

export interface MeasuredParagraph {
  readonly look: ParagraphLook
  readonly lines: readonly MeasuredLine[]
  /** Where the text stands that an item without a symbol of its own is aligned with; `null` where there is none. */
  readonly hangs: number | null
}

/** Structure elements that the parts of a paragraph belong to. */
export interface ParagraphElements {
  readonly text: number
  readonly marker: number
}

/** Height of a Hangul syllable's middle above the base line, in ems: it stands in the middle of its line. */
const MIDDLE = 0.36
/** Least gap between an item symbol and the text after it, in ems. */
const MARKER_GAP = 0.28
/** Width kept for the page number of a contents line, in ems. */
const NUMBER_WIDTH = 2.4
const LEADER = ' ·'

/**
 * Breaks a paragraph into lines in a measure of `width` points; positions are relative to each line's top left.
 * `hangs` is where the text of the item before it stands.
 */
export const measureParagraph = (
  context: MeasureContext, paragraph: Paragraph, width: number, elements: ParagraphElements, hangs: number | null = null,
): MeasuredParagraph => {
  const role = context.sheet.roles[paragraph.role]
  const { look } = role
  const size = look.fonts.plain.size
  const baseline = look.leading / 2 + MIDDLE * size
  const indent = paragraph.level * look.levelIndent
  const marker = paragraph.marker === '' ? null : shape(context, paragraph, role, [{ text: paragraph.marker, style: look.marker }], Infinity)[0]
  const textX = marker ? indent + Math.max(look.hang, marker.width + MARKER_GAP * size)
    : paragraph.aligned ? (hangs ?? indent + look.hang) : indent
  const numbered = look.leaders && paragraph.runs.some((run) => 'pageOf' in run)
  const measure = width - textX - (numbered ? NUMBER_WIDTH * size : 0)
  const textRuns = numbered ? paragraph.runs.filter((run) => !('pageOf' in run)) : paragraph.runs
  const filled = shape(context, paragraph, role, textRuns, measure)
  const lines = look.align === 'centre' ? balanceLines(context.run, filled, measure, look.breaking) : filled
  return {
    look,
    hangs: marker || paragraph.aligned ? textX : null,
    lines: lines.map((line, index): MeasuredLine => {
      const spacing = placeLine(line, look, measure)
      const placed: PlacedLine[] = []
      if (index === 0 && marker) placed.push(plainLine(marker, indent, baseline, elements.marker))
      placed.push({ line, x: textX + spacing.x, baseline, wordSpace: spacing.wordSpace, letterSpace: spacing.letterSpace, element: elements.text })
      const isLast = index === lines.length - 1
      if (numbered && isLast) placed.push(...pageNumber(context, paragraph, role, textX + line.width, width, baseline, elements.text))
      return { lines: placed, links: linkOver(paragraph, textX, look.leading, width - textX, elements.text) }
    }),
  }
}

const plainLine = (line: Line, x: number, baseline: number, element: number): PlacedLine =>
  ({ line, x, baseline, wordSpace: 0, letterSpace: 0, element })

const linkOver = ({ linkTo }: Paragraph, x: number, height: number, width: number, element: number): LinkArea[] =>
  linkTo === null ? [] : [{ x, y: 0, width, height, target: linkTo, element }]

/** Appends the runs' text to the section's run and breaks it. */
const shape = (
  { fonts, sheet, run, missing, pageOf }: MeasureContext, paragraph: Paragraph, role: RoleStyles, runs: readonly Run[], width: number,
): Line[] => {
  const from = run.length
  for (const part of runs) {
    const text = 'pageOf' in part ? pageOf(part.pageOf) : part.text
    const style = role.styles['pageOf' in part ? 'plain' : part.style]
    const textStyle = sheet.styles[style]
    if (textStyle) {
      shapeText(fonts, run, text, style, textStyle, (codePoint) => missing.push({ codePoint, place: paragraph.place }))
    }
  }
  return breakLines(run, from, run.length, width, role.look.breaking)
}

/** Dots from the text to the number, on a grid of their own so that they stand under each other. */
const pageNumber = (
  context: MeasureContext, paragraph: Paragraph, role: RoleStyles, textEnd: number, width: number, baseline: number, element: number,
): PlacedLine[] => {
  const [number] = shape(context, paragraph, role, paragraph.runs.filter((run) => 'pageOf' in run), Infinity)
  if (!number) return []
  const numberX = width - number.width
  const [dot] = shape(context, paragraph, role, [{ text: LEADER, style: 'soft' }], Infinity)
  const step = dot?.width ?? Infinity
  const first = Math.ceil(textEnd / step + 0.5)
  const count = Math.floor((numberX - role.look.fonts.plain.size * 0.4) / step) - first
  if (count < 1) return [plainLine(number, numberX, baseline, element)]
  const [leaders] = shape(context, paragraph, role, [{ text: LEADER.repeat(count), style: 'soft' }], Infinity)
  return [...(leaders ? [plainLine(leaders, first * step, baseline, ARTIFACT)] : []), plainLine(number, numberX, baseline, element)]
}
