import type { Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Section } from './block.ts'
import { headMarks, numberedTitle } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { PACKET_PARTS } from './packet-parts.ts'
import { packetTitle } from './packet-title.ts'
import { type PartOrder, partsInOrder } from './part-order.ts'
import { sectionOf } from './section-of.ts'

export const packetSectionId = (packetId: string): string => `packet:${packetId}`

/** All that a book holds of one meeting, in the order its kind asks for: by default, or as the office decides in `orders`. */
export const packetSection = (packet: Packet, context: OutlineContext, orders: readonly PartOrder[] = []): Section => {
  const title = numberedTitle(packet, context)
  return sectionOf({
    id: packetSectionId(packet.id),
    packetId: packet.id,
    bookmark: title,
    head: { text: title, marks: headMarks(packet, context) },
    foot: asOfText([packet], context),
    numbered: true,
    onePage: false,
  }, () => [
    ...packetTitle(packet, context),
    ...partsInOrder(packet.kind, orders).flatMap((part) => PACKET_PARTS[part](packet, context)),
  ])
}
