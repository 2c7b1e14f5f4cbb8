import type { Packet, Row } from '../packet/packet.ts'
import type { Block, Paragraph, Place, Run, Table, TableRow } from './block.ts'
import { dayBand } from './day-band.ts'
import { itemCell } from './run-of-show-item.ts'
import { remarksCell } from './run-of-show-remarks.ts'
import type { OutlineContext } from './outline-context.ts'
import { withoutEmptyColumn } from './without-empty-column.ts'
import { continuedLine, joinFilled, paragraph, run } from './paragraph.ts'

/** 세부 일정: time, what happens, remarks; two levels, in printed order. */
export const runOfShowBlocks = (packet: Packet, context: OutlineContext): Block[] => {
  if (packet.runOfShow.length === 0) return []
  return [paragraph('heading', context.say('book.programme'), { marker: '□' }), runOfShowTable(packet, context)]
}

/** 비고: guests and the press are told none. */
const REMARKS = 2

const runOfShowTable = (packet: Packet, context: OutlineContext): Table => {
  const rows = packet.runOfShow
  const dated = rows.some((row) => row.day !== rows[0]?.day || row.day !== 0)
  const symbols = levelSymbols(rows)
  return withoutEmptyColumn({
    kind: 'table',
    columns: [{ share: 43, align: 'centre' }, { share: 83, align: 'left' }, { share: 44, align: 'left' }],
    head: [context.say('book.programme.time'), context.say('book.programme.item'), context.say('book.programme.remarks')],
    continued: continuedLine(joinFilled(' ', [context.say('book.programme'), context.say('book.continued')])),
    rows: rows.flatMap((row, index) => [
      ...(dated && row.day !== rows[index - 1]?.day ? [dayBand(packet, row.day, context, { packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, 'day'] })] : []),
      toTableRow(packet, row, symbols, rows[index + 1]?.parentId === row.id, context),
    ]),
  }, REMARKS)
}

type SymbolOf = (row: Row) => string

/** A draft that marks its parts □ … ○ keeps that, all others read ○ … -; rows that are all numbered need no other sign. */
const levelSymbols = (rows: readonly Row[]): SymbolOf => {
  const [outer, inner] = rows.some((row) => row.parentId === null && row.marker === '□') ? ['□', '○'] : ['○', '-']
  const isNumbered = (isInner: boolean): boolean => rows.every((row) => (row.parentId !== null) !== isInner || row.ordinal !== null)
  const symbols = { outer: isNumbered(false) ? '' : outer, inner: isNumbered(true) ? '' : inner }
  return (row) => (row.parentId === null ? symbols.outer : symbols.inner)
}

const toTableRow = (
  packet: Packet, row: Row, symbolOf: SymbolOf, isBlock: boolean, context: OutlineContext,
): TableRow => ({
  cells: [
    timeCell(packet, row, context),
    itemCell(packet, row, symbolOf(row), context),
    remarksCell(packet, row, context),
  ],
  tone: isBlock ? 'block' : row.parentId === null ? 'plain' : 'inner',
  keepWithNext: isBlock,
  marked: row.principal,
})

/** `10:00~10:10 (’10)`; the minutes are those the draft states. */
const timeCell = (packet: Packet, row: Row, context: OutlineContext): Paragraph[] => {
  const place: Place = { packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, 'start'] }
  const stated: Run[] = row.statedMinutes === null ? [] : [run(`(’${row.statedMinutes})`, 'soft')]
  const range = row.openEnded && row.start !== null ? context.from(row.start) : context.range(row.start, row.end)
  const runs = range === '' ? stated : [run(range), ...stated.flatMap((minutes) => [run(' ', 'soft'), minutes])]
  const zone = row.zone === null || row.zone === packet.zone ? [] : [paragraph('cell-time', [run(`(${context.zone(row.zone)})`, 'soft')], { place })]
  return [...(runs.length === 0 ? [] : [paragraph('cell-time', runs, { place })]), ...zone]
}
