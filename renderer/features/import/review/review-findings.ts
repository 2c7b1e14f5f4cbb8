import type { PacketCheck } from '../../../../shared/checks/check-context.ts'
import { checkAbsent } from '../../../../shared/checks/attendee-absent.ts'
import { checkPacket } from '../../../../shared/checks/check-packets.ts'
import type { Finding, FindingCode } from '../../../../shared/checks/finding.ts'
import { askedOnce, checkAccess, checkResponsible } from '../../../../shared/checks/packet-head.ts'
import { checkPrincipalOverlaps } from '../../../../shared/checks/principal-overlap.ts'
import { checkYearElsewhere } from '../../../../shared/checks/year-missing.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import type { Review } from '../../../../shared/import/review/review.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import type { IsoDate } from '../../../../shared/time/calendar-date.ts'

/** What only an import asks, and once for all where several packets lack it. */
const ASKED: readonly FindingCode[] = ['access-missing', 'year-elsewhere', 'responsible-missing', 'attendee-absent']
/** What several packets say against each other. */
const BETWEEN: readonly FindingCode[] = ['principal-overlap']

/** Under `null` what belongs to no packet. */
export type FindingsByPacket = ReadonlyMap<string | null, readonly Finding[]>

const oncePerPacket = <T>(work: (packet: Packet) => T): ((packet: Packet) => T) => {
  const known = new WeakMap<Packet, T>()
  return packet => {
    const result = known.get(packet) ?? work(packet)
    known.set(packet, result)
    return result
  }
}

/**
 * Findings of a draft as a person corrects it: a packet is checked again when it changed, and it alone. A letter is
 * typed into one of hundreds. What is asked once for all and what lies between packets is put together anew; what
 * else concerns the files stays as the reading found it.
 */
export const reviewFindings = (draft: Draft, settings: Settings, today?: IsoDate, check: PacketCheck = checkPacket): ((review: Pick<Review, 'packets'>) => FindingsByPacket) => {
  const context = { documents: draft.documents, settings, today }
  const asRead = new Set(draft.packets)
  const byReading = Map.groupBy(
    draft.findings.filter(({ code }) => !ASKED.includes(code) && !BETWEEN.includes(code)),
    ({ packetId }) => packetId,
  )
  const own = oncePerPacket(packet => (asRead.has(packet) ? byReading.get(packet.id) ?? [] : check(packet, context)))
  const access = oncePerPacket(packet => checkAccess(packet))
  // A day that was given since the reading is nobody's guess.
  const dates = new Map(draft.packets.map(({ id, overview }) => [id, overview.date]))
  const year = oncePerPacket(packet => (dates.get(packet.id) === packet.overview.date ? checkYearElsewhere(packet) : []))
  const absent = oncePerPacket(checkAbsent)
  const responsible = oncePerPacket(packet => checkResponsible(packet, context))
  return ({ packets }) => Map.groupBy([
    ...byReading.get(null) ?? [],
    ...packets.flatMap(own),
    ...checkPrincipalOverlaps(packets),
    ...askedOnce(packets.flatMap(access)),
    ...askedOnce(packets.flatMap(year)),
    ...packets.flatMap(absent),
    ...askedOnce(packets.flatMap(responsible)),
  ], ({ packetId }) => packetId)
}
