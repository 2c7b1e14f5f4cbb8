import { NO_PLACE, type Block } from '../book/block.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { joinFilled, paragraph, run } from '../book/paragraph.ts'
import { proseParagraphs } from '../book/prose.ts'
import type { Packet, TalkingPoint } from '../packet/packet.ts'
import { formatRange } from '../time/clock-time.ts'
import { englishLines } from './draft-topics.ts'

/** □ 말씀자료: `○ [언급] 환영사: 제목 (11:45~11:50)` and the words below it. */
export const draftSpeech = (packet: Packet, context: OutlineContext): Block[] => {
  const points = packet.talkingPoints.flatMap((point): Block[] => [
    pointHeading(packet, point, context),
    ...proseParagraphs(point.text, { role: 'text', level: 1, noteRole: 'note', place: NO_PLACE }),
    ...englishLines(point.textEn, context),
  ])
  return points.length === 0 ? [] : [paragraph('heading', context.say('book.speech'), { marker: '□' }), ...points]
}

const pointHeading = (packet: Packet, point: TalkingPoint, { say }: OutlineContext): Block => {
  const slot = slotOf(packet, point)
  return paragraph('subheading', [
    run(`[${say(`book.use.${point.use}`)}] `, point.use === 'say' ? 'soft' : 'strong'),
    run(joinFilled(': ', [say(`book.speech.${point.kind}`), point.heading.replaceAll('\n', ' ')])),
    ...(slot === '' ? [] : [run(` (${slot})`, 'soft')]),
  ], { marker: '○' })
}

/** The hours of the row that the words belong to, where no other row has the same. */
const slotOf = ({ runOfShow }: Packet, { rowId }: TalkingPoint): string => {
  const row = runOfShow.find(({ id }) => id === rowId)
  if (!row || row.start === null || row.end === null) return ''
  const same = runOfShow.filter(({ start, end }) => start === row.start && end === row.end)
  return same.length === 1 ? formatRange(row.start, row.end) : ''
}
