import type { Finding } from '../checks/finding.ts'
import { inPacket, listedNames, newFinding } from '../checks/new-finding.ts'
import type { Packet } from '../packet/packet.ts'
import { absentOf, attendeeName, hasWords, remoteOf, type Sitter, sitterName, sittersOf } from '../seating/who-sits.ts'
import type { Section } from './block.ts'
import { headMarks, numberedTitle } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { packetSectionId } from './packet-section.ts'

/** The people whom the products of the room are for, and whom of the list they leave out. */
export interface RoomPeople { readonly people: readonly Sitter[]; readonly findings: readonly Finding[] }

/**
 * Everybody of a meeting's list who sits in the room and has something to print. All others are told: who takes part from
 * elsewhere or not at all, who has no name, post or organisation, and which list goes on without naming anybody.
 */
export const roomPeople = (packet: Packet): RoomPeople => {
  const sitters = sittersOf(packet)
  const people = sitters.filter(hasWords)
  const remote = remoteOf(packet)
  const absent = absentOf(packet)
  return {
    people,
    findings: [
      ...(remote.length === 0 ? [] : [newFinding('attendee-remote', 'info', inPacket(packet, 'sides'), { count: remote.length, names: listedNames(remote.map(sitterName)) })]),
      ...(absent.length === 0 ? [] : [newFinding('attendee-absent', 'info', inPacket(packet, 'sides'), { variant: 'left-out', count: absent.length, names: listedNames(absent.map((attendee) => attendeeName(attendee))) })]),
      ...sitters.filter((sitter) => !hasWords(sitter)).map(({ side, attendee }) =>
        newFinding('attendee-nameless', 'warning', inPacket(packet, 'sides', side.id, 'attendees', attendee.id, 'name'), { side: side.name || '–' })),
      // A list that is closed and shorter than its count is told by the checks of the packet.
      ...packet.sides.filter(({ attendees, listOpenEnded }) => listOpenEnded && attendees.length > 0).map((side) =>
        newFinding('attendees-unlisted', 'info', inPacket(packet, 'sides', side.id, 'attendees'), { side: side.name || '–', listed: side.attendees.length })),
      ...unlistedFindings(packet),
    ],
  }
}

/** Sides, or a whole meeting, of which the heads are counted and nobody is listed: nothing is printed for them. */
const unlistedFindings = (packet: Packet): Finding[] => {
  const { sides, attendance } = packet
  const counted = sides.filter(({ attendees, statedCount }) => attendees.length === 0 && (statedCount ?? 0) > 0)
  if (counted.length === 0 && (attendance.stated ?? 0) > 0 && sides.every(({ attendees }) => attendees.length === 0)) {
    return [newFinding('attendees-unlisted', 'warning', inPacket(packet, 'sides'), { variant: 'meeting', title: packet.title || '–', count: attendance.stated ?? 0 })]
  }
  return counted.map((side) => newFinding('attendees-unlisted', 'warning', inPacket(packet, 'sides', side.id, 'attendees'), { variant: 'side', title: packet.title || '–', side: side.name || '–', count: side.statedCount ?? 0 }))
}

/** Meetings with somebody to print for; findings of all, also of those that the product leaves out. */
export const peopledRooms = (packets: readonly Packet[]): { rooms: (RoomPeople & { readonly packet: Packet })[]; findings: Finding[] } => {
  const all = packets.map((packet) => ({ packet, ...roomPeople(packet) }))
  return { rooms: all.filter(({ people }) => people.length > 0), findings: all.flatMap(({ findings }) => findings) }
}

/** A section of one meeting in a product of the room. A sheet to cut has neither head nor foot. */
export const roomSection = (packet: Packet, context: OutlineContext, isSheet: boolean): Omit<Section, 'blocks'> => ({
  id: packetSectionId(packet.id),
  packetId: packet.id,
  bookmark: numberedTitle(packet, context),
  head: isSheet ? null : { text: numberedTitle(packet, context), marks: headMarks(packet, context) },
  foot: '',
  numbered: !isSheet,
  onePage: false,
})
