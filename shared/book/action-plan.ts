import type { DayItem } from '../day/day-item.ts'
import { principalDay } from '../day/principal-day.ts'
import type { Packet } from '../packet/packet.ts'
import { formatClock } from '../time/clock-time.ts'
import { type ActionLine, actionLines } from './action-lines.ts'
import type { Block, Book, Paragraph, Section, TableRow } from './block.ts'
import { dayBand } from './day-band.ts'
import { type BookInput, newBook } from './book-input.ts'
import { newOutlineContext, type OutlineContext } from './outline-context.ts'
import { labelledItem, whenText } from './overview.ts'
import { capitalised, continuedLine, joinFilled, paragraphIf } from './paragraph.ts'
import { participationText } from './participation.ts'
import { proseParagraphs } from './prose.ts'
import { titleBlocks, titledSection } from './titled-section.ts'

/** 차관 행동계획: one page a meeting, for whom it takes him along: who moves where, when, met by whom, what comes next. */
export const actionOutline = (input: BookInput): Book => {
  const context = newOutlineContext(input.settings.locale, input.settings.principal)
  const title = input.options.title?.trim() || context.say('book.actions')
  const sections = input.packets.flatMap((packet) => {
    const lines = actionLines(packet, context)
    return lines.length === 0 ? [] : [actionSection(packet, lines, input, title, context)]
  })
  return newBook(input, context, { title, sections })
}

const actionSection = (packet: Packet, lines: readonly ActionLine[], input: BookInput, title: string, context: OutlineContext): Section => ({
  ...titledSection(packet, title, context),
  onePage: true,
  blocks: [
    ...titleBlocks(packet, title, context, ''),
    ...frame(packet, context),
    { kind: 'space', mm: 2 },
    actionTable(packet, lines, context),
    ...nextItem(packet, input, context),
  ],
})

/** When and where, how he takes part, who goes with him. */
const frame = (packet: Packet, context: OutlineContext): Paragraph[] => {
  const { say } = context
  const { participation, overview } = packet
  const at = (...path: string[]) => ({ packetId: packet.id, rowId: null, path })
  const role = capitalised(participationText(participation, context))
  const aides = joinFilled('\n', packet.aides.map((aide) => joinFilled(' ', [aide.title, aide.name, aide.phone && `(${aide.phone})`])))
  return [
    ...labelledItem(say('book.overview.when-where'), joinFilled(' / ', [whenText(packet, context), overview.place]), at('overview', 'place')),
    ...labelledItem(say('book.overview.participation'), role, at('participation')),
    ...labelledItem(say('book.overview.dress'), overview.dress, at('overview', 'dress')),
    ...labelledItem(say('book.aides'), aides, at('aides')),
  ]
}

const actionTable = (packet: Packet, lines: readonly ActionLine[], context: OutlineContext): Block => ({
  kind: 'table',
  columns: [{ share: 30, align: 'centre' }, { share: 22, align: 'centre' }, { share: 73, align: 'left' }, { share: 45, align: 'left' }],
  head: ACTION_HEAD.map((key) => context.say(key)),
  continued: continuedLine(`${context.say('book.actions')} ${context.say('book.continued')}`),
  rows: lines.flatMap((line, index) => [
    ...(lines.some(({ day }) => day !== 0) && line.day !== lines[index - 1]?.day
      ? [dayBand(packet, line.day, context, { packetId: packet.id, rowId: line.rowId, path: line.path })]
      : []),
    actionRow(packet, line),
  ]),
})

const ACTION_HEAD = ['book.programme.time', 'book.action.kind', 'book.action.text', 'book.action.contact'] as const

const actionRow = (packet: Packet, { time, kind, text, note, contact, phone, path, rowId, marked }: ActionLine): TableRow => {
  const place = { packetId: packet.id, rowId, path }
  return {
    cells: [
      paragraphIf('cell-time', time, { place }),
      paragraphIf('cell-centred', kind, { place }),
      [...proseParagraphs(text, { role: 'cell', place, flat: true }), ...proseParagraphs(note, { role: 'cell-small', place, flat: true }).map(runOn)],
      [...paragraphIf('cell-small', contact, { place }), ...paragraphIf('cell-small', phone, { place }).map(runOn)],
    ],
    tone: 'plain', keepWithNext: false, marked,
  }
}

const runOn = (given: Paragraph): Paragraph => ({ ...given, runsOn: true })

/** What comes after it on its (last) day, where the plan itself does not say so. */
const nextItem = (packet: Packet, { packets, entries = [] }: BookInput, { say, range }: OutlineContext): Paragraph[] => {
  const date = packet.overview.endDate ?? packet.overview.date
  if (date === null || packet.actionPlan.some(({ kind }) => kind === 'next')) return []
  const items = principalDay(date, packets, entries).items
  const own = items.find(({ id, source }) => source === 'packet' && id === packet.id)
  const next = own && items.slice(items.indexOf(own) + 1).find(({ startsAt }) => startsAt !== null)
  return next ? labelledItem(say('book.action.next'), nextText(next, range), { packetId: next.source === 'packet' ? next.id : null, rowId: null, path: null }) : []
}

const nextText = ({ start, end, title, place }: DayItem, range: OutlineContext['range']): string =>
  joinFilled(' / ', [joinFilled(' ', [end === null && start !== null ? formatClock(start) : range(start, end), title]), place])
