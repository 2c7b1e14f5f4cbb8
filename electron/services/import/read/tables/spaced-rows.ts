import { roleOfHead } from '../../rows/tables/columns.ts'
import { COLUMN_TOLERANCE, piecesOf } from './space-table.ts'
import type { TextLine } from '../text-line.ts'

/** A time that fills the last column of its line. */
const TIME_CELL = /^\d{1,2}[:.h]?[0-5]\d(?: ?[ap]\.?m\.?)?(?:\s?[-–—~∼]\s?\d{1,2}[:.h]?[0-5]\d(?: ?[ap]\.?m\.?)?)?$/i
/** So many times below each other make a column. */
const FEWEST_TIMES = 3
/** Words set in below a row are the rest of it. */
const SET_IN = /^(?: {2,}|\u3000)\S/
const GAP_LINES = 1

interface Row {
  readonly at: number
  readonly column: number
  readonly timed: boolean
}

const rowOf = ({ shape, text, level }: TextLine, at: number): Row | null => {
  const pieces = shape === 'text' && level === 0 ? piecesOf(text) : []
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (pieces.length < 2 || !first || !last || TIME_CELL.test(first.text)) return null
  return { at, column: last.start, timed: TIME_CELL.test(last.text) }
}

/** Fewer words side by side may be anything. */
const FEWEST_HEADS = 3

/** `Date   Time   Event   Venue` and a blank line above as many cells: the heads of the table that begins there. */
const isHeadAbove = (lines: readonly TextLine[], at: number): boolean => {
  const [head, blank, row] = lines.slice(at, at + 3)
  if (head?.shape !== 'text' || head.level > 0 || blank?.shape !== 'blank' || row?.shape !== 'text') return false
  const heads = piecesOf(head.text)
  const roles = heads.map(({ text }) => roleOfHead(text))
  return heads.length >= FEWEST_HEADS && !roles.includes(null) && (roles.includes('time') || roles.includes('start')) && piecesOf(row.text).length === heads.length
}

/**
 * The blank lines between the rows of one table made of spaces whose last column tells the times (`3  Minutes   Chair   14.05`):
 * each row stands apart there, and only together do they show their columns. Rows that begin with their time need no columns. And
 * the one blank line between such a table and its heads.
 */
export const blanksInTable = (lines: readonly TextLine[]): ReadonlySet<number> => {
  const inside = new Set(lines.flatMap((_, at) => (isHeadAbove(lines, at) ? [at + 1] : [])))
  let run: Row[] = []
  let blanks: number[] = []
  let apart = 0
  const close = (): void => {
    const timed = run.filter((row) => row.timed)
    const columns = timed.map(({ column }) => column)
    const last = run.at(-1)?.at ?? 0
    if (timed.length >= FEWEST_TIMES && Math.max(...columns) - Math.min(...columns) <= COLUMN_TOLERANCE) for (const at of blanks) if (at < last) inside.add(at)
    run = []
    blanks = []
  }
  lines.forEach((line, at) => {
    const row = rowOf(line, at)
    apart = line.shape === 'blank' ? apart + 1 : 0
    if (line.shape === 'blank' && apart <= GAP_LINES) {
      if (run.length > 0) blanks.push(at)
    } else if (row) run.push(row)
    else if (line.shape !== 'text' || !SET_IN.test(line.text)) close()
  })
  close()
  return inside
}
