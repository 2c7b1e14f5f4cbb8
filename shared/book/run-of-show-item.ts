import { formatClock } from '../time/clock-time.ts'
import type { Cue, Packet, Row, RowDetail } from '../packet/packet.ts'
import type { Paragraph, Place } from './block.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled, paragraph, run } from './paragraph.ts'
import { proseParagraphs } from './prose.ts'

const CIRCLED_ONE = 0x2460
const LAST_CIRCLED = 20

/** What happens (`symbol` is '' where the ordinal alone marks the row): title, English title, sub-items, notes and moments of one row. */
export const itemCell = (packet: Packet, row: Row, symbol: string, context: OutlineContext): Paragraph[] => {
  const isInner = row.parentId !== null
  const level = isInner ? 1 : 0
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, ...path] })
  return [
    ...titleParagraphs(row, symbol, level, at('title'), context),
    ...proseParagraphs(row.titleEn, { role: 'cell-small', level, aligned: true, place: at('titleEn') }),
    ...row.details.flatMap((detail) => detailParagraphs(detail, isInner, level, at)),
    // A note that the draft wrote beside the row stands in the remarks already.
    ...row.notes.filter(({ text }) => !row.remarks.includes(text)).flatMap((note) =>
      hung(proseParagraphs(note.text, { role: 'cell-small', level, place: at('notes', note.id, 'text') }), note.mark ?? '※', level + 1)),
    ...row.cues.flatMap((cue) => cueParagraphs(cue, level + 1, at('cues', cue.id, 'text'), context)),
  ]
}

const titleParagraphs = (row: Row, symbol: string, level: number, place: Place, { say }: OutlineContext): Paragraph[] => {
  const internal = row.internal ? [run(` [${say('book.programme.internal')}]`, 'soft')] : []
  const [title = '', ...rest] = row.title.split('\n')
  const ordinal = ordinalSign(row.ordinal)
  const text = symbol === '' ? title : joinFilled(' ', [ordinal, title])
  if (text === '' && internal.length === 0) return []
  const role = row.parentId === null ? 'cell-strong' : 'cell'
  return [
    paragraph(role, [run(text), ...internal], { marker: symbol || ordinal, level, place }),
    ...rest.flatMap((line) => proseParagraphs(line, { role, level, aligned: true, place })),
  ]
}

/** ① … ⑳, and plain figures beyond. */
const ordinalSign = (ordinal: number | null): string => {
  if (ordinal === null) return ''
  return ordinal >= 1 && ordinal <= LAST_CIRCLED ? String.fromCharCode(CIRCLED_ONE + ordinal - 1) : `${ordinal})`
}

/** A dot at the foot of the line is how converters spell the small item sign. */
const detailMark = (mark: string | null, isInner: boolean): string => {
  if (mark === null || mark === '') return isInner ? '·' : '-'
  return mark === '.' || mark === '‧' ? '·' : mark
}

const detailParagraphs = (detail: RowDetail, isInner: boolean, level: number, at: (...path: string[]) => Place): Paragraph[] => [
  ...hung(
    proseParagraphs(detail.text, { role: 'cell', level, place: at('details', detail.id, 'text') }),
    detailMark(detail.mark, isInner), level + 1,
  ),
  ...proseParagraphs(detail.textEn, { role: 'cell-small', level: level + 1, aligned: true, place: at('details', detail.id, 'textEn') }),
]

/** The first line takes the sign, unless it brings its own. */
const hung = ([first, ...rest]: readonly Paragraph[], marker: string, level: number): Paragraph[] =>
  first ? [{ ...first, marker: first.marker === '' ? marker : first.marker, level }, ...rest] : []

const cueParagraphs = (cue: Cue, level: number, place: Place, { say }: OutlineContext): Paragraph[] => {
  const time = cue.at === null ? '' : formatClock(cue.at)
  const text = cue.text.startsWith(time) ? cue.text : joinFilled(' ', [time, cue.text])
  const tag = cue.internal ? ` [${say('book.programme.internal')}]` : ''
  return hung(proseParagraphs(text + tag, { role: 'cell-small', level, place }), '※', level)
}
