import { message, type Locale } from '../../shared/messages/catalogue.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import { formatOfficialDate } from '../../shared/time/calendar-date.ts'
import { formatRange } from '../../shared/time/clock-time.ts'

const when = ({ overview }: Packet): string =>
  [overview.date ? formatOfficialDate(overview.date) : '', formatRange(overview.start, overview.end)].filter(Boolean).join(' ') || '-'

export const titleOf = (packet: Packet, locale: Locale): string => packet.title || packet.titleEn || message(locale, 'cli.untitled')

/** One line a packet, for people. */
export const packetLine = (packet: Packet, locale: Locale): string => message(locale, 'cli.packet', {
  title: titleOf(packet, locale), when: when(packet), place: packet.overview.place || packet.overview.placeEn || '-', rows: packet.runOfShow.length,
})

export const titlesById = (packets: readonly Packet[], locale: Locale): Map<string, string> =>
  new Map(packets.map((packet) => [packet.id, titleOf(packet, locale)]))
