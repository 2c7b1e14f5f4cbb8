import type { PlacedLine } from '../../parse/place-lines.ts'
import { splitMarker } from '../../parse/marker.ts'
import { namesSchedule } from '../../parse/schedule-title.ts'
import { isOtherPaper } from './lead.ts'
import { partsOfDays } from '../days/halves-of-days.ts'

/** Lines at the head among which the title stands. */
const HEAD_LINES = 5

/** `1. Welcome and agenda (Chair, 5')` is an item of it. */
const isItem = ({ row }: PlacedLine): boolean => row !== null && row.ordinal !== null

/** `2. 국민의례의 순서` between `1. 개식의 요령` and `3. 시상과 표창`: one of a list, and the title of none. */
const isListed = (placed: PlacedLine, at: number, lines: readonly PlacedLine[]): boolean => {
  const [above, own, below] = [lines[at - 1], placed, lines[at + 1]].map((each) => splitMarker(each?.line.text ?? '').ordinal)
  return typeof own === 'number' && above === own - 1 && below === own + 1
}

const isScheduleTitle = (placed: PlacedLine, at: number, lines: readonly PlacedLine[]): boolean =>
  !placed.labelled && !isItem(placed) && placed.line.cells === null && namesSchedule(placed.line.text) && !isOtherPaper(placed.line.text) && !isListed(placed, at, lines)

/** Rows above the heading of a programme, and lines above them that may name their day. */
const FEWEST_ABOVE = 2
const DAY_LINES = 2

/** Where rows stand above a heading that says 일정 already, they are the programme too: a word of a broken line may look like a heading. */
const withRowsAbove = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const heading = lines.findIndex(({ section }) => section === 'schedule')
  const rows = lines.slice(0, heading).flatMap(({ row, section }, at) => (section === null && row?.place === 'lead' && row.date === null && row.span.start !== null && row.content !== '' && !row.told ? [at] : []))
  const from = (rows[0] ?? 0) - DAY_LINES
  return rows.length < FEWEST_ABOVE ? lines : lines.map((placed, at) => (at >= from && at < heading && placed.section === null ? { ...placed, section: 'schedule' } : placed))
}

/** A meeting whose title says that it is an agenda needs no heading for it. */
export const underTitle = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  if (lines.some(({ section }) => section === 'schedule')) return withRowsAbove(lines)
  // Below a row such a word is the rest of its words.
  const firstRow = lines.findIndex(({ row }) => row?.place === 'lead' && row.span.start !== null && row.content !== '')
  const title = lines.findIndex((placed, at) => at < (firstRow < 0 ? HEAD_LINES : Math.min(HEAD_LINES, firstRow)) && isScheduleTitle(placed, at, lines))
  if (title < 0) return underHalves(lines)
  return lines.map((placed, at) =>
    at > title && placed.section === null ? { ...placed, section: 'schedule' } : placed,
  )
}

/** The halves of days need no heading either. */
const underHalves = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const [from, to] = partsOfDays(lines) ?? [lines.length, -1]
  return lines.map((placed, at) => (at >= from && at <= to && placed.section === null ? { ...placed, section: 'schedule' } : placed))
}
