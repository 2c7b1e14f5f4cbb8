import type { Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Book, Paragraph, Place, Section, TableRow } from './block.ts'
import { type BookInput, newBook } from './book-input.ts'
import { type DayLine, type DayLines, dayLinesOf } from './day-lines.ts'
import { inEitherLanguage } from './in-either-language.ts'
import { securityMarks } from './marks.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { pageTitle } from './page-title.ts'
import { continuedLine, paragraph, paragraphIf } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'
import { defaultStyle } from './style-name.ts'

/** 일일 일정표: one sheet a day, with everything of the principal's day, also what has no packet. */
export const dayScheduleOutline = (input: BookInput): Book => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const title = input.options.title?.trim() || context.say('book.product.schedule')
  const days = dayLinesOf(input, context)
  return newBook(input, context, {
    title, style: defaultStyle('schedule'), sections: days.map((day) => daySection(day, title, input.packets, context)), words: days.map(({ date }) => context.date(date)),
  })
}

/** The same as plain text, for a messenger; '' where there is nothing. */
export const dayScheduleText = (input: BookInput): string => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  return dayLinesOf({ ...input, packets: input.packets.map(inEitherLanguage) }, context).map(({ date, lines }) =>
    [`[${context.say('book.product.schedule')}] ${context.date(date)}`, ...lines.flatMap(messengerLines)].join('\n') + '\n').join('\n')
}

const messengerLines = ({ time, title, traits, place, remarks, warnings }: DayLine): string[] => [
  `○ ${[time, title, traits === '' ? '' : `[${traits}]`].filter((part) => part !== '').join(' ')}`,
  ...[place, ...remarks.split('\n')].filter((part) => part.trim() !== '').map((part) => ` - ${part}`),
  ...warnings.map((warning) => ` ※ ${warning}`),
]

const daySection = ({ date, lines }: DayLines, title: string, packets: readonly Packet[], context: OutlineContext): Section => {
  const { say } = context
  return {
    id: `day:${date}`,
    packetId: null,
    bookmark: context.date(date),
    head: { text: title, marks: securityMarks(packets, context) },
    foot: asOfText(packets, context),
    numbered: true,
    onePage: true,
    blocks: [
      ...pageTitle(title),
      paragraph('day', context.date(date)),
      {
        kind: 'table',
        columns: [{ share: 34, align: 'centre' }, { share: 66, align: 'left' }, { share: 36, align: 'left' }, { share: 34, align: 'left' }],
        head: [say('book.schedule.time'), say('book.schedule.meeting'), say('book.schedule.place'), say('book.programme.remarks')],
        continued: continuedLine(`${context.date(date)} ${say('book.continued')}`),
        rows: lines.map(dayRow),
      },
    ],
  }
}

const dayRow = ({ packetId, time, title, traits, place, remarks, warnings, attends }: DayLine): TableRow => {
  const at = (...path: string[]): Place => ({ packetId, rowId: null, path: packetId === null ? null : path })
  const warned = warnings.map((warning): Paragraph => paragraph('cell-small', warning, { marker: '※', place: at('overview', 'start') }))
  return {
    cells: [
      paragraphIf('cell-time', time, { place: at('overview', 'start') }),
      [paragraph('cell-strong', title, { place: at('title') }), ...paragraphIf('cell-small', traits, { place: at('participation') }), ...warned],
      paragraphIf('cell-small', place, { place: at('overview', 'place') }),
      proseParagraphs(remarks, { role: 'cell-small', place: at('aides') }),
    ],
    tone: 'plain', keepWithNext: false, marked: attends,
  }
}
