import { type Fragment, piecesOf, type TextLine } from './page-text.ts'

/** A table without lines: text lines that leave the same strips of the page blank. */
export interface ColumnRun {
  readonly lines: readonly TextLine[]
  /** Middles of the strips between its columns, from left to right. */
  readonly strips: readonly number[]
}

interface Strip {
  readonly from: number
  readonly to: number
  readonly parted: number
}

/** Narrowest blank strip that parts columns, in points. */
const MIN_STRIP = 3.5
/** Lines with text on both sides that make a strip a border of columns. */
const MIN_PARTED = 2
/** A larger step down ends a table, in heights of the letters; above a line of one piece a smaller one does. */
const MAX_STEP = 3.2
const MAX_STEP_ALONE = 2.1

const extents = (line: TextLine): { from: number; to: number }[] =>
  piecesOf(line).map((piece) => ({ from: piece[0]?.x ?? 0, to: Math.max(...piece.map(({ right }) => right)) }))

/** What stays blank of each strip under one more line. */
const narrow = (strips: readonly Strip[], line: TextLine): Strip[] => {
  const taken = extents(line)
  const left = Math.min(...taken.map(({ from }) => from))
  const right = Math.max(...taken.map(({ to }) => to))
  return strips.flatMap((strip) => {
    let parts = [{ from: strip.from, to: strip.to }]
    for (const { from, to } of taken) {
      parts = parts.flatMap((part) =>
        to <= part.from || from >= part.to
          ? [part]
          : [
              { from: part.from, to: from },
              { from: to, to: part.to },
            ],
      )
    }
    return parts
      .filter(({ from, to }) => to - from >= MIN_STRIP)
      .map((part) => ({ ...part, parted: strip.parted + (left < part.from && right > part.to ? 1 : 0) }))
  })
}

const isBorder = ({ parted }: Strip): boolean => parted >= MIN_PARTED

const WHOLE: readonly Strip[] = [{ from: -1e6, to: 1e6, parted: 0 }]

const hasColumns = (line: TextLine): boolean => piecesOf(line).length > 1

/**
 * A line over the first border is no line of the table. Further right, what looked like a border may have been
 * the blank beside short cells.
 */
const keepsFirst = (before: readonly Strip[], after: readonly Strip[]): boolean => {
  const first = before.find(isBorder)
  return !first || after.some(({ from, to }) => from >= first.from && to <= first.to)
}

const endsAbove = (line: TextLine, above: TextLine): boolean =>
  above.y - line.y > line.height * (hasColumns(line) ? MAX_STEP : MAX_STEP_ALONE)

/** The end of the run that begins at `at`, and its strips. */
const runFrom = (lines: readonly TextLine[], at: number): { end: number; strips: readonly Strip[] } => {
  let strips = WHOLE
  let end = at
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    const above = lines[end - 1]
    if (!line || (end > at && above && endsAbove(line, above))) break
    const next = narrow(strips, line)
    if (!keepsFirst(strips, next) || !next.some(({ from, to }) => from > -1e5 || to < 1e5)) break
    strips = next
  }
  return { end, strips }
}

/** Index of the column in which a fragment stands. */
export const columnOf = (strips: readonly number[], { x, right }: Fragment): number => {
  const middle = (x + right) / 2
  const at = strips.findIndex((strip) => middle < strip)
  return at < 0 ? strips.length : at
}

/** Columns that no line fills both of are one: a head stands centred over words that begin at its left. */
const realBorders = (lines: readonly TextLine[], borders: readonly number[]): number[] => {
  const filled = lines.map(({ fragments }) => new Set(fragments.map((fragment) => columnOf(borders, fragment))))
  return borders.filter((_, index) => filled.some((columns) => columns.has(index) && columns.has(index + 1)))
}

/** Tables without lines among text lines: where each begins and ends. */
export const findColumnRuns = (lines: readonly TextLine[]): { from: number; to: number; run: ColumnRun }[] => {
  const found: { from: number; to: number; run: ColumnRun }[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (!line || !hasColumns(line)) {
      at += 1
      continue
    }
    const { end, strips } = runFrom(lines, at)
    const middles = strips
      .filter(isBorder)
      .map(({ from, to }) => (from + to) / 2)
      .toSorted((a, b) => a - b)
    const borders = realBorders(lines.slice(at, end), middles)
    if (borders.length === 0) {
      at += 1
      continue
    }
    found.push({ from: at, to: end, run: { lines: lines.slice(at, end), strips: borders } })
    at = end
  }
  return found
}
