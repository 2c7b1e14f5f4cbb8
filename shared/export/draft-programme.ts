import { NO_PLACE, type Block, type Column, type Paragraph, type Table, type TableRow } from '../book/block.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf } from '../book/paragraph.ts'
import { proseParagraphs } from '../book/prose.ts'
import { itemCell } from '../book/run-of-show-item.ts'
import { draftRemarksCell } from '../book/run-of-show-remarks.ts'
import type { Packet, Row } from '../packet/packet.ts'
import { addDays } from '../time/calendar-date.ts'
import { formatClock, formatRange } from '../time/clock-time.ts'
import { zoneName } from '../time/zone-name.ts'

/** □ 세부 일정 as the office's drafts have it: 시 간, 내 용, 비 고, and 영 문 where a row has English. */
export const draftProgramme = (packet: Packet, context: OutlineContext): Block[] =>
  packet.runOfShow.length === 0
    ? []
    : [paragraph('heading', context.say('book.programme'), { marker: '□' }), programmeTable(packet, context)]

const programmeTable = (packet: Packet, context: OutlineContext): Table => {
  const { say } = context
  const rows = packet.runOfShow
  const english = rows.some((row) => englishCell(row).length > 0)
  const dated = rows.some(({ day }) => day !== 0)
  const zoned = rows.some(({ zone }) => zone !== null) || packet.zone !== 'Asia/Seoul'
  const symbolOf = levelSymbols(rows)
  const columns: Column[] = [{ share: 43, align: 'centre' }, { share: english ? 62 : 83, align: 'left' }, ...(english ? [{ share: 34, align: 'left' } as const] : []), { share: 44, align: 'left' }]
  const toRow = (row: Row): TableRow => ({
    cells: [
      timeCell(packet, row, zoned),
      draftItemCell(packet, row, symbolOf(row), context),
      ...(english ? [englishCell(row)] : []),
      draftRemarksCell(packet, row, context),
    ],
    tone: row.parentId === null ? (rows.some(({ parentId }) => parentId === row.id) ? 'block' : 'plain') : 'inner',
    keepWithNext: false,
    marked: false,
  })
  return {
    kind: 'table', columns,
    head: [say('book.programme.time'), say('book.programme.item'), ...(english ? [say('export.programme.english')] : []), say('book.programme.remarks')],
    continued: continuedLine(say('book.continued')),
    rows: rows.flatMap((row, index) => [...(dated && row.day !== rows[index - 1]?.day ? [dayBand(packet, row, context)] : []), toRow(row)]),
  }
}

/** Every row has the symbol of its level, the ordinal behind it: levels are told by symbols alone. */
const levelSymbols = (rows: readonly Row[]): ((row: Row) => string) => {
  const [outer, inner] = rows.some(({ parentId, marker }) => parentId === null && marker === '□') ? ['□', '○'] as const : ['○', '-'] as const
  return ({ parentId }) => (parentId === null ? outer : inner)
}

/** `09:00~09:02 ('2)`; `09:00` where no end is stated, `12:25~` where the draft leaves it open. */
export const draftTime = (row: Row, zone: string | null): string => {
  const open = row.openEnded && row.start !== null
  const range = row.start !== null && row.end === null ? formatClock(row.start) : formatRange(row.start, row.end)
  const placed = joinFilled(' ', [range, range === '' || zone === null ? '' : `(${zoneName(zone)})`])
  return joinFilled(' ', [open ? `${placed}~` : placed, row.statedMinutes === null ? '' : `('${row.statedMinutes})`])
}

const timeCell = (packet: Packet, row: Row, zoned: boolean): Paragraph[] =>
  paragraphIf('cell-time', draftTime(row, zoned ? row.zone ?? packet.zone : null))

/** As printed, but for the English (a column of its own) and for notes that the remarks hold already. */
const draftItemCell = (packet: Packet, row: Row, symbol: string, context: OutlineContext): Paragraph[] => itemCell(packet, {
  ...row,
  titleEn: '',
  details: row.details.map((detail) => ({ ...detail, textEn: '' })),
  notes: row.notes.filter(({ text }) => !row.remarks.includes(text)),
}, symbol, context)

const englishCell = ({ titleEn, details }: Row): Paragraph[] =>
  [titleEn, ...details.map(({ textEn }) => textEn)].flatMap((text) => proseParagraphs(text, { role: 'cell-small', place: NO_PLACE }))

/** One cell across the table names the day of the rows below it. */
const dayBand = ({ overview }: Packet, { day }: Row, context: OutlineContext): TableRow => {
  const text = overview.date === null ? context.say('book.programme.day', { day: day + 1 }) : context.date(addDays(overview.date, day))
  return { cells: [[paragraph('cell-band', text)]], tone: 'band', keepWithNext: true, marked: false }
}
