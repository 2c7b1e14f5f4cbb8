import type { Packet } from '../packet/packet.ts'
import { isInSequence, type Slot } from '../run-of-show/slots.ts'
import { daysBetween } from '../time/calendar-date.ts'
import { formatClock, formatRange, MINUTES_PER_DAY, type Minutes } from '../time/clock-time.ts'
import type { Finding, Fix } from './finding.ts'
import { inPacket, inRow, leadOf, newFinding, rowName, setFix } from './new-finding.ts'

/** What happens around a meeting and is often printed with it. */
const AROUND =
  /등록|접수|입장|사전|식전|식후|리허설|대기|도착|영접|집결|이동|환송|정리|철수|해산|출발|registration|arrival|departure|check-in/i

interface Window { readonly start: Minutes | null; readonly end: Minutes | null }

/**
 * Top-level rows before the meeting begins or after it ends: one finding, since the meeting's own
 * time may be the slip. Where the rows leave room at either end of the meeting, a note says so.
 */
export const checkOutsideMeeting = (packet: Packet, slots: readonly Slot[]): Finding[] => {
  const timed = slots.filter(slot => isInSequence(slot) && (slot.row.zone ?? packet.zone) === packet.zone)
  const meeting = windowOf(packet)
  const outside = timed.filter(slot => isEarly(slot, meeting) || isLate(slot, meeting))
  if (outside.length === 0) return slackAtEnds(packet, timed, meeting)
  const lead = leadOf(outside.map(slot => outsideFinding(packet, slot, meeting)))
  return [{ ...lead, fixes: fixesOf(outside, meeting) }]
}

/** The last day's end, in minutes of the first day; unknown where it lies before the start. */
const windowOf = ({ overview: { date, endDate, start, end } }: Packet): Window => {
  const nights = date === null || endDate === null ? 0 : Math.max(0, daysBetween(date, endDate))
  const stop = end === null ? null : end + nights * MINUTES_PER_DAY
  return { start, end: stop !== null && start !== null && stop < start ? null : stop }
}

const isEarly = (slot: Slot, { start }: Window): boolean => start !== null && slot.start !== null && slot.start < start
const isLate = (slot: Slot, { end }: Window): boolean => end !== null && (slot.end ?? slot.start ?? end) > end

const outsideFinding = (packet: Packet, slot: Slot, meeting: Window): Finding => {
  const severity = AROUND.test(slot.row.title) ? 'info' : 'warning'
  const edge = isEarly(slot, meeting) ? 'start' : 'end'
  return newFinding('row-outside-meeting', severity, inRow(packet, slot.row, edge), {
    row: rowName(slot.row), range: formatRange(slot.row.start, slot.row.end),
    meeting: formatRange(packet.overview.start, packet.overview.end),
  })
}

const fixesOf = (outside: readonly Slot[], meeting: Window): Fix[] => {
  const first = Math.min(...outside.flatMap(slot => (isEarly(slot, meeting) ? slot.start ?? [] : [])))
  const last = Math.max(...outside.flatMap(slot => (isLate(slot, meeting) ? slot.end ?? [] : [])))
  return [
    ...(first >= 0 && Number.isFinite(first) ? [windowFix('start', first)] : []),
    ...(Number.isFinite(last) && last <= MINUTES_PER_DAY ? [windowFix('end', last)] : []),
  ]
}

const windowFix = (edge: 'start' | 'end', time: Minutes): Fix =>
  setFix(`finding.fix.set-meeting-${edge}`, { time: formatClock(time) }, ['overview', edge], time)

const slackAtEnds = (packet: Packet, timed: readonly Slot[], { start, end }: Window): Finding[] => {
  const first = Math.min(...timed.flatMap(slot => slot.start ?? []))
  const last = timed.some(slot => slot.end === null) ? NaN : Math.max(...timed.flatMap(slot => slot.end ?? []))
  const found: Finding[] = []
  if (start !== null && Number.isFinite(first) && first > start) found.push(slack(packet, 'before-first', start, first))
  if (end !== null && Number.isFinite(last) && last < end) found.push(slack(packet, 'after-last', last, end))
  return found
}

const slack = (packet: Packet, variant: 'before-first' | 'after-last', from: Minutes, to: Minutes): Finding => {
  const field = variant === 'before-first' ? 'start' : 'end'
  return newFinding('gap', 'info', inPacket(packet, 'overview', field), {
    variant, from: formatClock(from % MINUTES_PER_DAY), to: formatClock(to % MINUTES_PER_DAY), minutes: to - from,
  })
}
