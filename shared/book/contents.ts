import type { Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Paragraph, Run, Section } from './block.ts'
import { securityMarks } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { packetSectionId } from './packet-section.ts'
import { pageTitle } from './page-title.ts'
import { joinFilled, paragraph, run } from './paragraph.ts'
import { scheduleTimes } from './schedule.ts'
import { once, sectionOf } from './section-of.ts'

/** 목차: every section after it, with its page. */
export const contentsSection = (sections: readonly Section[], packets: readonly Packet[], context: OutlineContext): Section => {
  const { say } = context
  return sectionOf({
    id: 'contents',
    packetId: null,
    bookmark: say('book.contents').replaceAll(' ', ''),
    head: { text: say('book.contents').replaceAll(' ', ''), marks: securityMarks(packets, context) },
    foot: asOfText(packets, context),
    numbered: true,
    onePage: false,
  }, once(() => {
    const times = new Map(packets.map((packet) => [packetSectionId(packet.id), shortTime(packet, context)]))
    return [
      ...pageTitle(say('book.contents')),
      ...sections.filter(({ bookmark }) => bookmark !== '').map((section): Paragraph =>
        paragraph('contents', [
          run(section.bookmark), ...softly(times.get(section.id) ?? ''), { pageOf: section.id },
        ], { linkTo: section.id, level: section.isInner ? 1 : 0 })),
    ]
  }))
}

const softly = (text: string): Run[] => (text === '' ? [] : [run(`  ${text}`, 'soft')])

const shortTime = (packet: Packet, context: OutlineContext): string =>
  joinFilled(' ', [packet.overview.date && context.shortDate(packet.overview.date), scheduleTimes(packet, context).join('')])
