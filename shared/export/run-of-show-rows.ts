import { cellLines } from './block-text.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { remarksCell } from '../book/run-of-show-remarks.ts'
import type { MessageKey } from '../messages/catalogue.ts'
import type { Packet, Row } from '../packet/packet.ts'
import { addDays } from '../time/calendar-date.ts'
import { formatClock } from '../time/clock-time.ts'

const HEADS: readonly MessageKey[] = [
  'export.column.meeting', 'export.column.date', 'export.column.start', 'export.column.end', 'export.column.minutes',
  'export.column.item', 'export.column.below', 'export.column.remarks',
]

/** The programmes as a table for calculation: one value to a cell, head row first. */
export const runOfShowRows = (packets: readonly Packet[], context: OutlineContext): string[][] => [
  HEADS.map((head) => context.say(head)),
  ...packets.flatMap((packet) => packet.runOfShow.map((row) => rowCells(packet, row, context))),
]

const rowCells = (packet: Packet, row: Row, context: OutlineContext): string[] => [
  packet.title.trim(),
  packet.overview.date === null ? '' : addDays(packet.overview.date, row.day),
  row.start === null ? '' : formatClock(row.start),
  row.end === null ? '' : formatClock(row.end),
  row.statedMinutes === null ? '' : String(row.statedMinutes),
  itemText(row),
  [...row.details, ...row.notes].map(({ mark, text }) => `${mark ?? '·'} ${text}`).join('\n'),
  cellLines(remarksCell(packet, row, context)).join('\n'),
]

/** The second level is told by the sign of its level; `ㆍ` is no sign of calculation as `-` is. */
const itemText = ({ parentId, ordinal, title }: Row): string =>
  `${parentId === null ? '' : 'ㆍ'}${ordinal === null ? '' : `${ordinal}) `}${title}`
