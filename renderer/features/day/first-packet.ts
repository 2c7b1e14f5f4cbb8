import type { PacketSummary } from '../../../shared/api/contract.ts'
import type { IsoDate } from '../../../shared/time/calendar-date.ts'
import { daysOf } from './days.ts'

/** The packet to begin with: the next meeting from today on, else the latest one there was. */
export const firstPacket = (packets: readonly PacketSummary[], today: IsoDate): PacketSummary | null => {
  const { past, coming } = daysOf(packets, today)
  return coming[0]?.packets[0] ?? past.at(-1)?.packets[0] ?? null
}

/** The packet after `packetId` in the order of the days, else the one before it. */
export const packetBeside = (packets: readonly PacketSummary[], packetId: string, today: IsoDate): PacketSummary | null => {
  const { past, coming } = daysOf(packets, today)
  const ordered = [...past, ...coming].flatMap(day => day.packets)
  const at = ordered.findIndex(({ id }) => id === packetId)
  return ordered[at + 1] ?? ordered[at - 1] ?? null
}
