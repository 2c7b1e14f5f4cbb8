import type { Packet } from '../../../../shared/packet/packet.ts'
import { listedAttachments } from '../attachments/listed-attachments.ts'

export const SECTION_IDS = ['overview', 'attendees', 'runOfShow', 'talkingPoints', 'qa', 'actionPlan', 'scenario', 'seating', 'attachments', 'source'] as const
export type SectionId = (typeof SECTION_IDS)[number]

/** How many things a section holds, for the anchors; `null` where a count says nothing. */
export const countOf = (packet: Packet, section: SectionId): number | null => {
  switch (section) {
    case 'overview': return null
    case 'attendees': return packet.sides.reduce((sum, side) => sum + side.attendees.length, 0)
    case 'runOfShow': return packet.runOfShow.length
    case 'talkingPoints': return packet.talkingPoints.length
    case 'qa': return packet.qa.length
    case 'actionPlan': return packet.actionPlan.length
    case 'scenario': return packet.scenario.length
    case 'seating': return packet.seating.seats.length
    case 'attachments': return listedAttachments(packet.attachments, packet.sides).length
    case 'source': return packet.sourceUnits.length
    default: return section satisfies never
  }
}
