import { MINUTES_PER_HOUR, type Minutes } from '../../../../../shared/time/clock-time.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { markerShape, splitMarker } from '../../parse/marker.ts'
import { readRowLine } from '../lines/row-line.ts'

const BARE_HOUR = /^(?:at\s)?(\d{1,2})(?:\s*[:–—-]\s*|\s+)(?=\p{L}{2})/iu
const HALF_DAY = 12 * MINUTES_PER_HOUR

/** The last row of a list begins so much later than the one above it at most. */
const LATEST = 5 * MINUTES_PER_HOUR

const startOf = ({ row }: PlacedLine): Minutes | null => (row?.place === 'lead' && row.content !== '' ? row.span.start : null)

const shapeOf = ({ line }: PlacedLine): string | null => markerShape(splitMarker(line.text).marker)

/** The hour that fits between the rows beside it, on a clock of twelve or of twenty-four. */
const hourBetween = (hour: number, above: Minutes, below: Minutes): Minutes | null =>
  [hour * MINUTES_PER_HOUR, hour * MINUTES_PER_HOUR + HALF_DAY].find((start) => start >= above && start < below && start < 2 * HALF_DAY) ?? null

/** `10 Panel` between `9:30 Opening` and `11:30 Lunch`, behind the same sign: an hour without its minutes. A year or a count stands between no such rows. */
export const withBareHours = (lines: readonly PlacedLine[], year: number | null): readonly PlacedLine[] => {
  const starts = lines.map(startOf)
  let above = -1
  return lines.map((placed, at) => {
    if (starts[at] !== null) above = at
    const { line, row, opens, labelled } = placed
    const [lead = '', hour = ''] = row || opens || labelled || line.cells || line.kind === 'rule' || above < 0 ? [] : (BARE_HOUR.exec(splitMarker(line.text).rest) ?? [])
    const below = lead === '' ? -1 : starts.findIndex((start, index) => index > at && start !== null)
    const [first, last] = [lines[above], lines[below]]
    const isLast = !last && shapeOf(placed) !== null && !line.afterBlank
    if (lead === '' || !first || !(last || isLast) || shapeOf(first) !== shapeOf(placed) || (last && shapeOf(last) !== shapeOf(placed))) return placed
    const from = starts[above] ?? 0
    const until = last ? (starts[below] ?? 0) : from + LATEST
    const start = hourBetween(Number(hour), from, until < from ? until + HALF_DAY : until)
    if (start === null) return placed
    const { marker, rest } = splitMarker(line.text)
    const read = readRowLine(`${marker === null ? '' : `${marker} `}${Math.floor(start / MINUTES_PER_HOUR)}:00 ${rest.slice(lead.length)}`, year)
    return read ? { ...placed, row: read } : placed
  })
}
