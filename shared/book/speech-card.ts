import type { Packet, TalkingPoint } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Book, Paragraph, Section } from './block.ts'
import { type BookInput, newBook } from './book-input.ts'
import { numberedTitle, securityMarks } from './marks.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { whenText } from './overview.ts'
import { packetSectionId } from './packet-section.ts'
import { joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { asListed, speechGroups } from './speech-groups.ts'
import { ownPoints, speechName, speechSlot, spokenText } from './speech.ts'

/**
 * 휴대용 말씀카드: what he says and what he answers if it is raised, for the hand. A card may be seen or left
 * lying: nothing marked 참고 or 언급 금지 stands on it.
 */
export const cardOutline = (input: BookInput): Book => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const title = input.options.title?.trim() || context.say('book.product.card')
  const sections = input.packets.flatMap((packet) => cardSection(packet, context))
  return newBook(input, context, { title, paper: 'card', sections, imposition: 'cards' })
}

const cardSection = (packet: Packet, context: OutlineContext): Section[] => {
  const body = [...pointParagraphs(packet, context), ...answerParagraphs(packet, context)]
  if (body.length === 0) return []
  const at = (...path: string[]) => ({ packetId: packet.id, rowId: null, path })
  return [{
    id: packetSectionId(packet.id),
    packetId: packet.id,
    bookmark: numberedTitle(packet, context),
    head: { text: numberedTitle(packet, context), marks: securityMarks([packet], context) },
    foot: asOfText([packet], context),
    numbered: true,
    onePage: false,
    blocks: [
      paragraph('title', numberedTitle(packet, context), { place: at('title') }),
      ...paragraphIf('title-english', joinFilled(' / ', [whenText(packet, context), packet.overview.place]), { place: at('overview', 'place') }),
      { kind: 'rule', weight: 'light' },
      ...body,
    ],
  }]
}

const pointParagraphs = (packet: Packet, context: OutlineContext): Paragraph[] => speechGroups(ownPoints(packet)).flatMap((group) => {
  const at = ({ id, rowId }: TalkingPoint, field: string) => ({ packetId: packet.id, rowId, path: ['talkingPoints', id, field] })
  const [first] = group
  if (!first) return []
  const slot = speechSlot(packet, first, context)
  return [
    paragraph('subheading', [run(speechName(first, context)), ...(slot === '' ? [] : [run(` (${slot})`, 'soft')])], { marker: '○', place: at(first, 'heading') }),
    ...group.flatMap((point) => asListed(
      proseParagraphs(spokenText(point), { role: 'text', level: 0, noteRole: 'note', place: at(point, point.text.trim() === '' ? 'textEn' : 'text') }),
      group.length > 1,
    )),
  ]
})

/** 제기 시 대응 with the words to say; what must not be disclosed stays off the card. */
const answerParagraphs = (packet: Packet, { say }: OutlineContext): Paragraph[] => {
  const raised = packet.qa.filter(({ use, ifRaised, answer }) => use === 'say' && ifRaised && answer.trim() !== '')
  const at = (id: string, field: string) => ({ packetId: packet.id, rowId: null, path: ['qa', id, field] })
  return raised.length === 0 ? [] : [
    paragraph('heading', say('book.question.if-raised'), { marker: '□' }),
    ...raised.flatMap(({ id, question, answer }) => [
      ...proseParagraphs(question, { role: 'subheading', place: at(id, 'question') }),
      ...proseParagraphs(answer, { role: 'text', aligned: true, noteRole: 'note', place: at(id, 'answer') }),
    ]),
  ]
}
