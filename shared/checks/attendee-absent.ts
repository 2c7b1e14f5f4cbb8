import type { Packet } from '../packet/packet.ts'
import { absentOf, attendeeName } from '../seating/who-sits.ts'
import type { Finding } from './finding.ts'
import { inPacket, inRow, listedNames, newFinding, rowName } from './new-finding.ts'

/** A draft says of somebody that he doesn't come: asked when it is imported, since papers of the room leave him out. */
export const checkAbsent = (packet: Packet): Finding[] => {
  const absent = absentOf(packet)
  if (absent.length === 0) return []
  const ids = new Set(absent.map(({ id }) => id))
  const names = listedNames(absent.map(each => attendeeName(each)))
  return [newFinding('attendee-absent', 'question', inPacket(packet, 'sides'), { count: absent.length, names }, {
    fixes: [{
      labelKey: 'finding.fix.attends', params: { names },
      edits: packet.sides.flatMap(side => side.attendees.filter(({ id }) => ids.has(id)).map(({ id }) => (
        { op: 'set' as const, path: ['sides', side.id, 'attendees', id, 'attendance'], value: null }
      ))),
    }],
  })]
}

/** Somebody who doesn't come is to speak. */
export const checkSpeakersPresent = (packet: Packet): Finding[] => {
  const absent = new Map(absentOf(packet).map(each => [each.id, each]))
  if (absent.size === 0) return []
  return packet.runOfShow.flatMap(row => row.speakers.flatMap(({ id, attendeeId }) => {
    const who = absent.get(attendeeId ?? '')
    return who ? [newFinding('speaker-absent', 'warning', inRow(packet, row, 'speakers', id), { row: rowName(row), speaker: attendeeName(who) })] : []
  }))
}
