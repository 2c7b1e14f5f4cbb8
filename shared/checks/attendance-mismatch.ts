import type { Attendee, Packet, Side } from '../packet/packet.ts'
import { takesPart } from '../seating/who-sits.ts'
import type { Finding, Severity } from './finding.ts'
import { inPacket, newFinding, setFix } from './new-finding.ts'

/** 내외·여: silent up to a tenth or two heads, a note up to a fifth. */
const QUIET_SHARE = 0.1
const QUIET_HEADS = 2
const NOTE_SHARE = 0.2

/** Entries that stand for an unknown number of people. */
const SEVERAL = /관계자|일행|수행원|실무진|관계관|대표단|임직원|일동|staff|delegation|officials/i

/** The head count of the meeting against its sides, and each side's count against its list. */
export const checkAttendance = (packet: Packet): Finding[] =>
  [...checkTotal(packet), ...packet.sides.flatMap(side => checkSide(packet, side))]

const checkTotal = (packet: Packet): Finding[] => {
  const { stated, approximate } = packet.attendance
  const counts = packet.sides.flatMap(side => side.statedCount ?? listed(side) ?? [])
  if (stated === null || counts.length === 0 || counts.length < packet.sides.length) return []
  const sum = counts.reduce((total, count) => total + count, 0)
  const severity = weigh(Math.abs(sum - stated), stated, approximate)
  if (severity === null) return []
  return [newFinding('attendance-mismatch', severity, inPacket(packet, 'attendance', 'stated'), {
    ...(approximate && { variant: 'total-about' }),
    stated, sum, counts: counts.join(' + '), difference: signed(sum - stated), percent: percent(sum - stated, stated),
  })]
}

const checkSide = (packet: Packet, side: Side): Finding[] => {
  const count = listed(side)
  if (side.statedCount === null || count === null || count === side.statedCount) return []
  const mayBeMore = side.attendees.some(({ title, name }) => name === '' && SEVERAL.test(title))
  if (count < side.statedCount && mayBeMore) return []
  const path = ['sides', side.id, 'statedCount']
  const absent = side.attendees.length - count
  return [newFinding('attendance-mismatch', 'warning', inPacket(packet, ...path), {
    ...(absent === 0 ? { variant: 'side' } : { variant: 'side-absent', absent }), side: side.name || '–', stated: side.statedCount, sum: count,
    difference: signed(count - side.statedCount),
  }, { fixes: [setFix('finding.fix.set-count', { count }, path, count)] })]
}

/** Heads that come of a closed list of persons; `null` where the list ends in 등 or names organisations only. */
const listed = ({ attendees, listOpenEnded }: Side): number | null =>
  listOpenEnded || attendees.length === 0 || !attendees.every(isPerson) ? null : attendees.filter(takesPart).length

const isPerson = ({ name, nameEn, title, titleEn }: Attendee): boolean =>
  name !== '' || nameEn !== '' || title !== '' || titleEn !== ''

const weigh = (difference: number, stated: number, approximate: boolean): Severity | null => {
  if (difference === 0) return null
  if (!approximate) return 'warning'
  if (difference <= QUIET_HEADS || difference <= stated * QUIET_SHARE) return null
  return difference <= stated * NOTE_SHARE ? 'info' : 'warning'
}

const signed = (n: number): string => (n > 0 ? `+${n}` : `−${-n}`)
const percent = (difference: number, stated: number): number =>
  stated === 0 ? 100 : Math.round((Math.abs(difference) / stated) * 100)
