import type { Packet, Topic } from '../packet/packet.ts'
import type { Block } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { paragraph, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'

/** ①, 2., 가): a label that can hang as the item's symbol. */
const ORDER_SIGN = /^(?:[①-⑳]|(?:\d{1,2}|[가-하])([.)])?)$/u

/** The symbol that a label makes, with a full stop where it has none of its own; '' for a label of words. */
const orderSymbol = (label: string): string => {
  const found = ORDER_SIGN.exec(label)
  if (!found) return ''
  return found[1] === undefined && !/[①-⑳]/u.test(label) ? `${label}.` : label
}

/** How other parts of the packet name a topic: `의제 ①`, `안건 1`, or its text. */
export const topicName = ({ label, text }: Topic, { say }: OutlineContext): string => {
  const name = label?.trim() ?? ''
  if (name === '') return text.replaceAll('\n', ' ')
  return orderSymbol(name) === '' ? name : `${say('book.topics')} ${name}`
}

/** 의제: each with the label it carried in the draft. */
export const topicBlocks = (packet: Packet, { say }: OutlineContext): Block[] => {
  const topics = packet.topics.flatMap((topic) => {
    const place = { packetId: packet.id, rowId: null, path: ['topics', topic.id, 'text'] }
    const [first, ...rest] = proseParagraphs(topic.text, { role: 'item', place, level: 1, noteRole: 'note' })
    const label = topic.label?.trim() ?? ''
    const symbol = orderSymbol(label)
    const name = label === '' || symbol !== '' ? [] : [run(say('book.labelled', { label }), 'strong')]
    const runs = [...name, ...(name.length > 0 && first ? [run(' ')] : []), ...(first?.runs ?? [])]
    const korean = [...(runs.length === 0 ? [] : [paragraph('item', runs, { marker: symbol || first?.marker || '-', level: 1, place })]), ...rest]
    return [
      // A text stays with its translation.
      ...korean.map((each, index) => ({ ...each, keepWithNext: index === korean.length - 1 && topic.textEn.trim() !== '' })),
      ...proseParagraphs(topic.textEn, { role: 'english', aligned: true, level: 1, place: { ...place, path: ['topics', topic.id, 'textEn'] } }),
    ]
  })
  return topics.length === 0 ? [] : [paragraph('heading', say(packet.kind === 'chaired-meeting' ? 'book.topics.chaired' : 'book.topics'), { marker: '□' }), ...topics]
}
