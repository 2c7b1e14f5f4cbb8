import type { Packet } from '../packet/packet.ts'
import { addDays } from '../time/calendar-date.ts'
import type { Place, TableRow } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { paragraph } from './paragraph.ts'

/** `2026. 7. 2.(목)`, or `2일 차` where there is no date; `day` counts from 0, the packet's date. */
export const dayName = ({ overview: { date } }: Packet, day: number, context: OutlineContext): string =>
  (date === null ? context.say('book.programme.day', { day: day + 1 }) : context.date(addDays(date, day)))

/** Heads the rows of one day in a table over several. */
export const dayBand = (packet: Packet, day: number, context: OutlineContext, place: Place): TableRow => ({
  cells: [[paragraph('cell-band', dayName(packet, day, context), { place })]],
  tone: 'band', keepWithNext: true, marked: false,
})
