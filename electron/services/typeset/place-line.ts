import type { Line } from './break-lines.ts'
import type { ParagraphLook } from './style-sheet.ts'

export interface LineSpacing {
  /** From the left edge of the measure. */
  readonly x: number
  readonly wordSpace: number
  readonly letterSpace: number
}

/** Widest that a space may grow, and a gap between two characters, in ems: beyond them a line stays ragged. */
const MAX_WORD_SPACE = 0.75
const MAX_LETTER_SPACE = 0.04

/** Where a line stands in a measure of `width` points, and how justification stretches it. */
export const placeLine = (line: Line, look: ParagraphLook, width: number): LineSpacing => {
  const gap = width - line.width
  switch (look.align) {
    case 'left':
      return NATURAL
    case 'centre':
      return { x: gap / 2, wordSpace: 0, letterSpace: 0 }
    case 'right':
      return { x: gap, wordSpace: 0, letterSpace: 0 }
    case 'justify':
      return line.last || gap <= 0 ? NATURAL : stretch(line, gap, look.fonts.plain.size)
    default:
      return look.align satisfies never
  }
}

const NATURAL: LineSpacing = { x: 0, wordSpace: 0, letterSpace: 0 }

/** Spaces first, then all gaps between characters; a line that would need more stays as it is. */
const stretch = (line: Line, gap: number, size: number): LineSpacing => {
  const wordSpace = line.spaces === 0 ? 0 : Math.min(gap / line.spaces, MAX_WORD_SPACE * size)
  const left = gap - wordSpace * line.spaces
  if (left < 0.01) return { x: 0, wordSpace, letterSpace: 0 }
  const letterSpace = left / Math.max(1, line.to - line.from - 1)
  return letterSpace > MAX_LETTER_SPACE * size ? NATURAL : { x: 0, wordSpace, letterSpace }
}
