import type { Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Block, Section } from './block.ts'
import { headMarks, numberedTitle } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { PACKET_PARTS } from './packet-parts.ts'
import { packetTitle } from './packet-title.ts'
import { type PartOrder, partsInOrder } from './part-order.ts'

export const packetSectionId = (packetId: string): string => `packet:${packetId}`

/**
 * All that a book holds of one meeting, in the order its kind asks for: by default, or as the office decides in `orders`.
 * Made when it is first looked at, so that threads that share a book make no section twice.
 */
export const packetSection = (packet: Packet, context: OutlineContext, orders: readonly PartOrder[] = []): Section => {
  let blocks: readonly Block[] | null = null
  const title = numberedTitle(packet, context)
  return {
    id: packetSectionId(packet.id),
    packetId: packet.id,
    bookmark: title,
    head: { text: title, marks: headMarks(packet, context) },
    foot: asOfText([packet], context),
    numbered: true,
    onePage: false,
    get blocks() {
      return (blocks ??= [
        ...packetTitle(packet, context),
        ...partsInOrder(packet.kind, orders).flatMap((part) => PACKET_PARTS[part](packet, context)),
      ])
    },
  }
}
