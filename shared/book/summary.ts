import type { EditionKind } from '../packet/edition-rule.ts'
import type { Packet } from '../packet/packet.ts'
import { takesPart } from '../seating/who-sits.ts'
import { formatClock } from '../time/clock-time.ts'
import { isMovement } from '../edition/internal-movement.ts'
import { asOfText } from './as-of.ts'
import type { KeepRow } from './book-input.ts'
import type { Paragraph, Place, Section, Table, TableRow } from './block.ts'
import { numberedTitle, securityMarks } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { packetSectionId } from './packet-section.ts'
import { pageTitle } from './page-title.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { scheduleTimes } from './schedule.ts'
import { once, sectionOf } from './section-of.ts'
import { sentencesOf } from './sentences.ts'
import { ownPoints, spokenText } from './speech.ts'

/** Has the book of this edition a summary, unless somebody decides otherwise? It is written for the principal. */
export const hasSummary = (edition: EditionKind, wanted: boolean | undefined): boolean => wanted ?? (edition === 'principal' || edition === 'staff')

/** 요약: one page to read in two minutes: what for, with whom, what to say first, when to leave. */
export const summarySection = (packets: readonly Packet[], context: OutlineContext, keepRow: KeepRow): Section => {
  const { say } = context
  return sectionOf({
    id: 'summary',
    packetId: null,
    bookmark: say('book.summary').replaceAll(' ', ''),
    head: { text: say('book.summary').replaceAll(' ', ''), marks: securityMarks(packets, context) },
    foot: asOfText(packets, context),
    numbered: true,
    onePage: true,
  }, once(() => [...pageTitle(say('book.summary')), summaryTable(packets, context, keepRow)]))
}

const summaryTable = (packets: readonly Packet[], context: OutlineContext, keepRow: KeepRow): Table => {
  const { say } = context
  return {
    kind: 'table',
    columns: [{ share: 35, align: 'centre' }, { share: 135, align: 'left' }],
    head: [say('book.schedule.time'), say('book.schedule.meeting')],
    continued: continuedLine(`${say('book.summary').replaceAll(' ', '')} ${say('book.continued')}`),
    rows: packets.map((packet) => keepRow(packet, 'summary', false, () => summaryRow(packet, context))),
  }
}

const summaryRow = (packet: Packet, context: OutlineContext): TableRow => {
  const { say } = context
  const { overview } = packet
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: null, path })
  return {
    cells: [
      [
        ...paragraphIf('cell-time', overview.date === null ? '' : context.shortDate(overview.date), { place: at('overview', 'date') }),
        ...scheduleTimes(packet, context).flatMap((time) => paragraphIf('cell-time', time, { place: at('overview', 'start') })),
      ],
      [
        paragraph('cell-strong', numberedTitle(packet, context), { linkTo: packetSectionId(packet.id), place: at('title') }),
        ...line(say('book.overview.purpose'), overview.purpose, at('overview', 'purpose')),
        ...line(say('book.summary.with'), counterparts(packet), at('sides')),
        ...line(say('book.summary.first'), firstWords(packet), at('talkingPoints')),
        ...line(say('book.action.leave'), leaveText(packet), at('actionPlan')),
      ],
    ],
    tone: 'plain', keepWithNext: false, marked: packet.participation !== null && packet.participation.mode !== 'report-only',
  }
}

const line = (label: string, text: string, place: Place): Paragraph[] =>
  (text.trim() === '' ? [] : [paragraph('cell', [run(`${label}  `, 'strong'), run(text.replaceAll('\n', ' '))], { marker: '-', place })])

/** Who leads the other sides; where nobody is named as head, the sides themselves. */
const counterparts = ({ sides }: Packet): string => joinFilled(', ', sides.filter(({ ours }) => !ours).map((side) => {
  const head = side.attendees.filter(takesPart).find(({ role }) => role === 'head')
  return head ? joinFilled(' ', [head.organisation, head.title, head.name]) : side.name
}))

/** A greeting alone tells nothing: so many characters at least. */
const SHORTEST_FIRST_WORDS = 20

/** What is longer can't be read in two minutes with all the rest; the whole of it stands in the book. */
const LONGEST_FIRST_WORDS = 160

/** The first sentences that he says; a very long one as far as its last clause that fits. */
const firstWords = (packet: Packet): string => {
  const [point] = ownPoints(packet)
  const words = (point ? sentencesOf(spokenText(point).replaceAll('\n', ' ')) : [])
    .reduce((text, sentence) => (text.length >= SHORTEST_FIRST_WORDS ? text : joinFilled(' ', [text, sentence])), '')
  if (words.length <= LONGEST_FIRST_WORDS) return words
  const kept = words.slice(0, LONGEST_FIRST_WORDS)
  const end = Math.max(kept.lastIndexOf(', '), kept.lastIndexOf('; '))
  return `${kept.slice(0, end > LONGEST_FIRST_WORDS / 2 ? end : Math.max(kept.lastIndexOf(' '), 1))} …`
}

/** By the plan, else by the programme: `12:25 차관님 이석`. */
const leaveText = ({ actionPlan, runOfShow }: Packet): string => {
  const action = actionPlan.find(({ kind }) => kind === 'leave')
  if (action) return joinFilled(' ', [action.at === null ? '' : formatClock(action.at), action.text])
  const row = runOfShow.find(({ principal, title }) => principal && isMovement(title))
  const time = row?.start === null || row === undefined ? '' : formatClock(row.start)
  return row === undefined ? '' : row.title.startsWith(time) ? row.title : joinFilled(' ', [time, row.title])
}
