import type { PlacedLine } from '../parse/line-facts.ts'
import type { SectionKind } from '../parse/section-name.ts'
import type { RowLine } from './row-line.ts'

/** Sections whose times are opening hours, phones or deadlines, never a programme. */
const NEVER: readonly (SectionKind | null)[] = ['attendees', 'contact', 'qa', 'talking-points']
/** Bulleted lengths in a row that make an agenda where no heading says so. */
const FEWEST_LENGTHS = 3

const isClockRow = (row: RowLine): boolean => row.span.start !== null || row.span.end !== null

/**
 * Under a heading that says 세부 일정: every line that has a time in a row's place. A length alone (`Q&A (25 min)`
 * below a row) is one only with a marker, or where the whole programme counts in lengths.
 */
const acceptUnderHeading = ({ row }: PlacedLine, clocks: boolean): boolean => {
  if (row === null) return false
  if (!isClockRow(row)) return row.marker !== null || (row.place !== 'inside' && !clocks)
  return row.place !== 'inside' || row.range
}

/** Without such a heading one time proves nothing: two of a kind do, or one range with words. */
const acceptInferred = (lines: readonly PlacedLine[]): Set<PlacedLine> => {
  const rows = lines.filter((placed) => placed.row !== null && !NEVER.includes(placed.section))
  const leads = rows.filter(({ row }) => row?.place === 'lead' && isClockRow(row))
  const tails = rows.filter(
    ({ row }) => row !== null && row.place !== 'lead' && isClockRow(row) && (row.range || row.setApart),
  )
  const lengths = rows.filter(({ row }) => row !== null && !isClockRow(row) && row.setApart && row.marker !== null)
  const single = leads.length === 1 && leads[0]?.row?.range === true && leads[0].row.content !== ''
  return new Set([
    ...(leads.length >= 2 || single ? leads : []),
    ...(tails.length >= 2 ? tails : []),
    ...(lengths.length >= FEWEST_LENGTHS ? lengths : []),
  ])
}

/**
 * The lines of text that are rows; `lines` are those outside tables. `headed`: the meeting has a heading
 * for its programme; `inTable`: a table holds it.
 */
export const acceptRows = (lines: readonly PlacedLine[], headed: boolean, inTable: boolean): Set<PlacedLine> => {
  const own = lines.filter(({ line }) => line.kind !== 'comment')
  const rows = acceptAmong(own, headed, inTable)
  // A mail that only quotes the programme it answers.
  return rows.size > 0 || inTable ? rows : acceptAmong(lines, headed, inTable)
}

const acceptAmong = (lines: readonly PlacedLine[], headed: boolean, inTable: boolean): Set<PlacedLine> => {
  if (!headed) return inTable ? new Set() : acceptInferred(lines)
  const under = lines.filter(({ section }) => section === 'schedule')
  const clocks = under.some(({ row }) => row !== null && row.place !== 'inside' && isClockRow(row))
  const rows = new Set(under.filter((placed) => acceptUnderHeading(placed, clocks)))
  // A heading above, and the programme under another one: the meeting has only one.
  return rows.size > 0 || inTable ? rows : acceptInferred(lines)
}
