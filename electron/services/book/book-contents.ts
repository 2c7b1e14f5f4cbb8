import type { Output } from '../../../shared/api/contract.ts'
import { countLeftOut, editionContents } from '../../../shared/edition/contents.ts'
import { NO_ANSWERS, selectForEdition } from '../../../shared/edition/edition.ts'
import { editionNamed } from '../../../shared/edition/edition-name.ts'
import { editionFor } from '../../../shared/edition/select-book.ts'
import { WHOLE_PACKET } from '../../../shared/edition/rulings.ts'
import type { Packet } from '../../../shared/packet/packet.ts'

/** What an edition shows of these meetings and what it leaves out. A side that sits in none of them sees none. */
export const bookContents = (all: readonly Packet[], name: string, open: readonly string[] | null): Output<'book.contents'> => {
  const packets = all.filter(({ entry }) => entry === null)
  const sides = [...new Set(packets.flatMap((packet) => packet.sides.map((side) => side.name)).filter((side) => side !== ''))]
  const edition = editionNamed(name, packets)
  if (edition === null) return { sides, unmarked: [], withheld: packets.map(({ id }) => id), leftOut: [] }
  const contents = packets.map((packet) => ({
    id: packet.id, items: editionContents(packet, editionFor(packet, edition, packets), { openMeetings: open }),
  }))
  const isShown = ({ items }: (typeof contents)[number]): boolean => items.some(({ target, shown }) => target === WHOLE_PACKET && shown)
  return {
    sides,
    unmarked: packets.flatMap((packet) => selectForEdition(packet, edition, NO_ANSWERS).questions.flatMap(({ packetIds }) => packetIds)),
    withheld: contents.filter((each) => !isShown(each)).map(({ id }) => id),
    leftOut: contents.filter(isShown).flatMap(({ id, items }) => countLeftOut(items).map((left) => ({ packetId: id, ...left }))),
  }
}
