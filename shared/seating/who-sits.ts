import type { Attendee, Packet, Side } from '../packet/packet.ts'

/** Somebody of the list, and for whom. */
export interface Sitter {
  readonly side: Side
  readonly attendee: Attendee
  /** Ours is the host; all other sides together are the guests. */
  readonly party: Party
}

export type Party = 'ours' | 'theirs'

/** Does somebody of the list come, to the room or on a screen? */
export const takesPart = ({ attendance }: Pick<Attendee, 'attendance'>): boolean => attendance !== 'absent'

/** Everybody of the list who takes part, side by side. Where no side is marked as ours, the first one is the host. */
export const peopleOf = ({ sides }: Pick<Packet, 'sides'>): Sitter[] => {
  const host = sides.find(({ ours }) => ours) ?? sides[0]
  return sides.flatMap((side) => side.attendees.filter(takesPart).map((attendee): Sitter => ({ side, attendee, party: side.ours || side === host ? 'ours' : 'theirs' })))
}

/** Those who are there in person, as far as anybody has said. */
export const sittersOf = (packet: Pick<Packet, 'sides'>): Sitter[] => peopleOf(packet).filter(({ attendee }) => attendee.attendance !== 'remote')

/** Who is on the list and does not come. */
export const absentOf = ({ sides }: Pick<Packet, 'sides'>): Attendee[] => sides.flatMap(({ attendees }) => attendees.filter(attendee => !takesPart(attendee)))

export const remoteOf = (packet: Pick<Packet, 'sides'>): Sitter[] => peopleOf(packet).filter(({ attendee }) => attendee.attendance === 'remote')

/** Is there anything to print of a person? */
export const hasWords = ({ attendee: { name, nameEn, title, titleEn, organisation, organisationEn } }: Sitter): boolean =>
  [name, nameEn, title, titleEn, organisation, organisationEn].some((text) => text.trim() !== '')

/** How a sentence names somebody: by name, else post, else organisation. */
export const attendeeName = ({ name, nameEn, title, titleEn, organisation, organisationEn }: Attendee, otherwise = '–'): string =>
  [name, nameEn, [organisation, title].join(' ').trim(), titleEn, organisationEn].find((text) => text.trim() !== '')?.trim() ?? otherwise

/** The same, else by the side. */
export const sitterName = ({ attendee, side }: Sitter): string => attendeeName(attendee, side.name.trim() || undefined)
