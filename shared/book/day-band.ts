import type { Packet } from '../packet/packet.ts'
import { addDays } from '../time/calendar-date.ts'
import type { Place, TableRow } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { paragraph } from './paragraph.ts'

/** Heads the rows of one day in a table over several; `day` counts from 0, the packet's date. */
export const dayBand = ({ overview: { date } }: Packet, day: number, context: OutlineContext, place: Place): TableRow => ({
  cells: [[paragraph('cell-band', date === null ? context.say('book.programme.day', { day: day + 1 }) : context.date(addDays(date, day)), { place })]],
  tone: 'band', keepWithNext: true, marked: false,
})
