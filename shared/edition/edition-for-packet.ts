import type { Packet, Side } from '../packet/packet.ts'
import type { Edition } from './edition.ts'

/** The edition for one meeting of a book: a guest edition of one side is that delegation's here too. */
export const editionFor = (packet: Packet, edition: Edition, packets: readonly Packet[]): Edition => {
  if (edition.kind !== 'guest' || edition.sideId === null) return edition
  const meant = packets.flatMap(each => each.sides).find(side => side.id === edition.sideId)
  const here = packet.sides.find(side => meant !== undefined && isSameSide(side, meant))
  return { kind: 'guest', sideId: here?.id ?? NO_SIDE }
}

/** Ids are made to be unique, but a foreign file may reuse one: in another meeting only the name counts. */
const isSameSide = (a: Side, b: Side): boolean => a === b || (a.ours === b.ours && a.name !== '' && a.name === b.name)

/** No side has this id: such a guest sits in no meeting. */
const NO_SIDE = ''
