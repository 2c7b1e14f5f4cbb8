import type { Packet, Row } from '../packet/packet.ts'
import type { Slot } from '../run-of-show/slots.ts'
import { formatClock, formatRange } from '../time/clock-time.ts'
import type { Finding } from './finding.ts'
import { inPacket, inRow, newFinding, rowName } from './new-finding.ts'

/** `12:25~`: has no end, so sums and overlaps leave it out. A note, since it is often meant so. */
export const checkOpenEnded = (packet: Packet): Finding[] => packet.runOfShow.flatMap(row => {
  if (!row.openEnded || row.start === null) return []
  const params = { row: rowName(row), start: formatClock(row.start) }
  return [newFinding('open-ended-row', 'info', inRow(packet, row, 'end'), params)]
})

/** An end before its start, which no night explains. */
export const checkReversed = (packet: Packet): Finding[] => {
  const { overview, runOfShow } = packet
  const rows = runOfShow.flatMap(row => row.start === null || row.end === null || row.end >= row.start ? [] : [
    newFinding('end-before-start', 'error', inRow(packet, row, 'end'), {
      row: rowName(row), start: formatClock(row.start), end: formatClock(row.end),
    }),
  ])
  const { date, endDate, start, end } = overview
  const reversed = start !== null && end !== null && end < start && (endDate === null || endDate === date)
  return reversed
    ? [newFinding('end-before-start', 'error', inPacket(packet, 'overview', 'end'), {
      variant: 'meeting', start: formatClock(start), end: formatClock(end),
    }), ...rows]
    : rows
}

/** A note among the rows (※, *), not an item that needs a time. */
const NOTE_MARK = /^[※*＊☞▸]/

/** The draft tells the time in words, or that it is still open. */
const TIME_IN_WORDS = /종일|(?:종료|끝난|마친) ?후|직후|이후|수시|상시|미정|조정 ?중|추후|서면|all day|after|TB[ACD]/i

/**
 * Rows without a time among rows that have one. Inside a block it is a note, since they often share
 * the time of the row above, and where words tell it (종료 후); else it is a warning. A programme that is mostly untimed is
 * meant so, and a block takes its time from its rows.
 */
export const checkUntimed = (packet: Packet, slots: readonly Slot[], block: Slot | null = null): Finding[] => {
  const timed = slots.filter(slot => slot.start !== null)
  const untimed = slots.filter(({ row, start }) => start === null && row.end === null && row.statedMinutes === null
    && !NOTE_MARK.test(row.marker ?? '') && !NOTE_MARK.test(row.title))
  const isTimed = timed.length > 0 && untimed.length <= timed.length
  const here = isTimed ? untimed.map(slot => untimedRow(packet, slot, slots, block)) : []
  return [...here, ...slots.flatMap(slot => checkUntimed(packet, slot.children, slot))]
}

const untimedRow = (packet: Packet, slot: Slot, siblings: readonly Slot[], block: Slot | null): Finding => {
  const above = siblings.slice(0, siblings.indexOf(slot)).findLast(({ start }) => start !== null)?.row
  const severity = block === null && !tellsTimeInWords(packet, slot.row) ? 'warning' : 'info'
  return newFinding('untimed-row', severity, inRow(packet, slot.row, 'start'), {
    row: rowName(slot.row),
    ...(above && { variant: 'after-row', above: rowName(above), range: formatRange(above.start, above.end) }),
  })
}

const tellsTimeInWords = ({ sourceUnits }: Packet, { id, title, remarks }: Row): boolean => {
  const drafted = sourceUnits.filter(({ field }) => field === `runOfShow.${id}`).map(({ text }) => text)
  return [title, remarks, ...drafted].some(text => TIME_IN_WORDS.test(text))
}
