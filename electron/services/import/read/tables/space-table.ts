import { pureSpanOf } from '../../rows/times/row-span.ts'
import { isUnfinished } from '../../parse/unfinished.ts'
import { closeColons, isColonGap } from '../colon-gap.ts'
import { displayWidth } from '../display-width.ts'

/** A word group of a line and the display column it starts in. */
export interface Piece {
  readonly start: number
  readonly text: string
}

/** Display columns by which the same column may wander from line to line. */
export const COLUMN_TOLERANCE = 4

/** Columns by which a line stands further in than the rows. */
const SET_IN = 2

/** A marker before its words is no column of its own: `1.  Apologies`. */
const MARKER_PIECE = /^(?:\(?\d{1,2}[.)]|(?!\d\.[0-5]\d$)\d(?:\.\d{1,2})+\.?|[가-하][.)]|\(?(?:[a-z]|[ivx]{2,4})\)|[-–·ㆍ○●□■◇◆▶※*•ㅇ①-⑳])$/

/** Fewer pieces make no line wider than the others. */
const FEWEST_WIDE = 3

const GAP = /(?: {2,}|\u3000)[ \u3000]*/g

/** A line of a table made of spaces fits a page; a longer one is a paragraph. */
const LONGEST_ROW = 500

/** Word groups between gaps of two or more spaces. */
export const piecesOf = (text: string): Piece[] => {
  if (text.length > LONGEST_ROW) return [{ start: 0, text: text.trim() }]
  const pieces: Piece[] = []
  let from = 0
  const push = (end: number): void => {
    const piece = closeColons(text.slice(from, end).trim())
    if (piece !== '')
      pieces.push({ start: displayWidth(text.slice(0, from + text.slice(from, end).search(/\S/))), text: piece })
  }
  for (const gap of text.matchAll(GAP)) {
    // Behind the first piece only: a label and its colon fill a column of their own.
    if (pieces.length > 0 && isColonGap(text, gap.index)) continue
    push(gap.index)
    from = gap.index + gap[0].length
  }
  push(text.length)
  return joinMarkers(withoutSeparators(pieces))
}

/** A colon or a rule between two columns (`0900 - 0910  :  Opening`, `0900  : Opening`) only parts them. */
const withoutSeparators = (pieces: readonly Piece[]): Piece[] =>
  pieces
    .filter(({ text }, at) => at === 0 || at === pieces.length - 1 || !/^[:：|]$/.test(text))
    .map((piece, at) => (at === 0 ? piece : { ...piece, text: piece.text.replace(/^[:：|]\s+(?=\S)/, '') }))

