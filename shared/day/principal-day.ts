import type { Packet } from '../packet/packet.ts'
import { addDays, type IsoDate } from '../time/calendar-date.ts'
import { type DayItem, itemOfEntry, itemsOfPacket } from './day-item.ts'
import type { DayEntry } from './day-entry.ts'

/** Two lines that bind the principal at the same time. */
export interface DayOverlap {
  readonly first: DayItem
  readonly second: DayItem
  readonly minutes: number
}

/** The way from one place to the next: how long it may take, and whether the day provides for it (이동). */
export interface DayTransfer {
  readonly from: DayItem
  readonly to: DayItem
  /** Minutes between the end of the one and the start of the other. */
  readonly minutes: number
  readonly travel: readonly DayItem[]
}

export interface PrincipalDay {
  readonly date: IsoDate
  /** In order of time; lines without a start come first. */
  readonly items: readonly DayItem[]
  readonly overlaps: readonly DayOverlap[]
  readonly transfers: readonly DayTransfer[]
}

/** One day of the principal: the packets he takes part in and the entries without a packet, in one order. */
export const principalDay = (date: IsoDate, packets: readonly Packet[], entries: readonly DayEntry[]): PrincipalDay => {
  const all = [...packets.flatMap(itemsOfPacket), ...entries.map(itemOfEntry)]
  const items = all.filter(item => item.date === date).toSorted(byTime)
  // What began yesterday may run past midnight into this day.
  const before = all.filter(item => item.date === addDays(date, -1))
  return { date, items, overlaps: overlapsAmong(items, before), transfers: transfersAmong(items) }
}

/** The days on which anything stands, in order. */
export const datesOf = (packets: readonly Packet[], entries: readonly DayEntry[]): IsoDate[] =>
  [...new Set([...packets.flatMap(itemsOfPacket), ...entries].map(item => item.date))].toSorted()

/** Of two that start together, the longer first: it is the frame of the other. */
const byTime = (a: DayItem, b: DayItem): number =>
  (a.startsAt ?? -Infinity) - (b.startsAt ?? -Infinity) || (b.end ?? 0) - (a.end ?? 0)

const overlapsAmong = (items: readonly DayItem[], before: readonly DayItem[]): DayOverlap[] =>
  items.flatMap((second, at) =>
    [...before, ...items.slice(0, at)].flatMap(first => {
      const minutes = sharedMinutes(first, second)
      return minutes > 0 ? [{ first, second, minutes }] : []
    }),
  )

const sharedMinutes = ({ presence: a }: DayItem, { presence: b }: DayItem): number =>
  a && b ? Math.min(a.to, b.to) - Math.max(a.from, b.from) : 0

const transfersAmong = (items: readonly DayItem[]): DayTransfer[] => {
  const bound = items.filter(item => item.presence !== null && item.place !== '' && item.kind !== 'travel')
  const travel = items.filter(item => item.presence !== null && item.kind === 'travel')
  return bound.slice(1).flatMap((to, at) => {
    const from = bound[at]
    if (!from?.presence || !to.presence || from.place === to.place) return []
    const minutes = to.presence.from - from.presence.to
    const [earliest, latest] = [from.presence.from, to.presence.to]
    const ways = travel.filter(
      way => way.presence !== null && way.presence.from >= earliest && way.presence.to <= latest,
    )
    return minutes < 0 ? [] : [{ from, to, minutes, travel: ways }]
  })
}
