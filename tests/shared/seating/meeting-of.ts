import { newAttendee, newPacket, newSide } from '../../../shared/packet/new-packet.ts'
import type { Attendee, Packet, Side } from '../../../shared/packet/packet.ts'

export type GivenPerson = Partial<Attendee> & { readonly id: string }

export const personOf = (given: GivenPerson): Attendee => ({ ...newAttendee(given.id), name: given.id, title: '국장', organisation: '예시부', ...given })

export const sideOf = (id: string, given: Partial<Side>, people: readonly GivenPerson[]): Side => ({ ...newSide(id), name: id, ...given, attendees: people.map(personOf) })

/** So many people: the first a head, one in eight 배석, one an interpreter. */
export const peopleNamed = (prefix: string, count: number, given: Partial<Attendee> = {}): GivenPerson[] => Array.from({ length: count }, (_, at) => ({
  id: `${prefix}${at + 1}`, ...given, role: at === 0 ? 'head' : at % 8 === 7 ? 'observer' : at === 2 ? 'interpreter' : 'participant',
}))

export const meetingOf = (ours: readonly GivenPerson[], theirs: readonly GivenPerson[], given: Partial<Packet> = {}, seating: Partial<Packet['seating']> = {}): Packet => {
  const packet = newPacket('p')
  return {
    ...packet, title: '회의', kind: 'talks', ...given,
    sides: [sideOf('한국', { ours: true, nameEn: 'Korea' }, ours), ...(theirs.length === 0 ? [] : [sideOf('캐나다', { nameEn: 'Canada' }, theirs)])],
    seating: { ...packet.seating, ...seating },
  }
}
