import type { Packet } from '../../../../shared/packet/packet.ts'
import { isSameParty } from '../lexicon/countries.ts'

/** Tells which attendee each speaker is, where one alone has his name, or his post on his side. */
export const linkSpeakers = (packet: Packet): void => {
  const attendees = packet.sides.flatMap((side) =>
    side.attendees.map((attendee) => ({ ...attendee, side: side.name })),
  )
  for (const row of packet.runOfShow) {
    for (const speaker of row.speakers) {
      const matches = attendees.filter(
        ({ name, title, side }) =>
          (speaker.name !== null && name === speaker.name) ||
          (speaker.name === null &&
            speaker.title !== null &&
            title === speaker.title &&
            speaker.side !== null &&
            isSameParty(side, speaker.side)),
      )
      speaker.attendeeId = matches.length === 1 ? (matches[0]?.id ?? null) : null
    }
  }
}
