import { newPacket } from '../packet/new-packet.ts'
import type { Packet } from '../packet/packet.ts'
import type { DayEntry } from './day-entry.ts'

/**
 * A day entry (이동, 국회, 내부보고) is kept as a packet with `entry` set: so it has undo, history, search, the bin
 * and merging like a meeting, with nothing made twice. Outside of the library it is a `DayEntry`; `null` where the
 * packet is a meeting's, or its day is not known yet.
 */
export const entryOf = ({ id, entry, title, zone, overview }: Packet): DayEntry | null =>
  entry === null || overview.date === null
    ? null
    : {
        id, date: overview.date, start: overview.start, end: overview.end, zone, kind: entry, title,
        place: overview.place, note: overview.summary,
      }

/** The packet that keeps an entry. */
export const packetOfEntry = ({ id, date, start, end, zone, kind, title, place, note }: DayEntry): Packet => {
  const empty = newPacket(id)
  return { ...empty, entry: kind, title, zone, overview: { ...empty.overview, date, start, end, place, summary: note } }
}

/** Meetings and entries of what the library holds, each in the order given. */
export const splitEntries = (packets: readonly Packet[]): { packets: Packet[]; entries: DayEntry[] } => ({
  packets: packets.filter(packet => packet.entry === null),
  entries: packets.flatMap(packet => entryOf(packet) ?? []),
})
