import { BREAK, BREAK_CLASSES, BREAK_STRIDE, type Breaking, breakTable } from './break-class.ts'
import type { GlyphRun } from './glyph-run.ts'

/** One line of a paragraph: units `from`…`to` of its run, without the spaces it ends in. */
export interface Line {
  readonly from: number
  readonly to: number
  /** Points. */
  readonly width: number
  /** Spaces inside, which justification widens. */
  readonly spaces: number
  /** Ends the paragraph, or stands before a forced break: never justified. */
  readonly last: boolean
}

const NEWLINE = 10
const SPACE = 32

/** Rounding of sums of widths, in points. */
const TOLERANCE = 0.01

/**
 * Breaks units `from`…`to` into lines of at most `width` points, each as full as the rules of line ends
 * allow. A word longer than a line is broken at a syllable, and where there is none, anywhere.
 */
export const breakLines = (run: GlyphRun, from: number, to: number, width: number, breaking: Breaking): Line[] => {
  const lines: Line[] = []
  let start = from
  while (start < to) {
    const forced = nextNewline(run, start, to)
    breakStretch(run, start, forced, width, breaking, lines)
    start = forced + 1
  }
  return lines
}

const nextNewline = (run: GlyphRun, from: number, to: number): number => {
  const { units } = run
  for (let i = from; i < to; i++) if (units[i] === NEWLINE) return i
  return to
}

const breakStretch = (run: GlyphRun, from: number, to: number, width: number, breaking: Breaking, lines: Line[]): void => {
  let start = from
  do {
    const full = lineEnd(run, start, to, width, breaking)
    const next = skipSpaces(run, full, to)
    const end = breaking === 'syllable' && next < to && to - next < SHORTEST_LAST_LINE ? feedLastLine(run, start, full, to, width) : full
    lines.push(toLine(run, start, end, end >= to))
    start = skipSpaces(run, end, to)
  } while (start < to)
}

/** A paragraph's last line holds at least so many characters: a lone 다. at the left edge looks like a slip. */
const SHORTEST_LAST_LINE = 4
/** The spaces of the line before may grow by so many times their width for it. */
const MOST_STRETCH = 1.5

/** Ends a line a little earlier, where that is allowed and does not tear it apart, for the sake of the one after it. */
const feedLastLine = (run: GlyphRun, start: number, full: number, to: number, width: number): number => {
  const { units, advances } = run
  const table = breakTable('syllable')
  for (let end = full - 1; end > start; end--) {
    const line = toLine(run, start, end, false)
    const space = advances[units.indexOf(SPACE, start)] as number
    if (line.spaces === 0 || width - line.width > line.spaces * space * MOST_STRETCH) return full
    const left = BREAK_CLASSES[units[end - 1] as number] as number
    const right = BREAK_CLASSES[units[end] as number] as number
    if (to - end >= SHORTEST_LAST_LINE && table[left * BREAK_STRIDE + right] === 1 && !isSecondHalf(units[end] as number)) return end
  }
  return full
}

/** Where the line that begins at `start` ends: past its last unit, trailing spaces included. */
const lineEnd = (run: GlyphRun, start: number, to: number, width: number, breaking: Breaking): number => {
  const { units, advances } = run
  const table = breakTable(breaking)
  let used = 0
  let best = -1
  let left = BREAK.newline as number
  for (let i = start; i < to; i++) {
    const right = BREAK_CLASSES[units[i] as number] as number
    if (table[left * BREAK_STRIDE + right] === 1 && !keepsTogether(run, i, start) && !isSecondHalf(units[i] as number)) best = i
    const advance = advances[i] as number
    if (right !== BREAK.space && used + advance > width + TOLERANCE && i > start) {
      if (best > start) return best
      return breaking === 'word' ? lineEnd(run, start, to, width, 'syllable') : wholeCharacter(units, i)
    }
    used += advance
    left = right
  }
  return to
}

/** What a space does not part: the days of a date, and a sign from its note (`40명 ※ 일부 화상`). */
const keepsTogether = (run: GlyphRun, i: number, start: number): boolean =>
  run.units[i - 1] === SPACE && (isInDate(run, i, start) || (i - 2 > start && BREAK_CLASSES[run.units[i - 2] as number] === BREAK.bullet))

/** `7. 1.(수)`: between a figure's full stop and the next figure. */
const isInDate = ({ units }: GlyphRun, i: number, start: number): boolean =>
  i - 3 >= start && BREAK_CLASSES[units[i] as number] === BREAK.digit && units[i - 1] === SPACE && units[i - 2] === 0x2e
  && BREAK_CLASSES[units[i - 3] as number] === BREAK.digit

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

const wholeCharacter = (units: Uint16Array, i: number): number => (isSecondHalf(units[i] as number) ? i + 1 : i)

const skipSpaces = ({ units }: GlyphRun, from: number, to: number): number => {
  let at = from
  while (at < to && BREAK_CLASSES[units[at] as number] === BREAK.space) at++
  return at
}

const toLine = ({ units, advances, kerns }: GlyphRun, from: number, end: number, last: boolean): Line => {
  let to = end
  while (to > from && BREAK_CLASSES[units[to - 1] as number] === BREAK.space) to--
  let width = 0
  let spaces = 0
  for (let i = from; i < to; i++) {
    width += advances[i] as number
    if (units[i] === SPACE) spaces++
  }
  return { from, to, width: to > from ? width - (kerns[to - 1] as number) : 0, spaces, last }
}
