import type { Packet, QuestionAnswer } from '../packet/packet.ts'
import type { Block, Paragraph, Place } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { paragraph, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { topicName } from './topics.ts'

/** 예상 질의·답변; what is only for the case that the other side raises it says so. */
export const questionBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  const questions = packet.qa.flatMap((item, index) => questionParagraphs(packet, item, index + 1, context))
  return questions.length === 0 ? [] : [paragraph('heading', context.say('book.questions'), { marker: '□' }), ...questions]
}

const questionParagraphs = (packet: Packet, item: QuestionAnswer, number: number, context: OutlineContext): Paragraph[] => {
  const { say } = context
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['qa', item.id, field] })
  const question = [
    ...proseParagraphs(item.question, { role: 'subheading', place: at('question') }),
    // A question stays with its answer.
    ...proseParagraphs(item.questionEn, { role: 'english', aligned: true, level: 1, place: at('questionEn') })
      .map((line) => ({ ...line, keepWithNext: true })),
  ]
  const answer = [
    ...proseParagraphs(item.answer, { role: 'text', aligned: true, level: 1, noteRole: 'note', place: at('answer') }),
    ...proseParagraphs(item.answerEn, { role: 'english', aligned: true, level: 1, place: at('answerEn') }),
  ]
  if (question.length === 0 && answer.length === 0) return []
  return [
    ...withSign(question, `${say('book.question.mark')}${number}.`, 'subheading', at('question'), tags(packet, item, context)),
    ...withSign(answer, `${say('book.answer.mark')}.`, 'text', at('answer'), ''),
  ]
}

/** Hangs the sign before the first line; without one, the sign stands alone, so that numbers keep their answers. */
const withSign = (
  [first, ...rest]: readonly Paragraph[], marker: string, role: 'subheading' | 'text', place: Place, tag: string,
): Paragraph[] => {
  if (!first) return tag === '' ? [] : [paragraph(role, [run(tag, 'soft')], { marker, place })]
  const symbol = first.marker === '' ? '' : `${first.marker} `
  const runs = [...(symbol === '' ? [] : [run(symbol)]), ...first.runs, ...(tag === '' ? [] : [run(` ${tag}`, 'soft')])]
  return [paragraph(first.role, runs, { marker, level: role === 'text' ? 1 : 0, place: first.place }), ...rest]
}

/** `[언급] [제기 시 대응] (의제)` */
const tags = (packet: Packet, item: QuestionAnswer, context: OutlineContext): string => {
  const { say } = context
  const topic = packet.topics.find(({ id }) => id === item.topicId)
  return [
    `[${say(`book.use.${item.use}`)}]`,
    ...(item.ifRaised ? [`[${say('book.question.if-raised')}]`] : []),
    ...(topic ? [`(${topicName(topic, context)})`] : []),
  ].join(' ')
}
