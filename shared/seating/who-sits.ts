import type { Attendee, Packet, Side } from '../packet/packet.ts'

/** Somebody of the list, and for whom. */
export interface Sitter {
  readonly side: Side
  readonly attendee: Attendee
  /** Ours is the host; all other sides together are the guests. */
  readonly party: Party
}

export type Party = 'ours' | 'theirs'

/** Everybody of the list, side by side. Where no side is marked as ours, the first one is the host. */
export const peopleOf = ({ sides }: Pick<Packet, 'sides'>): Sitter[] => {
  const host = sides.find(({ ours }) => ours) ?? sides[0]
  return sides.flatMap((side) => side.attendees.map((attendee): Sitter => ({ side, attendee, party: side.ours || side === host ? 'ours' : 'theirs' })))
}

/** Those who are there in person, as far as anybody has said. */
export const sittersOf = (packet: Pick<Packet, 'sides'>): Sitter[] => peopleOf(packet).filter(({ attendee }) => attendee.attendance !== 'remote')

export const remoteOf = (packet: Pick<Packet, 'sides'>): Sitter[] => peopleOf(packet).filter(({ attendee }) => attendee.attendance === 'remote')

/** Is there anything to print of a person? */
export const hasWords = ({ attendee: { name, nameEn, title, titleEn, organisation, organisationEn } }: Sitter): boolean =>
  [name, nameEn, title, titleEn, organisation, organisationEn].some((text) => text.trim() !== '')

/** How a sentence names somebody: by name, else post, else organisation. */
export const sitterName = ({ attendee: { name, nameEn, title, titleEn, organisation, organisationEn }, side }: Sitter): string =>
  [name, nameEn, [organisation, title].join(' ').trim(), titleEn, organisationEn, side.name].find((text) => text.trim() !== '')?.trim() ?? '–'
