import { isMovement } from '../edition/internal-movement.ts'
import type { Packet } from '../packet/packet.ts'
import { addDays, daysBetween, type IsoDate } from '../time/calendar-date.ts'
import type { Minutes } from '../time/clock-time.ts'
import type { DayEntry, DayEntryKind } from './day-entry.ts'
import { entryOf } from './entry-packet.ts'
import { type Instant, instantOf } from './instant.ts'

/** One line of the principal's day, from a packet or from an entry without one. */
export interface DayItem {
  readonly source: 'packet' | 'entry'
  readonly id: string
  readonly date: IsoDate
  readonly start: Minutes | null
  readonly end: Minutes | null
  readonly zone: string
  readonly title: string
  readonly place: string
  /** 이동, 국회 …; `null` for a packet. */
  readonly kind: DayEntryKind | null
  readonly participation: Packet['participation']
  readonly startsAt: Instant | null
  /** When the principal is bound; `null` where he need not come (대참, 보고만, 취소) or the times are not known. */
  readonly presence: Presence | null
}

export interface Presence {
  readonly from: Instant
  readonly to: Instant
}

/** A packet's line on each of its days; none where the principal takes no part or the date is not known. */
export const itemsOfPacket = (packet: Packet): DayItem[] => {
  const entry = entryOf(packet)
  if (entry) return [itemOfEntry(entry)]
  const {
    participation,
    overview: { date, endDate, start, end, place },
  } = packet
  if (participation === null || date === null) return []
  const days = endDate === null ? 0 : Math.max(0, daysBetween(date, endDate))
  return Array.from({ length: days + 1 }, (_, day): DayItem => {
    const on = addDays(date, day)
    // Of a meeting of several days the programme tells the hours of each day; where it does not, it overlaps with nothing.
    const rows = packet.runOfShow.filter((row) => row.day === day)
    const from = day === 0 ? start : least(rows.map((row) => row.start))
    const to = day === days ? end : most(rows.map((row) => row.end))
    return {
      source: 'packet',
      id: packet.id,
      date: on,
      start: from,
      end: to,
      zone: packet.zone,
      title: packet.title,
      place,
      kind: null,
      participation,
      startsAt: startOf(on, from, packet.zone),
      presence: attendsHimself(participation) ? presenceOf(on, from, (days === 0 ? leavesAt(packet) : null) ?? to, packet.zone) : null,
    }
  })
}

const known = (times: readonly (Minutes | null)[]): Minutes[] => times.filter((time) => time !== null)
const least = (times: readonly (Minutes | null)[]): Minutes | null => known(times).toSorted((a, b) => a - b)[0] ?? null
const most = (times: readonly (Minutes | null)[]): Minutes | null => known(times).toSorted((a, b) => b - a)[0] ?? null

export const itemOfEntry = (entry: DayEntry): DayItem => ({
  source: 'entry',
  id: entry.id,
  date: entry.date,
  start: entry.start,
  end: entry.end,
  zone: entry.zone,
  title: entry.title,
  place: entry.place,
  kind: entry.kind,
  participation: null,
  startsAt: startOf(entry.date, entry.start, entry.zone),
  presence: presenceOf(entry.date, entry.start, entry.end, entry.zone),
})

/** He comes himself: not 대참, 보고만 or 취소. */
export const attendsHimself = ({ mode, status }: NonNullable<Packet['participation']>): boolean =>
  status !== 'cancelled' && mode !== 'proxy' && mode !== 'report-only'

/** 이석, in the action plan or as `(12:25~)` in the programme: he is free from then on, though the meeting goes on. */
const leavesAt = ({ actionPlan, overview, runOfShow }: Packet): Minutes | null => {
  const at = actionPlan.find(action => action.kind === 'leave' && action.at !== null)?.at
    ?? runOfShow.find(row => row.principal && row.openEnded && row.day === 0 && isMovement(row.title))?.start ?? null
  return at !== null && overview.start !== null && at > overview.start ? at : null
}

const startOf = (date: IsoDate, start: Minutes | null, zone: string): Instant | null =>
  start === null ? null : instantOf(date, start, zone)

const presenceOf = (date: IsoDate, start: Minutes | null, end: Minutes | null, zone: string): Presence | null =>
  start === null || end === null || end <= start
    ? null
    : { from: instantOf(date, start, zone), to: instantOf(date, end, zone) }
