import { NO_PLACE, type Block } from '../book/block.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { paragraph } from '../book/paragraph.ts'
import { proseParagraphs } from '../book/prose.ts'
import { topicBlocks } from '../book/topics.ts'
import type { Packet } from '../packet/packet.ts'

/** □ 의제, the English of an item marked so that it is not taken for another item. */
export const draftTopics = (packet: Packet, context: OutlineContext): Block[] => {
  const [heading] = topicBlocks(packet, context)
  const items = packet.topics.flatMap((topic) => [
    ...topicBlocks({ ...packet, topics: [{ ...topic, textEn: '' }] }, context).slice(1),
    ...englishLines(topic.textEn, context),
  ])
  return heading ? [heading, ...items] : []
}

/** `(영문) …`: the English of what stands above. */
export const englishLines = (text: string, { say }: OutlineContext): Block[] =>
  proseParagraphs(text, { role: 'english', place: NO_PLACE, level: 1, flat: true }).map((line) =>
    paragraph('english', [{ text: `(${say('export.english')}) ${line.marker === '' ? '' : `${line.marker} `}`, style: 'soft' }, ...line.runs], { level: 1 }))
