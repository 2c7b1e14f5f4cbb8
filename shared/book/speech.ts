import type { Packet, Row, TalkingPoint } from '../packet/packet.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled } from './paragraph.ts'

/** What the principal himself says, in the order of the packet. Background and what must not be disclosed are not said. */
export const ownPoints = (packet: Packet): TalkingPoint[] =>
  packet.talkingPoints.filter(({ use, speakerId, text, textEn }) => use === 'say' && speakerId === null && `${text}${textEn}`.trim() !== '')

/** The words he says: Korean, English only where there is no Korean. */
export const spokenText = ({ text, textEn }: TalkingPoint): string => (text.trim() === '' ? textEn : text)

/** `환영사`, `말씀요지: 공동연구 확대` */
export const speechName = (point: TalkingPoint, { say }: OutlineContext): string => {
  const kind = say(`book.speech.${point.kind}`)
  return point.heading.trim() === '' || point.heading.trim() === kind ? kind : `${kind}: ${point.heading.trim()}`
}

/** `11:45~11:50 환영 인사 및 건배사`: when he says it. */
export const speechSlot = (packet: Packet, point: TalkingPoint, { range }: OutlineContext): string => {
  const row = packet.runOfShow.find(({ id }) => id === point.rowId)
  return row ? joinFilled(' ', [range(row.start, row.end), row.title.replaceAll('\n', ' ')]) : ''
}

/** Who speaks in a row: by name where he is one of the attendees, else as the row has it. */
export const rowSpeakers = (packet: Packet, { speakers }: Row): string => joinFilled(', ', speakers.map(({ attendeeId, text, organisation, title, name, role }) => {
  const attendee = packet.sides.flatMap(({ attendees }) => attendees).find(({ id }) => id === attendeeId)
  return attendee && attendee.name.trim() !== '' ? joinFilled(' ', [attendee.title, attendee.name]) : text || joinFilled(' ', [organisation, title, name, role])
}))
