import type { Packet } from '../packet/packet.ts'
import { datesOf, principalDay } from '../day/principal-day.ts'
import type { DayItem } from '../day/day-item.ts'
import { addDays, type IsoDate } from '../time/calendar-date.ts'
import { formatRange } from '../time/clock-time.ts'
import type { Finding } from './finding.ts'
import { inPacket, newFinding, packetName } from './new-finding.ts'

/**
 * The principal can't be in two places at once, also where one is an entry of the day. One finding a pair: at the
 * entry where there is one, else at the later meeting.
 */
export const checkPrincipalOverlaps = (packets: readonly Packet[]): Finding[] => {
  const byId = new Map(packets.map(packet => [packet.id, packet]))
  return datesOf(packets, []).flatMap(date => principalDay(date, packets.filter(isNear(date)), []).overlaps)
    .flatMap(({ first, second, minutes }) => {
      const [one, two] = [byId.get(first.id), byId.get(second.id)]
      return one && two ? [overlapFinding(one, two, first, second, minutes)] : []
    })
}

/** Of this day or the day before, whose last meeting may run past midnight. */
const isNear = (date: IsoDate) => ({ overview }: Packet): boolean =>
  overview.date !== null && overview.date <= date && (overview.endDate ?? overview.date) >= addDays(date, -1)

const overlapFinding = (one: Packet, two: Packet, first: DayItem, second: DayItem, minutes: number): Finding => {
  const place = one.entry !== null && two.entry === null ? one : two
  const tentative = [one, two].some(packet => packet.participation?.status === 'tentative')
  const params = {
    first: packetName(one), firstRange: boundRange(first), second: packetName(two), secondRange: boundRange(second), minutes,
  }
  const severity = tentative ? 'warning' : 'error'
  return newFinding('principal-overlap', severity, inPacket(place, 'overview', 'start'), params)
}

/** The hours that bind him: of a meeting that he leaves early (이석), until he leaves. */
const boundRange = ({ start, end, presence }: DayItem): string =>
  formatRange(start, start !== null && presence !== null ? start + presence.to - presence.from : end)
