import { formatClock } from '../time/clock-time.ts'
import type { Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Paragraph, Place, Section, Table, TableRow } from './block.ts'
import type { KeepRow } from './book-input.ts'
import { numberedTitle, securityMarks } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { inOrderOfTime } from './order-of-time.ts'
import { dateAfter } from './overview.ts'
import { packetSectionId } from './packet-section.ts'
import { pageTitle } from './page-title.ts'
import { capitalised, continuedLine, joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { participationText } from './participation.ts'
import { once, sectionOf } from './section-of.ts'

/** 일정표: the packets in order of time, a band for each day, on one page. */
export const scheduleSection = (packets: readonly Packet[], context: OutlineContext, keepRow: KeepRow): Section => {
  const { say } = context
  return sectionOf({
    id: 'schedule',
    packetId: null,
    bookmark: say('book.schedule'),
    head: { text: say('book.schedule'), marks: securityMarks(packets, context) },
    foot: asOfText(packets, context),
    numbered: true,
    onePage: true,
  }, once(() => [...pageTitle(say('book.schedule')), scheduleTable(packets, context, keepRow)]))
}

const scheduleTable = (packets: readonly Packet[], context: OutlineContext, keepRow: KeepRow): Table => {
  const { say } = context
  const ordered = inOrderOfTime(packets)
  const isFull = ordered.length > MOST_SPACIOUS
  return {
    kind: 'table',
    columns: [{ share: 35, align: 'centre' }, { share: 71, align: 'left' }, { share: 49, align: 'left' }, { share: 15, align: 'centre' }],
    head: [say('book.schedule.time'), say('book.schedule.meeting'), say('book.schedule.place'), say('book.schedule.page')],
    continued: continuedLine(say('book.continued')),
    rows: ordered.flatMap((packet, index) => [
      ...(packet.overview.date === ordered[index - 1]?.overview.date && index > 0 ? [] : [dayBand(packet, context)]),
      keepRow(packet, 'schedule', isFull, () => scheduleRow(packet, isFull, context)),
    ]),
  }
}

const dayBand = ({ overview }: Packet, context: OutlineContext): TableRow => ({
  cells: [[paragraph('cell-band', overview.date === null ? context.say('book.schedule.undated') : context.date(overview.date))]],
  tone: 'band', keepWithNext: true, marked: false,
})

const scheduleRow = (packet: Packet, isFull: boolean, context: OutlineContext): TableRow => {
  const place = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['overview', field] })
  const linkTo = packetSectionId(packet.id)
  return {
    cells: [
      scheduleTimes(packet, context).flatMap((text) => paragraphIf('cell-time', text, { place: place('start') })),
      titleCell(packet, isFull, context),
      paragraphIf('cell-small', packet.overview.place, { place: place('place') }),
      [paragraph('cell-centred', [{ pageOf: linkTo }], { linkTo })],
    ],
    tone: 'plain', keepWithNext: false, marked: packet.participation !== null && packet.participation.mode !== 'report-only',
  }
}

/** Meetings up to this number have a second line for their traits; more of them have one line each. */
const MOST_SPACIOUS = 12

const titleCell = (packet: Packet, isFull: boolean, context: OutlineContext): Paragraph[] => {
  const title = run(numberedTitle(packet, context))
  const about = traits(packet, context)
  const options = { linkTo: packetSectionId(packet.id), place: { packetId: packet.id, rowId: null, path: ['title'] } }
  if (isFull) return [paragraph('cell-strong', about === '' ? [title] : [title, run(` ${about}`, 'soft')], options)]
  return [paragraph('cell-strong', [title], options), ...paragraphIf('cell-small', about)]
}

/** `09:00~09:30`; a meeting that ends on a later day tells the day in a second line. */
export const scheduleTimes = ({ overview: { date, endDate, start, end } }: Packet, context: OutlineContext): string[] => {
  if (date === null || endDate === null || endDate === date) return [context.range(start, end)]
  const until = joinFilled(' ', [dateAfter(date, endDate, context), end === null ? '' : formatClock(end)])
  return start === null ? [`${context.dash}${until}`] : [context.from(start), until]
}

/** `비공개, 순차통역, 주재(확정)` */
const traits = (packet: Packet, context: OutlineContext): string => capitalised(joinFilled(', ', [
  packet.access && context.say(`book.access.${packet.access}`),
  packet.overview.interpretation && context.say(`book.interpretation.${packet.overview.interpretation}`),
  participationText(packet.participation, context),
]))
