import { instantOf } from '../day/instant.ts'
import type { DraftDocument } from '../import/draft.ts'
import type { Packet } from '../packet/packet.ts'
import { formatClock } from '../time/clock-time.ts'
import type { CheckContext } from './check-context.ts'
import type { Finding } from './finding.ts'
import { inPacket, newFinding, packetName } from './new-finding.ts'

/** Press releases state the local time of the office. */
const OFFICE_ZONE = 'Asia/Seoul'

/** A press release handed out before a meeting whose outcome it reports has ended, at that meeting. */
export const checkPressBeforeEnd = (packet: Packet, { documents }: Pick<CheckContext, 'documents'>): Finding[] => {
  const { date, endDate, end } = packet.overview
  const day = endDate ?? date
  if (day === null || end === null) return []
  const ends = instantOf(day, end, packet.zone)
  return documents.flatMap(document => {
    const released = releaseOf(document)
    const reports = document.press?.headings
      .some(({ reportsOutcome, packetIds }) => reportsOutcome && packetIds.includes(packet.id))
    if (!reports || released === null || instantOf(released.date, released.minutes, OFFICE_ZONE) >= ends) return []
    return [newFinding('press-before-end', 'warning', inPacket(packet, 'overview', 'end'), {
      document: document.press?.title || document.name, packet: packetName(packet),
      released: `@date:${released.date}`, releasedAt: formatClock(released.minutes),
      day: `@date:${day}`, end: formatClock(end),
    })]
  })
}

const releaseOf = ({ press }: DraftDocument): { date: string; minutes: number } | null => {
  const [date, clock] = press?.released?.split('T') ?? []
  if (date === undefined || clock === undefined) return null
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return { date, minutes: hours * 60 + minutes }
}
