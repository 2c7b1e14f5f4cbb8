import type { Packet, QuestionAnswer } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Block, Book, Paragraph, Place, Section } from './block.ts'
import { type BookInput, newBook } from './book-input.ts'
import { numberedTitle, securityMarks } from './marks.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { defaultStyle } from './style-name.ts'
import { topicName } from './topics.ts'

/**
 * 질의·답변 카드: one question a card. Question and answer stand on the same side, so that nobody has to turn it at the
 * table; the English stands behind the Korean. An answer longer than a card goes on on the next one. What is not to
 * be disclosed says so above the question.
 */
export const questionCardOutline = (input: BookInput): Book => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const title = input.options.title?.trim() || context.say('book.product.qa')
  const sections = input.packets.flatMap((packet) => packet.qa.flatMap((item, index) => cardOf(packet, item, index + 1, context)))
  return newBook(input, context, { title, paper: 'card', style: defaultStyle('qa'), sections, imposition: 'cards', words: sections.map(({ bookmark }) => bookmark) })
}

type Texts = Readonly<Record<'question' | 'answer', keyof QuestionAnswer & string>>

const KOREAN: Texts = { question: 'question', answer: 'answer' }
const ENGLISH: Texts = { question: 'questionEn', answer: 'answerEn' }

/** The front, and the back where there are two languages. */
const cardOf = (packet: Packet, item: QuestionAnswer, number: number, context: OutlineContext): Section[] => {
  const [front, back] = [KOREAN, ENGLISH].filter(({ question, answer }) => `${item[question]}${item[answer]}`.trim() !== '')
  if (!front) return []
  const side = (texts: Texts, given: Partial<Section>): Section => ({
    id: `question:${packet.id}:${item.id}`,
    packetId: packet.id,
    bookmark: bookmarkOf(item, number, context),
    head: { text: numberedTitle(packet, context), marks: securityMarks([packet], context) },
    foot: asOfText([packet], context),
    numbered: false,
    counted: true,
    onePage: false,
    blocks: sideBlocks(packet, item, number, texts, context),
    ...given,
  })
  return [side(front, {}), ...(back ? [side(back, { id: `question:${packet.id}:${item.id}:back`, bookmark: '', back: true })] : [])]
}

/** `문 1. 기금의 출연 비율` */
const bookmarkOf = ({ question, questionEn }: QuestionAnswer, number: number, { say }: OutlineContext): string =>
  joinFilled(' ', [`${say('book.question.mark')} ${number}.`, (question.trim() || questionEn.trim()).replaceAll('\n', ' ')])

const sideBlocks = (packet: Packet, item: QuestionAnswer, number: number, { question, answer }: Texts, context: OutlineContext): Block[] => {
  const { say } = context
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['qa', item.id, field] })
  const topic = packet.topics.find(({ id }) => id === item.topicId)
  const role = answer === 'answer' ? 'text' : 'english'
  return [
    paragraph('subheading', [
      run(`${say('book.question.mark')} ${number}`),
      ...(item.use === 'say' ? [] : [run(`  [${say(`book.use.${item.use}`)}]`, 'strong')]),
      ...(item.ifRaised ? [run(`  [${say('book.question.if-raised')}]`, 'strong')] : []),
      ...(topic ? [run(`  ${topicName(topic, context)}`, 'soft')] : []),
    ], { place: at('use'), keepWithNext: true }),
    ...proseParagraphs(String(item[question]), { role: 'heading', flat: true, place: at(question) }),
    { kind: 'rule', weight: 'light' },
    ...paragraphIf('subheading', `${item[answer]}`.trim() === '' ? '' : say('book.answer.mark')),
    ...answerParagraphs(String(item[answer]), role, at(answer)),
  ]
}

const answerParagraphs = (text: string, role: 'text' | 'english', place: Place): Paragraph[] =>
  proseParagraphs(text, { role, place, noteRole: role === 'text' ? 'note' : role })
