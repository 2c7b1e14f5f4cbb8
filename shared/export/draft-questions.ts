import { NO_PLACE, type Block, type Paragraph } from '../book/block.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { paragraph, run } from '../book/paragraph.ts'
import { proseParagraphs } from '../book/prose.ts'
import type { Packet, QuestionAnswer } from '../packet/packet.ts'
import { englishLines } from './draft-topics.ts'

/** □ 예상 질의·답변: `문1. … [참고] [제기 시 대응]`, `답. …`. Only what is not the rule is tagged. */
export const draftQuestions = (packet: Packet, context: OutlineContext): Block[] => {
  const { say } = context
  const items = packet.qa.flatMap((item, index): Block[] => [
    ...signed(item.question, `${say('book.question.mark')}${index + 1}.`, tagsOf(item, context), 'subheading'),
    ...englishLines(item.questionEn, context),
    ...signed(item.answer, `${say('book.answer.mark')}.`, '', 'text'),
    ...englishLines(item.answerEn, context),
  ])
  return items.length === 0 ? [] : [paragraph('heading', say('book.questions'), { marker: '□' }), ...items]
}

const tagsOf = ({ use, ifRaised }: QuestionAnswer, { say }: OutlineContext): string =>
  `${use === 'say' ? '' : ` [${say(`book.use.${use}`)}]`}${ifRaised ? ` [${say('book.question.if-raised')}]` : ''}`

/** The sign stands before the first line, the tags behind it. */
const signed = (text: string, sign: string, tags: string, role: 'subheading' | 'text'): Paragraph[] => {
  const [first, ...rest] = proseParagraphs(text, { role, place: NO_PLACE, level: 1, flat: true })
  const own = first && first.marker !== '' ? `${first.marker} ` : ''
  const head = paragraph(role, [run(own), ...(first?.runs ?? []), ...(tags === '' ? [] : [run(tags, 'soft')])], { marker: sign, level: role === 'text' ? 1 : 0 })
  return [head, ...rest]
}
