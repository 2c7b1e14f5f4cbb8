import type { Packet } from '../packet/packet.ts'
import { agendaAttendees } from './agenda-attendees.ts'
import { agendaRows } from './agenda-rows.ts'
import { bilingualLabel, type Bilingual, bothTexts, newBilingual, untranslatedFindings } from './bilingual.ts'
import type { Block, Paragraph, Section } from './block.ts'
import { type BookInput, newBook, type Outline } from './book-input.ts'
import { headMarks } from './marks.ts'
import { withoutNoteSigns } from '../packet/note-signs.ts'
import type { OutlineContext } from './outline-context.ts'
import { whenText } from './overview.ts'
import { packetSectionId } from './packet-section.ts'
import { capitalised, joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'

/**
 * 참석자 배포용: programme and names in Korean and English, for everybody in the room. What has no English
 * text prints in Korean alone, and the office is told. The packets are those of a guest or press edition.
 */
export const agendaOutline = (input: BookInput): Outline => {
  const { principal } = input.settings
  const both = newBilingual(principal)
  const context = both[input.settings.locale]
  const title = input.options.title?.trim() || context.say('book.product.agenda')
  const sections = input.packets.flatMap((packet) => agendaSection(packet, both))
  return { book: newBook(input, context, { title, sections, edition: bilingualLabel(both, `book.edition.${input.edition ?? 'guest'}`, ' ') }), findings: untranslatedFindings(both) }
}

const agendaSection = (packet: Packet, both: Bilingual): Section[] => {
  const blocks = [...agendaRows(packet, both), ...agendaAttendees(packet, both)]
  if (blocks.length === 0) return []
  const at = (...path: string[]) => ({ packetId: packet.id, rowId: null, path })
  const title = bothTexts(both, withoutNoteSigns(packet.title), withoutNoteSigns(packet.titleEn), at('titleEn'))
  return [{
    id: packetSectionId(packet.id),
    packetId: packet.id,
    bookmark: title.korean || title.english,
    head: { text: title.korean || title.english, marks: bothMarks(packet, both) },
    foot: '',
    numbered: true,
    onePage: false,
    blocks: [
      { kind: 'rule', weight: 'heavy' },
      ...paragraphIf('title', title.korean || title.english, { place: at(title.korean === '' ? 'titleEn' : 'title') }),
      ...paragraphIf('title-english', title.korean === '' ? '' : title.english, { place: at('titleEn') }),
      { kind: 'rule', weight: 'light' },
      ...frame(packet, both),
      ...blocks,
    ],
  }]
}

/** `비공개 회의 Closed meeting` */
const bothMarks = (packet: Packet, { ko, en }: Bilingual): string[] => {
  const english = headMarks(packet, en)
  return headMarks(packet, ko).map((mark, index) => joinFilled(' ', [mark, english[index]]))
}

/** When, where and how it is interpreted, each in both languages. */
const frame = (packet: Packet, both: Bilingual): Block[] => {
  const { overview } = packet
  const at = (field: string) => ({ packetId: packet.id, rowId: null, path: ['overview', field] })
  const place = bothTexts(both, overview.place, overview.placeEn, at('placeEn'))
  const mode = overview.interpretation
  return [
    ...framed(both, 'book.overview.when', whenText(packet, both.ko), whenText(packet, both.en), at('date')),
    ...framed(both, 'book.overview.where', place.korean, place.english, at('place')),
    ...(mode === null ? [] : framed(both, 'book.overview.interpretation',
      both.ko.say(`book.interpretation.${mode}`), capitalised(both.en.say(`book.interpretation.${mode}`)), at('interpretation'))),
  ]
}

const framed = (
  both: Bilingual, label: Parameters<OutlineContext['say']>[0], korean: string, english: string, place: Paragraph['place'],
): Paragraph[] => {
  const text = joinFilled('\n', [korean, english])
  return text === '' ? [] : [paragraph('item', [run(`${bilingualLabel(both, label, ' ')}  `, 'strong'), run(text)], { marker: '○', place })]
}
