import type { Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Block, Section } from './block.ts'
import { headMarks, numberedTitle } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { packetSectionId } from './packet-section.ts'
import { paragraph, paragraphIf } from './paragraph.ts'

/** A meeting's section in a product that says what it is in its head (차관 행동계획, 진행 시나리오). */
export const titledSection = (packet: Packet, title: string, context: OutlineContext): Omit<Section, 'blocks' | 'onePage'> => ({
  id: packetSectionId(packet.id),
  packetId: packet.id,
  bookmark: numberedTitle(packet, context),
  head: { text: title, marks: headMarks(packet, context) },
  foot: asOfText([packet], context),
  numbered: true,
})

/** Its title between rules: the product, and the meeting below it, with its English title where that is wanted. */
export const titleBlocks = (packet: Packet, title: string, context: OutlineContext, english: string): Block[] => {
  const at = (field: string) => ({ packetId: packet.id, rowId: null, path: [field] })
  return [
    { kind: 'rule', weight: 'heavy' },
    paragraph('title', title),
    paragraph('title-english', numberedTitle(packet, context), { place: at('title') }),
    ...paragraphIf('title-english', english, { place: at('titleEn') }),
    { kind: 'rule', weight: 'light' },
  ]
}
