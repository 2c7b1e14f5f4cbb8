import type { EditionKind } from '../packet/edition-rule.ts'
import type { Packet } from '../packet/packet.ts'
import type { Edition } from './edition.ts'

/** `principal`, `staff`, `interpreter`, `press`, `guest` (all who sit in the meetings), `guest:캐나다` (one side). */
export const EDITION_NAME = /^(?:principal|staff|interpreter|press|guest(?::.+)?)$/su

const GUEST_OF = 'guest:'

/** The kind of an edition by its name, without its packets. */
export const editionKindOf = (name: string): EditionKind => {
  switch (name) {
    case 'principal':
    case 'staff':
    case 'interpreter':
    case 'press':
      return name
    default:
      return 'guest'
  }
}

/** The edition of that name for these packets; `null` where the side sits in none of them or the name is none. */
export const editionNamed = (name: string, packets: readonly Packet[]): Edition | null => {
  switch (name) {
    case 'principal':
    case 'staff':
    case 'interpreter':
    case 'press':
      return { kind: name }
    case 'guest':
      return { kind: 'guest', sideId: null }
    default:
      return name.startsWith(GUEST_OF) ? guestOf(name.slice(GUEST_OF.length).trim(), packets) : null
  }
}

const guestOf = (sideName: string, packets: readonly Packet[]): Edition | null => {
  const side = packets.flatMap(packet => packet.sides).find(each => each.name === sideName || each.nameEn === sideName)
  return side ? { kind: 'guest', sideId: side.id } : null
}