const joinMarkers = (pieces: readonly Piece[]): Piece[] => {
  const [first, second, ...rest] = pieces
  // `1  Guests are seated (5 min)`: a number and words, and nothing beside them.
  const isNumber = first && second && rest.length === 0 && /^\d{1,2}$/.test(first.text) && /^\p{L}{2}/u.test(second.text)
  if (isNumber) return [{ start: first.start, text: `${first.text}  ${second.text}` }]
  return first && second && MARKER_PIECE.test(first.text)
    ? [{ start: first.start, text: `${first.text} ${second.text}` }, ...rest]
    : [...pieces]
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= COLUMN_TOLERANCE

/** The lines of most pieces, where two or more of them agree and every piece of the shorter lines stands in one of their columns: those leave cells empty. */
const widestOf = (byCount: ReadonlyMap<number, readonly (readonly Piece[])[]>): readonly [number, readonly (readonly Piece[])[]] | null => {
  const [widest, ...others] = [...byCount].toSorted((a, b) => b[0] - a[0])
  const [model, ...same] = widest?.[1] ?? []
  if (!widest || !model || same.length === 0 || widest[0] < FEWEST_WIDE) return null
  const fits = same.every((pieces) => pieces.every(({ start }, column) => isNear(start, model[column]?.start ?? 0))) &&
    others.every(([, lines]) => lines.every((pieces) => pieces.every(({ start }) => model.some((column) => isNear(start, column.start)))))
  return fits ? widest : null
}

/** Start of each column: medians over the lines that have the commonest number of pieces. */
const columnStarts = (lines: readonly (readonly Piece[])[]): number[] => {
  const byCount = new Map<number, (readonly Piece[])[]>()
  for (const pieces of lines) {
    if (pieces.length < 2) continue
    const group = byCount.get(pieces.length) ?? []
    byCount.set(pieces.length, group)
    group.push(pieces)
  }
  const [count, group] = widestOf(byCount) ?? [...byCount].toSorted((a, b) => b[1].length - a[1].length || b[0] - a[0])[0] ?? [0, []]
  const starts = Array.from({ length: count }, (_, column) => median(group.map((pieces) => pieces[column]?.start ?? 0)))
  return [...starts, ...furtherStart(lines, starts)]
}

/** A further column that only some lines fill (who speaks), where it stands in the same place in two of them and most: its head may stand apart. */
const furtherStart = (lines: readonly (readonly Piece[])[], starts: readonly number[]): number[] => {
  const longer = lines.filter((pieces) => pieces.length === starts.length + 1 && starts.every((start, column) => isNear(pieces[column]?.start ?? 0, start)))
  const last = longer.map((pieces) => pieces.at(-1)?.start ?? 0)
  const middle = median(last)
  const agreeing = last.filter((start) => isNear(start, middle))
  return starts.length >= 2 && agreeing.length >= 2 && agreeing.length * 3 >= last.length * 2 ? [middle] : []
}

const nearestColumn = (starts: readonly number[], piece: Piece): number =>
  starts.reduce(
    (best, start, column) =>
      Math.abs(start - piece.start) < Math.abs((starts[best] ?? 0) - piece.start) ? column : best,
    0,
  )

/** A full row needs no measuring: its pieces are its cells, even where a head was drawn out or pushed aside. */
const toCells = (starts: readonly number[], pieces: readonly Piece[]): string[] => {
  if (pieces.length === starts.length) return pieces.map(({ text }) => text)
  const cells = starts.map(() => '')
  for (const piece of pieces) {
    const column = nearestColumn(starts, piece)
    cells[column] = cells[column] ? `${cells[column]} ${piece.text}` : piece.text
  }
  return cells
}

const isLength = (text: string): boolean => {
  const span = pureSpanOf(text)
  return span !== null && span.start === null && span.end === null && span.statedMinutes !== null
}

/** `11:50 Closing remarks          10 min`, its like above with their words on two lines: rows of text, their lengths at the right edge. */
const isListWithLengths = (rows: readonly (readonly Piece[])[]): boolean => {
  const gapped = rows.filter((pieces) => pieces.length > 1)
  return gapped.every(([, second, third]) => third === undefined && isLength(second?.text ?? '')) && gapped.some(([first]) => /^\d{1,2}[:.]\d{2}\s\S/.test(first?.text ?? ''))
}

/** `2:10  Keynote - Mr. Piet Janssen, Deputy Managing` ↵ `Partner`: a mail broke the line, and its rest stands below the times. */
const isBrokenOff = (above: readonly Piece[] | undefined, pieces: readonly Piece[]): boolean =>
  pieces.length === 1 && above !== undefined && above.length > 1 && pieces[0]?.start === above[0]?.start && pureSpanOf(above[0]?.text ?? '') !== null && /^\p{L}/u.test(pieces[0]?.text ?? '') && isUnfinished(above.at(-1)?.text ?? '')

/**
 * Cells of consecutive lines that stand in columns made of spaces, or `null` where their second
 * pieces do not stand under each other (prose with wide spaces is no table).
 */
export const splitSpaceTable = (lines: readonly string[]): string[][] | null => {
  const rows = lines.map(piecesOf)
  const starts = columnStarts(rows)
  const second = starts[1]
  if (second === undefined || isListWithLengths(rows)) return null
  // A line that leaves the first column empty stands in the others.
  const aligned = rows.filter((pieces) =>
    pieces.slice(1).some(({ start }) => isNear(start, second)) || (pieces.length > 1 && pieces.every(({ start }) => starts.slice(1).some((column) => isNear(start, column)))),
  )
  // What is set in below a row is the rest of it, and tells nothing of columns.
  const first = starts[0] ?? 0
  const own = rows.filter(([piece, ...others]) => piece !== undefined && (others.length > 0 || piece.start < first + SET_IN))
  return aligned.length >= 2 && aligned.length * 2 >= own.length
    ? rows.map((pieces, at) => (isBrokenOff(rows[at - 1], pieces) ? [...starts.slice(1).map(() => ''), pieces[0]?.text ?? ''] : toCells(starts, pieces)))
    : null
}
