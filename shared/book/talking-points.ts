import type { Packet, TalkingPoint } from '../packet/packet.ts'
import type { Block, Place } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled, paragraph, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { asListed, speechGroups } from './speech-groups.ts'
import { topicName } from './topics.ts'

/** 말씀자료: what is said, by whom, when; every item says whether it may be said. */
export const talkingPointBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const points = speechGroups(packet.talkingPoints).flatMap((group) => groupBlocks(packet, group, context))
  return points.length === 0 ? [] : [paragraph('heading', context.say('book.speech'), { marker: '□' }), ...points]
}

/** What several points have in common is said once. */
const groupBlocks = (packet: Packet, group: readonly TalkingPoint[], context: OutlineContext): Block[] => {
  const at = ({ id }: TalkingPoint, field: string): Place => ({ packetId: packet.id, rowId: null, path: ['talkingPoints', id, field] })
  const text = group.flatMap((point) => asListed([
    ...proseParagraphs(point.text, { role: 'text', level: 1, noteRole: 'note', place: at(point, 'text') }),
    ...proseParagraphs(point.textEn, { role: 'english', level: 1, place: at(point, 'textEn') }),
  ], group.length > 1))
  const [first] = group
  if (!first || (text.length === 0 && first.heading.trim() === '')) return []
  return [pointHeading(packet, first, at(first, 'heading'), context), ...text]
}

/** `○ [언급] 환영사: 제목 (홍길동, 11:45~11:50 환영 인사)` */
const pointHeading = (packet: Packet, point: TalkingPoint, place: Place, context: OutlineContext): Block => {
  const { say } = context
  const kind = say(`book.speech.${point.kind}`)
  const row = packet.runOfShow.find((item) => item.id === point.rowId)
  const topic = packet.topics.find((item) => item.id === point.topicId)
  const slot = row && joinFilled(' ', [context.range(row.start, row.end), row.title])
  const subject = topic ? topicName(topic, context) : ''
  // A row is often called by its topic: 의제 ① 공동연구 기금.
  const about = joinFilled(', ', [speakerName(packet, point.speakerId), slot, slot?.includes(subject) ? '' : subject])
  return paragraph('subheading', [
    run(`[${say(`book.use.${point.use}`)}] `, point.use === 'say' ? 'soft' : 'strong'),
    run(joinFilled(': ', point.heading.trim() === kind ? [kind] : [kind, point.heading])),
    ...(about === '' ? [] : [run(` (${about.replaceAll('\n', ' ')})`, 'soft')]),
  ], { marker: '○', place })
}

const speakerName = (packet: Packet, attendeeId: string | null): string => {
  const speaker = packet.sides.flatMap((side) => side.attendees).find((attendee) => attendee.id === attendeeId)
  return speaker ? joinFilled(' ', [speaker.organisation, speaker.title, speaker.name]) : ''
}
