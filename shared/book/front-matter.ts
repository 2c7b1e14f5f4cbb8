import { daysBetween } from '../time/calendar-date.ts'
import { formatRange } from '../time/clock-time.ts'
import type { BookOptions } from '../api/contract.ts'
import type { Packet } from '../packet/packet.ts'
import type { Block, Paragraph, Section, Table, TableRow } from './block.ts'
import { numberedTitle } from './marks.ts'
import { type OutlineContext, momentText } from './outline-context.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf, run } from './paragraph.ts'
import { packetSectionId } from './packet-section.ts'

type PlainSection = Pick<Section, 'packetId' | 'foot' | 'numbered' | 'onePage'>
const UNPAGED: PlainSection = { packetId: null, foot: '', numbered: false, onePage: false }
const PAGED: PlainSection = { packetId: null, foot: '', numbered: true, onePage: true }

/** What the cover tells: whose book, of which days, how many meetings, as of when, from whom. */
export const coverSection = (packets: readonly Packet[], options: CoverOptions, context: OutlineContext): Section => {
  const { say } = context
  const mark = packets.some(({ documentMark }) => documentMark.security === 'official-use') ? say('book.official-use') : ''
  const asOf = packets.map((packet) => packet.asOf).filter((moment) => moment !== null).toSorted().at(-1)
  return {
    ...UNPAGED,
    id: 'cover',
    bookmark: '',
    head: null,
    blocks: [
      ...paragraphIf('cover-mark', mark),
      { kind: 'space', mm: mark === '' ? 62 : 46 },
      { kind: 'rule', weight: 'heavy' },
      paragraph('cover-title', options.title),
      { kind: 'rule', weight: 'light' },
      ...paragraphIf('cover-line', options.days),
      ...paragraphIf('cover-kicker', say('book.packets', { count: packets.length })),
      { kind: 'rest' },
      ...paragraphIf('cover-kicker', asOf === undefined ? '' : say('book.as-of', { time: momentText(context, asOf) })),
      ...paragraphIf('cover-org', options.org),
      { kind: 'space', mm: 14 },
    ],
  }
}

export interface CoverOptions extends Pick<BookOptions, 'title' | 'org'> {
  /** `2026. 7. 1.(수)~7. 3.(금)` */
  readonly days: string
}

/** First to last day of the packets; '' where none has a date. */
export const daysText = (packets: readonly Packet[], context: OutlineContext): string => {
  const dates = packets.flatMap(({ overview }) => [overview.date, overview.endDate]).filter((date) => date !== null).toSorted()
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return ''
  if (daysBetween(first, last) === 0) return context.date(first)
  return `${context.date(first)} ~ ${(first.slice(0, 4) === last.slice(0, 4) ? context.shortDate : context.date)(last)}`
}

/** 일정표: the packets in order of time, a band for each day, on one page. */
export const scheduleSection = (packets: readonly Packet[], context: OutlineContext): Section => {
  const { say } = context
  return {
    ...PAGED,
    id: 'schedule',
    bookmark: say('book.schedule'),
    head: { text: say('book.schedule'), marks: [] },
    blocks: [...pageTitle(say('book.schedule')), { kind: 'space', mm: 4 }, scheduleTable(packets, context)],
  }
}

const pageTitle = (title: string): Block[] =>
  [{ kind: 'rule', weight: 'heavy' }, paragraph('title', title), { kind: 'rule', weight: 'light' }]

const scheduleTable = (packets: readonly Packet[], context: OutlineContext): Table => {
  const { say } = context
  const ordered = packets.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))
  return {
    kind: 'table',
    columns: [{ share: 30, align: 'centre' }, { share: 78, align: 'left' }, { share: 50, align: 'left' }, { share: 12, align: 'centre' }],
    head: [say('book.schedule.time'), say('book.schedule.meeting'), say('book.schedule.place'), say('book.schedule.page')],
    continued: continuedLine(say('book.continued')),
    rows: ordered.flatMap((packet, index) => [
      ...(packet.overview.date === ordered[index - 1]?.overview.date && index > 0 ? [] : [dayBand(packet, context)]),
      scheduleRow(packet, context),
    ]),
  }
}

/** Packets without a date stand last, those without a time first in their day. */
const sortKey = ({ overview }: Packet): string => `${overview.date ?? '9999'} ${String(overview.start ?? 0).padStart(5, '0')}`

const dayBand = ({ overview }: Packet, context: OutlineContext): TableRow => ({
  cells: [[paragraph('cell-band', overview.date === null ? context.say('book.schedule.undated') : context.date(overview.date))]],
  tone: 'band', keepWithNext: true, marked: false,
})

const scheduleRow = (packet: Packet, context: OutlineContext): TableRow => {
  const place = (field: string) => ({ packetId: packet.id, rowId: null, path: ['overview', field] })
  const linkTo = packetSectionId(packet.id)
  return {
    cells: [
      paragraphIf('cell-time', formatRange(packet.overview.start, packet.overview.end), { place: place('start') }),
      [
        paragraph('cell-strong', numberedTitle(packet, context), { linkTo, place: { ...place('title'), path: ['title'] } }),
        ...paragraphIf('cell-small', traits(packet, context)),
      ],
      paragraphIf('cell-small', packet.overview.place, { place: place('place') }),
      [paragraph('cell-centred', [{ pageOf: linkTo }], { linkTo })],
    ],
    tone: 'plain', keepWithNext: false, marked: packet.participation !== null && packet.participation.mode !== 'report-only',
  }
}

/** `비공개, 순차통역, 주재(확정)` */
const traits = (packet: Packet, { say }: OutlineContext): string => joinFilled(', ', [
  packet.access && say(`book.access.${packet.access}`),
  packet.overview.interpretation && say(`book.interpretation.${packet.overview.interpretation}`),
  packet.participation && `${say(`book.participation.${packet.participation.mode}`)}(${say(`book.status.${packet.participation.status}`)})`,
])

/** 목차: every section after it, with its page. */
export const contentsSection = (sections: readonly Section[], packets: readonly Packet[], context: OutlineContext): Section => {
  const { say } = context
  const times = new Map(packets.map((packet) => [packetSectionId(packet.id), shortTime(packet, context)]))
  return {
    ...PAGED,
    onePage: false,
    id: 'contents',
    bookmark: say('book.contents').replaceAll(' ', ''),
    head: { text: say('book.contents').replaceAll(' ', ''), marks: [] },
    blocks: [
      ...pageTitle(say('book.contents')),
      { kind: 'space', mm: 4 },
      ...sections.filter(({ bookmark }) => bookmark !== '').map((section): Paragraph =>
        paragraph('contents', [
          run(section.bookmark), ...softly(times.get(section.id) ?? ''), { pageOf: section.id },
        ], { linkTo: section.id })),
    ],
  }
}

const softly = (text: string) => (text === '' ? [] : [run(`  ${text}`, 'soft')])

const shortTime = ({ overview }: Packet, context: OutlineContext): string => joinFilled(' ', [
  overview.date && context.shortDate(overview.date), formatRange(overview.start, overview.end),
])
